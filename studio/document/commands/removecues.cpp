// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/removecues.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

namespace cinefluent::studio {

RemoveCues::RemoveCues(QList<CueId> ids)
    : m_ids(std::move(ids))
{
}

QByteArray RemoveCues::verb() const
{
    return "remove_cues";
}

Result<ChangeSet> RemoveCues::plan(const ProjectContent &content) const
{
    ChangePlan plan(content);
    for (const CueId id : m_ids) {
        if (!content.findCue(id))
            return commanderrors::cueNotFound();
        plan.remove(id);
    }
    return plan.take();
}

} // namespace cinefluent::studio
