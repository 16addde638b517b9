// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/net/tokenvault.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

namespace cinefluent::studio {

/// Tokens in the desktop's keyring, through the Secret Service
/// (https://specifications.freedesktop.org/secret-service/latest/): GNOME Keyring, KWallet, KeePassXC. Uses the default
/// collection. A locked keyring is not asked to open: it counts as absent. Secrets cross the user's own message bus as
/// they are.
class SecretServiceVault final : public QObject, public TokenVault
{
    Q_OBJECT

public:
    explicit SecretServiceVault(const QDBusConnection &bus = QDBusConnection::sessionBus());

    [[nodiscard]] Task<bool> isAvailable() override;
    [[nodiscard]] Task<QString> refreshToken(QUrl server) override;
    [[nodiscard]] Task<Result<void>> setRefreshToken(QUrl server, QString token) override;

signals:
    void freed(); ///< one use of the service has ended

private:
    class Turn;

    Task<QDBusMessage> call(QString path, QString interface, QString method, QVariantList arguments);
    Task<QString> openSession();
    Task<QString> openCollection();
    Task<QStringList> itemsOf(QUrl server);
    Task<Result<void>> store(QUrl server, QString token);
    Task<Result<void>> remove(QUrl server);

    QDBusConnection m_bus;
    bool m_isBusy = false;
};

} // namespace cinefluent::studio
