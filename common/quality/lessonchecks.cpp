// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/findings.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace cinefluent::quality {

namespace {

constexpr int maxTitleLength = 255;

QString seconds(MediaTime duration)
{
    return QString::number(double(duration.roundMs()) / 1000.0, 'f', 1);
}

void checkDetails(Findings &findings, const Lesson &lesson, const QHash<std::pair<QString, int>, int> &orders)
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
    if (orders.value({lesson.language, lesson.order}) > 1)
        findings.add("lesson_order_duplicate", id, lesson.range, {QString::number(lesson.order), lesson.language});
}

bool checkRange(Findings &findings, const Lesson &lesson)
{
    const QUuid &id = lesson.id.uuid();
    const auto &film = findings.content.filmDuration;
    if (lesson.range.in < MediaTime() || (film && lesson.range.out > *film))
        findings.add("lesson_outside_film", id, lesson.range);
    if (!lesson.range.isValid()) {
        findings.add("lesson_range_invalid", id, lesson.range);
        return false;
    }
    const MediaTime duration = lesson.range.duration();
    const MediaTime shortest = MediaTime::fromMs(findings.profile.minLessonMs);
    const MediaTime longest = MediaTime::fromMs(findings.profile.maxLessonMs);
    if (duration < shortest)
        findings.add("lesson_too_short", id, lesson.range, {seconds(duration), seconds(shortest)});
    if (duration > longest)
        findings.add("lesson_too_long", id, lesson.range, {seconds(duration), seconds(longest)});
    return true;
}

void checkCuesOf(Findings &findings, const Lesson &lesson, const QSet<QUuid> &taught)
{
    bool hasCue = false;
    bool hasWord = false;
    const Cue *cutCue = nullptr;
    for (const Cue &cue : findings.content.cues) {
        if (!cue.range.isValid() || !cue.range.overlaps(lesson.range))
            continue;
        hasCue = true;
        hasWord = hasWord || taught.contains(cue.id.uuid());
        if (!lesson.range.contains(cue.range) && !cutCue)
            cutCue = &cue;
    }
    if (!hasCue)
        findings.add("lesson_without_cues", lesson.id.uuid(), lesson.range);
    else if (!hasWord)
        findings.add("lesson_without_vocabulary", lesson.id.uuid(), lesson.range);
    if (cutCue)
        findings.add("lesson_cuts_cue", lesson.id.uuid(), lesson.range, {cutCue->text.left(60)});
}

void checkOverlaps(Findings &findings)
{
    const QList<Lesson> &lessons = findings.content.lessons;
    for (qsizetype i = 0; i < lessons.size(); ++i) {
        const auto other = std::find_if(lessons.cbegin(), lessons.cbegin() + i, [&](const Lesson &before) {
            return before.language == lessons[i].language && before.range.isValid() && lessons[i].range.isValid() &&
                   before.range.overlaps(lessons[i].range);
        });
        if (other != lessons.cbegin() + i)
            findings.add("lesson_overlaps", lessons[i].id.uuid(), lessons[i].range, {other->title});
    }
}

} // namespace

void checkLessons(Findings &findings)
{
    QHash<std::pair<QString, int>, int> orders;
    for (const Lesson &lesson : findings.content.lessons)
        ++orders[{lesson.language, lesson.order}];
    QSet<QUuid> taught;
    for (const Occurrence &occurrence : findings.content.occurrences)
        taught.insert(occurrence.cueId);
    for (const Lesson &lesson : findings.content.lessons) {
        checkDetails(findings, lesson, orders);
        if (checkRange(findings, lesson))
            checkCuesOf(findings, lesson, taught);
    }
    checkOverlaps(findings);
}

} // namespace cinefluent::quality
