// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/postgres/eventwriter.h"

#include <QLocalSocket>
#include <QTimer>

namespace cinefluent::tests {

/// Speaks to progressserver: a line "user event percent" there, a line "event ok" or "event code" back.
class LocalEventWriter final : public EventWriter
{
    Q_OBJECT

public:
    explicit LocalEventWriter(QString socketPath);

    void send(const ProgressEventSent &event) override;

private:
    void handleConnected();
    void handleReadable();
    void fail();

    const QString m_path;
    QTimer m_later; ///< a failure is told from the event loop, a little later: no busy loop while the server is away
    ProgressEventSent m_event;
    bool m_isBusy = false;
    QLocalSocket m_socket; ///< last: its end still tells the others
};

} // namespace cinefluent::tests
