// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace cinefluent::server {

/// One header field. The name keeps the sender's spelling; comparisons ignore ASCII case.
struct HeaderField
{
    QByteArray name;
    QByteArray value; ///< Without leading and trailing white space.
};

/// The header fields of a message in the order they came. Searching is linear: a message has at most a hundred.
class HeaderFields
{
public:
    /// The first field of that name, or a null array.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    /// All fields of that name joined by ", " (RFC 9110, section 5.3), or a null array.
    [[nodiscard]] QByteArray combined(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    [[nodiscard]] int count(QByteArrayView name) const;
    /// Whether the comma-separated list in the fields of that name holds `token`, ignoring case.
    [[nodiscard]] bool hasToken(QByteArrayView name, QByteArrayView token) const;

    void append(const QByteArray &name, const QByteArray &value);
    /// Replaces every field of that name by one.
    void set(const QByteArray &name, const QByteArray &value);
    void remove(QByteArrayView name);
    void reserve(size_t fields) { m_fields.reserve(fields); }
    void clear() { m_fields.clear(); }

    [[nodiscard]] bool isEmpty() const { return m_fields.empty(); }
    [[nodiscard]] size_t size() const { return m_fields.size(); }
    [[nodiscard]] auto begin() const { return m_fields.begin(); }
    [[nodiscard]] auto end() const { return m_fields.end(); }

private:
    std::vector<HeaderField> m_fields;
};

/// The value of a hexadecimal digit, −1 for any other character.
[[nodiscard]] int hexValue(char c);

/// Percent-decoded UTF-8; nothing where an escape is malformed, the bytes are no UTF-8 or one of them is NUL.
[[nodiscard]] std::optional<QString> decodeText(QByteArrayView encoded);

/// ASCII comparison without regard to case.
[[nodiscard]] bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b);

} // namespace cinefluent::server
