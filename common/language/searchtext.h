// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cinefluent {

/// How text is folded and cut for search. What is stored and what is asked for go through the same functions, and
/// neither has to know its language:
///
/// - compatibility forms, case and width are folded (NFKC_Casefold of Unicode), traditional Chinese characters become
///   simplified ones, katakana hiragana;
/// - accents of Latin, Greek, Hebrew and Arabic letters go; of Cyrillic only stress marks and the dots of ё, because й
///   is a letter of its own; voicing marks of kana and vowel signs of other scripts stay;
/// - Han characters and kana have no word boundaries: they are found by character and by pair. Korean is written with
///   spaces but joins particles to words: it is found by word, in single letters (jamo) so that a half-typed syllable
///   is a prefix, and by syllable and pair as well;
/// - "don't" is one word, "l'homme" two.
///
/// A stored text is cut anew when this number has grown.
inline constexpr int searchTextVersion = 2;

/// The longest word that is told apart by its end, in UTF-16 units.
inline constexpr qsizetype maxSearchWord = 48;

enum class SearchScript
{
    Word,        ///< letters and digits between spaces
    Ideographic, ///< a run of Han characters and kana
    Hangul       ///< a word in Hangul
};

struct SearchWord
{
    QString text; ///< folded; Hangul in jamo
    SearchScript script = SearchScript::Word;
    QStringList characters; ///< of Ideographic and Hangul, in order; empty else

    friend bool operator==(const SearchWord &, const SearchWord &) = default;
};

/// The words of a text in order. Holds letters, marks and digits alone, whatever the text holds.
[[nodiscard]] QList<SearchWord> searchWords(const QString &text);

/// The text as one line for finding phrases: its words between single spaces, a space before the first and after the
/// last; runs of Han characters and kana that only spaces or punctuation part stand together. Empty for no words.
[[nodiscard]] QString searchLine(const QString &text);

/// What an index holds for a text, sorted, each once: words; characters and pairs of them; and pairs of words that
/// follow each other (see searchPair).
[[nodiscard]] QStringList searchTerms(const QString &text);

/// The term of two words that follow each other; empty where the index has none for them: where one of them is a run
/// of Han characters and kana, whose own pairs say as much. Its beginning finds a second word half typed; no word
/// begins like it, so that looking for the beginning of a word passes none of them.
[[nodiscard]] QString searchPair(const SearchWord &first, const SearchWord &second);

/// The pairs of an Ideographic or Hangul word's characters, in order.
[[nodiscard]] QStringList characterPairs(const SearchWord &word);

} // namespace cinefluent
