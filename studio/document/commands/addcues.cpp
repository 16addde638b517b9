// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

#include <QSet>

namespace cinefluent::studio {

AddCues::AddCues(QList<Cue> cues)
    : m_cues(std::move(cues))
{
}

QByteArray AddCues::verb() const
{
    return "add_cues";
}

Result<ChangeSet> AddCues::plan(const ProjectContent &content) const
{
    ChangePlan plan(content);
    QSet<CueId> seen;
    for (const Cue &cue : m_cues) {
        if (cue.id.isNull() || seen.contains(cue.id) || content.findCue(cue.id))
            return commanderrors::cueInvalid(QStringLiteral("id"));
        if (!commanderrors::isUsable(cue.range))
            return commanderrors::cueInvalid(QStringLiteral("range"));
        seen.insert(cue.id);
        plan.put(cue);
    }
    return plan.take();
}

} // namespace cinefluent::studio
