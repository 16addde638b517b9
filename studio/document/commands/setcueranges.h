// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

struct CueRange
{
    CueId id;
    TimeRange range;
};

/// Moves or resizes cues. Calls with the same non-null `gesture` (one drag) merge into one step. Errors
/// "cue_not_found", "range_invalid". `verb`: another of commandtext.cpp that says why.
class SetCueRanges final : public Command
{
public:
    explicit SetCueRanges(QList<CueRange> ranges, const QUuid &gesture = {}, QByteArray verb = "set_cue_ranges");

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;
    [[nodiscard]] QByteArray mergeKey() const override;
    [[nodiscard]] bool mergesAcrossPauses() const override { return true; }

private:
    QList<CueRange> m_ranges;
    QUuid m_gesture;
    QByteArray m_verb;
};

} // namespace cinefluent::studio
