// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/command.h"

namespace cinefluent::studio {

/// A look for one text of one cue; see cuelook.h for how they are made.
struct CueLookChange
{
    CueId id;
    QString language; ///< "": the cue's own text
    QString look;
};

/// Bold, italic, place and the like of any number of cues. Errors "cue_not_found".
class SetCueLooks final : public Command
{
public:
    explicit SetCueLooks(QList<CueLookChange> changes);

    [[nodiscard]] QByteArray verb() const override;
    [[nodiscard]] Result<ChangeSet> plan(const ProjectContent &content) const override;

private:
    QList<CueLookChange> m_changes;
};

} // namespace cinefluent::studio
