// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pqcompat.h"

#include <pqxx/version>

namespace cinefluent::server {

namespace {

class PqxxCells final : public PgCells
{
public:
    explicit PqxxCells(pqxx::result result)
        : m_result(std::move(result))
    {
    }

    [[nodiscard]] int rowCount() const override { return int(m_result.size()); }
    [[nodiscard]] int columnCount() const override { return int(m_result.columns()); }
    [[nodiscard]] int columnIndex(const char *name) const override
    {
        for (int i = 0; i < columnCount(); ++i) {
            if (std::string_view(m_result.column_name(Column(i))) == name)
                return i;
        }
        return -1;
    }
    [[nodiscard]] bool isNull(int row, int column) const override
    {
        return m_result[Row(row)][Column(column)].is_null();
    }
    [[nodiscard]] std::string_view cell(int row, int column) const override
    {
        const pqxx::field field = m_result[Row(row)][Column(column)];
        return {field.c_str(), size_t(field.size())};
    }
    [[nodiscard]] qint64 affectedRows() const override
    {
        // libpqxx counts changed rows alone, libpq's command tag also those of SELECT.
        return m_result.columns() > 0 && m_result.affected_rows() == 0 ? qint64(m_result.size())
                                                                       : qint64(m_result.affected_rows());
    }

private:
    using Row = pqxx::result::size_type;
    using Column = pqxx::row::size_type;

    pqxx::result m_result;
};

PgRows rowsOf(pqxx::result result)
{
    return PgRows(std::make_shared<const PqxxCells>(std::move(result)));
}

} // namespace

#if PQXX_VERSION_MAJOR < 7

PgRows exec(pqxx::transaction_base &work, const char *sql, const PgParams &params)
{
    std::vector<const char *> texts;
    texts.reserve(params.size());
    for (const PgValue &value : params)
        texts.push_back(value.data());
    return rowsOf(work.exec_params(sql, pqxx::prepare::make_dynamic_params(texts)));
}

#else

PgRows exec(pqxx::transaction_base &work, const char *sql, const PgParams &params)
{
    pqxx::params arguments;
    arguments.reserve(params.size());
    for (const PgValue &value : params) {
        if (value.isNull())
            arguments.append();
        else
            arguments.append(std::string(value.text()));
    }
    return rowsOf(work.exec(pqxx::zview(sql), arguments));
}

#endif

void execScript(pqxx::transaction_base &work, const std::string &sql)
{
    work.exec(sql);
}

} // namespace cinefluent::server
