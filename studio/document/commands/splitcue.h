// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Splits a cue in two at a time and a place in its text. The first part keeps the id; translations are split at the
/// blank nearest to the same share of their length; marked words follow their part. Spaces at the seam go. Errors
/// "cue_not_found", "split_outside_cue" (the time is not inside), "cue_invalid" (`secondId` is null or taken).
class SplitCue final : public Command
{
public:
    /// `textPosition`: UTF-16 units that stay in the first part, 0 … text length.
    SplitCue(CueId id, MediaTime at, qsizetype textPosition, CueId secondId);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    CueId m_id;
    MediaTime m_at;
    qsizetype m_textPosition;
    CueId m_secondId;
};

} // namespace cinefluent::studio
