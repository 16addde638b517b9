// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/inverted/inverteddictionary.h"

#include <algorithm>
#include <array>

namespace cinefluent {

namespace {

constexpr qsizetype mostWords = 4;
constexpr qsizetype mostArticles = 24;
constexpr std::size_t placesTold = 6;

struct Keyed
{
    QString translation;
    std::uint32_t place = 0;
};

} // namespace

InvertedDictionary::InvertedDictionary(std::unique_ptr<DictdDictionary> dictionary, const QString &name)
    : m_dictionary(std::move(dictionary))
    , m_name(name)
{
}

Result<std::unique_ptr<InvertedDictionary>> InvertedDictionary::make(std::unique_ptr<DictdDictionary> dictionary,
                                                                     const QString &name, const std::stop_token &stop)
{
    std::unique_ptr<InvertedDictionary> inverted(new InvertedDictionary(std::move(dictionary), name));
    std::array<std::vector<Keyed>, placesTold> byPlace; // how early in its article a translation stands
    const auto read = inverted->m_dictionary->forEachArticle(
        [&](std::uint32_t place, const QList<DictionarySense> &senses) {
            std::size_t at = 0;
            for (const DictionarySense &sense : senses) {
                for (const QString &translation : sense.translations) {
                    if (translation.count(u' ') < mostWords)
                        byPlace[std::min(at, placesTold - 1)].push_back({translation, place});
                    ++at;
                }
            }
            return true;
        },
        stop);
    if (!read)
        return read.error();
    for (std::vector<Keyed> &level : byPlace) {
        for (const Keyed &key : level)
            inverted->m_translations.add(key.translation, key.place);
        level = {};
    }
    inverted->m_translations.finish();
    return inverted;
}

Result<QList<DictionarySense>> InvertedDictionary::lookUp(const QString &headword)
{
    QList<DictionarySense> answer;
    const QString folded = foldedHeadword(headword);
    const QList<std::uint32_t> places = m_translations.find(folded);
    for (const std::uint32_t place : places.mid(0, mostArticles)) {
        const auto senses = m_dictionary->sensesAt(place);
        if (!senses)
            return senses.error();
        for (const DictionarySense &sense : senses.value()) {
            const bool has = std::any_of(sense.translations.begin(), sense.translations.end(),
                                         [&](const QString &t) { return foldedHeadword(t) == folded; });
            if (!has)
                continue;
            const DictionarySense turned{headword, sense.part, {bareTranslation(sense.headword)}, {}, {}, m_name};
            if (!answer.contains(turned))
                answer << turned;
        }
    }
    return answer;
}

} // namespace cinefluent
