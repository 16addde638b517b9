// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/planning/lessonplanner.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cinefluent::planning {

namespace {

constexpr double cutlessCost = 0.10;
constexpr double breathlessCost = 0.15;
constexpr double movedCost = 0.12;
constexpr double beyondCost = 25; ///< a second too much weighs as this many times the wish's square
constexpr MediaTime fullPause = MediaTime::fromMs(1500);
constexpr MediaTime silenceKept = MediaTime::fromMs(2000); ///< of a long silence, at each side
constexpr MediaTime longSilence = MediaTime::fromSeconds(10);
constexpr MediaTime sameTime = MediaTime::fromMs(40); ///< a frame: a cut this close to speech counts as before it

double square(double x)
{
    return x * x;
}

/// A place between cue `cue - 1` and cue `cue` where a lesson may end and the next one begin.
struct Place
{
    qsizetype cue = 0;
    MediaTime end;   ///< of the lesson before
    MediaTime begin; ///< of the lesson after
    BoundaryReasons endReasons;
    BoundaryReasons beginReasons;
    double cost = 0;
};

/// What is to be planned: some cues in a row, and how far their lessons may reach.
struct Stretch
{
    qsizetype firstCue = 0;
    qsizetype endCue = 0;
    TimeRange bounds;
};

/// Plans one stretch. Cues are counted from its first one.
class Planner
{
public:
    Planner(const PlanTask &task, const Stretch &stretch)
        : m_task(task)
        , m_stretch(stretch)
        , m_cues(task.cues.begin() + stretch.firstCue, task.cues.begin() + stretch.endCue)
    {
        for (const MediaTime time : task.fixed) {
            if (stretch.bounds.in <= time && time <= stretch.bounds.out)
                m_fixed.push_back(time);
        }
    }

    LessonPlan run()
    {
        sumWords();
        findPlaces();
        return cheapestPath();
    }

private:
    void sumWords()
    {
        m_words.assign(1, 0);
        m_speechEnd.clear();
        MediaTime end;
        for (const PlanCue &cue : m_cues) {
            m_words.push_back(m_words.back() + cue.newWords);
            end = std::max(end, cue.range.out);
            m_speechEnd.push_back(end);
        }
    }

    [[nodiscard]] bool isCut(MediaTime time) const
    {
        return std::binary_search(m_task.cuts.begin(), m_task.cuts.end(), time);
    }

    [[nodiscard]] bool wasBoundary(MediaTime time) const
    {
        const auto near = std::lower_bound(m_task.former.begin(), m_task.former.end(), time - sameTime);
        return near != m_task.former.end() && *near <= time + sameTime;
    }

    /// The cut in [from, to] closest to `wished`; nothing where there is none.
    [[nodiscard]] std::optional<MediaTime> cutNear(MediaTime from, MediaTime to, MediaTime wished) const
    {
        const auto first = std::lower_bound(m_task.cuts.begin(), m_task.cuts.end(), from);
        const auto last = std::upper_bound(first, m_task.cuts.end(), to);
        if (first == last)
            return std::nullopt;
        return *std::min_element(first, last, [&](MediaTime a, MediaTime b) {
            return std::abs((a - wished).us()) < std::abs((b - wished).us());
        });
    }

    void findPlaces()
    {
        const qsizetype count = qsizetype(m_cues.size());
        m_places.push_back(edgePlace(0));
        size_t fixed = 0;
        for (qsizetype cue = 0; cue <= count; ++cue) {
            // Boundaries set by hand that lie before the middle of this cue.
            while (fixed < m_fixed.size() && (cue == count || m_fixed[fixed] < middleOf(cue))) {
                addFixed(cue, m_fixed[fixed]);
                ++fixed;
            }
            if (cue > 0 && cue < count && m_cues[size_t(cue - 1)].endsSentence)
                addFree(cue);
        }
        m_places.push_back(edgePlace(count));
    }

    [[nodiscard]] MediaTime middleOf(qsizetype cue) const
    {
        const TimeRange &range = m_cues[size_t(cue)].range;
        return range.in + MediaTime::fromUs(range.duration().us() / 2);
    }

    /// The begin of the first lesson or the end of the last one: with some silence, on a cut where one is there.
    [[nodiscard]] Place edgePlace(qsizetype cue) const
    {
        Place place;
        place.cue = cue;
        BoundaryReasons reasons;
        reasons.isBetweenSentences = true;
        const bool isBegin = cue == 0;
        reasons.isFilmEnd = isBegin ? m_stretch.firstCue == 0 && m_stretch.bounds.in == MediaTime()
                                    : m_stretch.endCue == qsizetype(m_task.cues.size());
        reasons.isAtOtherLesson = !reasons.isFilmEnd;
        if (isBegin) {
            const MediaTime speech = m_cues.front().range.in;
            const MediaTime earliest = std::max(m_stretch.bounds.in, speech - silenceKept);
            place.begin = cutNear(earliest, speech, earliest).value_or(earliest);
            reasons.pause = std::max(MediaTime(), speech - m_stretch.bounds.in);
            reasons.isAtCut = isCut(place.begin);
            place.beginReasons = reasons;
        } else {
            const MediaTime speech = m_speechEnd.back();
            const MediaTime latest = std::max(speech, std::min(m_stretch.bounds.out, speech + silenceKept));
            place.end = cutNear(speech, latest, latest).value_or(latest);
            reasons.pause = std::max(MediaTime(), m_stretch.bounds.out - speech);
            reasons.isAtCut = isCut(place.end);
            place.endReasons = reasons;
        }
        return place;
    }

    void addFixed(qsizetype cue, MediaTime time)
    {
        Place place;
        place.cue = cue;
        place.begin = place.end = time;
        BoundaryReasons reasons;
        reasons.isSetByHand = true;
        reasons.isAtCut = isCut(time);
        const bool isInside = (cue > 0 && m_speechEnd[size_t(cue - 1)] > time) ||
                              (cue < qsizetype(m_cues.size()) && m_cues[size_t(cue)].range.in < time);
        reasons.isBetweenSentences = !isInside && (cue == 0 || m_cues[size_t(cue - 1)].endsSentence);
        place.endReasons = place.beginReasons = reasons;
        m_places.push_back(place);
    }

    void addFree(qsizetype cue)
    {
        const MediaTime speechEnd = m_speechEnd[size_t(cue - 1)];
        const MediaTime speechBegin = m_cues[size_t(cue)].range.in;
        if (speechBegin < speechEnd)
            return; // two speak at once
        if (!m_places.empty() && m_places.back().endReasons.isSetByHand && m_places.back().cue == cue)
            return; // the hand has decided here
        const MediaTime pause = speechBegin - speechEnd;
        Place place;
        place.cue = cue;
        const MediaTime middle = speechEnd + MediaTime::fromUs(pause.us() / 2);
        if (pause <= longSilence) {
            place.end = cutNear(speechEnd, speechBegin, middle).value_or(middle);
            place.begin = place.end;
        } else {
            place.end =
                cutNear(speechEnd, speechEnd + silenceKept, speechEnd + silenceKept).value_or(speechEnd + silenceKept);
            place.begin = cutNear(speechBegin - silenceKept, speechBegin, speechBegin - silenceKept)
                              .value_or(speechBegin - silenceKept);
        }
        place.endReasons = reasonsAt(place.end, pause);
        place.beginReasons = reasonsAt(place.begin, pause);
        place.cost = costOf(place, pause);
        m_places.push_back(place);
    }

    [[nodiscard]] BoundaryReasons reasonsAt(MediaTime time, MediaTime pause) const
    {
        BoundaryReasons reasons;
        reasons.isAtCut = isCut(time);
        reasons.isBetweenSentences = true;
        reasons.isAtFormerPlan = wasBoundary(time);
        reasons.pause = pause;
        return reasons;
    }

    [[nodiscard]] double costOf(const Place &place, MediaTime pause) const
    {
        const double cutless =
            m_task.cuts.empty() || place.endReasons.isAtCut || place.beginReasons.isAtCut ? 0 : cutlessCost;
        const double breath = std::min(1.0, double(pause.us()) / double(fullPause.us()));
        const double moved = m_task.former.empty() || place.endReasons.isAtFormerPlan ? 0 : movedCost;
        return (m_task.wishes.cuts * cutless) + (m_task.wishes.pauses * breathlessCost * (1 - breath)) + moved;
    }

    [[nodiscard]] double lessonCost(const Place &from, const Place &to) const
    {
        const PlanWishes &wishes = m_task.wishes;
        const TimeRange range{from.begin, to.end};
        const double wished = double(wishes.duration.us());
        const double beyond =
            double(
                std::max({MediaTime(), range.duration() - wishes.longest, wishes.shortest - range.duration()}).us()) /
            wished;
        double cost = square((double(range.duration().us()) - wished) / wished) + (beyondCost * beyond);
        if (wishes.newWords > 0)
            cost += square((m_words[size_t(to.cue)] - m_words[size_t(from.cue)] - wishes.newWords) / wishes.newWords);
        return cost + to.cost;
    }

    LessonPlan cheapestPath()
    {
        const size_t count = m_places.size();
        std::vector<double> costs(count, std::numeric_limits<double>::infinity());
        std::vector<size_t> before(count, 0);
        costs[0] = 0;
        for (size_t to = 1; to < count; ++to) {
            for (size_t from = to; from-- > 0;) {
                // Longer than the longest lesson: only where there is no nearer place to begin.
                const bool isTooLong = m_places[to].end - m_places[from].begin > m_task.wishes.longest;
                // Nothing is said between two places set by hand in one pause: no lesson there.
                const bool isEmpty = m_places[from].cue == m_places[to].cue;
                const double cost = costs[from] + (isEmpty ? 0 : lessonCost(m_places[from], m_places[to]));
                if (cost < costs[to]) {
                    costs[to] = cost;
                    before[to] = from;
                }
                if ((isTooLong && costs[to] < std::numeric_limits<double>::infinity()) ||
                    m_places[from].endReasons.isSetByHand)
                    break; // no lesson goes over a boundary set by hand
            }
        }
        LessonPlan plan;
        plan.cost = costs[count - 1];
        for (size_t to = count - 1; to > 0; to = before[to]) {
            if (m_places[before[to]].cue < m_places[to].cue)
                plan.lessons.push_back(lessonBetween(m_places[before[to]], m_places[to]));
        }
        std::reverse(plan.lessons.begin(), plan.lessons.end());
        return plan;
    }

    [[nodiscard]] PlannedLesson lessonBetween(const Place &from, const Place &to) const
    {
        const PlanWishes &wishes = m_task.wishes;
        PlannedLesson lesson;
        lesson.range = {from.begin, to.end};
        lesson.firstCue = m_stretch.firstCue + from.cue;
        lesson.cueCount = to.cue - from.cue;
        lesson.newWords = m_words[size_t(to.cue)] - m_words[size_t(from.cue)];
        lesson.in = from.beginReasons;
        lesson.out = to.endReasons;
        lesson.durationDeviation =
            double((lesson.range.duration() - wishes.duration).us()) / double(wishes.duration.us());
        if (wishes.newWords > 0)
            lesson.wordsDeviation = (lesson.newWords - wishes.newWords) / wishes.newWords;
        return lesson;
    }

    const PlanTask &m_task;
    const Stretch &m_stretch;
    std::vector<PlanCue> m_cues;
    std::vector<MediaTime> m_fixed;
    std::vector<double> m_words;        ///< before cue i
    std::vector<MediaTime> m_speechEnd; ///< of cues 0…i
    std::vector<Place> m_places;
};

/// The film without the lessons there are. A cue belongs to one of them where its middle does.
std::vector<Stretch> stretchesOf(const PlanTask &task)
{
    std::vector<Stretch> stretches;
    const qsizetype count = qsizetype(task.cues.size());
    const auto middleOf = [&](qsizetype cue) {
        const TimeRange &range = task.cues[size_t(cue)].range;
        return range.in + MediaTime::fromUs(range.duration().us() / 2);
    };
    MediaTime begin;
    qsizetype cue = 0;
    for (size_t i = 0; i <= task.taken.size(); ++i) {
        const bool isLast = i == task.taken.size();
        const MediaTime end = isLast ? std::max(task.filmEnd, begin) : task.taken[i].in;
        const qsizetype first = cue;
        while (cue < count && (isLast || middleOf(cue) < end))
            ++cue;
        if (cue > first)
            stretches.push_back({first, cue, {begin, end}});
        while (!isLast && cue < count && middleOf(cue) < task.taken[i].out)
            ++cue;
        begin = isLast ? end : task.taken[i].out;
    }
    return stretches;
}

} // namespace

LessonPlan planLessons(const PlanTask &task)
{
    LessonPlan plan;
    for (const Stretch &stretch : stretchesOf(task)) {
        const LessonPlan part = Planner(task, stretch).run();
        plan.lessons.insert(plan.lessons.end(), part.lessons.begin(), part.lessons.end());
        plan.cost += part.cost;
    }
    return plan;
}

} // namespace cinefluent::planning
