// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Removes a lesson, not its cues; those after it in its language move up. Error "lesson_not_found".
class RemoveLesson final : public Command
{
public:
    explicit RemoveLesson(LessonId id);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    LessonId m_id;
};

} // namespace cinefluent::studio
