// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace cinefluent::server {

/// One whole unmasked frame of a server (RFC 6455, section 5.2). Made once for all receivers of an event, where
/// QWebSocket would encode it for each.
[[nodiscard]] QByteArray textFrame(QByteArrayView utf8);
/// `reason` is ASCII of at most 123 characters.
[[nodiscard]] QByteArray closeFrame(int code, QByteArrayView reason);

} // namespace cinefluent::server
