// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Removes lessons; the others of their languages close the gaps in their orders. Cues are kept. Error
/// "lesson_not_found".
class RemoveLessons final : public Command
{
public:
    explicit RemoveLessons(QList<LessonId> ids);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QList<LessonId> m_ids;
};

} // namespace cinefluent::studio
