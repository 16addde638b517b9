// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

/// A strong entity tag from the bytes of a representation: 128 bits of their SHA-256, quoted.
[[nodiscard]] QByteArray etagOf(QByteArrayView content);

/// Whether If-None-Match holds (weak comparison, RFC 9110, section 13.1.2): then a GET answers 304.
[[nodiscard]] bool matchesNoneMatch(QByteArrayView ifNoneMatch, QByteArrayView etag);
/// Whether If-Match holds (strong comparison, section 13.1.1): where it does not, an edit answers 412.
[[nodiscard]] bool matchesIfMatch(QByteArrayView ifMatch, QByteArrayView etag);

/// `full` with the ETag set; 412 where the request's If-Match does not hold; or 304 without a body but with the ETag,
/// Cache-Control, Vary and Content-Location of `full` when the request's If-None-Match holds.
[[nodiscard]] HttpResponse conditional(const HttpRequest &request, const QByteArray &etag, HttpResponse full);

} // namespace cinefluent::server
