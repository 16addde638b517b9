// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/headerfields.h"
#include "server/http/httpserveroptions.h"

#include <QHostAddress>
#include <QList>
#include <QPair>

namespace cinefluent::server {

/// Whether an X-Request-Id from outside may stand in our logs: 1–64 letters, digits, ".", "_" or "-".
[[nodiscard]] bool isRequestId(QByteArrayView text);

/// Whether a traceparent is well formed (W3C Trace Context, section 3.2.2, version 00).
[[nodiscard]] bool isTraceParent(QByteArrayView text);

/// Where a request comes from once trusted proxies are taken out of the way.
struct ClientOrigin
{
    QHostAddress address;
    bool secure = false;
};

using Networks = QList<QPair<QHostAddress, int>>;

/// An IPv4-mapped IPv6 address is compared as IPv4.
[[nodiscard]] bool isWithin(const QHostAddress &address, const Networks &networks);

/// When `peer` is a trusted proxy: the last address in Forwarded (RFC 7239) or, without that, X-Forwarded-For which
/// is none, and the protocol that proxy reports. Anything else in these headers is a client's claim and is ignored.
[[nodiscard]] ClientOrigin originOf(const QHostAddress &peer, const HeaderFields &headers, const Networks &trusted);

/// The client's country, or an empty string where it is not known. Where a header is configured and `peer` is a trusted
/// proxy, that header alone counts; else `countries` is asked for `client`, and a header is a client's claim. "XX" and
/// "T1" are codes of proxies for what they do not know either.
[[nodiscard]] QString countryOf(const QHostAddress &peer, const QHostAddress &client, const HeaderFields &headers,
                                const HttpServerOptions &options);

/// What counts as one sender for limits: an IPv4 address, or an IPv6 network of 64 bits.
[[nodiscard]] QByteArray senderOf(const QHostAddress &address);

} // namespace cinefluent::server
