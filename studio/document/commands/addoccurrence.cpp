// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addoccurrence.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

namespace cinefluent::studio {

AddOccurrence::AddOccurrence(const Occurrence &occurrence)
    : m_occurrence(occurrence)
{
}

QByteArray AddOccurrence::verb() const
{
    return "add_occurrence";
}

Result<ChangeSet> AddOccurrence::plan(const ProjectContent &content) const
{
    const Cue *cue = content.findCue(CueId(m_occurrence.cueId));
    if (!cue)
        return commanderrors::cueNotFound();
    const Headword *headword = content.findHeadword(m_occurrence.headwordId);
    if (!headword)
        return commanderrors::headwordNotFound();
    if (content.findOccurrence(m_occurrence.id))
        return commanderrors::occurrenceInvalid(QStringLiteral("id taken"));
    if (const auto usable = commanderrors::checkOccurrence(m_occurrence, *headword, cue->text.size()); !usable)
        return usable.error();
    ChangePlan plan(content);
    plan.put(m_occurrence);
    return plan.take();
}

} // namespace cinefluent::studio
