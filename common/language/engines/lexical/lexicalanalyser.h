// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/frequencylist.h"
#include "common/language/lexicon.h"
#include "common/language/tagger.h"
#include "common/language/textanalyser.h"
#include "common/language/tokenizer.h"

#include <QHash>

#include <memory>

namespace cinefluent {

/// Analysis in three steps: words, the lexicon's readings of each, the tagger's choice among them.
class LexicalAnalyser final : public TextAnalyser
{
public:
    /// The parts it owns; `frequency` may be null.
    struct Parts
    {
        std::unique_ptr<Lexicon> lexicon;
        std::unique_ptr<Tokenizer> tokenizer;
        std::unique_ptr<Tagger> tagger;
        std::unique_ptr<FrequencyList> frequency;
    };

    LexicalAnalyser(const QString &language, Parts parts);

    [[nodiscard]] Result<QList<Word>> analyse(const QString &text, const std::stop_token &stop) override;

private:
    [[nodiscard]] Word wordAt(const QString &text, WordSpan span, bool first);
    [[nodiscard]] QList<Reading> lookUp(const QString &surface, bool first);
    void weigh(QList<Reading> &readings) const;
    void orderSentence(QList<Word> &sentence, QList<bool> &breaks, QList<Word> &out) const;

    QString m_language;
    Parts m_parts;
    QHash<QString, QList<Reading>> m_cache; ///< surface, marked where it begins a sentence → weighed readings
};

} // namespace cinefluent
