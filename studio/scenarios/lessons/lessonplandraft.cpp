// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/lessons/lessonplandraft.h"

#include "studio/document/commands/planlessons.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace cinefluent::studio {

namespace {

struct LessonPlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(LessonPlan)
};

/// Ascending and apart: lessons may touch, overlap, or lie inside one another.
std::vector<TimeRange> mergedRanges(const QList<Lesson> &lessons)
{
    std::vector<TimeRange> ranges;
    for (const Lesson &lesson : lessons)
        ranges.push_back(lesson.range);
    std::sort(ranges.begin(), ranges.end(), [](const TimeRange &a, const TimeRange &b) { return a.in < b.in; });
    std::vector<TimeRange> merged;
    for (const TimeRange &range : ranges) {
        if (!merged.empty() && range.in <= merged.back().out)
            merged.back().out = std::max(merged.back().out, range.out);
        else
            merged.push_back(range);
    }
    return merged;
}

/// For each planned range the lesson that shares most of its time with it and at least half of the shorter of both;
/// every lesson is used once.
QHash<int, Lesson> heirsOf(const std::vector<planning::PlannedLesson> &planned, QList<Lesson> existing)
{
    QHash<int, Lesson> heirs;
    for (int i = 0; i < int(planned.size()); ++i) {
        const TimeRange &range = planned[size_t(i)].range;
        qsizetype best = -1;
        MediaTime most;
        for (qsizetype k = 0; k < existing.size(); ++k) {
            const MediaTime shared = range.clippedTo(existing[k].range).duration();
            const MediaTime shorter = std::min(range.duration(), existing[k].range.duration());
            if (shared > most && shared + shared >= shorter) {
                most = shared;
                best = k;
            }
        }
        if (best >= 0)
            heirs.insert(i, existing.takeAt(best));
    }
    return heirs;
}

} // namespace

void LessonPlanDraft::setContent(const ProjectContent &content, MediaTime filmEnd)
{
    m_language = content.settings().originalLanguage;
    m_spoken.clear();
    m_task.cues.clear();
    for (const Cue &cue : content.cues()) {
        m_spoken.append({cue.range, cue.text});
        m_task.cues.push_back({cue.range, true, 0});
        filmEnd = std::max(filmEnd, cue.range.out);
    }
    m_task.filmEnd = filmEnd;
    for (const SpokenSentence &sentence : assembleSentences(m_spoken)) {
        for (qsizetype cue = sentence.firstCue(); cue < sentence.lastCue(); ++cue)
            m_task.cues[size_t(cue)].endsSentence = false;
    }
    m_existing.clear();
    m_marked.clear();
    for (const Lesson &lesson : content.lessons()) {
        if (lesson.language != m_language)
            continue;
        m_existing.append(lesson);
        for (const qsizetype cue : content.track().overlapping(lesson.range)) {
            for (const Occurrence &occurrence : content.occurrencesInCue(content.cues().at(cue).id)) {
                if (const Headword *headword = content.findHeadword(occurrence.headwordId))
                    m_marked.insert(headword->word.toCaseFolded());
            }
        }
    }
    m_move.reset();
    m_task.former = currentTimes();
    loadWords();
    replan();
}

void LessonPlanDraft::setCuts(const QList<MediaTime> &cuts)
{
    m_task.cuts.assign(cuts.begin(), cuts.end());
    m_task.former.clear();
    replan();
}

void LessonPlanDraft::setWords(std::optional<WordLoad> words)
{
    m_words = std::move(words);
    m_task.former.clear();
    loadWords();
    replan();
}

void LessonPlanDraft::setWishes(const LessonPlanWishes &wishes)
{
    if (wishes == m_wishes && !m_lessons.empty())
        return;
    m_wishes = wishes;
    m_task.former.clear();
    loadWords();
    replan();
}

void LessonPlanDraft::setFrameGrid(FrameGrid grid)
{
    m_grid = std::move(grid);
    replan();
}

WordMeasure LessonPlanDraft::measure() const
{
    return m_words ? WordMeasure::NewWords : WordMeasure::SpokenWords;
}

double LessonPlanDraft::spokenWordsPerMinute() const
{
    if (m_spoken.isEmpty())
        return 0;
    const std::vector<double> words = spokenWordsOf(m_spoken);
    const double minutes = double((m_spoken.last().range.out - m_spoken.first().range.in).us()) / 60e6;
    return minutes > 0 ? std::accumulate(words.begin(), words.end(), 0.0) / minutes : 0;
}

void LessonPlanDraft::loadWords()
{
    m_taught = m_wishes.existing == ExistingLessons::Replace ? QSet<QString>() : m_marked;
    const std::vector<double> counts =
        m_words ? newWordsOf(*m_words, m_spoken.size(), m_wishes.level, m_taught) : spokenWordsOf(m_spoken);
    for (size_t i = 0; i < counts.size(); ++i)
        m_task.cues[i].newWords = counts[i];
}

MediaTime LessonPlanDraft::toFrame(MediaTime time) const
{
    return m_grid ? m_grid(time) : time;
}

void LessonPlanDraft::replan()
{
    m_task.taken =
        m_wishes.existing == ExistingLessons::FillAround ? mergedRanges(m_existing) : std::vector<TimeRange>();
    planning::PlanWishes &wishes = m_task.wishes;
    wishes.duration = m_wishes.duration;
    wishes.shortest = std::min(m_wishes.shortest, m_wishes.duration);
    wishes.longest = std::max(m_wishes.longest, m_wishes.duration);
    wishes.newWords = measure() == WordMeasure::NewWords
                          ? m_wishes.newWords
                          : m_wishes.wordsPerMinute * double(m_wishes.duration.us()) / 60e6;
    wishes.cuts = m_wishes.cuts;
    wishes.pauses = m_wishes.pauses;
    collectBoundaries(planning::planLessons(m_task));
}

void LessonPlanDraft::collectBoundaries(const planning::LessonPlan &plan)
{
    m_lessons.clear();
    m_boundaries.clear();
    for (const planning::PlannedLesson &planned : plan.lessons) {
        planning::PlannedLesson lesson = planned;
        lesson.range = {toFrame(planned.range.in), toFrame(planned.range.out)};
        if (!lesson.range.isValid())
            continue;
        const int number = int(m_lessons.size());
        if (!m_boundaries.isEmpty() && m_boundaries.last().time == lesson.range.in)
            m_boundaries.last().begins = number;
        else
            m_boundaries.append({lesson.range.in, lesson.in, -1, number});
        m_boundaries.append({lesson.range.out, lesson.out, number, -1});
        m_lessons.push_back(lesson);
    }
}

int LessonPlanDraft::boundaryAt(MediaTime time) const
{
    for (int i = 0; i < m_boundaries.size(); ++i) {
        if (m_boundaries[i].time == time)
            return i;
    }
    return -1;
}

std::vector<MediaTime> LessonPlanDraft::currentTimes() const
{
    std::vector<MediaTime> times;
    for (const PlanBoundary &boundary : m_boundaries)
        times.push_back(boundary.time);
    return times;
}

TimeRange LessonPlanDraft::freeStretchAt(MediaTime time) const
{
    TimeRange free{MediaTime(), m_task.filmEnd};
    for (const TimeRange &taken : m_task.taken) {
        if (taken.out <= time)
            free.in = std::max(free.in, taken.out);
        if (taken.in >= time)
            free.out = std::min(free.out, taken.in);
    }
    return free;
}

bool LessonPlanDraft::beginMove(int index)
{
    if (index < 0 || index >= m_boundaries.size() || m_move)
        return false;
    Move move;
    move.boundary = m_boundaries[index];
    move.fixedBefore = m_task.fixed;
    move.former = currentTimes();
    move.at = move.boundary.time;
    move.limits = freeStretchAt(move.at);
    for (const MediaTime time : m_task.fixed) {
        if (time != move.at)
            move.fixed.push_back(time);
    }
    // The far side of a silence between two lessons stays where it is.
    const int partner = move.boundary.begins < 0 ? index + 1 : move.boundary.ends < 0 ? index - 1 : -1;
    if (partner >= 0 && partner < m_boundaries.size()) {
        const MediaTime other = m_boundaries[partner].time;
        const bool isSameSilence = move.limits.in < other && other < move.limits.out;
        if (isSameSilence && std::find(move.fixed.begin(), move.fixed.end(), other) == move.fixed.end())
            move.fixed.push_back(other);
    }
    std::sort(move.fixed.begin(), move.fixed.end());
    const MediaTime least = MediaTime::fromMs(100);
    for (const MediaTime time : move.fixed) {
        if (time < move.at)
            move.limits.in = std::max(move.limits.in, time + least);
        else
            move.limits.out = std::min(move.limits.out, time - least);
    }
    m_move = std::move(move);
    return true;
}

void LessonPlanDraft::moveTo(MediaTime time)
{
    if (!m_move || m_move->limits.out < m_move->limits.in)
        return;
    m_move->at = toFrame(std::clamp(time, m_move->limits.in, m_move->limits.out));
    m_task.fixed = m_move->fixed;
    m_task.fixed.insert(std::upper_bound(m_task.fixed.begin(), m_task.fixed.end(), m_move->at), m_move->at);
    m_task.former = m_move->former;
    replan();
}

int LessonPlanDraft::movedBoundary() const
{
    return m_move ? boundaryAt(m_move->at) : -1;
}

void LessonPlanDraft::endMove()
{
    m_move.reset();
    m_task.former = currentTimes();
}

void LessonPlanDraft::cancelMove()
{
    if (!m_move)
        return;
    m_task.fixed = m_move->fixedBefore;
    m_task.former = m_move->former;
    m_move.reset();
    replan();
}

void LessonPlanDraft::release(int index)
{
    if (index < 0 || index >= m_boundaries.size() || m_move)
        return;
    std::erase(m_task.fixed, m_boundaries[index].time);
    m_task.former = currentTimes();
    std::erase(m_task.former, m_boundaries[index].time);
    replan();
}

void LessonPlanDraft::releaseAll()
{
    m_move.reset();
    m_task.fixed.clear();
    m_task.former.clear();
    replan();
}

std::unique_ptr<Command> LessonPlanDraft::makeCommand(const ProjectDocument &document) const
{
    if (m_lessons.empty())
        return nullptr;
    const bool replaces = m_wishes.existing == ExistingLessons::Replace;
    const QHash<int, Lesson> heirs = replaces ? heirsOf(m_lessons, m_existing) : QHash<int, Lesson>();
    QList<Lesson> all = replaces ? QList<Lesson>() : m_existing;
    const bool isInOrder = std::is_sorted(all.begin(), all.end(),
                                          [](const Lesson &a, const Lesson &b) { return a.range.in < b.range.in; });
    QSet<LessonId> made;
    for (int i = 0; i < int(m_lessons.size()); ++i) {
        Lesson lesson = heirs.value(i);
        if (lesson.id.isNull()) {
            lesson.id = document.newId<LessonId>();
            lesson.language = m_language;
            lesson.level = m_wishes.level;
            made.insert(lesson.id);
        }
        lesson.range = m_lessons[size_t(i)].range;
        all.append(lesson);
    }
    // An order that an editor made by hand is left alone; new lessons then follow.
    if (isInOrder) {
        std::stable_sort(all.begin(), all.end(),
                         [](const Lesson &a, const Lesson &b) { return a.range.in < b.range.in; });
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        all[i].order = int(i) + 1;
        if (made.contains(all[i].id))
            all[i].title = LessonPlanTexts::tr("Lesson %1").arg(i + 1);
    }
    QList<LessonId> removed;
    for (const Lesson &lesson : m_existing) {
        const bool stays = std::any_of(all.begin(), all.end(), [&](const Lesson &l) { return l.id == lesson.id; });
        if (!stays)
            removed.append(lesson.id);
    }
    return std::make_unique<PlanLessons>(all, removed);
}

} // namespace cinefluent::studio
