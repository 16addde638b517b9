// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/progressrow.h"

namespace cinefluent::server {

LessonProgress progressFromRow(const PgRow &row, int column)
{
    LessonProgress progress;
    if (row.isNull(column))
        return progress;
    progress.percentHundredths = int(row.fixed(column, 2));
    progress.completedAt = row.optInstant(column + 1);
    progress.timeSpentSeconds = row.int64(column + 2);
    progress.lastPositionMs = row.fixed(column + 3, 3);
    progress.vocabularyLearned = row.textArray(column + 4);
    progress.quizScores = row.json(column + 5);
    progress.updatedAt = row.optInstant(column + 6);
    return progress;
}

} // namespace cinefluent::server
