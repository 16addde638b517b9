// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace cinefluent::tests {

/// What a bad network does to one connection.
struct ChaosPlan
{
    enum class End
    {
        Reset,     ///< both sides get a reset
        Close,     ///< both sides see the other close in order
        HalfClose, ///< the server sees the client stop sending; its answer still passes
        Hang       ///< nothing passes any more, the connections stay
    };

    int latencyMs = 0;         ///< before each slice, both ways
    qint64 bytesPerSecond = 0; ///< each way; 0: as fast as it goes
    qint64 sliceBytes = 65536; ///< passed on at once, at most
    /// How many bytes pass from client to server, or from server to client, before the end; none: it never ends so.
    std::optional<qint64> upBytes{};
    std::optional<qint64> downBytes{};
    End end = End::Reset;
};

/// A TCP proxy on the loopback that misbehaves as told, on a thread of its own.
class ChaosProxy
{
public:
    /// Called on the proxy's thread with the number of each new connection, from 0.
    using Planner = std::function<ChaosPlan(int connection)>;

    ChaosProxy(quint16 targetPort, Planner planner);
    ~ChaosProxy();
    ChaosProxy(const ChaosProxy &) = delete;
    ChaosProxy &operator=(const ChaosProxy &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }
    /// Connections that were ended by their plan so far.
    [[nodiscard]] int cuts() const { return m_counts->cuts; }
    [[nodiscard]] int connections() const { return m_counts->connections; }
    /// What passed from clients to the server.
    [[nodiscard]] qint64 upBytes() const { return m_counts->upBytes; }

    struct Counts
    {
        std::atomic<int> cuts = 0;
        std::atomic<int> connections = 0;
        std::atomic<qint64> upBytes = 0;
    };

private:
    std::shared_ptr<Counts> m_counts = std::make_shared<Counts>();
    QThread m_thread;
    quint16 m_port = 0;
};

} // namespace cinefluent::tests
