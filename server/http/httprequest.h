// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/http/access.h"
#include "server/http/headerfields.h"
#include "server/http/spooledbody.h"

#include <QHostAddress>
#include <QUrlQuery>

#include <optional>
#include <utility>
#include <vector>

namespace cinefluent::server {

enum class HttpMethod
{
    Get,
    Head,
    Post,
    Put,
    Patch,
    Delete,
    Options
};

[[nodiscard]] QByteArray methodName(HttpMethod method);
/// Methods are case-sensitive (RFC 9110, section 9.1); nothing for one this server does not implement.
[[nodiscard]] std::optional<HttpMethod> methodFromName(QByteArrayView name);

/// One complete request, as a handler gets it. A plain value: copying shares the body.
struct HttpRequest
{
    HttpMethod method = HttpMethod::Get;
    QByteArray path;        ///< As sent, percent-encoded, without query and without the "/v1" prefix.
    QByteArray queryString; ///< As sent, percent-encoded, without "?".
    HeaderFields headers;
    std::vector<std::pair<QByteArray, QString>> parameters; ///< Decoded `{name}` segments of the route's pattern.
    QByteArray body;                                        ///< Empty when the route spools.
    std::optional<SpooledBody> spooledBody;                 ///< Set on routes with `RoutePolicy::spoolBody`.
    QByteArray requestId;                                   ///< Given back as X-Request-Id; in every log line.
    QByteArray traceParent;     ///< The client's W3C trace context where it is well formed; else empty.
    QHostAddress remoteAddress; ///< The client's, taken from a trusted proxy's header where one is configured.
    /// Where the client is: ISO 3166-1 alpha-2 in capitals, from the configured header of a trusted proxy, else by
    /// address; empty where it is not known.
    QString country;
    bool secure = false; ///< Whether the client's side is TLS, here or at a trusted proxy.
    std::optional<Principal> principal;

    /// The first field of that name, or a null array. Names ignore case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headers.value(name); }
    /// A path parameter, percent-decoded; a null string where the pattern has none of that name.
    [[nodiscard]] QString parameter(QByteArrayView name) const;
    /// A path parameter that is a UUID of 36 characters; nothing otherwise (answer as for an unknown resource).
    [[nodiscard]] std::optional<QUuid> uuidParameter(QByteArrayView name) const;
    /// The query, "+" read as a space, as browsers and URLSearchParams write it. Parsed anew at each call.
    [[nodiscard]] QUrlQuery query() const;
    /// The first value of that name, fully decoded; nothing where it is absent ("?q=" gives an empty string).
    [[nodiscard]] std::optional<QString> queryValue(const QString &name) const;
    /// All values of that name, also comma-separated ones, decoded, empty ones left out. An encoded comma is part of a
    /// value.
    [[nodiscard]] QStringList queryList(const QString &name) const;
    /// The token of "Authorization: Bearer …", or a null array.
    [[nodiscard]] QByteArray bearerToken() const;
};

} // namespace cinefluent::server
