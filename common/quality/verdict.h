// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/qualitycheck.h"

#include <QByteArray>
#include <QString>

namespace cinefluent::quality {

/// What keeps a project from being published beside its issues: no lesson, no film.
struct Obstacle
{
    QString code; ///< stable, snake_case
    QString message;
};

/// The document of `cinefluent-studio --check --json`: {"formatVersion":1, "publishable":bool, "counts":{"error":n,
/// "warning":n,"info":n}, "issues":[{"code","severity","subject","subjectId","inUs"?,"outUs"?,"args":[…],"message"}],
/// "obstacles":[{"code","message"}]}. Any error and any obstacle makes it not publishable.
[[nodiscard]] QByteArray verdictJson(const QList<Issue> &issues, const QList<Obstacle> &obstacles = {});

} // namespace cinefluent::quality
