// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/progresslog.h"

#include "common/learning/quizanswers.h"

#include <QJsonDocument>

#include <cmath>
#include <tuple>

namespace cinefluent::learning {

namespace {

void lower(std::optional<Instant> &earliest, Instant at)
{
    earliest = earliest ? std::min(*earliest, at) : at;
}

std::optional<int> share(double part, double whole)
{
    if (!(whole > 0) || !(part >= 0) || part > whole)
        return std::nullopt;
    return int(std::lround(part / whole * fullScoreHundredths));
}

void addScore(QuizState &quiz, int score, Instant at)
{
    if (score > quiz.bestHundredths) {
        quiz.bestHundredths = score;
        quiz.bestAt = at;
    } else if (score == quiz.bestHundredths) {
        quiz.bestAt = std::min(quiz.bestAt, at);
    }
    if (score >= passScoreHundredths)
        lower(quiz.passedAt, at);
    if (score >= fullScoreHundredths)
        lower(quiz.perfectAt, at);
}

/// Everything but the id, in an order that decides between two contents of one id.
auto contentOf(const ProgressEvent &event)
{
    return std::make_tuple(event.occurredAt, event.lessonId.toByteArray(), event.percentHundredths,
                           event.timeSpentSeconds, event.positionMs, event.words.join(u'\n').toUtf8(),
                           QJsonDocument(event.quizResults).toJson(QJsonDocument::Compact));
}

} // namespace

std::optional<int> quizScoreHundredths(const QJsonValue &result)
{
    if (result.isBool())
        return result.toBool() ? fullScoreHundredths : 0;
    if (result.isDouble())
        return share(result.toDouble(), 100);
    const QJsonObject object = result.toObject();
    const QJsonValue score = object[QLatin1String("score")];
    const QJsonValue most = object[QLatin1String("maxScore")];
    if (score.isDouble())
        return share(score.toDouble(), most.isUndefined() ? 100 : most.toDouble(0));
    const QJsonValue correct = object[QLatin1String("correct")];
    if (correct.isDouble())
        return share(correct.toDouble(), object[QLatin1String("total")].toDouble(0));
    const QList<QuizAnswer> answers = quizAnswersOf(QJsonObject{{QString(), object}});
    const auto right = std::count_if(answers.begin(), answers.end(), [](const QuizAnswer &a) { return a.isCorrect; });
    return share(double(right), double(answers.size()));
}

void LessonProgress::add(const ProgressEvent &event)
{
    percentHundredths = std::max(percentHundredths, event.percentHundredths);
    timeSpentSeconds += event.timeSpentSeconds;
    if (!startedAt || newest < event.stamp()) {
        newest = event.stamp();
        positionMs = event.positionMs;
    }
    lower(startedAt, event.occurredAt);
    if (event.percentHundredths >= 100'00)
        lower(completedAt, event.occurredAt);
    for (const QString &word : event.words) {
        const auto known = words.find(word);
        if (known == words.end())
            words.insert(word, event.occurredAt);
        else
            *known = std::min(*known, event.occurredAt);
    }
    for (auto result = event.quizResults.begin(); result != event.quizResults.end(); ++result) {
        const bool isFirst = !quizzes.contains(result.key());
        QuizState &quiz = quizzes[result.key()];
        if (isFirst || quiz.newestStamp < event.stamp()) {
            quiz.newest = result.value();
            quiz.newestStamp = event.stamp();
        }
        if (const auto score = quizScoreHundredths(result.value()))
            addScore(quiz, *score, event.occurredAt);
    }
}

bool ProgressLog::insert(const ProgressEvent &event)
{
    const auto known = m_events.constFind(event.id);
    if (known == m_events.cend()) {
        m_events.insert(event.id, event);
        m_lessons[event.lessonId].add(event);
        return true;
    }
    if (!(contentOf(event) < contentOf(*known)))
        return false;
    const LessonId before = known->lessonId;
    m_events.insert(event.id, event);
    refold(before);
    if (event.lessonId != before)
        refold(event.lessonId);
    return true;
}

void ProgressLog::merge(const ProgressLog &other)
{
    for (const ProgressEvent &event : other.m_events)
        insert(event);
}

LessonProgress ProgressLog::progress(LessonId lessonId) const
{
    const auto found = m_lessons.find(lessonId);
    return found == m_lessons.end() ? LessonProgress() : found->second;
}

void ProgressLog::refold(LessonId lessonId)
{
    m_lessons.erase(lessonId);
    for (const ProgressEvent &event : std::as_const(m_events)) {
        if (event.lessonId == lessonId)
            m_lessons[lessonId].add(event);
    }
}

} // namespace cinefluent::learning
