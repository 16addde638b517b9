// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/translation/consistency.h"

#include "common/translation/textsimilarity.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace cinefluent::translation {

namespace {

/// Names and cries are often their own translation.
constexpr qsizetype ownTranslationWords = 2;

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate();
}

QString keyOf(const QString &text)
{
    const QString folded = comparableText(text).toCaseFolded();
    const auto first = std::find_if(folded.cbegin(), folded.cend(), isWordCharacter);
    if (first == folded.cend())
        return {};
    const auto last = std::find_if(folded.crbegin(), folded.crend(), isWordCharacter).base();
    return QString(&*first, last - first);
}

QStringList numbersOf(const QString &text)
{
    QStringList numbers;
    QString digits;
    const QString whole = text + u' ';
    for (qsizetype i = 0; i < whole.size(); ++i) {
        const QChar character = whole.at(i);
        if (character.isDigit()) {
            digits += QChar(u'0' + character.digitValue());
            continue;
        }
        // "1,000", "1.000", "1 000" and "10:30" are one number each where a digit follows.
        static const QString joiners = QStringLiteral(".,:'’\u00A0\u202F \uFF0C\uFF0E\uFF1A");
        const bool isJoined = !digits.isEmpty() && joiners.contains(character) && i + 1 < whole.size() &&
                              whole.at(i + 1).isDigit() && character != u' ';
        if (isJoined)
            continue;
        if (digits.size() > 1)
            numbers.append(digits);
        digits.clear();
    }
    return numbers;
}

class Checker
{
public:
    Checker(const QList<TranslatedText> &texts, const Glossary &glossary)
        : m_texts(texts)
        , m_glossary(glossary)
    {
    }

    QList<Inconsistency> run()
    {
        collect();
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            if (m_texts.at(i).target.trimmed().isEmpty())
                continue;
            checkCopy(i);
            checkOthers(i);
            checkTerms(i);
            checkNumbers(i);
        }
        return std::move(m_found);
    }

private:
    struct Translation
    {
        qsizetype first = 0;
        qsizetype count = 0;
    };

    void collect()
    {
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            const QString key = keyOf(m_texts.at(i).source);
            const QString target = keyOf(m_texts.at(i).target);
            if (key.isEmpty() || target.isEmpty())
                continue;
            QHash<QString, Translation> &translations = m_translations[key];
            if (!translations.contains(target))
                translations.insert(target, {i, 0});
            ++translations[target].count;
        }
    }

    void checkCopy(qsizetype i)
    {
        const TranslatedText &text = m_texts.at(i);
        const QString source = comparableText(text.source);
        if (source.count(u' ') >= ownTranslationWords && source == comparableText(text.target))
            m_found.append({Inconsistency::Kind::NotTranslated, i, {}, -1, -1});
    }

    void checkOthers(qsizetype i)
    {
        const auto translations = m_translations.constFind(keyOf(m_texts.at(i).source));
        if (translations == m_translations.cend() || translations->size() < 2)
            return;
        const auto usual =
            std::max_element(translations->cbegin(), translations->cend(), [](const auto &a, const auto &b) {
                return std::pair(a.count, -a.first) < std::pair(b.count, -b.first);
            });
        if (usual.key() == keyOf(m_texts.at(i).target))
            return;
        m_found.append({Inconsistency::Kind::OtherTranslation, i, m_texts.at(usual->first).target, usual->first, -1});
    }

    void checkTerms(qsizetype i)
    {
        const QList<qsizetype> missing = m_glossary.missing(m_texts.at(i).source, m_texts.at(i).target);
        for (const qsizetype term : missing)
            m_found.append({Inconsistency::Kind::TermNotKept, i, m_glossary.terms().at(term).target, -1, term});
    }

    void checkNumbers(qsizetype i)
    {
        QStringList there = numbersOf(m_texts.at(i).target);
        const QStringList wanted = numbersOf(m_texts.at(i).source);
        for (const QString &number : wanted) {
            if (!there.removeOne(number))
                m_found.append({Inconsistency::Kind::NumberLost, i, number, -1, -1});
        }
    }

    const QList<TranslatedText> &m_texts;
    const Glossary &m_glossary;
    QHash<QString, QHash<QString, Translation>> m_translations;
    QList<Inconsistency> m_found;
};

} // namespace

QList<Inconsistency> findInconsistencies(const QList<TranslatedText> &texts, const Glossary &glossary)
{
    return Checker(texts, glossary).run();
}

} // namespace cinefluent::translation
