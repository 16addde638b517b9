// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/publishtime.h"

#include "server/http/controllers/requestbody.h"

namespace cinefluent::server {

Result<std::optional<Instant>> publishAtOf(const HttpRequest &request)
{
    const std::optional<QString> text = request.queryValue(QStringLiteral("publishAt"));
    if (!text)
        return std::optional<Instant>();
    api::Offences offences;
    api::ObjectReader reader(QJsonObject{{QStringLiteral("publishAt"), *text}}, QString(), offences,
                             api::UnknownMembers::Refused);
    const Instant instant = reader.instant("publishAt");
    if (!offences.isEmpty())
        return validationFailed(offences);
    return std::optional(instant);
}

} // namespace cinefluent::server
