// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Takes a plan over: lessons that are new or changed, orders included, and lessons that give way. One step.
/// Errors "lesson_invalid", "lesson_not_found", "range_invalid", "language_invalid".
class PlanLessons final : public Command
{
public:
    PlanLessons(QList<Lesson> lessons, QList<LessonId> removed);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QList<Lesson> m_lessons;
    QList<LessonId> m_removed;
};

} // namespace cinefluent::studio
