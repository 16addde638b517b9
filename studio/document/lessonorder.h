// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/changeplan.h"

namespace cinefluent::studio {

/// The project's lessons of `language` in order, without the one with id `except`.
[[nodiscard]] QList<Lesson> lessonsOfLanguage(const ProjectContent &content, const QString &language, LessonId except);

/// Plans `lessons` with the orders 1, 2, 3 …
void renumber(ChangePlan &plan, const QList<Lesson> &lessons);

/// Plans `lesson` at its place among the others of its language: `order` 1 … n + 1, 0 or more than that appends.
void placeLesson(ChangePlan &plan, const ProjectContent &content, const Lesson &lesson);

} // namespace cinefluent::studio
