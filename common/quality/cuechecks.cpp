// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/findings.h"
#include "common/quality/textmeasure.h"

#include <algorithm>
#include <vector>

namespace cinefluent::quality {

namespace {

QString shown(double number)
{
    return QString::number(number, 'f', number == double(qint64(number)) ? 0 : 1);
}

/// Speed, lines and characters of one text of a cue: its own or a translation.
void checkText(Findings &findings, const Cue &cue, const QString &text, const QString &language)
{
    const LanguageLimits &limits = findings.profile.limitsFor(language);
    const QUuid &id = cue.id.uuid();
    if (const auto odd = oddCharacterOf(text))
        findings.add(odd->isControl ? "cue_control_character" : "cue_odd_character", id, cue.range,
                     {odd->name, language});
    if (cue.range.isValid()) {
        const double speed = characterCount(text, language) * 1e6 / double(cue.range.duration().us());
        if (speed > limits.maxCharactersPerSecond)
            findings.add("cue_reading_speed", id, cue.range,
                         {shown(speed), shown(limits.maxCharactersPerSecond), language});
    }
    int lines = 0;
    double longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++lines;
        longest = std::max(longest, characterCount(line, language));
    }
    if (longest > limits.maxLineLength)
        findings.add("cue_line_too_long", id, cue.range,
                     {shown(longest), QString::number(limits.maxLineLength), language});
    if (lines > limits.maxLines)
        findings.add("cue_too_many_lines", id, cue.range,
                     {QString::number(lines), QString::number(limits.maxLines), language});
}

void checkTimes(Findings &findings, const Cue &cue)
{
    const LanguageLimits &limits = findings.profile.limitsFor(findings.content.cueLanguage);
    const QUuid &id = cue.id.uuid();
    const auto &film = findings.content.filmDuration;
    if (cue.range.in < MediaTime() || (film && cue.range.out > *film))
        findings.add("cue_outside_film", id, cue.range);
    if (!cue.range.isValid()) {
        findings.add("cue_range_invalid", id, cue.range);
        return;
    }
    const MediaTime duration = cue.range.duration();
    if (duration < MediaTime::fromMs(limits.minDurationMs))
        findings.add("cue_too_short", id, cue.range,
                     {QString::number(duration.floorMs()), QString::number(limits.minDurationMs)});
    if (duration > MediaTime::fromMs(limits.maxDurationMs))
        findings.add("cue_too_long", id, cue.range,
                     {QString::number(duration.floorMs()), QString::number(limits.maxDurationMs)});
    const QList<MediaTime> &cuts = findings.content.cuts;
    const auto cut = std::upper_bound(cuts.cbegin(), cuts.cend(), cue.range.in);
    if (cut != cuts.cend() && *cut < cue.range.out)
        findings.add("cue_crosses_cut", id, cue.range);
}

void checkTranslations(Findings &findings, const Cue &cue)
{
    for (const QString &language : findings.content.learnerLanguages) {
        const QString translation = cue.translations.value(language);
        if (translation.trimmed().isEmpty())
            findings.add("cue_translation_missing", cue.id.uuid(), cue.range, {language});
    }
    for (auto it = cue.translations.cbegin(); it != cue.translations.cend(); ++it) {
        if (!it.value().trimmed().isEmpty())
            checkText(findings, cue, it.value(), it.key());
    }
}

/// The slowest limit of the lessons that show the cue.
void checkLevel(Findings &findings, const Cue &cue)
{
    if (!cue.range.isValid())
        return;
    const double speed =
        characterCount(cue.text, findings.content.cueLanguage) * 1e6 / double(cue.range.duration().us());
    const double general = findings.profile.limitsFor(findings.content.cueLanguage).maxCharactersPerSecond;
    std::optional<Level> strictest;
    double limit = general;
    for (const Lesson &lesson : findings.content.lessons) {
        const auto found = findings.profile.maxCharactersPerSecondOfLevel.constFind(lesson.level);
        if (found != findings.profile.maxCharactersPerSecondOfLevel.constEnd() && *found < limit &&
            lesson.range.overlaps(cue.range)) {
            limit = *found;
            strictest = lesson.level;
        }
    }
    if (strictest && speed > limit && speed <= general)
        findings.add("cue_reading_speed_level", cue.id.uuid(), cue.range,
                     {shown(speed), shown(limit), cinefluent::toString(*strictest)});
}

void checkNeighbours(Findings &findings)
{
    std::vector<const Cue *> sorted;
    for (const Cue &cue : findings.content.cues)
        sorted.push_back(&cue);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Cue *a, const Cue *b) { return a->range.in < b->range.in; });
    const FrameRate &rate = findings.profile.frameRate;
    const Cue *previous = nullptr; // the one that ends last so far
    for (const Cue *cue : sorted) {
        if (previous) {
            const MediaTime gap = cue->range.in - previous->range.out;
            const qint64 frames = rate.frameAt(cue->range.in) - rate.frameAt(previous->range.out);
            if (gap < MediaTime())
                findings.add("cue_overlaps", cue->id.uuid(), cue->range, {QString::number((-gap).roundMs())});
            else if (frames < findings.profile.minGapFrames)
                findings.add("cue_gap_too_short", cue->id.uuid(), cue->range,
                             {QString::number(frames), QString::number(findings.profile.minGapFrames)});
        }
        if (!previous || cue->range.out > previous->range.out)
            previous = cue;
    }
}

} // namespace

void checkCues(Findings &findings)
{
    for (const Cue &cue : findings.content.cues) {
        checkTimes(findings, cue);
        if (cue.text.trimmed().isEmpty()) {
            findings.add("cue_text_empty", cue.id.uuid(), cue.range);
            continue;
        }
        checkText(findings, cue, cue.text, findings.content.cueLanguage);
        checkLevel(findings, cue);
        checkTranslations(findings, cue);
    }
    checkNeighbours(findings);
}

} // namespace cinefluent::quality
