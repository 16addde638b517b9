// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/ids.h"
#include "common/base/result.h"
#include "common/base/task.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace cinefluent::studio {

class ServerConnection;
class TokenVault;

/// Where a session is kept beyond the end of the program.
enum class StaySignedIn
{
    No,
    Keyring, ///< the desktop's
    KeyFile  ///< a file that only its owner may read: by the editor's word alone
};

/// "", "keyring", "file": as settings have it. Anything else is No.
[[nodiscard]] QString toString(StaySignedIn stay);
[[nodiscard]] StaySignedIn staySignedInFromString(const QString &text);

/// Null where there is none; both outlive the account.
struct TokenVaults
{
    TokenVault *keyring = nullptr;
    TokenVault *keyFile = nullptr;
};

/// The server the studio works with and who is signed in there. `clock` and `ids` outlive it. One thread.
class Account : public QObject
{
    Q_OBJECT

public:
    Account(const Clock &clock, IdGenerator &ids, TokenVaults vaults = {}, QObject *parent = nullptr);
    ~Account() override;

    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] QUrl server() const; ///< empty before the first sign-in
    [[nodiscard]] QString email() const;
    [[nodiscard]] QString displayName() const; ///< user name, or the address where none was chosen

    /// Which way of staying signed in there is: the keyring where one is open, else the key file.
    [[nodiscard]] Task<StaySignedIn> waysToStay();

    /// `server` as people type it. Leaves a former session first. Errors: "server_address_invalid", "server_insecure",
    /// the server's and the network's.
    [[nodiscard]] Task<Result<void>> signIn(QString server, QString email, QString password,
                                            StaySignedIn stay = StaySignedIn::No);
    /// Takes up the session that was kept. Errors: "not_signed_in" where there is none any more; where the server
    /// cannot be reached it stays kept.
    [[nodiscard]] Task<Result<void>> resume(QString server, StaySignedIn stay);
    /// Before the program ends: until no resuming goes on, which is soon: a renewal that is lost would end the session.
    [[nodiscard]] Task<void> settle();
    [[nodiscard]] Task<void> signOut();

    /// How long the first pause before trying an idempotent request again is, from the next sign-in on; it doubles.
    void setFirstBackoff(std::chrono::milliseconds pause) { m_firstBackoff = pause; }

    /// Null while signed out.
    [[nodiscard]] ServerConnection *connection() const;

signals:
    void changed();
    /// Signed in, but not beyond the end of the program.
    void tokenNotKept(const cinefluent::Error &error);
    void resumeEnded();

private:
    void connectTo(const QUrl &server, StaySignedIn stay);
    [[nodiscard]] TokenVault *vaultFor(StaySignedIn stay) const;

    const Clock &m_clock;
    IdGenerator &m_ids;
    TokenVaults m_vaults;
    std::optional<std::stop_source> m_resuming; ///< while it goes on
    std::unique_ptr<ServerConnection> m_connection;
    std::chrono::milliseconds m_firstBackoff{400};
};

} // namespace cinefluent::studio
