// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Moves or resizes a lesson. Calls with the same non-null `gesture` (one drag) merge into one step. Errors
/// "lesson_not_found", "range_invalid".
class SetLessonRange final : public Command
{
public:
    SetLessonRange(LessonId id, const TimeRange &range, const QUuid &gesture = {});

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;
    [[nodiscard]] QByteArray mergeKey() const override;
    [[nodiscard]] bool mergesAcrossPauses() const override { return true; }

private:
    LessonId m_id;
    TimeRange m_range;
    QUuid m_gesture;
};

} // namespace cinefluent::studio
