// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <functional>

class QTcpSocket;

namespace cinefluent::tests {

struct FakeRequest
{
    QByteArray method;
    QByteArray path;
    QHash<QByteArray, QByteArray> headers; ///< names in lowercase
    QByteArray body;
};

struct FakeAnswer
{
    enum class Manner
    {
        Complete,
        HangUp,     ///< closes without a word
        HangUpHalf, ///< closes in the middle of the body
        Silence     ///< never answers
    };

    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
    Manner manner = Manner::Complete;
};

/// A small HTTP/1.1 server on the loopback, in the thread of the test: a stand-in for what real ones do wrong. One
/// function answers everything; requests are kept.
class FakeHttpServer : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<FakeAnswer(const FakeRequest &request)>;

    explicit FakeHttpServer(Handler handler);

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<FakeRequest> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &pathStart) const;
    void setHandler(Handler handler) { m_handler = std::move(handler); }

signals:
    void received();

private:
    void handleConnection();
    void handleData(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const FakeRequest &request);

    Handler m_handler;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<FakeRequest> m_requests;
};

/// An answer of application/problem+json.
[[nodiscard]] FakeAnswer problemAnswer(int status, const QByteArray &code);

} // namespace cinefluent::tests
