// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Sets the project's languages, audience and limits. Error "language_invalid".
class SetProjectSettings final : public Command
{
public:
    explicit SetProjectSettings(ProjectSettings settings);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    ProjectSettings m_settings;
};

} // namespace cinefluent::studio
