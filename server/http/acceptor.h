// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/reactor.h"

#include <vector>

namespace cinefluent::server {

/// Accepts connections on its thread and hands them to the reactors in turn, or turns them away at the door.
class Acceptor final : public QTcpServer
{
    Q_OBJECT

public:
    Acceptor(ReactorShared shared, std::vector<Reactor *> reactors);

    /// Whether it could be listened on now, with the error of `start` where not. Any thread.
    [[nodiscard]] static Result<void> probe(const QHostAddress &address, quint16 port);

    /// Listens. Called on this object's thread.
    [[nodiscard]] Result<quint16> start(const QHostAddress &address, quint16 port);
    /// Called on this object's thread.
    void stop() { close(); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    ReactorShared m_shared;
    std::vector<Reactor *> m_reactors;
    size_t m_next = 0;
    QTimer m_resume;
};

} // namespace cinefluent::server
