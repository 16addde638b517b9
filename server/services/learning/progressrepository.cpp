// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/learning/progressrepository.h"

#include <QJsonDocument>

namespace cinefluent::server {

QList<learning::PointEntry> entriesOf(const ProgressEvent &event)
{
    const bool hasQuizzes = event.update.quizResults.size() > 2;
    if (!hasQuizzes && event.update.percentHundredths < 100'00)
        return {};
    learning::ProgressEvent folded;
    folded.id = event.eventId;
    folded.lessonId = event.update.lessonId;
    folded.occurredAt = event.occurredAt;
    folded.percentHundredths = event.update.percentHundredths;
    if (hasQuizzes)
        folded.quizResults = QJsonDocument::fromJson(event.update.quizResults).object();
    learning::LessonProgress progress;
    progress.add(folded);
    return learning::pointsOf(learning::TaughtLesson{folded.lessonId, {}, {}}, progress);
}

} // namespace cinefluent::server
