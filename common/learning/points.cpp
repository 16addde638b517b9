// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/points.h"

#include <array>

namespace cinefluent::learning {

namespace {

struct PointRule
{
    QLatin1String name;
    int points;
};

constexpr std::array rules{PointRule{QLatin1String("lesson_completed"), 50},
                           PointRule{QLatin1String("quiz_passed"), 10}, PointRule{QLatin1String("quiz_perfect"), 5},
                           PointRule{QLatin1String("word_learned"), 2}, PointRule{QLatin1String("review_done"), 1}};

/// Of words, which have no id here that outlives a release.
constexpr QUuid wordSpace(0x5f0c6a52, 0x3d0b, 0x4d5e, 0x9a, 0x41, 0x6b, 0x1e, 0x0d, 0x2c, 0x7f, 0x93);

PointEntry ofLesson(PointKind kind, LessonId lesson, Instant at)
{
    return {kind, deriveUuid(lesson.uuid(), toString(kind).toLatin1()), at, lesson};
}

std::optional<Instant> earliest(const LessonProgress &progress, std::optional<Instant> QuizState::*member)
{
    std::optional<Instant> found;
    for (const QuizState &quiz : progress.quizzes) {
        if (quiz.*member)
            found = found ? std::min(*found, *(quiz.*member)) : *(quiz.*member);
    }
    return found;
}

} // namespace

QString toString(PointKind kind)
{
    return rules[size_t(kind)].name;
}

int pointsFor(PointKind kind)
{
    return rules[size_t(kind)].points;
}

QList<PointEntry> pointsOf(const TaughtLesson &lesson, const LessonProgress &progress)
{
    QList<PointEntry> entries;
    if (progress.completedAt)
        entries.append(ofLesson(PointKind::LessonCompleted, lesson.id, *progress.completedAt));
    if (const auto passedAt = earliest(progress, &QuizState::passedAt))
        entries.append(ofLesson(PointKind::QuizPassed, lesson.id, *passedAt));
    if (const auto perfectAt = earliest(progress, &QuizState::perfectAt))
        entries.append(ofLesson(PointKind::QuizPerfect, lesson.id, *perfectAt));
    for (auto word = progress.words.begin(); word != progress.words.end(); ++word) {
        if (!lesson.words.contains(word.key()))
            continue;
        const QByteArray name = lesson.language.toUtf8() + '\n' + word.key().toUtf8();
        entries.append({PointKind::WordLearned, deriveUuid(wordSpace, name), word.value(), lesson.id});
    }
    return entries;
}

QList<PointEntry> pointsOf(const Scheduler &scheduler, const CardHistory &history)
{
    QList<PointEntry> entries;
    std::optional<Instant> before;
    for (const CardHistory::Entry &entry : history.entries()) {
        const Instant at = entry.review.occurredAt;
        if (!before || scheduler.elapsedDays(*before, at) > 0) {
            const QByteArray day = QByteArray::number(scheduler.elapsedDays(Instant(), at));
            entries.append({PointKind::ReviewDone, deriveUuid(entry.review.headwordId.uuid(), day), at, {}});
        }
        before = at;
    }
    return entries;
}

int PointLedger::add(const QList<PointEntry> &entries)
{
    int paid = 0;
    for (const PointEntry &entry : entries) {
        const auto [row, isNew] = m_entries.try_emplace({entry.kind, entry.sourceId.toRfc4122()}, entry);
        if (isNew) {
            paid += entry.points();
        } else if (std::pair(entry.earnedAt, entry.lessonId) < std::pair(row->second.earnedAt, row->second.lessonId)) {
            row->second = entry;
        }
    }
    m_total += paid;
    return paid;
}

qint64 PointLedger::totalBetween(Instant from, Instant to) const
{
    qint64 sum = 0;
    for (const auto &[key, entry] : m_entries)
        sum += entry.earnedAt >= from && entry.earnedAt < to ? entry.points() : 0;
    return sum;
}

QList<PointEntry> PointLedger::entries() const
{
    QList<PointEntry> list;
    for (const auto &[key, entry] : m_entries)
        list.append(entry);
    return list;
}

} // namespace cinefluent::learning
