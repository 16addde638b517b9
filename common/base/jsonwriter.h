// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace cinefluent {

/// Appends a JSON document (RFC 8259) to a byte array, member by member, in the order of the calls: an order of
/// magnitude faster than QJsonDocument on a lesson of 800 cues. The caller keeps keys unique and pairs begin with
/// end; a debug build asserts the pairing. Strings are UTF-8; control characters, quotes, backslashes, and U+2028,
/// U+2029, '<' (so that a document may stand inside HTML) are escaped; lone surrogates become U+FFFD.
class JsonWriter
{
public:
    explicit JsonWriter(QByteArray &out);

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();

    /// `name` is a literal of ours: ASCII without characters to escape.
    JsonWriter &key(std::string_view name);
    /// A key that comes from data (language tags, quiz ids): escaped.
    JsonWriter &dataKey(QStringView name);

    JsonWriter &value(QStringView text);
    JsonWriter &value(const QString &text) { return value(QStringView(text)); }
    JsonWriter &value(const char *asciiText) { return asciiValue(asciiText); }
    JsonWriter &value(bool truth);
    JsonWriter &value(int number) { return value(qint64(number)); }
    JsonWriter &value(qint64 number);
    /// Shortest form that reads back as the same double; NaN and infinities become null.
    JsonWriter &value(double number);
    JsonWriter &nullValue();
    /// UTF-8 text whose origin guarantees validity (a database in UTF8 encoding): escaped, not checked.
    JsonWriter &utf8Value(std::string_view text);
    JsonWriter &asciiValue(std::string_view text);
    /// `scaled` / 10^`decimals` with exactly that many decimals, e.g. fixedValue(1234, 3) → 1.234.
    JsonWriter &fixedValue(qint64 scaled, int decimals);
    /// A finished JSON value, copied as it is.
    JsonWriter &rawValue(std::string_view json);

    template<typename T>
    JsonWriter &member(std::string_view name, const T &content)
    {
        key(name);
        return value(content);
    }

private:
    void separate();
    void appendEscaped(std::string_view utf8);

    QByteArray &m_out;
    std::vector<bool> m_hasMembers; ///< one per open object or array
    bool m_afterKey = false;
};

} // namespace cinefluent
