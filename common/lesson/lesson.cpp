// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/lesson/lesson.h"

#include <algorithm>

namespace cinefluent {

std::optional<MediaTime> Lesson::posterInRange() const
{
    return posterAt && *posterAt >= range.in && *posterAt < range.out ? posterAt : std::nullopt;
}

int Lesson::estimatedMinutes() const
{
    constexpr qint64 usPerMinute = 60'000'000;
    return int((range.duration().us() + usPerMinute - 1) / usPerMinute);
}

QList<LessonCue> cuesOf(const Lesson &lesson, const QList<Cue> &cues)
{
    QList<LessonCue> result;
    for (const Cue &cue : cues) {
        if (!cue.range.overlaps(lesson.range))
            continue;
        LessonCue entry{cue, deriveUuid(cue.id.uuid(), lesson.id.toByteArray()), 0};
        entry.cue.range = cue.range.clippedTo(lesson.range).shiftedBy(-lesson.range.in);
        result.append(entry);
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const LessonCue &a, const LessonCue &b) { return a.cue.range.in < b.cue.range.in; });
    for (qsizetype i = 0; i < result.size(); ++i)
        result[i].sequence = int(i) + 1;
    return result;
}

} // namespace cinefluent
