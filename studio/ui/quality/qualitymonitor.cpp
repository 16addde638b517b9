// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/quality/qualitymonitor.h"

#include "studio/scenarios/checkproject.h"

namespace cinefluent::studio {

namespace {

constexpr int delayMs = 200;

} // namespace

QualityMonitor::QualityMonitor(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_profile(quality::Profile::standard())
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &QualityMonitor::run);
    connect(&workspace, &Workspace::documentReplaced, this, &QualityMonitor::run);
    connect(&workspace, &Workspace::changed, this, [this] { m_delay.start(); });
}

int QualityMonitor::count(quality::Severity severity) const
{
    return int(std::count_if(m_issues.begin(), m_issues.end(),
                             [severity](const quality::Issue &issue) { return issue.severity == severity; }));
}

std::optional<quality::Severity> QualityMonitor::severityOf(CueId id) const
{
    const auto found = m_worstOfCue.constFind(id.uuid());
    return found == m_worstOfCue.constEnd() ? std::nullopt : std::optional(*found);
}

void QualityMonitor::setCuts(QList<MediaTime> cuts)
{
    if (cuts == m_cuts)
        return;
    m_cuts = std::move(cuts);
    m_delay.start();
}

void QualityMonitor::settle()
{
    if (m_delay.isActive())
        run();
}

void QualityMonitor::run()
{
    m_delay.stop();
    m_issues.clear();
    m_worstOfCue.clear();
    if (const ProjectDocument *document = m_workspace.document()) {
        m_profile = profileOf(document->content());
        m_issues = checkProject(document->content(), m_cuts);
    }
    for (const quality::Issue &issue : std::as_const(m_issues)) {
        if (issue.subject != quality::Subject::Cue)
            continue;
        quality::Severity &worst = m_worstOfCue[issue.subjectId];
        worst = std::max(worst, issue.severity);
    }
    emit issuesChanged();
}

} // namespace cinefluent::studio
