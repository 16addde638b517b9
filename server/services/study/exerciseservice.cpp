// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/study/exerciseservice.h"

#include "common/api/errorcodes.h"
#include "server/services/learning/eventwindow.h"
#include "server/services/study/exercisejson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cinefluent::server {

namespace {

using learning::Exercise;
using learning::ExerciseGrade;

/// A word is reviewed once an exercise, however often the attempt is sent.
QUuid reviewId(const QUuid &attemptId, const QUuid &exerciseId, HeadwordId word)
{
    return deriveUuid(attemptId, exerciseId.toRfc4122() + word.uuid().toRfc4122());
}

QByteArray resultOf(const QUuid &attemptId, const QList<Exercise> &exercises, const QList<ExerciseGrade> &grades)
{
    const int score = learning::quizScoreOf(grades);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("attemptId", attemptId.toString(QUuid::WithoutBraces));
    json.key("score").fixedValue(score, 2);
    json.member("passed", score >= learning::passScoreHundredths).key("results").beginArray();
    for (qsizetype i = 0; i < exercises.size(); ++i)
        writeGrade(json, exercises.at(i), grades.at(i));
    json.endArray().endObject();
    return out;
}

} // namespace

ExerciseService::ExerciseService(ExerciseRepository &repository, LessonGate &gate, ProgressService &progress,
                                 const Clock &clock)
    : m_repository(repository)
    , m_gate(gate)
    , m_progress(progress)
    , m_clock(clock)
{
}

Task<Result<ExerciseMaterial>> ExerciseService::open(LessonId lessonId, Viewer viewer)
{
    if (const auto open = co_await m_gate.open(viewer, lessonId); !open)
        co_return open.error();
    auto material = co_await m_repository.material(lessonId, viewer.user);
    if (!material)
        co_return material.error();
    if (!*material)
        co_return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::lessonNotFound),
                            QStringLiteral("There is no such lesson."));
    co_return std::move(**material);
}

Task<Result<QByteArray>> ExerciseService::exercises(LessonId lessonId, Viewer viewer, learning::ExerciseOrder order)
{
    const auto opened = co_await open(lessonId, viewer);
    if (!opened)
        co_return opened.error();
    order.learnerLanguage = opened->learnerLanguage;
    const QList<Exercise> list = learning::buildExercises(opened->material, order);
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("lessonId", lessonId.toString());
    json.member("language", opened->material.lesson.language).member("seed", QString::number(order.seed));
    json.member("version", versionOf(list)).key("exercises").beginArray();
    for (const Exercise &exercise : list)
        writeExercise(json, exercise);
    json.endArray().endObject();
    co_return out;
}

Task<Result<ExerciseAttempt>> ExerciseService::attemptOf(LessonId lessonId, Viewer viewer, ExerciseAnswers answers)
{
    const auto opened = co_await open(lessonId, viewer);
    if (!opened)
        co_return opened.error();
    answers.order.learnerLanguage = opened->learnerLanguage;
    const QList<Exercise> list = learning::buildExercises(opened->material, answers.order);
    if (list.isEmpty() || versionOf(list) != answers.version)
        co_return makeError(ErrorKind::Conflict, QStringLiteral("exercises_changed"),
                            QStringLiteral("The lesson has changed, or these are not the exercises that were asked "
                                           "for. Nothing was recorded; ask for the exercises anew."));
    const Instant now = m_clock.now();
    if (answers.answeredAt) {
        if (const auto refusal = dateRefusal(*answers.answeredAt, answers.sentAt, now, QStringLiteral("/answeredAt")))
            co_return *refusal;
    }
    ExerciseAttempt attempt;
    attempt.id = answers.attemptId;
    attempt.lessonId = lessonId;
    attempt.answerSha256 = answers.sha256;
    attempt.answeredAt =
        answers.answeredAt ? learning::correctedInstant(*answers.answeredAt, answers.sentAt, now) : now;
    QList<ExerciseGrade> grades;
    std::vector<learning::Review> reviews;
    for (const Exercise &exercise : list) {
        const auto response = answers.responses.constFind(exercise.id);
        if (response == answers.responses.cend()) {
            grades.append(ExerciseGrade());
            continue;
        }
        grades.append(learning::gradeExercise(exercise, *response, opened->material.lesson.language));
        for (const learning::WordRating &rating : grades.last().ratings)
            reviews.push_back({reviewId(attempt.id, exercise.id, rating.headwordId), rating.headwordId, rating.rating,
                               attempt.answeredAt, 0});
    }
    attempt.result = resultOf(attempt.id, list, grades);
    co_return co_await m_repository.keep(viewer.user, attempt, std::move(reviews), now);
}

Task<Result<QByteArray>> ExerciseService::grade(LessonId lessonId, Viewer viewer, ExerciseAnswers answers)
{
    const auto former = co_await m_repository.attempt(viewer.user, answers.attemptId);
    if (!former)
        co_return former.error();
    Result<ExerciseAttempt> kept = former->value_or(ExerciseAttempt());
    if (!*former)
        kept = co_await attemptOf(lessonId, viewer, answers);
    if (!kept)
        co_return kept.error();
    if (kept->answerSha256 != answers.sha256 || kept->lessonId != lessonId)
        co_return makeError(ErrorKind::Conflict, QStringLiteral("attempt_conflict"),
                            QStringLiteral("Other answers were given under this attempt id. Give each attempt an id of "
                                           "its own; nothing was recorded."));
    // Of an attempt sent again too: the first time may have ended before this.
    const double score = QJsonDocument::fromJson(kept->result).object()[QLatin1String("score")].toDouble();
    ProgressEvent event;
    event.userId = viewer.user;
    event.eventId = deriveUuid(kept->id, "exercises");
    event.occurredAt = kept->answeredAt;
    event.hasPosition = false;
    event.update.lessonId = lessonId;
    event.update.timeSpentSeconds = answers.timeSpentSeconds;
    event.update.quizResults =
        QJsonDocument(QJsonObject{{QStringLiteral("exercises"),
                                   QJsonObject{{QStringLiteral("score"), score}, {QStringLiteral("maxScore"), 100}}}})
            .toJson(QJsonDocument::Compact);
    const auto recorded = co_await m_progress.record(event);
    if (!recorded)
        co_return recorded.error();
    co_return kept->result;
}

} // namespace cinefluent::server
