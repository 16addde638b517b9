// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace cinefluent {

/// A Hunspell dictionary of one language, asked in Unicode whatever it is written in. One thread at a time.
class SpellDictionary
{
public:
    /// Looks for `xx_YY.aff` and `.dic` in `folders`, the nearest country first. Errors: "dictionary_missing",
    /// "dictionary_unreadable" where its own encoding is unknown; either is mended by installing `packageFor()`.
    [[nodiscard]] static Result<std::unique_ptr<SpellDictionary>> open(const QStringList &folders,
                                                                       const QString &language);
    ~SpellDictionary();
    SpellDictionary(const SpellDictionary &) = delete;
    SpellDictionary &operator=(const SpellDictionary &) = delete;

    [[nodiscard]] bool isCorrect(const QString &word) const;
    /// At most `most`, likeliest first.
    [[nodiscard]] QStringList suggestions(const QString &word, int most = 8) const;
    /// For as long as the dictionary lives.
    void add(const QString &word);

    /// The Debian package that brings a dictionary for a language tag: "hunspell-de-de".
    [[nodiscard]] static QString packageFor(const QString &language);
    /// Whether words of the language stand apart and can be looked up one by one.
    [[nodiscard]] static bool canCheck(const QString &language);

private:
    class Converter;

    SpellDictionary(std::unique_ptr<Hunspell> hunspell, std::unique_ptr<Converter> converter);

    std::unique_ptr<Hunspell> m_hunspell;
    std::unique_ptr<Converter> m_converter;
};

/// The words of a text that a dictionary can be asked about, with their places: no numbers, no single letters, no
/// addresses.
struct SpelledWord
{
    QString word; ///< with straight apostrophes, as dictionaries have them
    qsizetype start = 0;
    qsizetype length = 0;
};
[[nodiscard]] QList<SpelledWord> spelledWords(const QString &text);

} // namespace cinefluent
