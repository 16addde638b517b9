// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setheadword.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

#include <algorithm>

namespace cinefluent::studio {

SetHeadword::SetHeadword(Headword headword)
    : m_headword(std::move(headword))
{
}

QByteArray SetHeadword::verb() const
{
    return "set_headword";
}

Result<ChangeSet> SetHeadword::plan(const ProjectContent &content) const
{
    if (!content.findHeadword(m_headword.id))
        return commanderrors::headwordNotFound();
    if (const Result<void> usable = commanderrors::checkHeadword(m_headword, content); !usable)
        return usable.error();
    ChangePlan plan(content);
    Headword headword = m_headword;
    headword.word = headword.word.trimmed();
    plan.put(headword);
    for (Occurrence occurrence : content.occurrencesOfHeadword(m_headword.id)) {
        const bool kept = std::any_of(headword.senses.cbegin(), headword.senses.cend(),
                                      [&](const Sense &sense) { return sense.id == occurrence.senseId; });
        if (kept)
            continue;
        if (headword.senses.isEmpty()) {
            plan.remove(occurrence.id);
            continue;
        }
        occurrence.senseId = headword.senses.constFirst().id;
        plan.put(occurrence);
    }
    return plan.take();
}

QByteArray SetHeadword::mergeKey() const
{
    return m_headword.id.toByteArray();
}

} // namespace cinefluent::studio
