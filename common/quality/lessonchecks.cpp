// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/findings.h"

#include <algorithm>

namespace cinefluent::quality {

namespace {

constexpr int maxTitleLength = 255;

QString seconds(MediaTime duration)
{
    return QString::number(double(duration.roundMs()) / 1000.0, 'f', 1);
}

void checkDetails(Findings &findings, const Lesson &lesson, const LessonNumbers &numbers)
{
    const QUuid &id = lesson.id.uuid();
    if (lesson.title.trimmed().isEmpty())
        findings.add("lesson_title_missing", id, lesson.range);
    if (lesson.title.size() > maxTitleLength)
        findings.add("lesson_title_too_long", id, lesson.range,
                     {QString::number(lesson.title.size()), QString::number(maxTitleLength)});
    if (!isLanguageTag(lesson.language))
        findings.add("lesson_language_invalid", id, lesson.range, {lesson.language});
    if (lesson.order < 1)
        findings.add("lesson_order_invalid", id, lesson.range, {QString::number(lesson.order)});
    if (numbers.value({lesson.language, lesson.order}) > 1)
        findings.add("lesson_order_duplicate", id, lesson.range, {QString::number(lesson.order), lesson.language});
}

bool checkRange(Findings &findings, const Lesson &lesson)
{
    const QUuid &id = lesson.id.uuid();
    const auto &film = findings.terms.filmDuration;
    if (lesson.range.in < MediaTime() || (film && lesson.range.out > *film))
        findings.add("lesson_outside_film", id, lesson.range);
    if (!lesson.range.isValid()) {
        findings.add("lesson_range_invalid", id, lesson.range);
        return false;
    }
    const MediaTime duration = lesson.range.duration();
    const MediaTime shortest = MediaTime::fromMs(findings.terms.profile.minLessonMs);
    const MediaTime longest = MediaTime::fromMs(findings.terms.profile.maxLessonMs);
    if (duration < shortest)
        findings.add("lesson_too_short", id, lesson.range, {seconds(duration), seconds(shortest)});
    if (duration > longest)
        findings.add("lesson_too_long", id, lesson.range, {seconds(duration), seconds(longest)});
    return true;
}

void checkCuesOf(Findings &findings, const Lesson &lesson, std::span<const TimedCue> track,
                 const std::function<bool(const QUuid &)> &isTaught)
{
    bool hasCue = false;
    bool hasWord = false;
    const Cue *cutCue = nullptr;
    for (const TimedCue &timed : cuesAround(track, lesson.range)) {
        const Cue &cue = *timed.cue;
        if (!cue.range.isValid() || !cue.range.overlaps(lesson.range))
            continue;
        hasCue = true;
        hasWord = hasWord || isTaught(cue.id.uuid());
        if (!cutCue && !lesson.range.contains(cue.range))
            cutCue = &cue;
    }
    if (!hasCue)
        findings.add("lesson_without_cues", lesson.id.uuid(), lesson.range);
    else if (!hasWord)
        findings.add("lesson_without_vocabulary", lesson.id.uuid(), lesson.range);
    if (cutCue)
        findings.add("lesson_cuts_cue", lesson.id.uuid(), lesson.range, {cutCue->text.left(60)});
}

void checkSound(Findings &findings, const Lesson &lesson)
{
    const std::span<const TimeRange> clipped = findings.terms.clippedIn(lesson.range);
    if (clipped.empty())
        return;
    MediaTime total;
    for (const TimeRange &range : clipped)
        total = total + range.clippedTo(lesson.range).duration();
    findings.add("lesson_sound_clipped", lesson.id.uuid(), clipped.front().clippedTo(lesson.range),
                 {QString::number(clipped.size()), seconds(total)});
}

void checkOverlap(Findings &findings, const QList<Lesson> &lessons, qsizetype index)
{
    const Lesson &lesson = lessons[index];
    const auto end = lessons.cbegin() + index;
    const auto other = std::find_if(lessons.cbegin(), end, [&](const Lesson &before) {
        return before.range.isValid() && lesson.range.isValid() && before.range.overlaps(lesson.range) &&
               before.language == lesson.language;
    });
    if (other != end)
        findings.add("lesson_overlaps", lesson.id.uuid(), lesson.range, {other->title});
}

} // namespace

LessonCover::LessonCover(const QList<Lesson> &lessons)
{
    for (const Lesson &lesson : lessons) {
        if (lesson.range.isValid())
            m_ranges.push_back(lesson.range);
    }
    std::sort(m_ranges.begin(), m_ranges.end(), [](const TimeRange &a, const TimeRange &b) { return a.in < b.in; });
    for (size_t i = 1; i < m_ranges.size(); ++i)
        m_ranges[i].out = std::max(m_ranges[i].out, m_ranges[i - 1].out);
}

bool LessonCover::touches(const TimeRange &range) const
{
    const auto after = std::lower_bound(m_ranges.begin(), m_ranges.end(), range.out,
                                        [](const TimeRange &lesson, MediaTime time) { return lesson.in < time; });
    return after != m_ranges.begin() && range.in < std::prev(after)->out;
}

LessonNumbers numbersOf(const QList<Lesson> &lessons)
{
    LessonNumbers numbers;
    for (const Lesson &lesson : lessons)
        ++numbers[{lesson.language, lesson.order}];
    return numbers;
}

void checkLesson(Findings &findings, const QList<Lesson> &lessons, qsizetype index, const LessonNumbers &numbers,
                 std::span<const TimedCue> track, const std::function<bool(const QUuid &)> &isTaught)
{
    const Lesson &lesson = lessons[index];
    checkDetails(findings, lesson, numbers);
    if (checkRange(findings, lesson)) {
        checkSound(findings, lesson);
        checkCuesOf(findings, lesson, track, isTaught);
    }
    checkOverlap(findings, lessons, index);
}

} // namespace cinefluent::quality
