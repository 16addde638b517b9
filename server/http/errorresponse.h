// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"
#include "server/http/httpresponse.h"

namespace cinefluent::server {

/// The status of each kind of failure. This is the one place that decides it:
/// InvalidInput 400, Unauthenticated 401, PermissionDenied 403, NotFound 404, Conflict 409, TooLarge 413,
/// Unsupported 415, RateLimited 429, Unavailable and Cancelled 503, Corrupt and Internal 500.
[[nodiscard]] int statusOf(ErrorKind kind);

/// An RFC 9457 application/problem+json answer with `type, title, status, detail, code, requestId` and, where the
/// error has fields, `errors[{pointer, code, message}]`. `Error::message` becomes `detail`; `Error::detail` is never
/// sent, and of a 5xx handed to the log. 401 carries WWW-Authenticate; 429 and 503 carry Retry-After
/// (`Error::retryAfterS`, or a default of the kind).
[[nodiscard]] HttpResponse toProblem(const Error &error, const QByteArray &requestId);

/// The same form for failures of the protocol itself, whose status has no kind: 405, 408, 411, 414, 417, 426, 431 …
[[nodiscard]] HttpResponse makeProblem(int status, const QString &code, const QString &message,
                                       const QByteArray &requestId);

} // namespace cinefluent::server
