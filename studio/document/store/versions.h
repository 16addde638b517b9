// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QList>
#include <QString>

namespace cinefluent::studio {

/// A complete copy of a project in the folder "<project>-history" beside it; opens like any project.
struct ProjectVersion
{
    QString path;
    Instant at;
    QString name; ///< given by the editor; empty for an automatic one

    friend bool operator==(const ProjectVersion &, const ProjectVersion &) = default;
};

/// The folder that holds the versions of the project at `projectPath`; it need not exist.
[[nodiscard]] QString versionFolder(const QString &projectPath);

/// Newest first.
[[nodiscard]] QList<ProjectVersion> versionsOf(const QString &projectPath);

/// Copies the project as the last transaction left it, also while it is open for writing; safe on any thread. The copy
/// appears whole or not at all. Errors: "version_failed", "disk_full".
[[nodiscard]] Result<ProjectVersion> createVersion(const QString &projectPath, Instant at, const QString &name = {});

/// Which automatic versions are too many at `now`: kept are all of the last hour, one an hour for a day, one a day for
/// 30 days, one a week for a year and the newest; named versions are never in the answer.
[[nodiscard]] QList<ProjectVersion> surplusVersions(const QList<ProjectVersion> &versions, Instant now);

/// Makes an automatic version where the newest is an hour old, then removes the surplus; the window calls it every few
/// minutes, on a worker. Returns whether one was made.
[[nodiscard]] Result<bool> keepHistory(const QString &projectPath, Instant now);

} // namespace cinefluent::studio
