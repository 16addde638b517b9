// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <functional>

namespace cinefluent::server::compat {

/// The header field that names the exchange in the request which the client channel makes for Qt's server.
inline constexpr char exchangeField[] = "x-cinefluent-internal-exchange";

/// Qt's HTTP server behind one function, the same on 6.4 (handler gets the socket, responders are made by the server)
/// and from 6.8 (handler gets the responder). All differences between the versions are in this file.
class DispatchServer final : public QAbstractHttpServer
{
public:
    using Dispatch = std::function<void(quint64 exchangeId, QHttpServerResponder responder)>;

    explicit DispatchServer(Dispatch dispatch)
        : m_dispatch(std::move(dispatch))
    {
    }

    /// Whether the server deletes a connection's socket some time after its `disconnected` signal by itself.
    static constexpr bool ownsSockets = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);

    /// Ends an exchange on the server's side: an empty answer, which the channel replaces by the real one.
    static void finish(QHttpServerResponder &responder) { responder.write(QHttpServerResponder::StatusCode::Ok); }

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        m_dispatch(request.headers().value(exchangeField).toByteArray().toULongLong(), std::move(responder));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        m_dispatch(request.value(exchangeField).toULongLong(), makeResponder(request, socket));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#endif

private:
    Dispatch m_dispatch;
};

} // namespace cinefluent::server::compat
