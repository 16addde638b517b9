// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/importtranslations.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

namespace cinefluent::studio {

ImportTranslations::ImportTranslations(QString language, QHash<CueId, QString> texts, QHash<CueId, QString> looks,
                                       TrackSource source)
    : m_language(std::move(language))
    , m_texts(std::move(texts))
    , m_looks(std::move(looks))
    , m_source(std::move(source))
{
}

QByteArray ImportTranslations::verb() const
{
    return "import_translations";
}

Result<ChangeSet> ImportTranslations::plan(const ProjectContent &content) const
{
    if (!isLanguageTag(m_language))
        return commanderrors::languageInvalid(m_language);
    ChangePlan plan(content);
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it) {
        const Cue *cue = content.findCue(it.key());
        if (!cue)
            return commanderrors::cueNotFound();
        Cue changed = *cue;
        if (it->isEmpty())
            changed.translations.remove(m_language);
        else
            changed.translations.insert(m_language, *it);
        changed.looks.insert(m_language, m_looks.value(it.key()));
        plan.put(changed);
    }
    ProjectSettings settings = content.settings();
    if (!settings.translationLanguages.contains(m_language))
        settings.translationLanguages.append(m_language);
    if (!m_source.format.isEmpty())
        settings.sources.insert(m_language, m_source);
    plan.put(settings);
    return plan.take();
}

} // namespace cinefluent::studio
