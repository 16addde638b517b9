// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/projectcheck.h"
#include "studio/ui/workspace/workspace.h"

#include <QTimer>

namespace cinefluent::studio {

/// Keeps the findings of the open project up to date: every change asks for a check a moment later, so that typing is
/// never held up. Only what the changes could affect is checked again.
class QualityMonitor : public QObject
{
    Q_OBJECT

public:
    /// `filmCacheFolder`: see knownCuts().
    QualityMonitor(Workspace &workspace, QString filmCacheFolder, QObject *parent = nullptr);

    [[nodiscard]] const QList<quality::Issue> &issues() const { return m_check.issues(); }
    [[nodiscard]] int count(quality::Severity severity) const;
    /// The worst finding about a cue.
    [[nodiscard]] std::optional<quality::Severity> severityOf(CueId id) const;
    /// Limits in force for the project.
    [[nodiscard]] const quality::Profile &profile() const { return m_check.profile(); }
    /// Ids of the subjects whose findings issuesChanged() is about; nothing where it is about all of them.
    [[nodiscard]] const std::optional<QList<QUuid>> &differing() const { return m_check.differing(); }
    /// Hard cuts of the film as they are being found, ascending; empty: as the cache has them. Cues that cross one are
    /// found.
    void setCuts(QList<MediaTime> cuts);
    /// Those in force.
    [[nodiscard]] const QList<MediaTime> &cuts() const { return m_cuts; }
    /// Where the film's sound is clipped, ascending, once it was read: lessons and words are checked for it.
    void setClippedSound(const QList<cinefluent::TimeRange> &ranges);
    [[nodiscard]] const QList<TimeRange> &clippedSound() const { return m_clippedSound; }
    /// Checks now, if a change is waiting.
    void settle();

signals:
    void issuesChanged(); ///< or the profile

private:
    void run();
    void useWhatIsKnown();

    Workspace &m_workspace;
    QString m_filmCacheFolder;
    QTimer m_delay;
    QList<MediaTime> m_cuts;
    QList<TimeRange> m_clippedSound;
    ProjectCheck m_check;
};

} // namespace cinefluent::studio
