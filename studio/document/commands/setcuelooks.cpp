// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcuelooks.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

#include <QHash>

namespace cinefluent::studio {

SetCueLooks::SetCueLooks(QList<CueLookChange> changes)
    : m_changes(std::move(changes))
{
}

QByteArray SetCueLooks::verb() const
{
    return "set_cue_looks";
}

Result<ChangeSet> SetCueLooks::plan(const ProjectContent &content) const
{
    QHash<CueId, Cue> cues;
    for (const CueLookChange &change : m_changes) {
        const Cue *cue = content.findCue(change.id);
        if (!cue)
            return commanderrors::cueNotFound();
        if (!cues.contains(change.id))
            cues.insert(change.id, *cue);
        cues[change.id].looks.insert(change.language, change.look);
    }
    ChangePlan plan(content);
    for (const Cue &cue : std::as_const(cues))
        plan.put(cue);
    return plan.take();
}

} // namespace cinefluent::studio
