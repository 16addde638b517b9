// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/ids.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cinefluent::server {

/// One statement parameter in PostgreSQL's text form, or NULL. The server infers its type from the statement; write a
/// cast ("$1::uuid[]") where it cannot. Made implicitly from the types below.
class PgValue
{
public:
    PgValue() = default;    ///< NULL
    PgValue(std::nullopt_t) // NOLINT(google-explicit-constructor)
    {
    }
    template<std::same_as<bool> Bool>
    PgValue(Bool truth) // NOLINT(google-explicit-constructor)
        : m_text(truth ? "t" : "f")
        , m_isNull(false)
    {
    }
    template<std::integral Number>
    requires(!std::same_as<Number, bool>) PgValue(Number number) // NOLINT(google-explicit-constructor)
        : m_text(std::to_string(number))
        , m_isNull(false)
    {
    }
    PgValue(double number);            // NOLINT(google-explicit-constructor) shortest form that reads back the same
    PgValue(const char *utf8);         // NOLINT(google-explicit-constructor)
    PgValue(std::string_view utf8);    // NOLINT(google-explicit-constructor)
    PgValue(const std::string &utf8);  // NOLINT(google-explicit-constructor)
    PgValue(const QString &text);      // NOLINT(google-explicit-constructor) a null QString is '' not NULL
    PgValue(const QUuid &id);          // NOLINT(google-explicit-constructor) a null QUuid is NULL
    PgValue(const QDate &date);        // NOLINT(google-explicit-constructor) an invalid one is NULL
    PgValue(Instant instant);          // NOLINT(google-explicit-constructor) timestamptz, exact to the microsecond
    PgValue(const QByteArray &bytes);  // NOLINT(google-explicit-constructor) bytea; see utf8() for text
    PgValue(const QStringList &list);  // NOLINT(google-explicit-constructor) text[]
    PgValue(const QList<QUuid> &list); // NOLINT(google-explicit-constructor) uuid[]
    template<typename Tag>
    PgValue(const Id<Tag> &id) // NOLINT(google-explicit-constructor)
        : PgValue(id.uuid())
    {
    }
    template<typename T>
    PgValue(const std::optional<T> &value) // NOLINT(google-explicit-constructor)
        : PgValue(value ? PgValue(*value) : PgValue())
    {
    }

    /// UTF-8 text or JSON held in a byte array.
    [[nodiscard]] static PgValue utf8(const QByteArray &text);
    /// `scaled` / 10^`decimals`, for DECIMAL columns: fixed(740, 2) is 7.40.
    [[nodiscard]] static PgValue fixed(qint64 scaled, int decimals);

    [[nodiscard]] bool isNull() const { return m_isNull; }
    [[nodiscard]] const std::string &text() const { return m_text; }
    /// What libpq takes: nullptr for NULL.
    [[nodiscard]] const char *data() const { return m_isNull ? nullptr : m_text.c_str(); }

private:
    std::string m_text;
    bool m_isNull = true;
};

using PgParams = std::vector<PgValue>;

/// pgParams(id, name, 5): the parameters $1, $2, $3. (A braced list inside a co_await expression is miscompiled by
/// GCC 12.)
template<typename... Values>
[[nodiscard]] PgParams pgParams(Values &&...values)
{
    PgParams params;
    params.reserve(sizeof...(values));
    (params.emplace_back(std::forward<Values>(values)), ...);
    return params;
}

/// Appends `value` as one element of an array literal: quoted and escaped, or NULL.
void appendArrayElement(std::string &literal, const PgValue &value);

} // namespace cinefluent::server
