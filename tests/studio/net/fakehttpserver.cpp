// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio/net/fakehttpserver.h"

#include <QTcpSocket>

namespace cinefluent::tests {

FakeHttpServer::FakeHttpServer(Handler handler)
    : m_handler(std::move(handler))
{
    connect(this, &QTcpServer::newConnection, this, &FakeHttpServer::handleConnection);
    if (!listen(QHostAddress::LocalHost))
        qFatal("the fake server cannot listen: %s", qPrintable(errorString()));
}

QUrl FakeHttpServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort()));
}

int FakeHttpServer::count(const QByteArray &method, const QByteArray &pathStart) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(), [&](const FakeRequest &request) {
        return request.method == method && request.path.startsWith(pathStart);
    }));
}

void FakeHttpServer::handleConnection()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { handleData(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void FakeHttpServer::handleData(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    for (;;) {
        const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        FakeRequest request;
        const QList<QByteArray> lines = buffer.left(headEnd).split('\n');
        const QList<QByteArray> start = lines.constFirst().trimmed().split(' ');
        request.method = start.value(0);
        request.path = start.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < headEnd + 4 + length)
            return;
        request.body = buffer.mid(headEnd + 4, length);
        buffer.remove(0, headEnd + 4 + length);
        m_requests.append(request);
        answer(socket, request);
        emit received();
        if (!m_buffers.contains(socket))
            return;
    }
}

void FakeHttpServer::answer(QTcpSocket *socket, const FakeRequest &request)
{
    const FakeAnswer answer = m_handler(request);
    if (answer.manner == FakeAnswer::Manner::Silence)
        return;
    if (answer.manner == FakeAnswer::Manner::HangUp) {
        socket->abort();
        return;
    }
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) +
                      " Answer\r\nContent-Type: " + answer.contentType +
                      "\r\nContent-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + "\r\n";
    text += "\r\n";
    if (request.method != "HEAD")
        text += answer.body;
    if (answer.manner == FakeAnswer::Manner::HangUpHalf) {
        socket->write(text.left(text.size() - answer.body.size() / 2));
        socket->flush();
        socket->disconnectFromHost();
        return;
    }
    socket->write(text);
}

FakeAnswer problemAnswer(int status, const QByteArray &code)
{
    FakeAnswer answer;
    answer.status = status;
    answer.contentType = "application/problem+json";
    answer.body = "{\"type\":\"about:blank\",\"title\":\"Problem\",\"status\":" + QByteArray::number(status) +
                  ",\"code\":\"" + code + "\",\"detail\":\"What happened.\",\"requestId\":\"r-1\"}";
    return answer;
}

} // namespace cinefluent::tests
