// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/headerfields.h"

#include <algorithm>

namespace cinefluent::server {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

} // namespace

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
