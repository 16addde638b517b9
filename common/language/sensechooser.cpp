// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/sensechooser.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace cinefluent {

namespace {

constexpr qsizetype translationsASense = 4;

struct Candidate
{
    QString text; ///< as first met
    double score = 0;
    double ofDictionary = 0; ///< while one is read
    int dictionaries = 0;
    qsizetype order = 0;
    const DictionarySense *best = nullptr;
    double bestWeight = 0;
    QStringList sources;
};

PartOfSpeech coarse(PartOfSpeech part)
{
    if (part == PartOfSpeech::Auxiliary)
        return PartOfSpeech::Verb;
    return part == PartOfSpeech::ProperNoun ? PartOfSpeech::Noun : part;
}

/// How much a sense of that part counts for a word of this one.
double fit(std::optional<PartOfSpeech> sense, PartOfSpeech word)
{
    if (!sense)
        return 0.7;
    const PartOfSpeech a = coarse(*sense);
    const PartOfSpeech b = coarse(word);
    if (a == b)
        return 1;
    const auto either = [&](PartOfSpeech x, PartOfSpeech y) { return (a == x && b == y) || (a == y && b == x); };
    if (either(PartOfSpeech::Adjective, PartOfSpeech::Adverb) ||
        either(PartOfSpeech::Adverb, PartOfSpeech::Interjection) || either(PartOfSpeech::Adjective, PartOfSpeech::Verb))
        return 0.4;
    return 0.12;
}

/// From 1 for the most frequent words to 0.15 for ones the list does not have. Of several words the rarest counts, and
/// a long explanation is no translation.
double frequencyFactor(const QString &translation, const FrequencyList *target)
{
    if (!target)
        return 1;
    const QStringList words = translation.split(u' ', Qt::SkipEmptyParts);
    double least = 1;
    for (const QString &word : words) {
        const auto rank = target->rank(word.toLower());
        const double factor = rank ? std::max(0.15, 1 - 0.22 * std::max(0.0, std::log10(*rank / 100.0) + 0.5)) : 0.15;
        least = std::min(least, factor);
    }
    return least * std::pow(0.75, double(std::max<qsizetype>(0, words.size() - 1)));
}

class Offer
{
public:
    Offer(PartOfSpeech part, const FrequencyList *target)
        : m_part(part)
        , m_target(target)
    {
    }

    void read(const QList<DictionarySense> &senses)
    {
        double place = 0;
        for (const DictionarySense &sense : senses) {
            const double weight = fit(sense.part, m_part) / (1 + 0.15 * std::min(place, 12.0));
            double within = 0;
            for (const QString &translation : sense.translations)
                add(translation, weight / (1 + 0.1 * within++), sense);
            place += fit(sense.part, m_part);
        }
        for (Candidate &candidate : m_candidates) {
            if (candidate.ofDictionary <= 0)
                continue;
            candidate.score += std::min(candidate.ofDictionary, 1.6);
            candidate.ofDictionary = 0;
            ++candidate.dictionaries;
        }
    }

    [[nodiscard]] QList<OfferedSense> take(qsizetype count)
    {
        std::vector<Candidate> order;
        for (Candidate candidate : std::as_const(m_candidates)) {
            candidate.score *= frequencyFactor(candidate.text, m_target) * (1 + 0.35 * (candidate.dictionaries - 1));
            order.push_back(candidate);
        }
        std::sort(order.begin(), order.end(), [](const Candidate &a, const Candidate &b) {
            return a.score != b.score ? a.score > b.score : a.order < b.order;
        });
        QList<OfferedSense> offered;
        QSet<QString> said;
        for (const Candidate &candidate : order) {
            if (offered.size() >= count)
                break;
            if (said.contains(foldedHeadword(candidate.text)))
                continue;
            offered << senseOf(candidate, order, said);
        }
        return offered;
    }

private:
    void add(const QString &translation, double weight, const DictionarySense &sense)
    {
        Candidate &candidate = m_candidates[foldedHeadword(translation)];
        if (!candidate.best) {
            candidate.text = translation;
            candidate.order = m_candidates.size();
        }
        candidate.ofDictionary = candidate.ofDictionary > 0 ? candidate.ofDictionary + 0.3 * weight : weight;
        if (weight > candidate.bestWeight) {
            candidate.bestWeight = weight;
            candidate.best = &sense;
        }
        if (!candidate.sources.contains(sense.source))
            candidate.sources << sense.source;
    }

    /// The candidate with the best of what stands beside it in its dictionary's sense.
    static OfferedSense senseOf(const Candidate &lead, const std::vector<Candidate> &order, QSet<QString> &said)
    {
        OfferedSense sense{{lead.text}, lead.best->gloss, lead.best->part, lead.sources, lead.score};
        said.insert(foldedHeadword(lead.text));
        for (const Candidate &other : order) {
            if (sense.translations.size() >= translationsASense)
                break;
            const QString folded = foldedHeadword(other.text);
            if (said.contains(folded) || !lead.best->translations.contains(other.text))
                continue;
            sense.translations << other.text;
            said.insert(folded);
        }
        return sense;
    }

    PartOfSpeech m_part;
    const FrequencyList *m_target;
    QHash<QString, Candidate> m_candidates;
};

} // namespace

QList<OfferedSense> offerSenses(const DictionaryAnswers &answers, PartOfSpeech part, const FrequencyList *target,
                                qsizetype count)
{
    Offer offer(part, target);
    for (const auto &answer : answers)
        offer.read(answer);
    return offer.take(count);
}

} // namespace cinefluent
