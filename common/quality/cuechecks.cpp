// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/findings.h"
#include "common/quality/textmeasure.h"

#include <algorithm>

namespace cinefluent::quality {

namespace {

QString shown(double number)
{
    return QString::number(number, 'f', number == double(qint64(number)) ? 0 : 1);
}

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

/// Speed, lines and characters of one text of a cue: its own or a translation. Returns how many characters it has.
double checkText(Findings &findings, const Cue &cue, const QString &text, const LanguageTerms &terms)
{
    const LanguageLimits &limits = terms.limits;
    const QString &language = terms.language;
    const QUuid &id = cue.id.uuid();
    const TextMeasure measure = measureOf(text, terms.halvesNarrow);
    if (measure.odd && measure.odd->isControl)
        findings.add("cue_control_character", id, cue.range, {measure.odd->name, language});
    else if (measure.odd)
        findings.add("cue_odd_character", id, cue.range, {measure.odd->name, language});
    if (cue.range.isValid()) {
        const double speed = measure.characters * 1e6 / double(cue.range.duration().us());
        if (speed > limits.maxCharactersPerSecond)
            findings.add("cue_reading_speed", id, cue.range,
                         {shown(speed), shown(limits.maxCharactersPerSecond), language});
    }
    if (measure.longestLine > limits.maxLineLength)
        findings.add("cue_line_too_long", id, cue.range,
                     {shown(measure.longestLine), QString::number(limits.maxLineLength), language});
    if (measure.lines > limits.maxLines)
        findings.add("cue_too_many_lines", id, cue.range,
                     {QString::number(measure.lines), QString::number(limits.maxLines), language});
    return measure.characters;
}

void checkTimes(Findings &findings, const Cue &cue, const LanguageLimits &limits)
{
    const QUuid &id = cue.id.uuid();
    const auto &film = findings.terms.filmDuration;
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
    const QList<MediaTime> &cuts = findings.terms.cuts;
    const auto cut = std::upper_bound(cuts.cbegin(), cuts.cend(), cue.range.in);
    if (cut != cuts.cend() && *cut < cue.range.out)
        findings.add("cue_crosses_cut", id, cue.range);
}

void checkTranslations(Findings &findings, const Cue &cue)
{
    for (const QString &language : findings.terms.learnerLanguages) {
        const auto translation = cue.translations.constFind(language);
        if (translation == cue.translations.cend() || isBlank(*translation))
            findings.add("cue_translation_missing", cue.id.uuid(), cue.range, {language});
    }
    for (auto it = cue.translations.cbegin(); it != cue.translations.cend(); ++it) {
        if (!isBlank(it.value()))
            checkText(findings, cue, it.value(), findings.terms.of(it.key()));
    }
}

/// The slowest limit of the lessons that show the cue.
void checkLevel(Findings &findings, const Cue &cue, double characters, double general, const QList<Lesson> &lessons)
{
    if (!cue.range.isValid())
        return;
    const double speed = characters * 1e6 / double(cue.range.duration().us());
    if (speed > general || speed <= findings.terms.slowestLevelLimit)
        return;
    const QMap<Level, double> &limits = findings.terms.profile.maxCharactersPerSecondOfLevel;
    std::optional<Level> strictest;
    double limit = general;
    for (const Lesson &lesson : lessons) {
        if (!lesson.range.overlaps(cue.range))
            continue;
        const auto found = limits.constFind(lesson.level);
        if (found != limits.constEnd() && *found < limit) {
            limit = *found;
            strictest = lesson.level;
        }
    }
    if (strictest && speed > limit)
        findings.add("cue_reading_speed_level", cue.id.uuid(), cue.range,
                     {shown(speed), shown(limit), cinefluent::toString(*strictest)});
}

void checkGap(Findings &findings, const Cue &cue, MediaTime previousOut)
{
    const Profile &profile = findings.terms.profile;
    const MediaTime gap = cue.range.in - previousOut;
    if (gap < MediaTime()) {
        findings.add("cue_overlaps", cue.id.uuid(), cue.range, {QString::number((-gap).roundMs())});
        return;
    }
    const qint64 frames = profile.frameRate.frameAt(cue.range.in) - profile.frameRate.frameAt(previousOut);
    if (frames < profile.minGapFrames)
        findings.add("cue_gap_too_short", cue.id.uuid(), cue.range,
                     {QString::number(frames), QString::number(profile.minGapFrames)});
}

} // namespace

void updateLatestOut(std::vector<TimedCue> &track, size_t first)
{
    for (size_t i = first; i < track.size(); ++i) {
        const MediaTime out = track[i].cue->range.out;
        track[i].latestOut = i > 0 ? std::max(out, track[i - 1].latestOut) : out;
    }
}

std::span<const TimedCue> cuesAround(std::span<const TimedCue> track, const TimeRange &range)
{
    const auto first = std::upper_bound(track.begin(), track.end(), range.in,
                                        [](MediaTime time, const TimedCue &cue) { return time < cue.latestOut; });
    const auto end = std::lower_bound(first, track.end(), range.out,
                                      [](const TimedCue &cue, MediaTime time) { return cue.cue->range.in < time; });
    return {first, end};
}

void checkCue(Findings &findings, const Cue &cue, std::optional<MediaTime> previousOut, const QList<Lesson> &lessons)
{
    const LanguageTerms &own = findings.terms.of(findings.terms.cueLanguage);
    checkTimes(findings, cue, own.limits);
    if (isBlank(cue.text)) {
        findings.add("cue_text_empty", cue.id.uuid(), cue.range);
    } else {
        const double general = own.limits.maxCharactersPerSecond;
        const double characters = checkText(findings, cue, cue.text, own);
        checkLevel(findings, cue, characters, general, lessons);
        checkTranslations(findings, cue);
    }
    if (previousOut)
        checkGap(findings, cue, *previousOut);
}

} // namespace cinefluent::quality
