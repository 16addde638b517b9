// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// Sets a cue's text; keystrokes in one cue merge. Marked words move along with the text around them; one that was
/// itself rewritten keeps its cue and loses its place (length 0). Error "cue_not_found".
class SetCueText final : public Command
{
public:
    SetCueText(CueId id, QString text);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;
    [[nodiscard]] QByteArray mergeKey() const override;

private:
    CueId m_id;
    QString m_text;
};

} // namespace cinefluent::studio
