// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Adds a lesson. An `order` of 0 appends it to those of its language; an order that is taken moves the others back.
/// Errors "lesson_invalid", "range_invalid", "language_invalid".
class AddLesson final : public Command
{
public:
    explicit AddLesson(Lesson lesson);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    Lesson m_lesson;
};

} // namespace cinefluent::studio
