// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/wordsenses.h"

#include <algorithm>

namespace cinefluent {

namespace {

bool isContentWord(PartOfSpeech part)
{
    return part == PartOfSpeech::Noun || part == PartOfSpeech::Verb || part == PartOfSpeech::Adjective ||
           part == PartOfSpeech::Adverb;
}

} // namespace

WordSenses::WordSenses(std::vector<std::unique_ptr<Dictionary>> dictionaries, std::unique_ptr<FrequencyList> target)
    : m_dictionaries(std::move(dictionaries))
    , m_target(std::move(target))
{
}

DictionaryAnswers WordSenses::lookUp(const QString &headword, QList<Error> *problems)
{
    DictionaryAnswers answers;
    for (const auto &dictionary : m_dictionaries) {
        const auto senses = dictionary->lookUp(headword);
        if (senses)
            answers << senses.value();
        else if (problems)
            problems->append(senses.error());
    }
    return answers;
}

bool WordSenses::has(const QString &headword)
{
    return std::any_of(m_dictionaries.begin(), m_dictionaries.end(),
                       [&](const auto &dictionary) { return dictionary->has(headword); });
}

QList<OfferedSense> WordSenses::offer(const Word &word, qsizetype count, QList<Error> *problems)
{
    QStringList tried;
    for (const Reading &reading : word.readings) {
        if (tried.contains(reading.lemma))
            continue;
        tried << reading.lemma;
        DictionaryAnswers answers = lookUp(reading.lemma, problems);
        // A plural may be listed by itself ("noticias": news), a comparative too.
        if (word.surface.toLower() != reading.lemma.toLower() && isContentWord(reading.part) &&
            reading.part != PartOfSpeech::Verb)
            answers += lookUp(word.surface.toLower(), problems);
        auto offered = offerSenses(answers, reading.part, m_target.get(), count);
        if (!offered.isEmpty())
            return offered;
    }
    if (tried.contains(word.surface.toLower()))
        return {};
    return offerSenses(lookUp(word.surface.toLower(), problems), word.readings.first().part, m_target.get(), count);
}

} // namespace cinefluent
