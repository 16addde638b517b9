// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/headerfields.h"

#include <QStringDecoder>

#include <algorithm>

namespace cinefluent::server {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

} // namespace

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<QString> decodeText(QByteArrayView encoded)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        char c = encoded[i];
        if (c == '%') {
            if (i + 2 >= encoded.size())
                return {};
            const int high = hexValue(encoded[i + 1]);
            const int low = hexValue(encoded[i + 2]);
            if (high < 0 || low < 0)
                return {};
            c = char(high << 4 | low);
            i += 2;
        }
        if (c == '\0')
            return {};
        bytes += c;
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decode(bytes);
    if (decode.hasError())
        return {};
    return text;
}

bool equalsIgnoringCase(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

QByteArray HeaderFields::value(QByteArrayView name) const
{
    for (const HeaderField &field : m_fields) {
        if (equalsIgnoringCase(field.name, name))
            return field.value;
    }
    return {};
}

QByteArray HeaderFields::combined(QByteArrayView name) const
{
    QByteArray result;
    for (const HeaderField &field : m_fields) {
        if (!equalsIgnoringCase(field.name, name))
            continue;
        if (result.isNull()) {
            result = field.value;
        } else {
            result += ", ";
            result += field.value;
        }
    }
    return result;
}

bool HeaderFields::contains(QByteArrayView name) const
{
    return count(name) > 0;
}

int HeaderFields::count(QByteArrayView name) const
{
    return int(std::count_if(m_fields.begin(), m_fields.end(),
                             [name](const HeaderField &field) { return equalsIgnoringCase(field.name, name); }));
}

bool HeaderFields::hasToken(QByteArrayView name, QByteArrayView token) const
{
    for (const HeaderField &field : m_fields) {
        if (!equalsIgnoringCase(field.name, name))
            continue;
        QByteArrayView rest(field.value);
        while (!rest.isEmpty()) {
            const qsizetype comma = rest.indexOf(',');
            const QByteArrayView item = comma < 0 ? rest : rest.first(comma);
            if (equalsIgnoringCase(item.trimmed(), token))
                return true;
            rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
        }
    }
    return false;
}

void HeaderFields::append(const QByteArray &name, const QByteArray &value)
{
    m_fields.push_back({name, value});
}

void HeaderFields::set(const QByteArray &name, const QByteArray &value)
{
    remove(name);
    append(name, value);
}

void HeaderFields::remove(QByteArrayView name)
{
    std::erase_if(m_fields, [name](const HeaderField &field) { return equalsIgnoringCase(field.name, name); });
}

} // namespace cinefluent::server
