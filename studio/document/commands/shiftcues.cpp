// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/shiftcues.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

namespace cinefluent::studio {

ShiftCues::ShiftCues(QList<CueId> ids, MediaTime offset)
    : m_ids(std::move(ids))
    , m_offset(offset)
{
}

QByteArray ShiftCues::verb() const
{
    return "shift_cues";
}

Result<ChangeSet> ShiftCues::plan(const ProjectContent &content) const
{
    ChangePlan plan(content);
    for (const CueId id : m_ids) {
        const Cue *cue = content.findCue(id);
        if (!cue)
            return commanderrors::cueNotFound();
        Cue changed = *cue;
        changed.range = cue->range.shiftedBy(m_offset);
        if (!commanderrors::isUsable(changed.range))
            return commanderrors::rangeInvalid();
        plan.put(changed);
    }
    return plan.take();
}

} // namespace cinefluent::studio
