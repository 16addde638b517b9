// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/quality/qualitycheck.h"

#include <QByteArray>

namespace cinefluent::quality {

/// The document of `cinefluent-studio --check --json`: {"formatVersion":1, "publishable":bool, "counts":{"error":n,
/// "warning":n,"info":n}, "issues":[{"code","severity","subject","subjectId","inUs"?,"outUs"?,"args":[…],"message"}]}.
[[nodiscard]] QByteArray verdictJson(const QList<Issue> &issues);

} // namespace cinefluent::quality
