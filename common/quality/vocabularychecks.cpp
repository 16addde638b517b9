// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lesson/level.h"
#include "common/quality/findings.h"

#include <QHash>
#include <QSet>

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
    for (const QString &language : findings.content.learnerLanguages) {
        const bool complete = std::all_of(headword.senses.cbegin(), headword.senses.cend(), [&](const Sense &sense) {
            return isTranslated(sense.translations.value(language));
        });
        if (!complete)
            findings.add("headword_translation_missing", id, {}, {headword.word, language});
    }
}

/// Offences of the occurrences, at most one of each rule for a headword.
void checkOccurrences(Findings &findings, const QHash<QUuid, const Headword *> &headwords)
{
    QHash<QUuid, const Cue *> cues;
    for (const Cue &cue : findings.content.cues)
        cues.insert(cue.id.uuid(), &cue);
    QSet<QUuid> dangling;
    QSet<QUuid> outside;
    for (const Occurrence &occurrence : findings.content.occurrences) {
        const QUuid &id = occurrence.headwordId.uuid();
        const Headword *headword = headwords.value(id);
        const Cue *cue = cues.value(occurrence.cueId);
        const bool hasSense = headword && std::any_of(headword->senses.cbegin(), headword->senses.cend(),
                                                      [&](const Sense &s) { return s.id == occurrence.senseId; });
        const QString word = headword ? headword->word : QStringLiteral("?");
        if (!cue || !hasSense) {
            if (!dangling.contains(id))
                findings.add("occurrence_dangling", id, cue ? std::optional(cue->range) : std::nullopt, {word});
            dangling.insert(id);
        } else if (occurrence.start < 0 || occurrence.length < 0 || occurrence.start > cue->text.size() ||
                   occurrence.length > cue->text.size() - occurrence.start) {
            if (!outside.contains(id))
                findings.add("occurrence_outside_text", id, cue->range, {word});
            outside.insert(id);
        }
    }
}

} // namespace

void checkVocabulary(Findings &findings)
{
    QHash<QUuid, const Headword *> byId;
    QSet<std::pair<QString, QString>> words;
    QSet<QUuid> used;
    for (const Occurrence &occurrence : findings.content.occurrences)
        used.insert(occurrence.headwordId.uuid());
    for (const Headword &headword : findings.content.headwords) {
        byId.insert(headword.id.uuid(), &headword);
        checkWord(findings, headword);
        checkSenses(findings, headword);
        const std::pair key{headword.word, headword.language};
        if (words.contains(key))
            findings.add("headword_duplicate", headword.id.uuid(), {}, {headword.word, headword.language});
        words.insert(key);
        if (!used.contains(headword.id.uuid()))
            findings.add("headword_unused", headword.id.uuid(), {}, {headword.word});
    }
    checkOccurrences(findings, byId);
}

} // namespace cinefluent::quality
