// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/language/word.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace cinefluent {

/// One meaning of a headword as a dictionary has it.
struct DictionarySense
{
    QString headword;                 ///< as the dictionary writes it
    std::optional<PartOfSpeech> part; ///< nothing where the dictionary does not say
    QStringList translations;         ///< in the dictionary's order, without articles and "to"; may be empty
    QString gloss;                    ///< a definition, a field or a note; may be empty
    QString reading;                  ///< kana, pinyin or IPA where the dictionary has it
    QString source;                   ///< name of the dictionary, for people

    friend bool operator==(const DictionarySense &, const DictionarySense &) = default;
};

/// Senses of headwords of one language in one other (or the same: glosses). Objects belong to one thread at a time.
class Dictionary
{
public:
    /// The most senses an answer holds.
    static constexpr qsizetype maxSenses = 64;

    Dictionary() = default;
    virtual ~Dictionary() = default;
    Dictionary(const Dictionary &) = delete;
    Dictionary &operator=(const Dictionary &) = delete;

    /// For people, "FreeDict German–English".
    [[nodiscard]] virtual QString name() const = 0;
    /// Senses of a headword in the dictionary's order; case is ignored where the exact spelling is not found. Empty for
    /// a word it does not have. Corrupt (`dictionary_broken`) where its files contradict themselves: other words may
    /// still be found.
    [[nodiscard]] virtual Result<QList<DictionarySense>> lookUp(const QString &headword) = 0;
    /// Whether it has the headword, case ignored; false as well where its files are broken.
    [[nodiscard]] virtual bool has(const QString &headword);
};

/// How headwords are compared: NFC, case folded, spaces trimmed and single.
[[nodiscard]] QString foldedHeadword(const QString &headword);

/// A translation without what dictionaries put before it: "to go" → "go", "a house" → "house".
[[nodiscard]] QString bareTranslation(const QString &translation);

} // namespace cinefluent
