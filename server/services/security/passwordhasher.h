// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/security/secret.h"

namespace cinefluent::server {

/// What one hash costs. The default is OWASP's first choice for Argon2id: 46 MiB, one pass, about 50 ms here.
struct Argon2Cost
{
    quint32 memoryKiB = 47104; ///< at least 8
    quint32 passes = 1;        ///< at least 1
};

/// Argon2id (RFC 9106) with one lane, in the PHC string form "$argon2id$v=19$m=…,t=…,p=1$salt$hash", salt of 16 and
/// hash of 32 bytes. Safe from any thread; every call takes the cost's memory and time, so callers go through
/// PasswordPool.
class PasswordHasher
{
public:
    PasswordHasher(RandomSource &random, Argon2Cost cost = {});

    /// A null array where the memory is not to be had.
    [[nodiscard]] QByteArray hash(const Secret &password) const;

    enum class Verdict
    {
        Match,
        MatchButOutdated, ///< right, and hashed at another cost: hash it anew
        Mismatch
    };
    [[nodiscard]] Verdict verify(const Secret &password, const QByteArray &hash) const;

private:
    RandomSource &m_random;
    Argon2Cost m_cost;
};

} // namespace cinefluent::server
