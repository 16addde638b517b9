// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Moves cues by one offset. Refused as a whole ("range_invalid") where one would start before zero. Error
/// "cue_not_found".
class ShiftCues final : public Command
{
public:
    ShiftCues(QList<CueId> ids, MediaTime offset);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QList<CueId> m_ids;
    MediaTime m_offset;
};

} // namespace cinefluent::studio
