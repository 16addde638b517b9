// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/mueller/muellerarticle.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace cinefluent {

namespace {

constexpr qsizetype longestArticle = 64 * 1024;
constexpr qsizetype longestTranslation = 60;

std::optional<PartOfSpeech> partOf(const QString &mark)
{
    static const QHash<QString, PartOfSpeech> parts{
        {"n", PartOfSpeech::Noun},       {"v", PartOfSpeech::Verb},           {"a", PartOfSpeech::Adjective},
        {"adv", PartOfSpeech::Adverb},   {"prep", PartOfSpeech::Adposition},  {"cj", PartOfSpeech::Coordinator},
        {"pron", PartOfSpeech::Pronoun}, {"int", PartOfSpeech::Interjection}, {"num", PartOfSpeech::Numeral}};
    const auto found = parts.constFind(mark);
    return found == parts.constEnd() ? std::nullopt : std::optional(*found);
}

bool isRussian(const QString &piece)
{
    return !piece.isEmpty() && std::all_of(piece.begin(), piece.end(), [](QChar letter) {
        return letter.script() == QChar::Script_Cyrillic || letter == u' ' || letter == u'-';
    });
}

/// What stands before the first English word, cut at commas and semicolons, without remarks.
QStringList translationsOf(QString meaning)
{
    static const QRegularExpression remark(QStringLiteral("\\([^()]*\\)|\\[[^\\]]*\\]|_[\\p{L}.]+"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]"));
    meaning.remove(remark);
    const qsizetype example = meaning.indexOf(english);
    if (example >= 0)
        meaning.truncate(example);
    QStringList translations;
    const QStringList pieces = meaning.replace(u';', u',').split(u',');
    for (const QString &piece : pieces) {
        const QString translation = piece.simplified();
        if (translation.size() <= longestTranslation && isRussian(translation) && !translations.contains(translation))
            translations << translation;
    }
    return translations;
}

} // namespace

QList<DictionarySense> readMuellerArticle(const QString &article, const QString &source)
{
    static const QRegularExpression mark(QStringLiteral(
        "(?:^|\\s)(?:(\\d{1,2})\\)|(\\d{1,2})\\.|_(I|II|III|IV|V|VI)(?=\\s)|_(n|v|a|adv|prep|cj|pron|int|num)\\.)"));
    QList<DictionarySense> senses;
    const QString text = article.left(longestArticle);
    const QString headword = text.section(u'\n', 0, 0).simplified();
    const QString body = text.section(u'\n', 1).simplified();
    std::optional<PartOfSpeech> part;
    const auto take = [&](const QString &meaning) {
        const QStringList translations = translationsOf(meaning);
        if (!translations.isEmpty() && senses.size() < Dictionary::maxSenses)
            senses << DictionarySense{headword, part, translations, {}, {}, source};
    };
    qsizetype start = 0;
    auto marks = mark.globalMatch(body);
    while (marks.hasNext()) {
        const auto match = marks.next();
        take(body.mid(start, match.capturedStart() - start));
        if (match.hasCaptured(4))
            part = partOf(match.captured(4));
        else if (match.hasCaptured(3) || match.hasCaptured(2))
            part = std::nullopt;
        start = match.capturedEnd();
    }
    take(body.mid(start));
    return senses;
}

} // namespace cinefluent
