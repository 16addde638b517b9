// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lesson/level.h"
#include "common/quality/findings.h"

#include <algorithm>

namespace cinefluent::quality {

namespace {

constexpr int maxWordLength = 255;

void checkWord(Findings &findings, const Headword &headword)
{
    const QUuid &id = headword.id.uuid();
    if (headword.word.trimmed().isEmpty())
        findings.add("headword_word_missing", id);
    if (headword.word.size() > maxWordLength)
        findings.add("headword_word_too_long", id, {},
                     {QString::number(headword.word.size()), QString::number(maxWordLength)});
    if (!isLanguageTag(headword.language))
        findings.add("headword_language_invalid", id, {}, {headword.language});
    if (headword.level.isEmpty())
        findings.add("headword_level_missing", id, {}, {headword.word});
    else if (!parseLevel(headword.level))
        findings.add("headword_level_invalid", id, {}, {headword.word, headword.level});
}

void checkSenses(Findings &findings, const Headword &headword)
{
    const QUuid &id = headword.id.uuid();
    if (headword.senses.isEmpty()) {
        findings.add("headword_without_sense", id, {}, {headword.word});
        return;
    }
    const auto isTranslated = [](const QString &text) { return !text.trimmed().isEmpty(); };
    const bool any = std::any_of(headword.senses.cbegin(), headword.senses.cend(), [&](const Sense &sense) {
        return std::any_of(sense.translations.cbegin(), sense.translations.cend(), isTranslated);
    });
    if (!any) {
        findings.add("headword_without_translation", id, {}, {headword.word});
        return;
    }
    for (const QString &language : findings.terms.learnerLanguages) {
        const bool complete = std::all_of(headword.senses.cbegin(), headword.senses.cend(), [&](const Sense &sense) {
            return isTranslated(sense.translations.value(language));
        });
        if (!complete)
            findings.add("headword_translation_missing", id, {}, {headword.word, language});
    }
}

/// A word's clip is cut where it is said first.
void checkClip(Findings &findings, const QUuid &id, const QString &word, const Cue *first)
{
    if (first && first->range.isValid() && !findings.terms.clippedIn(first->range).empty())
        findings.add("headword_sound_clipped", id, first->range, {word});
}

} // namespace

void checkHeadword(Findings &findings, const Headword &headword, bool isRepeated, bool isUsed)
{
    checkWord(findings, headword);
    checkSenses(findings, headword);
    if (isRepeated)
        findings.add("headword_duplicate", headword.id.uuid(), {}, {headword.word, headword.language});
    if (!isUsed)
        findings.add("headword_unused", headword.id.uuid(), {}, {headword.word});
    if (headword.audioSha256.isEmpty())
        findings.add("headword_audio_missing", headword.id.uuid(), {}, {headword.word});
}

void checkOccurrences(Findings &findings, const QUuid &id, const Headword *headword,
                      std::span<const Occurrence *const> occurrences,
                      const std::function<const Cue *(const QUuid &)> &cueOf)
{
    bool hasDangling = false;
    bool hasOutside = false;
    const Cue *first = nullptr;
    for (const Occurrence *occurrence : occurrences) {
        const Cue *cue = cueOf(occurrence->cueId);
        const bool hasSense = headword && std::any_of(headword->senses.cbegin(), headword->senses.cend(),
                                                      [&](const Sense &s) { return s.id == occurrence->senseId; });
        const QString word = headword ? headword->word : QStringLiteral("?");
        if (cue && hasSense && (!first || cue->range.in < first->range.in))
            first = cue;
        if (!cue || !hasSense) {
            if (!hasDangling)
                findings.add("occurrence_dangling", id, cue ? std::optional(cue->range) : std::nullopt, {word});
            hasDangling = true;
        } else if (occurrence->start < 0 || occurrence->length < 0 || occurrence->start > cue->text.size() ||
                   occurrence->length > cue->text.size() - occurrence->start) {
            if (!hasOutside)
                findings.add("occurrence_outside_text", id, cue->range, {word});
            hasOutside = true;
        }
    }
    if (headword)
        checkClip(findings, id, headword->word, first);
}

} // namespace cinefluent::quality
