// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translation/glossary.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace cinefluent::translation {

namespace {

struct TextWord
{
    qsizetype start = 0;
    qsizetype length = 0;
    QStringList forms; ///< the word in lower case, then its lemmas
};

bool isUnspaced(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        switch (character.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
        case QChar::Script_Thai:
            return true;
        default:
            return false;
        }
    });
}

void appendWord(QList<TextWord> &words, const QString &text, qsizetype start, qsizetype length, const WordForms &forms)
{
    const QString word = text.mid(start, length).toLower();
    TextWord found{start, length, {word}};
    if (forms)
        found.forms += forms(word);
    words.append(found);
}

// "Tom's" is "Tom" and "s", "l'homme" "l" and "homme": a term is found with what grammar puts to it.
QList<TextWord> wordsOf(const QString &text, const WordForms &forms)
{
    QList<TextWord> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        qsizetype start = from;
        for (qsizetype i = from; i <= to; ++i) {
            const bool isPart =
                i < to && (text.at(i).isLetterOrNumber() || text.at(i).isMark() || text.at(i).isSurrogate());
            if (isPart)
                continue;
            if (i > start)
                appendWord(words, text, start, i - start, forms);
            start = i + 1;
        }
        from = to;
    }
    return words;
}

bool shareForm(const TextWord &a, const TextWord &b)
{
    return std::any_of(a.forms.cbegin(), a.forms.cend(), [&](const QString &form) { return b.forms.contains(form); });
}

bool standsAt(const QList<TextWord> &text, qsizetype at, const QList<TextWord> &phrase)
{
    if (at + phrase.size() > text.size())
        return false;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        if (!shareForm(text.at(at + i), phrase.at(i)))
            return false;
    }
    return true;
}

using Places = QList<std::pair<qsizetype, qsizetype>>;

Places findRun(const QString &text, const QString &phrase)
{
    Places places;
    const QString sought = phrase.trimmed();
    for (qsizetype at = text.indexOf(sought, 0, Qt::CaseInsensitive); at >= 0 && !sought.isEmpty();
         at = text.indexOf(sought, at + sought.size(), Qt::CaseInsensitive))
        places.append({at, sought.size()});
    return places;
}

std::pair<qsizetype, qsizetype> extent(const QList<TextWord> &words, qsizetype at, qsizetype count)
{
    const TextWord &last = words.at(at + count - 1);
    return {words.at(at).start, last.start + last.length - words.at(at).start};
}

} // namespace

QList<std::pair<qsizetype, qsizetype>> findPhrase(const QString &text, const QString &phrase, const WordForms &forms)
{
    if (isUnspaced(phrase))
        return findRun(text, phrase);
    Places places;
    const QList<TextWord> sought = wordsOf(phrase, forms);
    const QList<TextWord> words = wordsOf(text, forms);
    for (qsizetype at = 0; at < words.size() && !sought.isEmpty();) {
        if (standsAt(words, at, sought)) {
            places.append(extent(words, at, sought.size()));
            at += sought.size();
        } else {
            ++at;
        }
    }
    return places;
}

Glossary::Glossary(QList<Term> terms, WordForms sourceForms, WordForms targetForms)
    : m_sourceForms(std::move(sourceForms))
    , m_targetForms(std::move(targetForms))
{
    for (Term &term : terms) {
        if (term.source.trimmed().isEmpty() || term.target.trimmed().isEmpty())
            continue;
        const qsizetype index = m_terms.size();
        m_terms.append(std::move(term));
        const QString &source = m_terms.constLast().source;
        if (isUnspaced(source)) {
            m_unspaced.append(index);
            continue;
        }
        const QList<TextWord> words = wordsOf(source, m_sourceForms);
        if (words.isEmpty())
            continue;
        for (const QString &form : words.constFirst().forms) {
            if (!m_byFirstWord.contains(form, index))
                m_byFirstWord.insert(form, index);
        }
    }
}

QList<TermHit> Glossary::find(const QString &source) const
{
    QList<TermHit> found;
    for (const qsizetype term : m_unspaced) {
        for (const auto &[start, length] : findRun(source, m_terms.at(term).source))
            found.append({term, start, length});
    }
    const QList<TextWord> words = m_byFirstWord.isEmpty() ? QList<TextWord>() : wordsOf(source, m_sourceForms);
    for (qsizetype at = 0; at < words.size(); ++at) {
        QSet<qsizetype> candidates;
        for (const QString &form : words.at(at).forms) {
            const QList<qsizetype> terms = m_byFirstWord.values(form);
            candidates.unite(QSet<qsizetype>(terms.cbegin(), terms.cend()));
        }
        for (const qsizetype term : std::as_const(candidates)) {
            const QList<TextWord> sought = wordsOf(m_terms.at(term).source, m_sourceForms);
            if (!standsAt(words, at, sought))
                continue;
            const auto [start, length] = extent(words, at, sought.size());
            found.append({term, start, length});
        }
    }
    std::sort(found.begin(), found.end(), [](const TermHit &a, const TermHit &b) {
        return std::tuple(-a.length, a.start, a.term) < std::tuple(-b.length, b.start, b.term);
    });
    QList<TermHit> kept;
    for (const TermHit &hit : std::as_const(found)) {
        const bool isFree = std::none_of(kept.cbegin(), kept.cend(), [&](const TermHit &other) {
            const bool isSamePlace = hit.start == other.start && hit.length == other.length;
            return !isSamePlace && hit.start < other.start + other.length && other.start < hit.start + hit.length;
        });
        if (isFree)
            kept.append(hit);
    }
    std::sort(kept.begin(), kept.end(), [](const TermHit &a, const TermHit &b) {
        return std::pair(a.start, a.term) < std::pair(b.start, b.term);
    });
    return kept;
}

QList<qsizetype> Glossary::missing(const QString &source, const QString &target) const
{
    QList<qsizetype> missing;
    const QList<TermHit> hits = find(source);
    for (const TermHit &hit : hits) {
        // Two terms at one place are two translations of one word.
        const bool isKept = std::any_of(hits.cbegin(), hits.cend(), [&](const TermHit &other) {
            return other.start == hit.start && other.length == hit.length &&
                   !findPhrase(target, m_terms.at(other.term).target, m_targetForms).isEmpty();
        });
        if (!isKept && !missing.contains(hit.term))
            missing.append(hit.term);
    }
    return missing;
}

} // namespace cinefluent::translation
