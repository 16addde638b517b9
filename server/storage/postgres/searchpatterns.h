// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/searchtext.h"

namespace cinefluent::server {

/// A query's words as PostgreSQL is asked for them. All of it is made of folded words, which hold letters and digits
/// alone: nothing a client sends is an operator, a quote or a wildcard.
class SearchPatterns
{
public:
    /// Words beyond that are left out.
    static constexpr qsizetype maxWords = 12;
    /// From that many units on the last word is taken for the beginning of one also where beginnings are many.
    static constexpr qsizetype minPrefix = 3;

    /// `text` as it was typed; its last word may be half of one.
    explicit SearchPatterns(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QList<SearchWord> &words() const { return m_words; }

    /// Other spellings to look for beside word `index`: what it may have been meant to be.
    void addSpellings(qsizetype index, const QStringList &spellings);
    /// Forgives one character in runs of Han characters and kana of three and more, and says whether there are any.
    bool forgiveCharacters();
    /// Whether anything but the words as typed is looked for.
    [[nodiscard]] bool isForgiving() const;

    enum class Breadth
    {
        Few,  ///< any beginning of a word is looked for
        Many, ///< a last word of fewer than minPrefix letters is looked for as it is
        Lines ///< and left to the patterns where it is not alone
    };
    /// For `tsvector @@ $::tsquery`: all words, in any order. Empty for no words.
    [[nodiscard]] QString tsQuery(Breadth breadth) const;
    /// The same for the words next to each other: where it finds something, phrase() mostly is in it.
    [[nodiscard]] QString phraseQuery() const;

    /// The whole as one folded text without the space behind: what a name or title begins with or is.
    [[nodiscard]] const QString &whole() const { return m_whole; }
    /// For `line like $` over searchLine texts: the words as typed, next to each other.
    [[nodiscard]] QString phrase() const;
    /// For `words like $` over texts of words between bars: the one run of Han characters and kana that the query is.
    /// Finds nothing for other queries.
    [[nodiscard]] QString wordBetweenBars() const;
    /// For `line like any ($::text[])`, one list a word.
    [[nodiscard]] QList<QStringList> wordPatterns() const;

private:
    [[nodiscard]] QString clause(qsizetype index, Breadth breadth) const;
    /// The last word where it is too short to be asked for as the beginning of one.
    [[nodiscard]] bool isLeftToPatterns(qsizetype index) const;

    QList<SearchWord> m_words;
    QList<QList<SearchWord>> m_spellings; ///< for each word
    QString m_whole;
    QString m_line;
    bool m_isForgivingCharacters = false;
};

} // namespace cinefluent::server
