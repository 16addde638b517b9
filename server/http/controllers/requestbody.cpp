// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/requestbody.h"

namespace cinefluent::server {

bool hasJsonBody(const HttpRequest &request)
{
    QByteArray type = request.header("Content-Type").toLower();
    const qsizetype semicolon = type.indexOf(';');
    if (semicolon >= 0)
        type.truncate(semicolon);
    type = type.trimmed();
    return type.isEmpty() || type == "application/json" || type.endsWith("+json");
}

Error jsonExpected()
{
    return makeError(ErrorKind::Unsupported, QStringLiteral("json_expected"),
                     QStringLiteral("Send the request's body as application/json."));
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
