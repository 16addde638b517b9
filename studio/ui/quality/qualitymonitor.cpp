// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/quality/qualitymonitor.h"

#include "studio/scenarios/checkproject.h"

namespace cinefluent::studio {

namespace {

constexpr int delayMs = 200;

} // namespace

QualityMonitor::QualityMonitor(Workspace &workspace, QString filmCacheFolder, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_filmCacheFolder(std::move(filmCacheFolder))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayMs);
    connect(&m_delay, &QTimer::timeout, this, &QualityMonitor::run);
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        m_check.noteAll();
        useWhatIsKnown();
        run();
    });
    connect(&workspace, &Workspace::changed, this, [this](const ChangeEvents &events) {
        m_check.note(events);
        if (eventIn<MediaChanged>(events))
            useWhatIsKnown();
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
    const QList<MediaTime> before = m_cuts;
    const ProjectDocument *document = m_workspace.document();
    if (cuts.isEmpty() && document)
        m_cuts = knownCuts(document->content(), m_filmCacheFolder);
    else
        m_cuts = std::move(cuts);
    if (m_cuts == before)
        return;
    m_check.noteAll();
    m_delay.start();
}

void QualityMonitor::setClippedSound(const QList<TimeRange> &ranges)
{
    if (m_clippedSound == ranges)
        return;
    m_clippedSound = ranges;
    m_check.noteAll();
    m_delay.start();
}

void QualityMonitor::useWhatIsKnown()
{
    const ProjectDocument *document = m_workspace.document();
    m_cuts = document ? knownCuts(document->content(), m_filmCacheFolder) : QList<MediaTime>();
    m_clippedSound = document ? knownClipping(document->content(), m_filmCacheFolder) : QList<TimeRange>();
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
    if (!document || m_check.update(document->content(), m_cuts, m_clippedSound))
        emit issuesChanged();
}

} // namespace cinefluent::studio
