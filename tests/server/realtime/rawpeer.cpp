// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/realtime/rawpeer.h"

#include <QtEndian>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

namespace cinefluent::tests {

namespace {

constexpr int receiveBufferBytes = 4096;
constexpr char maskByte = 0x5A;

} // namespace

RawPeer::RawPeer(quint16 port)
    : m_descriptor(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBufferBytes, sizeof receiveBufferBytes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(port);
    address.sin_addr.s_addr = qToBigEndian(quint32(INADDR_LOOPBACK));
    if (::connect(m_descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close();
}

RawPeer::~RawPeer()
{
    close();
}

void RawPeer::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

QByteArray RawPeer::handshake(const QByteArray &token, const QByteArray &moreLines)
{
    QByteArray request = "GET /realtime HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                         "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" +
                         moreLines;
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    return request + "\r\n";
}

QByteArray RawPeer::frame(const QByteArray &payload, const FrameShape &shape)
{
    QByteArray bytes;
    bytes += char((shape.isFinal ? 0x80 : 0) | (shape.isCompressed ? 0x40 : 0) | shape.opcode);
    const int maskBit = shape.isMasked ? 0x80 : 0;
    if (shape.claimedSizeBytes || payload.size() > 65'535) {
        char size[8];
        qToBigEndian(shape.claimedSizeBytes.value_or(quint64(payload.size())), size);
        bytes += char(maskBit | 127);
        bytes.append(size, sizeof size);
    } else if (payload.size() > 125) {
        bytes += char(maskBit | 126);
        bytes += char(payload.size() >> 8);
        bytes += char(payload.size() & 0xFF);
    } else {
        bytes += char(maskBit | int(payload.size()));
    }
    if (!shape.isMasked)
        return bytes + payload;
    bytes += QByteArray(4, maskByte);
    for (const char byte : payload)
        bytes += char(byte ^ maskByte);
    return bytes;
}

qsizetype RawPeer::send(const QByteArray &bytes)
{
    const ssize_t count = ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    if (count < 0)
        return errno == EAGAIN ? 0 : -1;
    return count;
}

bool RawPeer::receive(qsizetype maxBytes)
{
    char buffer[16 * 1024];
    while (maxBytes > 0) {
        const ssize_t count =
            ::recv(m_descriptor, buffer, size_t(std::min<qsizetype>(maxBytes, sizeof buffer)), MSG_DONTWAIT);
        if (count <= 0)
            return count < 0 && errno == EAGAIN;
        m_received.append(buffer, count);
        maxBytes -= count;
    }
    return true;
}

int RawPeer::closeCode() const
{
    // Frames of a server: unmasked, behind the head of the answer.
    qsizetype at = m_received.indexOf("\r\n\r\n") + 4;
    while (at + 2 <= m_received.size()) {
        const quint8 first = quint8(m_received.at(at));
        const quint8 shortSize = quint8(m_received.at(at + 1));
        const qsizetype sizeBytes = shortSize == 126 ? 2 : shortSize == 127 ? 8 : 0;
        const qsizetype begin = at + 2 + sizeBytes;
        if (begin > m_received.size())
            return 0;
        qsizetype size = shortSize;
        if (sizeBytes == 2)
            size = qFromBigEndian<quint16>(m_received.constData() + at + 2);
        else if (sizeBytes == 8)
            size = qsizetype(qFromBigEndian<quint64>(m_received.constData() + at + 2));
        if (first == 0x88 && size >= 2 && begin + 2 <= m_received.size())
            return qFromBigEndian<quint16>(m_received.constData() + begin);
        at = begin + size;
    }
    return 0;
}

} // namespace cinefluent::tests
