// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addheadword.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

#include <QSet>

namespace cinefluent::studio {

AddHeadword::AddHeadword(Headword headword, QList<Occurrence> occurrences)
    : m_headword(std::move(headword))
    , m_occurrences(std::move(occurrences))
{
}

QByteArray AddHeadword::verb() const
{
    return "add_headword";
}

Result<ChangeSet> AddHeadword::plan(const ProjectContent &content) const
{
    if (content.findHeadword(m_headword.id))
        return commanderrors::headwordInvalid(QStringLiteral("id"));
    if (const Result<void> usable = commanderrors::checkHeadword(m_headword, content); !usable)
        return usable.error();
    ChangePlan plan(content);
    Headword headword = m_headword;
    headword.word = headword.word.trimmed();
    plan.put(headword);
    QSet<OccurrenceId> seen;
    for (const Occurrence &occurrence : m_occurrences) {
        const Cue *cue = content.findCue(CueId(occurrence.cueId));
        if (!cue)
            return commanderrors::cueNotFound();
        if (content.findOccurrence(occurrence.id) || seen.contains(occurrence.id))
            return commanderrors::occurrenceInvalid(QStringLiteral("id taken"));
        if (const auto usable = commanderrors::checkOccurrence(occurrence, headword, cue->text.size()); !usable)
            return usable.error();
        seen.insert(occurrence.id);
        plan.put(occurrence);
    }
    return plan.take();
}

} // namespace cinefluent::studio
