// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/storage/postgres/connectionsettings.h"
#include "server/storage/postgres/pgresult.h"

namespace cinefluent::server {

/// Runs statements without parameters on a connection made for them alone: administration and tests. Blocking. Outside
/// a transaction where the script is one statement, in one where it has several.
[[nodiscard]] Result<void> runScript(const ConnectionSettings &settings, const QByteArray &sql);

/// The same for one statement's rows.
[[nodiscard]] Result<PgRows> runQuery(const ConnectionSettings &settings, const QByteArray &sql);

} // namespace cinefluent::server
