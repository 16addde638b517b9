// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <memory>
#include <optional>
#include <string_view>

namespace cinefluent::server {

/// The cells of a result, whichever door it came through. Implementations are immutable.
class PgCells
{
public:
    PgCells() = default;
    PgCells(const PgCells &) = delete;
    PgCells &operator=(const PgCells &) = delete;
    virtual ~PgCells() = default;

    [[nodiscard]] virtual int rowCount() const = 0;
    [[nodiscard]] virtual int columnCount() const = 0;
    [[nodiscard]] virtual int columnIndex(const char *name) const = 0; ///< -1 where there is none
    [[nodiscard]] virtual bool isNull(int row, int column) const = 0;
    /// UTF-8, valid as long as this object; empty for NULL.
    [[nodiscard]] virtual std::string_view cell(int row, int column) const = 0;
    [[nodiscard]] virtual qint64 affectedRows() const = 0;
};

/// One row. Columns are numbered from 0 in the order of the select list. NULL reads as the type's empty value; ask
/// `isNull`, or use the `opt…` form, where the difference matters. Reading a column as a type it does not hold is a
/// fault of the caller: an assertion in debug builds, the empty value in release.
class PgRow
{
public:
    PgRow(std::shared_ptr<const PgCells> cells, int row)
        : m_cells(std::move(cells))
        , m_row(row)
    {
    }

    [[nodiscard]] bool isNull(int column) const { return m_cells->isNull(m_row, column); }
    /// UTF-8 as PostgreSQL sent it, valid as long as a PgRow or PgRows of this result: for JsonWriter::utf8Value.
    [[nodiscard]] std::string_view utf8(int column) const { return m_cells->cell(m_row, column); }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] int int32(int column) const { return int(int64(column)); }
    [[nodiscard]] double number(int column) const;
    /// A DECIMAL as value × 10^decimals; further digits are cut.
    [[nodiscard]] qint64 fixed(int column, int decimals) const;
    [[nodiscard]] bool boolean(int column) const;
    [[nodiscard]] QUuid uuid(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< bytea, decoded
    [[nodiscard]] QByteArray json(int column) const;  ///< text, json or jsonb as UTF-8 bytes
    [[nodiscard]] Instant instant(int column) const;  ///< timestamptz
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QStringList textArray(int column) const; ///< one-dimensional; NULL elements read as empty

    [[nodiscard]] std::optional<QString> optText(int column) const;
    [[nodiscard]] std::optional<qint64> optInt64(int column) const;
    [[nodiscard]] std::optional<int> optInt32(int column) const;
    [[nodiscard]] std::optional<double> optNumber(int column) const;
    [[nodiscard]] std::optional<QUuid> optUuid(int column) const;
    [[nodiscard]] std::optional<Instant> optInstant(int column) const;

    template<typename SomeId>
    [[nodiscard]] SomeId id(int column) const
    {
        return SomeId(uuid(column));
    }

private:
    std::shared_ptr<const PgCells> m_cells;
    int m_row;
};

/// A whole result. Copies share the data.
class PgRows
{
public:
    PgRows() = default; ///< no rows
    explicit PgRows(std::shared_ptr<const PgCells> cells)
        : m_cells(std::move(cells))
    {
    }

    [[nodiscard]] int size() const { return m_cells ? m_cells->rowCount() : 0; }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] PgRow at(int row) const;
    [[nodiscard]] PgRow operator[](int row) const { return at(row); }
    [[nodiscard]] PgRow first() const { return at(0); }
    [[nodiscard]] int columnIndex(const char *name) const { return m_cells ? m_cells->columnIndex(name) : -1; }
    /// Rows inserted, updated, deleted or selected, as the command tag says.
    [[nodiscard]] qint64 affectedRows() const { return m_cells ? m_cells->affectedRows() : 0; }

    class Iterator
    {
    public:
        Iterator(const PgRows *rows, int row)
            : m_rows(rows)
            , m_row(row)
        {
        }
        [[nodiscard]] PgRow operator*() const { return m_rows->at(m_row); }
        Iterator &operator++()
        {
            ++m_row;
            return *this;
        }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const PgRows *m_rows;
        int m_row;
    };
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }

private:
    std::shared_ptr<const PgCells> m_cells;
};

} // namespace cinefluent::server
