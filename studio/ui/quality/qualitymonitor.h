// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/qualitycheck.h"
#include "studio/ui/workspace/workspace.h"

#include <QHash>
#include <QTimer>

namespace cinefluent::studio {

/// Keeps the findings of the open project up to date: every change asks for a check a moment later, so that typing is
/// never held up. 5,000 cues take a few milliseconds.
class QualityMonitor : public QObject
{
    Q_OBJECT

public:
    explicit QualityMonitor(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] const QList<quality::Issue> &issues() const { return m_issues; }
    [[nodiscard]] int count(quality::Severity severity) const;
    /// The worst finding about a cue.
    [[nodiscard]] std::optional<quality::Severity> severityOf(CueId id) const;
    /// Limits in force for the project.
    [[nodiscard]] const quality::Profile &profile() const { return m_profile; }
    /// Hard cuts of the film, ascending: cues that cross one are found.
    void setCuts(QList<MediaTime> cuts);
    /// Checks now, if a change is waiting.
    void settle();

signals:
    void issuesChanged();

private:
    void run();

    Workspace &m_workspace;
    QTimer m_delay;
    QList<MediaTime> m_cuts;
    quality::Profile m_profile;
    QList<quality::Issue> m_issues;
    QHash<QUuid, quality::Severity> m_worstOfCue;
};

} // namespace cinefluent::studio
