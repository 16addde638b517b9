// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/rawclient.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/socket.h>

namespace cinefluent::tests {

QByteArray RawResponse::problemCode() const
{
    return QJsonDocument::fromJson(body).object().value(QStringLiteral("code")).toString().toUtf8();
}

RawClient::RawClient(quint16 port, const QHostAddress &from)
{
    if (from != QHostAddress(QHostAddress::LocalHost))
        m_socket.bind(from);
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    m_socket.waitForConnected(patienceMs);
}

RawClient &RawClient::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    QDeadlineTimer deadline(patienceMs);
    while (m_socket.bytesToWrite() > 0 && isConnected() && !deadline.hasExpired())
        m_socket.waitForBytesWritten(int(deadline.remainingTime()));
    return *this;
}

bool RawClient::more(int timeoutMs)
{
    if (m_socket.bytesAvailable() == 0)
        m_socket.waitForReadyRead(timeoutMs);
    const QByteArray bytes = m_socket.readAll();
    m_buffer += bytes;
    return !bytes.isEmpty();
}

RawResponse RawClient::receive(bool withoutBody, int timeoutMs)
{
    QDeadlineTimer deadline(timeoutMs);
    RawResponse response;
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!more(int(deadline.remainingTime())))
            return response;
    }
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    response.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        response.headers.append(line.left(colon), line.mid(colon + 1).trimmed());
    }
    const qint64 length = response.header("Content-Length").toLongLong();
    if (withoutBody || response.status < 200 || response.status == 204 || response.status == 304) {
        response.complete = true;
        return response;
    }
    while (m_buffer.size() < length) {
        if (!more(int(deadline.remainingTime())))
            break;
    }
    response.complete = m_buffer.size() >= length && !response.header("Content-Length").isNull();
    response.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    return response;
}

bool RawClient::isClosedByServer(int timeoutMs)
{
    QDeadlineTimer deadline(timeoutMs);
    while (isConnected() && !deadline.hasExpired()) {
        m_socket.waitForReadyRead(int(deadline.remainingTime()));
        m_socket.readAll();
    }
    return !isConnected();
}

void RawClient::reset()
{
    const linger hard{1, 0};
    ::setsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_socket.abort();
}

QByteArray makeRequest(const QByteArray &method, const QByteArray &path, const QByteArray &lines,
                       const QByteArray &body)
{
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: test.example\r\n" + lines;
    if (!body.isEmpty())
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return request + "\r\n" + body;
}

} // namespace cinefluent::tests
