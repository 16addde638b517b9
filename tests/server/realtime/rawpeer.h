// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace cinefluent::tests {

/// How a client's frame looks on the wire.
struct FrameShape
{
    int opcode = 1;
    bool isFinal = true;
    bool isMasked = true;
    bool isCompressed = false;               ///< RSV1, which nobody negotiated
    std::optional<quint64> claimedSizeBytes; ///< in the place of the payload's, as 64 bits
};

/// A WebSocket client that keeps no rule unless told: it reads when the test reads, and sends the bytes it is given.
/// Its receive buffer is small, so what it does not read stays with the server. Never blocks.
class RawPeer
{
public:
    explicit RawPeer(quint16 port);
    ~RawPeer();
    RawPeer(const RawPeer &) = delete;
    RawPeer &operator=(const RawPeer &) = delete;

    [[nodiscard]] static QByteArray handshake(const QByteArray &token, const QByteArray &moreLines = {});
    [[nodiscard]] static QByteArray frame(const QByteArray &payload, const FrameShape &shape = {});

    /// What the kernel takes at once; −1 once the connection is gone.
    qsizetype send(const QByteArray &bytes);
    /// Reads what is there, `maxBytes` at most, and keeps it. False once the server has ended the connection.
    bool receive(qsizetype maxBytes = 1 << 20);
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// The code of the close frame that was received; 0: none.
    [[nodiscard]] int closeCode() const;
    void close();

private:
    int m_descriptor;
    QByteArray m_received;
};

} // namespace cinefluent::tests
