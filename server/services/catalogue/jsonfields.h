// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/jsonwriter.h"

#include <QStringList>

#include <optional>

namespace cinefluent::server {

[[nodiscard]] inline std::string_view viewOf(const QByteArray &utf8)
{
    return {utf8.constData(), size_t(utf8.size())};
}

inline void writeText(JsonWriter &json, std::string_view name, const QByteArray &utf8)
{
    json.key(name).utf8Value(viewOf(utf8));
}

/// null where the text is empty.
inline void writeNullable(JsonWriter &json, std::string_view name, const QByteArray &utf8)
{
    json.key(name);
    if (utf8.isEmpty())
        json.nullValue();
    else
        json.utf8Value(viewOf(utf8));
}

inline void writeNullable(JsonWriter &json, std::string_view name, const std::optional<int> &number)
{
    json.key(name);
    if (number)
        json.value(*number);
    else
        json.nullValue();
}

inline void writeStrings(JsonWriter &json, std::string_view name, const QStringList &texts)
{
    json.key(name).beginArray();
    for (const QString &text : texts)
        json.value(text);
    json.endArray();
}

} // namespace cinefluent::server
