// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/requestbody.h"

namespace cinefluent::server {

bool hasJsonBody(const HttpRequest &request)
{
    const QByteArrayList parts = request.header("Content-Type").toLower().split(';');
    const QByteArray type = parts.first().trimmed();
    if (!type.isEmpty() && type != "application/json" && !type.endsWith("+json"))
        return false;
    for (const QByteArray &part : parts.mid(1)) {
        const QByteArray parameter = part.trimmed();
        if (parameter.startsWith("charset=") && parameter != "charset=utf-8" && parameter != "charset=\"utf-8\"")
            return false;
    }
    return true;
}

Error jsonExpected()
{
    return makeError(ErrorKind::Unsupported, QStringLiteral("json_expected"),
                     QStringLiteral("Send the request's body as application/json in UTF-8."));
}

Error validationFailed(const api::Offences &offences)
{
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("validation_failed"),
                            QStringLiteral("The request cannot be accepted as it is. Nothing was changed; the fields "
                                           "say what to correct."));
    error.fields = offences.fields();
    return error;
}

} // namespace cinefluent::server
