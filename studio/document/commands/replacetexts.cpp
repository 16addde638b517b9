// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/replacetexts.h"

#include "studio/document/commanderrors.h"
#include "studio/document/cuelook.h"
#include "studio/document/entitycodec.h"
#include "studio/document/textchange.h"

namespace cinefluent::studio {

QString textOf(const Cue &cue, CueTextField field, const QString &language)
{
    switch (field) {
    case CueTextField::Text:
        return cue.text;
    case CueTextField::Translation:
        return cue.translations.value(language);
    case CueTextField::Notes:
        break;
    }
    return cue.contextNotes;
}

ReplaceTexts::ReplaceTexts(QByteArray verb, QList<TextReplacement> replacements, QList<CueId> removed)
    : m_verb(std::move(verb))
    , m_replacements(std::move(replacements))
    , m_removed(std::move(removed))
{
}

Result<ChangeSet> ReplaceTexts::plan(const ProjectContent &content) const
{
    QHash<CueId, Cue> cues;
    for (const TextReplacement &replacement : m_replacements) {
        const Cue *cue = content.findCue(replacement.id);
        if (!cue)
            return commanderrors::cueNotFound();
        if (replacement.field == CueTextField::Translation && !isLanguageTag(replacement.language))
            return commanderrors::languageInvalid(replacement.language);
        if (!cues.contains(replacement.id))
            cues.insert(replacement.id, *cue);
        Cue &changed = cues[replacement.id];
        const QString text = canonical(replacement.text);
        if (replacement.field == CueTextField::Notes)
            changed.contextNotes = text;
        else
            setText(changed, replacement.field == CueTextField::Text ? QString() : replacement.language, text);
        const QString key = replacement.field == CueTextField::Translation ? replacement.language : QString();
        if (replacement.isPlain && changed.looks.contains(key))
            changed.looks[key] = plainLook(changed.looks.value(key), text);
    }
    ChangePlan plan(content);
    for (const Cue &cue : std::as_const(cues)) {
        if (!m_removed.contains(cue.id))
            putWithMarks(plan, content, cue);
    }
    for (const CueId id : m_removed) {
        if (!content.findCue(id))
            return commanderrors::cueNotFound();
        plan.remove(id);
    }
    return plan.take();
}

} // namespace cinefluent::studio
