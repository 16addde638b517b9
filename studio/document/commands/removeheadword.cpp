// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/removeheadword.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

namespace cinefluent::studio {

RemoveHeadword::RemoveHeadword(HeadwordId id)
    : m_id(id)
{
}

QByteArray RemoveHeadword::verb() const
{
    return "remove_headword";
}

Result<ChangeSet> RemoveHeadword::plan(const ProjectContent &content) const
{
    if (!content.findHeadword(m_id))
        return commanderrors::headwordNotFound();
    ChangePlan plan(content);
    plan.remove(m_id);
    return plan.take();
}

} // namespace cinefluent::studio
