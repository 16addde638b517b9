// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pqcompat.h"

#include "server/storage/postgres/pgerror.h"

#include <pqxx/version>

namespace cinefluent::server {

namespace {

class PqxxCells final : public PgCells
{
public:
    explicit PqxxCells(pqxx::result result)
        : m_result(std::move(result)) // NOLINT(performance-move-const-arg): libpqxx 7 can move it, 6 cannot
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

/// libpq takes texts that end at NUL: one inside would cut the value without a word.
void refuseNul(const char *sql, const PgParams &params)
{
    for (const PgValue &value : params) {
        if (value.text().find('\0') != std::string::npos)
            throw pqxx::sql_error("a parameter holds U+0000", sql, "22021");
    }
}

template<typename Exception>
bool isA(const std::exception &error)
{
    return dynamic_cast<const Exception *>(&error) != nullptr;
}

PgRows rowsOf(pqxx::result result)
{
    return PgRows(std::make_shared<const PqxxCells>(std::move(result)));
}

} // namespace

#if PQXX_VERSION_MAJOR < 7

PgRows exec(pqxx::transaction_base &work, const char *sql, const PgParams &params)
{
    refuseNul(sql, params);
    std::vector<const char *> texts;
    texts.reserve(params.size());
    for (const PgValue &value : params)
        texts.push_back(value.data());
    return rowsOf(work.exec_params(sql, pqxx::prepare::make_dynamic_params(texts)));
}

QT_WARNING_PUSH
QT_WARNING_DISABLE_DEPRECATED
void forbidSilentReconnect(pqxx::connection &connection)
{
    connection.inhibit_reactivation(true);
}
QT_WARNING_POP

#else

PgRows exec(pqxx::transaction_base &work, const char *sql, const PgParams &params)
{
    refuseNul(sql, params);
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

void forbidSilentReconnect(pqxx::connection &) {}

#endif

std::string sqlStateOf(const std::exception &error)
{
    const auto *sql = dynamic_cast<const pqxx::sql_error *>(&error);
    if (sql && !sql->sqlstate().empty())
        return sql->sqlstate();
    using Test = bool (*)(const std::exception &);
    static constexpr std::pair<Test, const char *> classes[] = {
        {isA<pqxx::serialization_failure>, "40001"},
        {isA<pqxx::deadlock_detected>, "40P01"},
        {isA<pqxx::statement_completion_unknown>, "40003"},
        {isA<pqxx::transaction_rollback>, "40000"},
        {isA<pqxx::unique_violation>, "23505"},
        {isA<pqxx::foreign_key_violation>, "23503"},
        {isA<pqxx::not_null_violation>, "23502"},
        {isA<pqxx::check_violation>, "23514"},
        {isA<pqxx::integrity_constraint_violation>, "23000"},
        {isA<pqxx::data_exception>, "22000"},
        {isA<pqxx::insufficient_privilege>, "42501"},
        {isA<pqxx::feature_not_supported>, "0A000"},
        {isA<pqxx::disk_full>, "53100"},
        {isA<pqxx::out_of_memory>, "53200"},
        {isA<pqxx::insufficient_resources>, "53000"},
        {isA<pqxx::too_many_connections>, "53300"},
        {isA<pqxx::undefined_table>, "42P01"},
        {isA<pqxx::undefined_column>, "42703"},
        {isA<pqxx::undefined_function>, "42883"},
        {isA<pqxx::syntax_error>, "42601"},
        {isA<pqxx::plpgsql_error>, "P0001"},
    };
    for (const auto &[matches, state] : classes) {
        if (matches(error))
            return state;
    }
    return {};
}

Error pgErrorOf(const std::exception &error)
{
    const std::string state = sqlStateOf(error);
    if (!state.empty())
        return pgError(state, error.what());
    return isA<pqxx::failure>(error) ? pgUnavailable(error.what()) : pgError("XX000", error.what());
}

void execScript(pqxx::transaction_base &work, const std::string &sql)
{
    work.exec(sql);
}

} // namespace cinefluent::server
