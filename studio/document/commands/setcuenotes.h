// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Sets what learners are told about a cue; keystrokes in one cue merge. Error "cue_not_found".
class SetCueNotes final : public Command
{
public:
    SetCueNotes(CueId id, QString contextNotes);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;
    [[nodiscard]] QByteArray mergeKey() const override;

private:
    CueId m_id;
    QString m_contextNotes;
};

} // namespace cinefluent::studio
