// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgres/pgresult.h"

#include <libpq-fe.h>

#include <charconv>
#include <cstring>
#include <memory>

namespace cinefluent::server {

struct PgConnFree
{
    void operator()(PGconn *connection) const { PQfinish(connection); }
};
using PgConnHandle = std::unique_ptr<PGconn, PgConnFree>;

struct PgResultFree
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using PgResultHandle = std::unique_ptr<PGresult, PgResultFree>;

/// Never null; empty where the server sent no such field.
[[nodiscard]] inline std::string_view errorField(const PGresult *result, int field)
{
    const char *text = PQresultErrorField(result, field);
    return text ? std::string_view(text) : std::string_view();
}

/// Rows of libpq behind the common face.
class LibpqCells final : public PgCells
{
public:
    explicit LibpqCells(PgResultHandle result)
        : m_result(std::move(result))
    {
    }

    [[nodiscard]] int rowCount() const override { return PQntuples(m_result.get()); }
    [[nodiscard]] int columnCount() const override { return PQnfields(m_result.get()); }
    [[nodiscard]] int columnIndex(const char *name) const override { return PQfnumber(m_result.get(), name); }
    [[nodiscard]] bool isNull(int row, int column) const override
    {
        return PQgetisnull(m_result.get(), row, column) != 0;
    }
    [[nodiscard]] std::string_view cell(int row, int column) const override
    {
        return {PQgetvalue(m_result.get(), row, column), size_t(PQgetlength(m_result.get(), row, column))};
    }
    [[nodiscard]] qint64 affectedRows() const override
    {
        const char *text = PQcmdTuples(m_result.get());
        qint64 count = 0;
        std::from_chars(text, text + std::strlen(text), count);
        return count;
    }

private:
    PgResultHandle m_result;
};

} // namespace cinefluent::server
