// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>

#include <optional>

namespace cinefluent::server {

/// Names a request that creates something, so that repeating it creates nothing more. Kept for a day, for each account
/// and route by itself.
struct IdempotencyKey
{
    QByteArray key;           ///< 1 to 255 printable ASCII characters
    QByteArray requestSha256; ///< of what was asked: another request under the same key is refused
};

/// From the header of that name, a null array where there is none, and what identifies the request (path and body).
/// Errors: "idempotency_key_invalid".
[[nodiscard]] Result<std::optional<IdempotencyKey>> idempotencyKeyFrom(const QByteArray &header,
                                                                       const QByteArray &request);

} // namespace cinefluent::server
