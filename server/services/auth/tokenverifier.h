// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/services/auth/identity.h"

#include <QByteArrayView>

namespace cinefluent::server {

/// Turns a bearer token into who sent it. Safe from any thread; takes microseconds and never blocks: the signature and
/// the times are checked, then the process's set of revoked sessions is asked.
class TokenVerifier
{
public:
    TokenVerifier() = default;
    TokenVerifier(const TokenVerifier &) = delete;
    TokenVerifier &operator=(const TokenVerifier &) = delete;
    virtual ~TokenVerifier() = default;

    /// `token` is what follows "Bearer ". Every failure is ErrorKind::Unauthenticated with the code "token_invalid",
    /// "token_expired" or "token_revoked"; the answer is 401 with `WWW-Authenticate: Bearer error="invalid_token"`.
    [[nodiscard]] virtual Result<Identity> verify(QByteArrayView token) const = 0;
};

} // namespace cinefluent::server
