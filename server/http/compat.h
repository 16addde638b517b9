// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <string_view>

namespace cinefluent::server::compat {

/// The request that the client channel makes for Qt's server: nothing but the number of the exchange, as Qt's parser
/// reads byte by byte and costs more than everything else on the way.
class InternalRequest
{
public:
    void write(quint32 exchangeId)
    {
        constexpr std::string_view before = "GET /";
        constexpr std::string_view after = " HTTP/1.1\r\n\r\n";
        char *at = std::copy(before.begin(), before.end(), m_bytes.data());
        at = std::to_chars(at, m_bytes.data() + m_bytes.size(), exchangeId, 36).ptr;
        at = std::copy(after.begin(), after.end(), at);
        m_size = at - m_bytes.data();
        m_offset = 0;
    }
    [[nodiscard]] qint64 available() const { return m_size - m_offset; }
    qint64 read(char *data, qint64 maxSize)
    {
        const qint64 size = std::min(maxSize, available());
        std::copy_n(m_bytes.data() + m_offset, size, data);
        m_offset += size;
        return size;
    }

private:
    std::array<char, 32> m_bytes{};
    qint64 m_size = 0;
    qint64 m_offset = 0;
};

/// Qt's HTTP server behind one function, the same on 6.4 (handler gets the socket, responders are made by the server)
/// and from 6.8 (handler gets the responder). All differences between the versions are in this file.
class DispatchServer final : public QAbstractHttpServer
{
public:
    using Dispatch = std::function<void(quint32 exchangeId, QHttpServerResponder responder)>;

    explicit DispatchServer(Dispatch dispatch)
        : m_dispatch(std::move(dispatch))
    {
    }

    /// Whether the server deletes a connection's socket some time after its `disconnected` signal by itself.
    static constexpr bool ownsSockets = QT_VERSION >= QT_VERSION_CHECK(6, 8, 0);

    /// Ends an exchange on the server's side: an empty answer, in whose place the channel writes the real one.
    static void finish(QHttpServerResponder &responder)
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        responder.write(QHttpServerResponder::StatusCode::Ok);
#else
        responder.writeBody("", 0);
#endif
    }

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override
    {
        m_dispatch(exchangeOf(request), std::move(responder));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {}
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override
    {
        m_dispatch(exchangeOf(request), makeResponder(request, socket));
        return true;
    }
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {}
#endif

private:
    [[nodiscard]] static quint32 exchangeOf(const QHttpServerRequest &request)
    {
        return QStringView(request.url().path()).mid(1).toUInt(nullptr, 36);
    }

    Dispatch m_dispatch;
};

} // namespace cinefluent::server::compat
