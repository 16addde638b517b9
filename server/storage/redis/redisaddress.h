// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "server/services/security/secret.h"

namespace cinefluent::server {

/// Where Redis is, and who we are there.
struct RedisAddress
{
    QByteArray host;
    int port = 6379;
    QByteArray user; ///< empty: the default user
    QByteArray password;
    int database = 0;
    bool isEncrypted = false; ///< by TLS
    QString authoritiesFile;  ///< PEM: who may vouch for Redis; empty: whom the system trusts
    QByteArray socketPath;    ///< of a tunnel to it; empty: directly

    /// From REDIS_URL: "redis://user:password@host:6379/0", "rediss://" for TLS. Error: InvalidInput "url_invalid"; the
    /// value is never repeated in it.
    [[nodiscard]] static Result<RedisAddress> fromUrl(const Secret &url);
};

} // namespace cinefluent::server
