// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/distractors.h"

#include "common/learning/answertext.h"
#include "common/learning/eventstamp.h"
#include "common/lesson/level.h"

#include <QSet>

#include <bit>
#include <tuple>

namespace cinefluent::learning {

namespace {

/// Clients other than the studio write names out: as the tag that the language engine gives.
QString universalPart(const QString &part)
{
    static const QHash<QString, QString> tags{
        {"adjective", "adj"},    {"adverb", "adv"},        {"auxiliary", "aux"},     {"determiner", "det"},
        {"article", "det"},      {"pronoun", "pron"},      {"proper noun", "propn"}, {"preposition", "adp"},
        {"postposition", "adp"}, {"conjunction", "cconj"}, {"numeral", "num"},       {"number", "num"},
        {"particle", "part"},    {"interjection", "intj"},
    };
    const QString plain = part.trimmed().toLower().replace(u'_', u' ');
    return tags.value(plain, plain);
}

int posDistance(const Headword &a, const Headword &b)
{
    const QString one = universalPart(a.partOfSpeech);
    const QString other = universalPart(b.partOfSpeech);
    if (one.isEmpty() || other.isEmpty())
        return 1;
    return one == other ? 0 : 2;
}

int levelDistance(const Headword &a, const Headword &b)
{
    const auto one = parseLevel(a.level);
    const auto other = parseLevel(b.level);
    return one && other ? std::abs(int(*one) - int(*other)) : 2;
}

int frequencyDistance(const Headword &a, const Headword &b)
{
    if (!a.frequencyRank || !b.frequencyRank || *a.frequencyRank < 1 || *b.frequencyRank < 1)
        return 2;
    const auto power = [](int rank) { return int(std::bit_width(unsigned(rank))) / 2; };
    return std::abs(power(*a.frequencyRank) - power(*b.frequencyRank));
}

QStringView primaryOf(QStringView tag)
{
    const qsizetype dash = tag.indexOf(u'-');
    return dash < 0 ? tag : tag.left(dash);
}

/// What any sense means in any language it is translated into, each with its language: words that are one in English
/// are synonyms also where the learner's language has two.
QSet<QString> allMeaningKeys(const Headword &headword)
{
    QSet<QString> keys;
    for (const Sense &sense : headword.senses) {
        for (auto translation = sense.translations.begin(); translation != sense.translations.end(); ++translation) {
            const QStringList meanings = meaningKeys(translation.value(), translation.key());
            for (const QString &key : meanings)
                keys.insert(primaryOf(translation.key()).toString() + u'\n' + key);
        }
    }
    return keys;
}

} // namespace

QString meaningOf(const Sense &sense, QStringView learnerLanguage)
{
    const QString exact = sense.translations.value(learnerLanguage.toString());
    if (!exact.trimmed().isEmpty())
        return exact.trimmed();
    const QStringView primary = primaryOf(learnerLanguage);
    const QString general = sense.translations.value(primary.toString());
    if (!general.trimmed().isEmpty())
        return general.trimmed();
    for (auto other = sense.translations.begin(); other != sense.translations.end(); ++other) {
        if (primaryOf(other.key()) == primary && !other.value().trimmed().isEmpty())
            return other.value().trimmed();
    }
    return {};
}

QStringList meaningKeys(QStringView translation, QStringView learnerLanguage)
{
    QString parts = translation.toString();
    for (const QChar separator : {u',', u'/', u'|', u'、', u'，', u'；', u'،', u'؛'})
        parts.replace(separator, u';');
    QStringList keys;
    for (const QString &part : parts.split(u';')) {
        if (const QString key = looseAnswer(part, learnerLanguage); !key.isEmpty())
            keys.append(key);
    }
    return keys;
}

QList<Headword> rankedDistractors(const Headword &answer, const QList<Headword> &candidates, SeededRandom &random,
                                  const Lemmas &lemmas)
{
    const QString lemma = lemmas.value(answer.id);
    QList<Headword> sorted = candidates;
    std::sort(sorted.begin(), sorted.end(),
              [](const Headword &a, const Headword &b) { return compareBytes(a.id.uuid(), b.id.uuid()) < 0; });
    using Rank = std::tuple<int, int, int, quint64, qsizetype>;
    std::vector<Rank> ranks;
    const QSet<QString> taken = allMeaningKeys(answer);
    const QString word = looseAnswer(answer.word, answer.language);
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const Headword &candidate = sorted[i];
        const bool isRepeated = i > 0 && sorted[i - 1].id == candidate.id;
        if (isRepeated || candidate.id == answer.id || candidate.language != answer.language ||
            looseAnswer(candidate.word, candidate.language) == word ||
            (!lemma.isEmpty() && lemmas.value(candidate.id) == lemma) || allMeaningKeys(candidate).intersects(taken))
            continue;
        ranks.emplace_back(posDistance(answer, candidate), levelDistance(answer, candidate),
                           frequencyDistance(answer, candidate), random.next(), i);
    }
    std::sort(ranks.begin(), ranks.end());
    QList<Headword> ranked;
    for (const Rank &rank : ranks)
        ranked.append(sorted[std::get<4>(rank)]);
    return ranked;
}

} // namespace cinefluent::learning
