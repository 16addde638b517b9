// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/removeoccurrence.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

namespace cinefluent::studio {

RemoveOccurrence::RemoveOccurrence(OccurrenceId id)
    : m_id(id)
{
}

QByteArray RemoveOccurrence::verb() const
{
    return "remove_occurrence";
}

Result<ChangeSet> RemoveOccurrence::plan(const ProjectContent &content) const
{
    if (!content.findOccurrence(m_id))
        return commanderrors::occurrenceNotFound();
    ChangePlan plan(content);
    plan.remove(m_id);
    return plan.take();
}

} // namespace cinefluent::studio
