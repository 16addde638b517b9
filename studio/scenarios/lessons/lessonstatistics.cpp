// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/lessons/lessonstatistics.h"

#include <algorithm>
#include <numeric>

namespace cinefluent::studio {

namespace {

constexpr double unknownShare = 0.05;

/// How much of the film lies in a lesson of the language, in time.
MediaTime covered(const ProjectContent &content, const QString &language, MediaTime filmEnd)
{
    QList<TimeRange> ranges;
    for (const Lesson &lesson : content.lessons()) {
        if (lesson.language == language)
            ranges.append(lesson.range.clippedTo({MediaTime(), filmEnd}));
    }
    std::sort(ranges.begin(), ranges.end(), [](const TimeRange &a, const TimeRange &b) { return a.in < b.in; });
    MediaTime sum;
    MediaTime reached;
    for (const TimeRange &range : std::as_const(ranges)) {
        const MediaTime from = std::max(range.in, reached);
        if (range.out > from)
            sum += range.out - from;
        reached = std::max(reached, range.out);
    }
    return sum;
}

void countWords(LessonStatistics &statistics, const Lesson &lesson, const QSet<CueId> &inside, double spoken,
                const CountedWords &words)
{
    const auto isInside = [&](qsizetype cue) { return inside.contains(words.cues.value(cue)); };
    int fresh = 0;
    QMap<Level, int> above; // words that learners of a level do not know
    for (const FirstWord &word : words.load.words) {
        const Level level = word.level.value_or(Level::C2);
        if (isInside(word.cue) && level >= lesson.level)
            ++fresh;
        const auto said = int(std::count_if(word.cues.begin(), word.cues.end(), isInside));
        for (const Level learner : allLevels) {
            if (learner < level || !word.level)
                above[learner] += said;
        }
    }
    statistics.newWords = fresh;
    for (const Level learner : allLevels) {
        if (spoken > 0 && above.value(learner) <= unknownShare * spoken) {
            statistics.level = learner;
            return;
        }
    }
    if (spoken > 0)
        statistics.level = Level::C2;
}

} // namespace

LessonStatistics statisticsOf(const Lesson &lesson, const ProjectContent &content, MediaTime filmEnd,
                              const CountedWords *words)
{
    LessonStatistics statistics;
    QList<SpokenCue> cues;
    QSet<CueId> inside;
    for (const qsizetype index : content.track().overlapping(lesson.range)) {
        const Cue &cue = content.cues().at(index);
        cues.append({cue.range, cue.text});
        inside.insert(cue.id);
    }
    const std::vector<double> counts = spokenWordsOf(cues);
    const double spoken = std::accumulate(counts.begin(), counts.end(), 0.0);
    const double minutes = double(lesson.range.duration().us()) / 60e6;
    statistics.wordsPerMinute = minutes > 0 ? spoken / minutes : 0;
    if (filmEnd > MediaTime()) {
        const MediaTime own = lesson.range.clippedTo({MediaTime(), filmEnd}).duration();
        statistics.shareOfFilm = std::max(0.0, double(own.us()) / double(filmEnd.us()));
        statistics.sharePlanned = double(covered(content, lesson.language, filmEnd).us()) / double(filmEnd.us());
    }
    if (words)
        countWords(statistics, lesson, inside, spoken, *words);
    return statistics;
}

} // namespace cinefluent::studio
