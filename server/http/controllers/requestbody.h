// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/objectreader.h"
#include "common/api/strictjson.h"
#include "server/http/httprequest.h"

namespace cinefluent::server {

/// Whether the request says it carries JSON: application/json or a type with "+json", in UTF-8 (RFC 8259,
/// section 8.1); no type at all will do.
[[nodiscard]] bool hasJsonBody(const HttpRequest &request);

[[nodiscard]] Error jsonExpected();
/// InvalidInput "validation_failed" with the offences as fields.
[[nodiscard]] Error validationFailed(const api::Offences &offences);

/// Reads a request's JSON object strictly: `read(api::ObjectReader &)` takes the members, and one that nobody asked for
/// is an offence. Errors: Unsupported "json_expected", InvalidInput "json_invalid" or "validation_failed" with a field
/// for each offence, TooLarge "json_too_large".
template<typename T, typename Read>
[[nodiscard]] Result<T> readBody(const HttpRequest &request, Read read)
{
    if (!hasJsonBody(request))
        return jsonExpected();
    const auto document = api::parseStrictObject(request.body, api::JsonLimits{64 * 1024, 8, 2'000, 40});
    if (!document)
        return document.error();
    api::Offences offences;
    api::ObjectReader reader(*document, QString(), offences, api::UnknownMembers::Refused);
    T value = read(reader);
    reader.finish();
    if (!offences.isEmpty())
        return validationFailed(offences);
    return value;
}

} // namespace cinefluent::server
