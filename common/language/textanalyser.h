// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/language/word.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace cinefluent {

/// Words, lemmas and parts of speech of running text in one language. Objects are not thread-safe: one a thread.
class TextAnalyser
{
public:
    TextAnalyser() = default;
    virtual ~TextAnalyser() = default;
    TextAnalyser(const TextAnalyser &) = delete;
    TextAnalyser &operator=(const TextAnalyser &) = delete;

    /// The words of one text, a cue or a sentence, in order. A requested stop ends it with ErrorKind::Cancelled.
    [[nodiscard]] virtual Result<QList<Word>> analyse(const QString &text, const std::stop_token &stop = {}) = 0;

    /// Many texts one after the other: `take` gets each as soon as it is done, with its place in `texts`. Ends with
    /// ErrorKind::Cancelled where a stop is requested; what was taken until then is valid.
    [[nodiscard]] Result<qsizetype> analyseAll(const QStringList &texts,
                                               const std::function<void(qsizetype, QList<Word>)> &take,
                                               const std::stop_token &stop = {});
};

} // namespace cinefluent
