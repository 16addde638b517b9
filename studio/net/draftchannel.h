// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "common/lesson/ids.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <chrono>

namespace cinefluent::studio {

class AccessTokens;

struct DraftChannelTimes
{
    std::chrono::milliseconds firstPause = std::chrono::seconds(1); ///< before connecting again; doubles
    std::chrono::milliseconds longestPause = std::chrono::minutes(1);
    std::chrono::milliseconds ping = std::chrono::seconds(25);
};

/// Listens for others' changes of a movie's draft over the WebSocket (docs/realtime.md, "draft:{movieId}"), and
/// connects again for as long as it lives. It carries nothing that cannot be asked for: whoever hears it exchanges. One
/// thread with an event loop.
class DraftChannel : public QObject
{
    Q_OBJECT

public:
    /// `tokens` outlives it. `server` as of ApiOptions.
    DraftChannel(AccessTokens &tokens, const QUrl &server, MovieId movie, DraftChannelTimes times = {},
                 QObject *parent = nullptr);
    ~DraftChannel() override;

    void open();
    [[nodiscard]] bool isListening() const { return m_isListening; }

signals:
    /// Listens, for the first time or again: what happened before was not heard.
    void opened();
    /// `client` has written to the log.
    void changed(const QUuid &client);
    void closed();

private:
    Task<void> connectNow();
    void handleMessage(const QString &text);
    void handleDisconnected();
    void handlePing();

    AccessTokens &m_tokens;
    QUrl m_address;
    QString m_channel;
    DraftChannelTimes m_times;
    std::chrono::milliseconds m_pause;
    QWebSocket m_socket;
    QTimer m_again;
    QTimer m_pinging;
    QElapsedTimer m_heard; ///< since the other side was last heard
    bool m_isConnecting = false;
    bool m_isListening = false;
};

} // namespace cinefluent::studio
