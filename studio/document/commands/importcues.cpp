// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/importcues.h"

#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"

#include <QSet>

namespace cinefluent::studio {

ImportCues::ImportCues(QList<Cue> cues, Mode mode, TrackSource source)
    : m_cues(std::move(cues))
    , m_mode(mode)
    , m_source(std::move(source))
{
}

QByteArray ImportCues::verb() const
{
    return "import_cues";
}

Result<ChangeSet> ImportCues::plan(const ProjectContent &content) const
{
    ChangePlan plan(content);
    if (m_mode == Mode::Replace) {
        for (const Cue &cue : content.cues())
            plan.remove(cue.id);
    }
    QSet<CueId> seen;
    for (const Cue &cue : m_cues) {
        if (cue.id.isNull() || seen.contains(cue.id) || content.findCue(cue.id))
            return commanderrors::cueInvalid(QStringLiteral("id"));
        if (!commanderrors::isUsable(cue.range))
            return commanderrors::cueInvalid(QStringLiteral("range"));
        seen.insert(cue.id);
        plan.put(cue);
    }
    ProjectSettings settings = content.settings();
    if (m_source.format.isEmpty() && m_mode == Mode::Replace)
        settings.sources.remove(QString());
    else if (!m_source.format.isEmpty() && (m_mode == Mode::Replace || !settings.sources.contains(QString())))
        settings.sources.insert(QString(), m_source);
    plan.put(settings);
    return plan.take();
}

} // namespace cinefluent::studio
