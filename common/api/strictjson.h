// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace cinefluent::api {

/// What a document may cost before it is looked at.
struct JsonLimits
{
    qsizetype maxSizeBytes = 1024 * 1024;
    int maxDepth = 16;              ///< nested objects and arrays, the outermost included
    qsizetype maxValues = 200'000;  ///< values of any type in the whole document
    qsizetype maxNumberLength = 40; ///< characters of one number
};

/// Reads one JSON object (RFC 8259) and refuses what QJsonDocument lets pass: two members of one name (however they are
/// escaped), a byte order mark, unpaired surrogates and U+0000 in strings, numbers beyond double. Errors:
/// "json_invalid" with the byte offset in the message, "json_too_large" where a limit is exceeded. Any thread.
[[nodiscard]] Result<QJsonObject> parseStrictObject(const QByteArray &json, const JsonLimits &limits = {});

} // namespace cinefluent::api
