// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/idempotencykey.h"

#include "server/services/community/communityerrors.h"

#include <QCryptographicHash>

namespace cinefluent::server {

Result<std::optional<IdempotencyKey>> idempotencyKeyFrom(const QByteArray &header, const QByteArray &request)
{
    constexpr qsizetype maxLength = 255;
    if (header.isNull())
        return std::optional<IdempotencyKey>();
    const bool isPrintable = std::all_of(header.begin(), header.end(), [](char c) { return c > 0x20 && c < 0x7F; });
    if (header.isEmpty() || header.size() > maxLength || !isPrintable)
        return idempotencyKeyInvalid();
    return std::optional(IdempotencyKey{header, QCryptographicHash::hash(request, QCryptographicHash::Sha256)});
}

} // namespace cinefluent::server
