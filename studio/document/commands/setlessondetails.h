// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Sets everything of a lesson but its range; in a row on one lesson they merge. A new order moves the others of the
/// language. Errors "lesson_not_found", "lesson_invalid", "language_invalid".
class SetLessonDetails final : public Command
{
public:
    /// The lesson with `details.id`; `details.range` is not looked at.
    explicit SetLessonDetails(Lesson details);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;
    [[nodiscard]] QByteArray mergeKey() const override;

private:
    Lesson m_details;
};

} // namespace cinefluent::studio
