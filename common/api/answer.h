// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/objectreader.h"
#include "common/api/strictjson.h"

namespace cinefluent::api {

/// "answer_invalid": the other program's document does not say what it must; the offences stand in the detail.
[[nodiscard]] Error answerInvalid(const Offences &offences);

/// Reads a whole answer leniently: `read(ObjectReader &)` gives the value, members not asked for are skipped. Fails
/// with "answer_invalid", "json_invalid" or "json_too_large".
template<typename T, typename Read>
[[nodiscard]] Result<T> readAnswer(const QByteArray &json, Read read)
{
    const auto document = parseStrictObject(json, JsonLimits{16 * 1024 * 1024, 16, 1'000'000, 40});
    if (!document)
        return document.error();
    Offences offences;
    ObjectReader reader(*document, QString(), offences, UnknownMembers::Ignored);
    T value = read(reader);
    if (!offences.isEmpty())
        return answerInvalid(offences);
    return value;
}

} // namespace cinefluent::api
