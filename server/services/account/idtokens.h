// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/task.h"
#include "server/services/security/jsonwebkeys.h"

#include <QStringList>

#include <mutex>
#include <optional>

namespace cinefluent::server {

/// What an issuer's document of keys was, and how long it may be kept.
struct FetchedKeys
{
    QByteArray json;
    std::chrono::seconds maxAge{0};
};

/// Fetches the one document that the operator named. Safe from any thread with an event loop.
class KeySetSource
{
public:
    KeySetSource() = default;
    KeySetSource(const KeySetSource &) = delete;
    KeySetSource &operator=(const KeySetSource &) = delete;
    virtual ~KeySetSource() = default;

    /// Unavailable "issuer_unreachable".
    [[nodiscard]] virtual Task<Result<FetchedKeys>> fetch() = 0;
};

/// Whom an ID token names.
struct IdTokenClaims
{
    QString subject; ///< the issuer's name of the account, which never changes
    QString email;   ///< empty where the token has none
    bool emailVerified = false;
    QString name;
    Instant issuedAt;
};

struct IdTokenRules
{
    QStringList issuers;   ///< any of these in `iss`
    QStringList audiences; ///< `aud` is any of these: the client ids of our apps
    std::chrono::seconds clockSkew{60};
    std::chrono::seconds longestLife{24 * 3600}; ///< between `iat` and `exp`
};

/// Checks ID tokens (OpenID Connect Core 1.0, section 3.1.3.7): signature by a key of the issuer's, `iss`, `aud` (one,
/// and `azp` where there is one), `exp`, `iat` and, where the app sent one, `nonce`. Keys are kept as long as the
/// issuer's Cache-Control says (a minute to a day) and fetched anew for a key id not known, at most once a minute;
/// while the issuer is away those that are there go on for a day. Safe from any thread with an event loop.
class IdTokenVerifier
{
public:
    IdTokenVerifier(IdTokenRules rules, KeySetSource &source, const Clock &clock);

    /// Unauthenticated "id_token_invalid" whatever is wrong with it; Unavailable "issuer_unreachable" where there are
    /// no keys to check it with.
    [[nodiscard]] Task<Result<IdTokenClaims>> verify(QByteArray token, QString nonce);

    [[nodiscard]] bool isConfigured() const { return !m_rules.audiences.isEmpty(); }

private:
    [[nodiscard]] Task<Result<JsonWebKeys>> keysFor(QByteArray keyId);
    [[nodiscard]] Result<IdTokenClaims> check(const QByteArray &payload, const QString &nonce) const;

    IdTokenRules m_rules;
    KeySetSource &m_source;
    const Clock &m_clock;

    std::mutex m_mutex;
    std::optional<JsonWebKeys> m_keys;
    Instant m_freshUntil;
    Instant m_usableUntil;
    std::optional<Instant> m_lastFetch;
};

} // namespace cinefluent::server
