// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"
#include "studio/document/projectcontent.h"

namespace cinefluent::studio {

/// Makes the content what it was in a former version, as one step that undo takes back.
class RestoreContent final : public Command
{
public:
    explicit RestoreContent(ProjectContent former);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    ProjectContent m_former;
};

} // namespace cinefluent::studio
