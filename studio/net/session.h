// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/session.h"
#include "common/base/clock.h"
#include "studio/net/accesstokens.h"
#include "studio/net/tokenvault.h"

#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>

namespace cinefluent::studio {

class ApiClient;

/// Who is signed in to one server. Tokens stay in memory and rotate by themselves: a refresh token is used once, by one
/// renewal at a time, and the pair it answers takes its place. One thread; outlives its tasks.
class Session final : public QObject, public AccessTokens
{
    Q_OBJECT

public:
    /// `client` outlives the session and takes its tokens from it from now on; `vault` may be null.
    Session(ApiClient &client, const Clock &clock, TokenVault *vault = nullptr, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] bool isSignedIn() const { return m_tokens.has_value(); }
    [[nodiscard]] const std::optional<api::UserProfile> &user() const { return m_user; }

    /// Errors: the server's ("invalid_credentials" and so on) and those of ApiClient.
    [[nodiscard]] Task<Result<api::UserProfile>> signIn(QString email, QString password);
    /// With the token of the vault; error "not_signed_in" where it has none. A token the server refuses is removed,
    /// one that could not be tried stays.
    [[nodiscard]] Task<Result<api::UserProfile>> resume(std::stop_token stop = {});
    /// Forgets the tokens at once, and tells the server as far as it can be reached.
    [[nodiscard]] Task<void> signOut();

    [[nodiscard]] Task<Result<QString>> currentToken() override;
    [[nodiscard]] Task<Result<QString>> renewedToken(QString rejected) override;

signals:
    /// Signed in, signed out, or the server ended the session.
    void changed();
    /// A renewal has ended, well or not.
    void renewed();
    /// The vault could not keep the token: the session is good until the program ends.
    void tokenNotKept(const cinefluent::Error &error);

private:
    struct Renewal;

    Task<Result<QString>> renew();
    Task<Result<void>> exchange(QString refreshToken, std::stop_token stop = {});
    void accept(const api::SignedIn &answer);
    void forget();
    Task<void> keepToken(QString token);

    ApiClient &m_client;
    const Clock &m_clock;
    TokenVault *m_vault;
    std::optional<api::Session> m_tokens;
    std::optional<api::UserProfile> m_user;
    std::shared_ptr<Renewal> m_renewal; ///< the one in flight
    quint64 m_generation = 0;           ///< grows when tokens are taken or forgotten
};

} // namespace cinefluent::studio
