// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Adds cues. Error "cue_invalid" where an id is null or taken, or a range is empty or starts before zero.
class AddCues final : public Command
{
public:
    explicit AddCues(QList<Cue> cues);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QList<Cue> m_cues;
};

} // namespace cinefluent::studio
