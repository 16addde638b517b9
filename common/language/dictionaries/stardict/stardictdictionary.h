// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/dictionaries/dictd/dictzipfile.h"
#include "common/language/dictionaries/files/headwordindex.h"
#include "common/language/dictionary.h"

#include <memory>
#include <stop_token>

namespace cinefluent {

/// A dictionary in StarDict's format: NAME.ifo, NAME.idx and NAME.dict or NAME.dict.dz ("Format for StarDict dictionary
/// files", version 2.4.2), with texts of type m, t, g, h, x or l. A compressed index (.idx.gz) is refused with a word.
class StardictDictionary final : public Dictionary
{
public:
    /// `ifoPath` ends in ".ifo". The name is `bookname` of the file where `name` is empty. Errors of a dictionary file;
    /// Unsupported (`dictionary_unsupported`) for compressed indexes and 64-bit offsets.
    [[nodiscard]] static Result<std::unique_ptr<StardictDictionary>>
    open(const QString &ifoPath, const QString &name = {}, const std::stop_token &stop = {});

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] Result<QList<DictionarySense>> lookUp(const QString &headword) override;

private:
    StardictDictionary(const QString &indexPath, const QString &name, std::unique_ptr<DictzipFile> text);
    [[nodiscard]] Result<bool> readIndex(const std::stop_token &stop);
    [[nodiscard]] QList<DictionarySense> sensesOf(const QString &headword, const QByteArray &data) const;

    QFile m_index;
    QString m_name;
    QByteArray m_types; ///< `sametypesequence`; empty where each text names its own
    std::unique_ptr<DictzipFile> m_text;
    HeadwordIndex m_headwords;
};

} // namespace cinefluent
