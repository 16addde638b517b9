// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/frame.h"

#include <QtEndian>

namespace cinefluent::server {

namespace {

constexpr char finalText = char(0x81);
constexpr char finalClose = char(0x88);
constexpr qsizetype shortLimit = 125;
constexpr qsizetype mediumLimit = 65'535;

template<typename Number>
void appendBigEndian(QByteArray &out, Number number)
{
    char bytes[sizeof(Number)];
    qToBigEndian(number, bytes);
    out.append(bytes, sizeof(Number));
}

} // namespace

QByteArray textFrame(QByteArrayView utf8)
{
    QByteArray frame;
    frame.reserve(utf8.size() + 10);
    frame.append(finalText);
    if (utf8.size() <= shortLimit) {
        frame.append(char(utf8.size()));
    } else if (utf8.size() <= mediumLimit) {
        frame.append(char(126));
        appendBigEndian(frame, quint16(utf8.size()));
    } else {
        frame.append(char(127));
        appendBigEndian(frame, quint64(utf8.size()));
    }
    frame.append(utf8);
    return frame;
}

QByteArray closeFrame(int code, QByteArrayView reason)
{
    QByteArray frame;
    frame.append(finalClose).append(char(reason.size() + 2));
    appendBigEndian(frame, quint16(code));
    frame.append(reason);
    return frame;
}

void MaskWatch::look(QByteArrayView bytes)
{
    constexpr quint64 maskSize = 4;
    while (!bytes.isEmpty() && !m_isViolated) {
        if (m_skip > 0) {
            const auto part = qsizetype(std::min(m_skip, quint64(bytes.size())));
            m_skip -= quint64(part);
            bytes = bytes.sliced(part);
            continue;
        }
        const auto byte = quint8(bytes.front());
        bytes = bytes.sliced(1);
        switch (m_part) {
        case Part::Opcode:
            m_part = Part::Length;
            continue;
        case Part::Length:
            m_isViolated = (byte & 0x80) == 0;
            m_length = byte & 0x7F;
            m_lengthBytes = m_length == 126 ? 2 : m_length == 127 ? 8 : 0;
            break;
        case Part::LongLength:
            m_length = m_length << 8 | byte;
            --m_lengthBytes;
            break;
        }
        if (m_part == Part::Length && m_lengthBytes > 0)
            m_length = 0;
        m_part = m_lengthBytes > 0 ? Part::LongLength : Part::Opcode;
        if (m_part == Part::Opcode)
            m_skip = maskSize + m_length;
    }
}

} // namespace cinefluent::server
