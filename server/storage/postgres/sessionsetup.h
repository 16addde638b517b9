// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgres/pgvalue.h"
#include "server/storage/postgres/rowaccess.h"

#include <chrono>

namespace cinefluent::server {

/// First statement of every session of both doors. The forms of dates are what PgRow reads. Start-up options would
/// do the same, but PgBouncer refuses them.
inline constexpr const char *sessionSetup = "select set_config('timezone', 'UTC', false), "
                                            "set_config('datestyle', 'ISO, MDY', false), "
                                            "set_config('bytea_output', 'hex', false), "
                                            "set_config('statement_timeout', $1, false), "
                                            "set_config('idle_in_transaction_session_timeout', '60000', false)";

[[nodiscard]] inline PgParams sessionSetupParams(std::chrono::milliseconds statementTimeout)
{
    return pgParams(qint64(statementTimeout.count()));
}

/// First statement of a transaction that runs as somebody: local to it.
inline constexpr const char *accessSetup =
    "select set_config('app.user_id', coalesce($1, ''), true), set_config('role', $2, true)";

[[nodiscard]] inline PgParams accessSetupParams(const RowAccess &access)
{
    return pgParams(access.userId(), access.roleName());
}

} // namespace cinefluent::server
