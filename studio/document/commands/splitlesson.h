// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Ends a lesson at `at` and begins another there, next in order, with its language, level and access, and `title`.
/// Description and objectives stay with the first. Errors "lesson_not_found", "range_invalid" where `at` is not inside.
class SplitLesson final : public Command
{
public:
    SplitLesson(LessonId id, MediaTime at, LessonId newId, QString title);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    LessonId m_id;
    MediaTime m_at;
    LessonId m_newId;
    QString m_title;
};

} // namespace cinefluent::studio
