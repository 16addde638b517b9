// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcueranges.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

namespace cinefluent::studio {

SetCueRanges::SetCueRanges(QList<CueRange> ranges, const QUuid &gesture, QByteArray verb)
    : m_ranges(std::move(ranges))
    , m_gesture(gesture)
    , m_verb(std::move(verb))
{
}

QByteArray SetCueRanges::verb() const
{
    return m_verb;
}

Result<ChangeSet> SetCueRanges::plan(const ProjectContent &content) const
{
    ChangePlan plan(content);
    for (const CueRange &wanted : m_ranges) {
        const Cue *cue = content.findCue(wanted.id);
        if (!cue)
            return commanderrors::cueNotFound();
        if (!commanderrors::isUsable(wanted.range))
            return commanderrors::rangeInvalid();
        Cue changed = *cue;
        changed.range = wanted.range;
        plan.put(changed);
    }
    return plan.take();
}

QByteArray SetCueRanges::mergeKey() const
{
    return m_gesture.isNull() ? QByteArray() : m_gesture.toByteArray();
}

} // namespace cinefluent::studio
