// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/sqlscript.h"

#include "server/storage/postgres/libpqhandles.h"
#include "server/storage/postgres/pgerror.h"

namespace cinefluent::server {

Result<PgRows> runQuery(const ConnectionSettings &settings, const QByteArray &sql)
{
    const PgConnHandle connection(PQconnectdb(settings.with("connect_timeout", "10").conninfo().constData()));
    if (PQstatus(connection.get()) != CONNECTION_OK)
        return pgUnavailable(PQerrorMessage(connection.get()));
    PQsetNoticeProcessor(
        connection.get(), [](void *, const char *) {}, nullptr);
    PgResultHandle result(PQexec(connection.get(), sql.constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY)
        return pgError(errorField(result.get(), PG_DIAG_SQLSTATE), PQerrorMessage(connection.get()));
    return PgRows(std::make_shared<const LibpqCells>(std::move(result)));
}

Result<void> runScript(const ConnectionSettings &settings, const QByteArray &sql)
{
    const Result<PgRows> rows = runQuery(settings, sql);
    return rows ? Result<void>() : rows.error();
}

} // namespace cinefluent::server
