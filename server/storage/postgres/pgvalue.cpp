// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgvalue.h"

#include <array>
#include <charconv>

namespace cinefluent::server {

namespace {

template<typename List>
std::string arrayLiteral(const List &list)
{
    std::string text = "{";
    for (const auto &element : list) {
        if (text.size() > 1)
            text += ',';
        appendArrayElement(text, PgValue(element));
    }
    return text + '}';
}

std::string timestampText(Instant instant)
{
    const auto days = std::chrono::floor<std::chrono::days>(instant);
    const std::chrono::year_month_day date(days);
    const std::chrono::hh_mm_ss time(instant - days);
    const int year = int(date.year());
    std::array<char, 64> buffer;
    // PostgreSQL has no year 0: 1 BC comes before 1.
    const int length = std::snprintf(
        buffer.data(), buffer.size(), "%04d-%02u-%02u %02d:%02d:%02d.%06d+00%s", year > 0 ? year : 1 - year,
        unsigned(date.month()), unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
        int(time.seconds().count()), int(time.subseconds().count()), year > 0 ? "" : " BC");
    return {buffer.data(), size_t(length)};
}

} // namespace

PgValue::PgValue(double number)
    : m_isNull(false)
{
    std::array<char, 32> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    m_text.assign(buffer.data(), end.ptr);
}

PgValue::PgValue(const char *utf8)
    : m_text(utf8 ? utf8 : "")
    , m_isNull(utf8 == nullptr)
{
}

PgValue::PgValue(std::string_view utf8)
    : m_text(utf8)
    , m_isNull(false)
{
}

PgValue::PgValue(const std::string &utf8)
    : m_text(utf8)
    , m_isNull(false)
{
}

PgValue::PgValue(const QString &text)
    : m_text(text.toStdString())
    , m_isNull(false)
{
}

PgValue::PgValue(const QUuid &id)
    : m_isNull(id.isNull())
{
    if (!m_isNull)
        m_text = id.toByteArray(QUuid::WithoutBraces).toStdString();
}

PgValue::PgValue(const QDate &date)
    : m_isNull(!date.isValid())
{
    if (!m_isNull)
        m_text = date.toString(Qt::ISODate).toStdString();
}

PgValue::PgValue(Instant instant)
    : m_text(timestampText(instant))
    , m_isNull(false)
{
}

PgValue::PgValue(const QByteArray &bytes)
    : m_text("\\x" + bytes.toHex().toStdString())
    , m_isNull(false)
{
}

PgValue::PgValue(const QStringList &list)
    : m_text(arrayLiteral(list))
    , m_isNull(false)
{
}

PgValue::PgValue(const QList<QUuid> &list)
    : m_text(arrayLiteral(list))
    , m_isNull(false)
{
}

PgValue PgValue::utf8(const QByteArray &text)
{
    return PgValue(std::string_view(text.constData(), size_t(text.size())));
}

PgValue PgValue::fixed(qint64 scaled, int decimals)
{
    const bool negative = scaled < 0;
    std::string digits = std::to_string(negative ? 0 - quint64(scaled) : quint64(scaled));
    if (decimals > 0) {
        if (digits.size() <= size_t(decimals))
            digits.insert(0, size_t(decimals) + 1 - digits.size(), '0');
        digits.insert(digits.size() - size_t(decimals), 1, '.');
    }
    return PgValue(negative ? '-' + digits : digits);
}

void appendArrayElement(std::string &literal, const PgValue &value)
{
    if (value.isNull()) {
        literal += "NULL";
        return;
    }
    literal += '"';
    for (const char c : value.text()) {
        if (c == '"' || c == '\\')
            literal += '\\';
        literal += c;
    }
    literal += '"';
}

} // namespace cinefluent::server
