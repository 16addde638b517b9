// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/placetranslations.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"
#include "studio/document/entitycodec.h"
#include "studio/document/textchange.h"

namespace cinefluent::studio {

PlaceTranslations::PlaceTranslations(QString language, QList<std::pair<CueId, QString>> attached, QList<Cue> cues)
    : m_language(std::move(language))
    , m_attached(std::move(attached))
    , m_cues(std::move(cues))
{
}

QByteArray PlaceTranslations::verb() const
{
    return "place_translations";
}

Result<ChangeSet> PlaceTranslations::plan(const ProjectContent &content) const
{
    if (!isLanguageTag(m_language))
        return commanderrors::languageInvalid(m_language);
    QHash<CueId, Cue> changed;
    for (const auto &[id, text] : m_attached) {
        const Cue *cue = content.findCue(id);
        if (!cue)
            return commanderrors::cueNotFound();
        if (!changed.contains(id))
            changed.insert(id, *cue);
        Cue &with = changed[id];
        const QString former = with.translations.value(m_language);
        setText(with, m_language, former.isEmpty() ? canonical(text) : former + u'\n' + canonical(text));
    }
    ChangePlan plan(content);
    for (const Cue &cue : std::as_const(changed))
        plan.put(cue);
    for (const Cue &cue : m_cues) {
        if (cue.id.isNull() || content.findCue(cue.id))
            return commanderrors::cueInvalid(QStringLiteral("id"));
        if (!commanderrors::isUsable(cue.range))
            return commanderrors::cueInvalid(QStringLiteral("range"));
        plan.put(cue);
    }
    return plan.take();
}

} // namespace cinefluent::studio
