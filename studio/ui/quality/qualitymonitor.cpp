// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/quality/qualitymonitor.h"

namespace cinefluent::studio {

namespace {

constexpr int delayMs = 200;

} // namespace

QualityMonitor::QualityMonitor(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &QualityMonitor::run);
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        m_check.noteAll();
        run();
    });
    connect(&workspace, &Workspace::changed, this, [this](const ChangeEvents &events) {
        m_check.note(events);
        m_delay.start();
    });
}

int QualityMonitor::count(quality::Severity severity) const
{
    return m_check.findings().count(severity);
}

std::optional<quality::Severity> QualityMonitor::severityOf(CueId id) const
{
    return m_check.findings().worstOfCue(id.uuid());
}

void QualityMonitor::setCuts(QList<MediaTime> cuts)
{
    if (cuts == m_cuts)
        return;
    m_cuts = std::move(cuts);
    m_check.noteAll();
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
    const ProjectDocument *document = m_workspace.document();
    if (!document)
        m_check = ProjectCheck();
    if (!document || m_check.update(document->content(), m_cuts))
        emit issuesChanged();
}

} // namespace cinefluent::studio
