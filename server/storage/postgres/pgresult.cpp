// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgresult.h"

#include <charconv>

namespace cinefluent::server {

namespace {

template<typename T>
T parsed(std::string_view text, bool *ok = nullptr)
{
    T number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool complete = error == std::errc() && end == text.data() + text.size();
    if (ok)
        *ok = complete;
    else
        Q_ASSERT_X(complete || text.empty(), "PgRow", "the column is no number");
    return complete ? number : T{};
}

/// Reads digits at `text`'s front and drops them.
int takeNumber(std::string_view &text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    Q_ASSERT_X(error == std::errc(), "PgRow", "the column is no date or time");
    text.remove_prefix(error == std::errc() ? size_t(end - text.data()) : text.size());
    return number;
}

void drop(std::string_view &text, char c)
{
    if (!text.empty() && text.front() == c)
        text.remove_prefix(1);
}

std::chrono::year_month_day takeDate(std::string_view &text, bool beforeChrist)
{
    const int year = takeNumber(text);
    drop(text, '-');
    const int month = takeNumber(text);
    drop(text, '-');
    const int day = takeNumber(text);
    return {std::chrono::year(beforeChrist ? 1 - year : year), std::chrono::month(unsigned(month)),
            std::chrono::day(unsigned(day))};
}

std::chrono::microseconds takeTime(std::string_view &text)
{
    using namespace std::chrono;
    microseconds time = hours(takeNumber(text));
    drop(text, ':');
    time += minutes(takeNumber(text));
    drop(text, ':');
    time += seconds(takeNumber(text));
    if (!text.empty() && text.front() == '.') {
        text.remove_prefix(1);
        qint64 unit = 100'000;
        while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
            time += microseconds((text.front() - '0') * unit);
            unit /= 10;
            text.remove_prefix(1);
        }
    }
    return time;
}

/// "+00", "-03:30": what the zone is ahead of UTC.
std::chrono::seconds takeOffset(std::string_view &text)
{
    using namespace std::chrono;
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return {};
    const bool behind = text.front() == '-';
    text.remove_prefix(1);
    seconds offset = hours(takeNumber(text));
    if (!text.empty() && text.front() == ':') {
        text.remove_prefix(1);
        offset += minutes(takeNumber(text));
    }
    return behind ? -offset : offset;
}

bool takeSuffix(std::string_view &text, std::string_view suffix)
{
    if (!text.ends_with(suffix))
        return false;
    text.remove_suffix(suffix.size());
    return true;
}

} // namespace

QString PgRow::text(int column) const
{
    const std::string_view cell = utf8(column);
    return QString::fromUtf8(cell.data(), qsizetype(cell.size()));
}

qint64 PgRow::int64(int column) const
{
    return parsed<qint64>(utf8(column));
}

double PgRow::number(int column) const
{
    const std::string_view cell = utf8(column);
    if (cell == "NaN")
        return qQNaN();
    if (cell == "Infinity" || cell == "-Infinity")
        return cell.front() == '-' ? -qInf() : qInf();
    return parsed<double>(cell);
}

qint64 PgRow::fixed(int column, int decimals) const
{
    std::string_view cell = utf8(column);
    const bool negative = !cell.empty() && cell.front() == '-';
    if (negative)
        cell.remove_prefix(1);
    qint64 scaled = 0;
    int missing = decimals;
    bool afterPoint = false;
    for (const char c : cell) {
        if (c == '.') {
            afterPoint = true;
            continue;
        }
        Q_ASSERT_X(c >= '0' && c <= '9', "PgRow", "the column is no decimal");
        if (afterPoint && missing-- == 0)
            break;
        scaled = scaled * 10 + (c - '0');
    }
    for (; missing > 0; --missing)
        scaled *= 10;
    return negative ? -scaled : scaled;
}

bool PgRow::boolean(int column) const
{
    const std::string_view cell = utf8(column);
    Q_ASSERT_X(cell.empty() || cell == "t" || cell == "f", "PgRow", "the column is no boolean");
    return cell == "t";
}

QUuid PgRow::uuid(int column) const
{
    const std::string_view cell = utf8(column);
    const QUuid id = QUuid::fromString(QLatin1String(cell.data(), qsizetype(cell.size())));
    Q_ASSERT_X(cell.empty() || !id.isNull(), "PgRow", "the column is no uuid");
    return id;
}

QByteArray PgRow::bytes(int column) const
{
    const std::string_view cell = utf8(column);
    Q_ASSERT_X(cell.empty() || cell.starts_with("\\x"), "PgRow", "the column is no bytea");
    if (cell.size() < 2)
        return {};
    return QByteArray::fromHex(QByteArray::fromRawData(cell.data() + 2, qsizetype(cell.size()) - 2));
}

QByteArray PgRow::json(int column) const
{
    const std::string_view cell = utf8(column);
    return {cell.data(), qsizetype(cell.size())};
}

Instant PgRow::instant(int column) const
{
    std::string_view cell = utf8(column);
    if (cell.empty())
        return {};
    const bool beforeChrist = takeSuffix(cell, " BC");
    const std::chrono::sys_days date = takeDate(cell, beforeChrist);
    drop(cell, ' ');
    const std::chrono::microseconds time = takeTime(cell);
    return Instant(date) + time - takeOffset(cell);
}

QDate PgRow::date(int column) const
{
    std::string_view cell = utf8(column);
    if (cell.empty())
        return {};
    const bool beforeChrist = takeSuffix(cell, " BC");
    const std::chrono::year_month_day date = takeDate(cell, beforeChrist);
    const int year = int(date.year());
    return QDate(year > 0 ? year : year - 1, int(unsigned(date.month())), int(unsigned(date.day())));
}

QStringList PgRow::textArray(int column) const
{
    std::string_view cell = utf8(column);
    Q_ASSERT_X(cell.empty() || (cell.front() == '{' && cell.back() == '}'), "PgRow", "the column is no array");
    QStringList list;
    if (cell.size() <= 2)
        return list;
    cell = cell.substr(1, cell.size() - 2);
    std::string element;
    bool quoted = false;
    bool wasQuoted = false;
    const auto finish = [&] {
        const bool isNull = !wasQuoted && element == "NULL";
        list.append(isNull ? QString() : QString::fromStdString(element));
        element.clear();
        wasQuoted = false;
    };
    for (size_t i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (c == '\\' && i + 1 < cell.size()) {
            element += cell[++i];
        } else if (c == '"') {
            quoted = !quoted;
            wasQuoted = true;
        } else if (c == ',' && !quoted) {
            finish();
        } else {
            element += c;
        }
    }
    finish();
    return list;
}

std::optional<QString> PgRow::optText(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<qint64> PgRow::optInt64(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int64(column));
}

std::optional<int> PgRow::optInt32(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int32(column));
}

std::optional<double> PgRow::optNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<QUuid> PgRow::optUuid(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(uuid(column));
}

std::optional<Instant> PgRow::optInstant(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(instant(column));
}

PgRow PgRows::at(int row) const
{
    Q_ASSERT_X(row >= 0 && row < size(), "PgRows::at", "no such row");
    return {m_cells, row};
}

} // namespace cinefluent::server
