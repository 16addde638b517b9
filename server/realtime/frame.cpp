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

} // namespace cinefluent::server
