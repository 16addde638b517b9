// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"
#include "server/storage/postgres/pgresult.h"
#include "server/storage/postgres/pgvalue.h"

#include <pqxx/pqxx>

namespace cinefluent::server {

/// Runs one statement with parameters inside `work` and returns its rows: the same call over libpqxx 6.4
/// (`exec_params`) and 7.10 (`exec` with `pqxx::params`). Throws what libpqxx throws; TransactionPool::run turns it
/// into an `Error`. `sql` is a constant of ours; data goes into `params` alone.
PgRows exec(pqxx::transaction_base &work, const char *sql, const PgParams &params = {});

/// Several statements without parameters in one string (migrations).
void execScript(pqxx::transaction_base &work, const std::string &sql);

/// SQLSTATE of what libpqxx threw, guessed from the exception's class where 6.4 has lost it; empty for a lost
/// connection and for exceptions that are no answer of the server.
[[nodiscard]] std::string sqlStateOf(const std::exception &error);

/// The `Error` for it: pgError of its SQLSTATE, "database_unavailable" for a lost connection, "database_fault" else.
[[nodiscard]] Error pgErrorOf(const std::exception &error);

/// libpqxx 6.4 opens a new session by itself when one was lost; 7 never does.
void forbidSilentReconnect(pqxx::connection &connection);

} // namespace cinefluent::server
