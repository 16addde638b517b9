// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/searchpatterns.h"

namespace cinefluent::server {

namespace {

constexpr qsizetype minForgivenRun = 3;
constexpr qsizetype maxForgivenRun = 12;

QString lexeme(const QString &text, bool isPrefix = false)
{
    return u'\'' + text + (isPrefix ? QStringLiteral("':*") : QStringLiteral("'"));
}

QString allOf(const QStringList &texts)
{
    QStringList lexemes;
    for (const QString &text : texts)
        lexemes.append(lexeme(text));
    return u'(' + lexemes.join(u'&') + u')';
}

/// Whether a run of characters is short enough to try it with each character another.
bool isForgivable(const SearchWord &word)
{
    return word.script == SearchScript::Ideographic && word.characters.size() >= minForgivenRun &&
           word.characters.size() <= maxForgivenRun;
}

QString charactersClause(const SearchWord &word)
{
    return word.characters.size() == 1 ? lexeme(word.characters.first()) : allOf(characterPairs(word));
}

/// The run without any one of its characters.
QString forgivingClause(const SearchWord &word)
{
    QStringList clauses;
    for (qsizetype i = 0; i < word.characters.size(); ++i) {
        QStringList rest = word.characters;
        rest.removeAt(i);
        rest.removeDuplicates();
        clauses.append(allOf(rest));
    }
    return u'(' + clauses.join(u'|') + u')';
}

/// The run with one character another, one too many and one too few.
QStringList forgivingPatterns(const SearchWord &word)
{
    QStringList patterns;
    for (qsizetype i = 0; i <= word.characters.size(); ++i) {
        QStringList more = word.characters;
        more.insert(i, QStringLiteral("_"));
        patterns.append(u'%' + more.join(QString()) + u'%');
        if (i == word.characters.size())
            break;
        QStringList rest = word.characters;
        rest[i] = QStringLiteral("_");
        patterns.append(u'%' + rest.join(QString()) + u'%');
        rest.removeAt(i);
        patterns.append(u'%' + rest.join(QString()) + u'%');
    }
    return patterns;
}

} // namespace

SearchPatterns::SearchPatterns(const QString &text)
    : m_words(searchWords(text).mid(0, maxWords))
    , m_spellings(m_words.size())
    , m_line(searchLine(text))
{
    m_whole = m_line.trimmed();
}

void SearchPatterns::addSpellings(qsizetype index, const QStringList &spellings)
{
    for (const QString &spelling : spellings) {
        SearchWord word = m_words.at(index);
        word.text = spelling;
        if (word.script != SearchScript::Word) {
            const QList<SearchWord> cut = searchWords(spelling);
            if (cut.size() != 1)
                continue;
            word = cut.first();
        }
        m_spellings[index].append(word);
    }
}

bool SearchPatterns::forgiveCharacters()
{
    m_isForgivingCharacters = std::any_of(m_words.begin(), m_words.end(), isForgivable);
    return m_isForgivingCharacters;
}

bool SearchPatterns::isForgiving() const
{
    return m_isForgivingCharacters || std::any_of(m_spellings.begin(), m_spellings.end(),
                                                  [](const QList<SearchWord> &list) { return !list.isEmpty(); });
}

QString SearchPatterns::clause(qsizetype index, Breadth breadth) const
{
    const bool isLast = index == m_words.size() - 1;
    QStringList clauses;
    for (const SearchWord &word : QList<SearchWord>{m_words.at(index)} + m_spellings.at(index)) {
        const bool isPrefix = isLast && (breadth == Breadth::Few || word.text.size() >= minPrefix);
        switch (word.script) {
        case SearchScript::Word:
            clauses.append(lexeme(word.text, isPrefix));
            break;
        case SearchScript::Ideographic:
            clauses.append(charactersClause(word));
            if (m_isForgivingCharacters && isForgivable(word))
                clauses.append(forgivingClause(word));
            break;
        case SearchScript::Hangul:
            clauses.append(lexeme(word.text, true));
            clauses.append(charactersClause(word));
            break;
        }
    }
    return clauses.size() == 1 ? clauses.first() : u'(' + clauses.join(u'|') + u')';
}

bool SearchPatterns::isLeftToPatterns(qsizetype index) const
{
    const SearchWord &word = m_words.at(index);
    return index > 0 && index == m_words.size() - 1 && word.script == SearchScript::Word &&
           word.text.size() < minPrefix;
}

QString SearchPatterns::tsQuery(Breadth breadth) const
{
    QStringList clauses;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        if (breadth != Breadth::Lines || !isLeftToPatterns(i))
            clauses.append(clause(i, breadth));
    }
    return clauses.join(u'&');
}

QString SearchPatterns::phraseQuery() const
{
    QStringList clauses;
    bool isPaired = false; // with the word before it
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const bool isLast = i == m_words.size() - 1;
        const QString pair = isLast ? QString() : searchPair(m_words.at(i), m_words.at(i + 1));
        if (!pair.isEmpty())
            clauses.append(lexeme(pair, i == m_words.size() - 2));
        else if (!isPaired && !isLeftToPatterns(i))
            clauses.append(clause(i, Breadth::Lines));
        isPaired = !pair.isEmpty();
    }
    return clauses.join(u'&');
}

QString SearchPatterns::phrase() const
{
    const bool isWord = !m_words.isEmpty() && m_words.first().script == SearchScript::Word;
    return QLatin1StringView(isWord ? "% " : "%") + m_whole + u'%';
}

QString SearchPatterns::wordBetweenBars() const
{
    const bool isRun = m_words.size() == 1 && m_words.first().script == SearchScript::Ideographic;
    return isRun ? QLatin1StringView("%|") + m_words.first().text + QLatin1StringView("|%") : QString();
}

QList<QStringList> SearchPatterns::wordPatterns() const
{
    QList<QStringList> all;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        const bool isLast = i == m_words.size() - 1;
        QStringList patterns;
        for (const SearchWord &word : QList<SearchWord>{m_words.at(i)} + m_spellings.at(i)) {
            if (word.script == SearchScript::Word)
                patterns.append(QLatin1StringView("% ") + word.text + QLatin1StringView(isLast ? "%" : " %"));
            else
                patterns.append(u'%' + word.text + u'%');
            if (m_isForgivingCharacters && isForgivable(word))
                patterns += forgivingPatterns(word);
        }
        all.append(patterns);
    }
    return all;
}

} // namespace cinefluent::server
