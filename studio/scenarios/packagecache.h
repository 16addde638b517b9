// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/lesson/ids.h"

#include <QList>
#include <QString>

namespace cinefluent::studio {

/// What the encoded lessons of all projects together may take: room for some ten films, or one season.
inline constexpr qint64 defaultPackageLimitBytes = 10'000'000'000;

/// Where the packages of all projects are kept, a folder each: in the user's cache.
[[nodiscard]] QString packageRoot();

/// Notes that these lessons in `workFolder` were needed at `now`.
void markLessonsUsed(const QString &workFolder, const QList<LessonId> &lessons, Instant now);

/// Removes encoded lessons from the folders in `root`, those not needed for longest first, until all together take no
/// more than `limitBytes`. Lessons needed within the last hour stay whatever they take, so that a release another
/// window is making is safe; files that are none of ours stay too. What is removed is encoded again when it is
/// needed. Returns how many bytes were freed. For a worker.
qint64 prunePackages(const QString &root, qint64 limitBytes, Instant now);

} // namespace cinefluent::studio
