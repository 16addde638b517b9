// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcuetext.h"

#include "studio/document/commanderrors.h"
#include "studio/document/entitycodec.h"
#include "studio/document/textchange.h"

namespace cinefluent::studio {

SetCueText::SetCueText(CueId id, QString text)
    : m_id(id)
    , m_text(canonical(text))
{
}

QByteArray SetCueText::verb() const
{
    return "set_cue_text";
}

Result<ChangeSet> SetCueText::plan(const ProjectContent &content) const
{
    const Cue *cue = content.findCue(m_id);
    if (!cue)
        return commanderrors::cueNotFound();
    ChangePlan plan(content);
    Cue changed = *cue;
    setText(changed, {}, m_text);
    putWithMarks(plan, content, changed);
    return plan.take();
}

QByteArray SetCueText::mergeKey() const
{
    return m_id.toByteArray();
}

} // namespace cinefluent::studio
