// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QString>

namespace cinefluent::studio {

/// Where a client takes its bearer token from.
class AccessTokens
{
public:
    AccessTokens() = default;
    AccessTokens(const AccessTokens &) = delete;
    AccessTokens &operator=(const AccessTokens &) = delete;
    virtual ~AccessTokens() = default;

    /// A token that is good for a request now, renewed where it is about to expire. Error "not_signed_in".
    [[nodiscard]] virtual Task<Result<QString>> currentToken() = 0;
    /// The server has refused `rejected`: another one, or why there is none. Calls at the same time share one renewal.
    [[nodiscard]] virtual Task<Result<QString>> renewedToken(QString rejected) = 0;
};

} // namespace cinefluent::studio
