// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Makes one lesson of several of one language: the one that begins first reaches from the first IN to the last OUT and
/// keeps its title and level; descriptions and objectives of the others are added to its own, and it is premium where
/// one of them is. Errors "lesson_not_found", "lesson_invalid" for less than two or different languages.
class MergeLessons final : public Command
{
public:
    explicit MergeLessons(QList<LessonId> ids);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QList<LessonId> m_ids;
};

} // namespace cinefluent::studio
