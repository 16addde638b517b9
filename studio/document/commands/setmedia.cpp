// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setmedia.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

namespace cinefluent::studio {

SetMedia::SetMedia(MediaReference media)
    : m_media(std::move(media))
{
}

QByteArray SetMedia::verb() const
{
    return "set_media";
}

Result<ChangeSet> SetMedia::plan(const ProjectContent &content) const
{
    ChangePlan plan(content);
    plan.put(m_media);
    return plan.take();
}

} // namespace cinefluent::studio
