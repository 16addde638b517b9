// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcuenotes.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

namespace cinefluent::studio {

SetCueNotes::SetCueNotes(CueId id, QString contextNotes)
    : m_id(id)
    , m_contextNotes(std::move(contextNotes))
{
}

QByteArray SetCueNotes::verb() const
{
    return "set_cue_notes";
}

Result<ChangeSet> SetCueNotes::plan(const ProjectContent &content) const
{
    const Cue *cue = content.findCue(m_id);
    if (!cue)
        return commanderrors::cueNotFound();
    ChangePlan plan(content);
    Cue changed = *cue;
    changed.contextNotes = m_contextNotes;
    plan.put(changed);
    return plan.take();
}

QByteArray SetCueNotes::mergeKey() const
{
    return m_id.toByteArray();
}

} // namespace cinefluent::studio
