// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace cinefluent::server
