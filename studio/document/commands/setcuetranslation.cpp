// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcuetranslation.h"

#include "studio/document/commanderrors.h"
#include "studio/document/entitycodec.h"
#include "studio/document/textchange.h"

namespace cinefluent::studio {

SetCueTranslation::SetCueTranslation(CueId id, QString language, QString text)
    : m_id(id)
    , m_language(std::move(language))
    , m_text(canonical(text))
{
}

QByteArray SetCueTranslation::verb() const
{
    return "set_cue_translation";
}

Result<ChangeSet> SetCueTranslation::plan(const ProjectContent &content) const
{
    const Cue *cue = content.findCue(m_id);
    if (!cue)
        return commanderrors::cueNotFound();
    if (!isLanguageTag(m_language))
        return commanderrors::languageInvalid(m_language);
    ChangePlan plan(content);
    Cue changed = *cue;
    setText(changed, m_language, m_text);
    plan.put(changed);
    return plan.take();
}

QByteArray SetCueTranslation::mergeKey() const
{
    return m_id.toByteArray() + '/' + m_language.toUtf8();
}

} // namespace cinefluent::studio
