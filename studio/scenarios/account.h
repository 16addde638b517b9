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

namespace cinefluent::studio {

class ServerConnection;
class TokenVault;

/// The server the studio works with and who is signed in there. `clock`, `ids` and `vault` outlive it. One thread.
class Account : public QObject
{
    Q_OBJECT

public:
    Account(const Clock &clock, IdGenerator &ids, TokenVault *vault = nullptr, QObject *parent = nullptr);
    ~Account() override;

    [[nodiscard]] bool isSignedIn() const;
    [[nodiscard]] QUrl server() const; ///< empty before the first sign-in
    [[nodiscard]] QString email() const;
    [[nodiscard]] QString displayName() const; ///< user name, or the address where none was chosen

    /// `server` as people type it. Leaves a former session first. Errors: "server_address_invalid", "server_insecure",
    /// the server's and the network's.
    [[nodiscard]] Task<Result<void>> signIn(QString server, QString email, QString password);
    [[nodiscard]] Task<void> signOut();

    /// How long the first pause before trying an idempotent request again is, from the next sign-in on; it doubles.
    void setFirstBackoff(std::chrono::milliseconds pause) { m_firstBackoff = pause; }

    /// Null while signed out.
    [[nodiscard]] ServerConnection *connection() const;

signals:
    void changed();

private:
    const Clock &m_clock;
    IdGenerator &m_ids;
    TokenVault *m_vault;
    std::unique_ptr<ServerConnection> m_connection;
    std::chrono::milliseconds m_firstBackoff{400};
};

} // namespace cinefluent::studio
