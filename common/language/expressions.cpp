// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/expressions.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace cinefluent {

namespace {

constexpr qsizetype longestRow = 5;
constexpr qsizetype mostBetween = 3;

class Finder
{
public:
    Finder(const QString &language, const QList<Word> &sentence, const HasHeadword &has)
        : m_language(language)
        , m_sentence(sentence)
        , m_has(has)
        , m_taken(sentence.size(), false)
    {
    }

    [[nodiscard]] QList<Expression> find()
    {
        if (m_language == u"de")
            findSeparated();
        findRows();
        if (m_language == u"en")
            findPhrasal();
        std::sort(m_found.begin(), m_found.end(),
                  [](const Expression &a, const Expression &b) { return a.words.first() < b.words.first(); });
        return m_found;
    }

private:
    [[nodiscard]] const Reading &first(qsizetype i) const { return m_sentence[i].readings.first(); }
    [[nodiscard]] QString lower(qsizetype i) const { return m_sentence[i].surface.toLower(); }

    void take(const QString &headword, PartOfSpeech part, const QList<qsizetype> &words)
    {
        for (const qsizetype word : words)
            m_taken[word] = true;
        m_found.append({headword, part, words});
    }

    void findSeparated()
    {
        for (qsizetype verb = 0; verb < m_sentence.size(); ++verb) {
            const QString lemma = first(verb).lemma;
            if (first(verb).part != PartOfSpeech::Verb || m_taken[verb])
                continue;
            for (qsizetype particle = m_sentence.size(); --particle > verb;) {
                const QString text = lower(particle);
                if (!m_taken[particle] && text.size() >= 2 && lemma.size() > text.size() + 2 &&
                    lemma.startsWith(text) && !lower(verb).startsWith(text) &&
                    (first(particle).part == PartOfSpeech::Adposition ||
                     first(particle).part == PartOfSpeech::Adverb)) {
                    take(lemma, PartOfSpeech::Verb, {verb, particle});
                    break;
                }
            }
        }
    }

    void findRows()
    {
        for (qsizetype from = 0; from + 1 < m_sentence.size(); ++from) {
            const qsizetype most = std::min(longestRow, m_sentence.size() - from);
            for (qsizetype length = most; length >= 2; --length) {
                const QString headword = rowAt(from, length);
                if (headword.isEmpty())
                    continue;
                QList<qsizetype> words;
                for (qsizetype i = 0; i < length; ++i)
                    words << from + i;
                const bool verb = first(from).part == PartOfSpeech::Verb;
                take(headword, verb ? PartOfSpeech::Verb : PartOfSpeech::Other, words);
                from += length - 1;
                break;
            }
        }
    }

    /// The headword that the row is, or nothing.
    [[nodiscard]] QString rowAt(qsizetype from, qsizetype length) const
    {
        QStringList words;
        bool content = false;
        for (qsizetype i = from; i < from + length; ++i) {
            if (m_taken[i])
                return {};
            content = content || first(i).part == PartOfSpeech::Noun || first(i).part == PartOfSpeech::Verb ||
                      first(i).part == PartOfSpeech::Adjective || first(i).part == PartOfSpeech::Adverb;
            words << lower(i);
        }
        if (!content)
            return {};
        for (const bool inflected : {false, true}) {
            QStringList form = words;
            if (inflected) {
                form.first() = first(from).lemma;
                if (form.first() == words.first())
                    continue;
            }
            const QString headword = joined(form);
            if (m_has(headword))
                return headword;
        }
        return {};
    }

    [[nodiscard]] static QString joined(const QStringList &words)
    {
        QString text;
        for (const QString &word : words) {
            const bool glued = text.isEmpty() || text.endsWith(u'\'') || text.endsWith(u'’');
            text += (glued ? QString() : QStringLiteral(" ")) + word;
        }
        return text;
    }

    void findPhrasal()
    {
        static const QSet<QString> particles{"up",   "down", "out",   "off",     "in",   "on",    "away",  "back",
                                             "over", "by",   "along", "through", "into", "about", "apart", "around"};
        for (qsizetype verb = 0; verb < m_sentence.size(); ++verb) {
            if (m_taken[verb] || first(verb).part != PartOfSpeech::Verb)
                continue;
            const qsizetype end = std::min(m_sentence.size(), verb + mostBetween + 2);
            for (qsizetype i = verb + 1; i < end && first(i).part != PartOfSpeech::Verb; ++i) {
                const QString headword = first(verb).lemma + u' ' + lower(i);
                if (!m_taken[i] && particles.contains(lower(i)) && m_has(headword)) {
                    take(headword, PartOfSpeech::Verb, {verb, i});
                    break;
                }
            }
        }
    }

    QString m_language;
    const QList<Word> &m_sentence;
    const HasHeadword &m_has;
    QList<bool> m_taken;
    QList<Expression> m_found;
};

} // namespace

QList<Expression> findExpressions(const QString &language, const QList<Word> &sentence, const HasHeadword &has)
{
    return Finder(language, sentence, has).find();
}

} // namespace cinefluent
