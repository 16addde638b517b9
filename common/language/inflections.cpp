// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/inflections.h"

#include "common/language/searchtext.h"

#include <optional>

namespace cinefluent {

namespace {

/// Nothing where search sees no word or several.
std::optional<SearchWord> asSearched(const QString &text)
{
    const QList<SearchWord> words = searchWords(text);
    return words.size() == 1 ? std::optional(words.first()) : std::nullopt;
}

} // namespace

bool isContentWord(PartOfSpeech part)
{
    return part == PartOfSpeech::Noun || part == PartOfSpeech::Verb || part == PartOfSpeech::Adjective ||
           part == PartOfSpeech::Adverb;
}

QList<Inflection> inflectionsIn(const QList<Word> &words, InflectionSource source)
{
    QList<Inflection> found;
    for (const Word &word : words) {
        if (!word.known)
            continue;
        const std::optional<SearchWord> form = asSearched(word.surface);
        const qsizetype readings = source == InflectionSource::Text ? 1 : word.readings.size();
        for (const Reading &reading : word.readings.first(readings)) {
            const std::optional<SearchWord> lemma = asSearched(reading.lemma);
            if (!form || !lemma || !isContentWord(reading.part))
                continue;
            const bool isVaried = form->script == SearchScript::Ideographic && reading.part != PartOfSpeech::Noun;
            if (isVaried || form->text != lemma->text)
                found.append({form->text, lemma->text});
        }
    }
    return found;
}

} // namespace cinefluent
