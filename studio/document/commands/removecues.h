// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Removes cues and what marks words in them. Error "cue_not_found".
class RemoveCues final : public Command
{
public:
    explicit RemoveCues(QList<CueId> ids);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QList<CueId> m_ids;
};

} // namespace cinefluent::studio
