// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgres/connectionsettings.h"
#include "server/storage/postgres/libpqhandles.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace cinefluent::server {

/// A connection that listens to one notification channel and connects again when it is lost. What was sent meanwhile
/// is gone: look for yourself at `listeningChanged(true)`. Through a pooler in transaction mode notifications never
/// come, so nobody may count on them alone. Lives on a thread with an event loop.
class PgListener final : public QObject
{
    Q_OBJECT

public:
    /// `channel` is an identifier of ours.
    PgListener(ConnectionSettings settings, QByteArray channel);
    ~PgListener() override;

    [[nodiscard]] bool isListening() const { return m_isListening; }

signals:
    void notified(const QByteArray &payload);
    void listeningChanged(bool isListening);

private:
    void connectNow();
    void pollConnect();
    void watchSocket(bool read, bool write);
    void handleReadable();
    void lose();

    const ConnectionSettings m_settings;
    const QByteArray m_channel;
    PgConnHandle m_connection;
    std::unique_ptr<QSocketNotifier> m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier;
    QTimer m_retry;
    QTimer m_patience; ///< of one attempt to connect
    bool m_isConnected = false;
    bool m_isListening = false;
};

} // namespace cinefluent::server
