// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/processparts.h"

namespace cinefluent::server {

namespace {

constexpr int waitingPasswords = 64;
constexpr qsizetype derivedKeySizeBytes = 32;

/// The key of refresh tokens follows from the secret that signs access tokens: one secret less to keep, and a change
/// of it costs no more than the repetition of a refresh under way.
RefreshTokens makeRefreshTokens(const ServerConfig &config)
{
    return RefreshTokens(deriveKey(config.jwtSecrets.front(), {}, "cinefluent refresh tokens", derivedKeySizeBytes));
}

} // namespace

ProcessParts::ProcessParts(ServerConfig settings, ConnectionSettings databaseSettings, const Surroundings &surroundings)
    : clock(surroundings.clock)
    , random(surroundings.random)
    , log(surroundings.log)
    , config(std::move(settings))
    , database(std::move(databaseSettings))
    , ids(clock, random)
    , transactions(database)
    , pii(std::move(config.piiKeys), std::move(config.emailIndexKey), random)
    , passwords(std::make_shared<PasswordHasher>(random), {config.passwordThreads, waitingPasswords})
    , accessTokens(
          [this] {
              std::vector<Secret> secrets;
              for (const Secret &secret : config.jwtSecrets)
                  secrets.push_back(secret.copy());
              return secrets;
          }(),
          {}, clock)
    , refreshTokens(makeRefreshTokens(config))
    , authThrottle(config.authLimits, clock)
    , tokens(accessTokens, revoked)
{
}

AuthService::Parts ProcessParts::authParts(UserRepository &users, SessionRepository &sessions)
{
    return {users, sessions, passwords, accessTokens, refreshTokens, revoked, authThrottle, clock, random, ids, log};
}

} // namespace cinefluent::server
