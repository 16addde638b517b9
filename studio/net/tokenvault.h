// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QString>
#include <QUrl>

namespace cinefluent::studio {

/// Where a refresh token outlives the program. One thread; outlives its tasks. Tokens reach no log.
class TokenVault
{
public:
    TokenVault() = default;
    TokenVault(const TokenVault &) = delete;
    TokenVault &operator=(const TokenVault &) = delete;
    virtual ~TokenVault() = default;

    /// Whether it can keep a token now.
    [[nodiscard]] virtual Task<bool> isAvailable() = 0;
    /// Empty where there is none, or none that may be read.
    [[nodiscard]] virtual Task<QString> refreshToken(QUrl server) = 0;
    /// An empty token removes it. A rotated token must be stored before it is used again. Errors: "token_not_kept".
    [[nodiscard]] virtual Task<Result<void>> setRefreshToken(QUrl server, QString token) = 0;
};

/// The error of a vault, with the reason for the log.
[[nodiscard]] Error tokenNotKept(const QString &detail);

} // namespace cinefluent::studio
