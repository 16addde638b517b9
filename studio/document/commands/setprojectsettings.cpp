// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setprojectsettings.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

namespace cinefluent::studio {

SetProjectSettings::SetProjectSettings(ProjectSettings settings)
    : m_settings(std::move(settings))
{
}

QByteArray SetProjectSettings::verb() const
{
    return "set_project_settings";
}

Result<ChangeSet> SetProjectSettings::plan(const ProjectContent &content) const
{
    ProjectSettings settings = m_settings;
    settings.translationLanguages.removeDuplicates();
    for (const QString &tag : QStringList{settings.originalLanguage} + settings.translationLanguages) {
        if (!isLanguageTag(tag))
            return commanderrors::languageInvalid(tag);
    }
    ChangePlan plan(content);
    plan.put(settings);
    return plan.take();
}

} // namespace cinefluent::studio
