// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace cinefluent::server {

/// One whole unmasked frame of a server (RFC 6455, section 5.2). Made once for all receivers of an event, where
/// QWebSocket would encode it for each.
[[nodiscard]] QByteArray textFrame(QByteArrayView utf8);
/// `reason` is ASCII of at most 123 characters.
[[nodiscard]] QByteArray closeFrame(int code, QByteArrayView reason);

/// Sees in a client's stream of frames whether each is masked, as RFC 6455 demands in section 5.1 and QWebSocket does
/// not check. Keeps nothing of what it sees.
class MaskWatch
{
public:
    void look(QByteArrayView bytes);
    [[nodiscard]] bool isViolated() const { return m_isViolated; }

private:
    enum class Part
    {
        Opcode,
        Length,
        LongLength
    };

    Part m_part = Part::Opcode;
    int m_lengthBytes = 0; ///< of a long length, still to come
    quint64 m_length = 0;
    quint64 m_skip = 0; ///< mask and payload, still to come
    bool m_isViolated = false;
};

} // namespace cinefluent::server
