// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/learning/lessonprogress.h"
#include "server/storage/postgres/pgresult.h"

namespace cinefluent::server {

/// The columns of user_progress that progressFromRow() reads, in its order.
#define CINEFLUENT_PROGRESS_COLUMNS                                                                                    \
    "p.progress_percentage, p.completed_at, p.time_spent, p.last_position, p.vocabulary_learned, p.quiz_scores, "      \
    "p.updated_at"

/// From those columns, the first at `column`; NULLs (no row) read as no progress.
[[nodiscard]] LessonProgress progressFromRow(const PgRow &row, int column);

} // namespace cinefluent::server
