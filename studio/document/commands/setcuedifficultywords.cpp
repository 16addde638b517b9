// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcuedifficultywords.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

namespace cinefluent::studio {

SetCueDifficultyWords::SetCueDifficultyWords(CueId id, QStringList words)
    : m_id(id)
    , m_words(std::move(words))
{
}

QByteArray SetCueDifficultyWords::verb() const
{
    return "set_cue_difficulty_words";
}

Result<ChangeSet> SetCueDifficultyWords::plan(const ProjectContent &content) const
{
    const Cue *cue = content.findCue(m_id);
    if (!cue)
        return commanderrors::cueNotFound();
    Cue changed = *cue;
    changed.difficultyWords.clear();
    for (const QString &word : m_words) {
        const QString trimmed = word.trimmed();
        if (!trimmed.isEmpty() && !changed.difficultyWords.contains(trimmed))
            changed.difficultyWords.append(trimmed);
    }
    ChangePlan plan(content);
    plan.put(changed);
    return plan.take();
}

} // namespace cinefluent::studio
