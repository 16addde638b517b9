// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QUuid>

#include <chrono>

namespace cinefluent::server {

/// What is known of a request when its answer has been handed to the socket, or of a rejected one.
struct AccessRecord
{
    QByteArray requestId;
    QByteArray method;
    /// Pattern of the route, empty where none matched: the label for metrics. The path itself is not kept: it is a
    /// stranger's text, and may hold what is nobody's business.
    QByteArray route;
    int status = 0;        ///< 0 where the client went before there was an answer.
    QByteArray rejection;  ///< Stable code of a protocol rejection, e.g. "conflicting_framing"; else empty.
    QString problemCode;   ///< The code that a problem answer carries; else empty.
    QString problemDetail; ///< What a 5xx came from; for the log alone.
    qint64 requestBytes = 0;
    qint64 responseBytes = 0;
    std::chrono::microseconds duration{0}; ///< From the end of the head to the end of the answer.
    QHostAddress remoteAddress;
    QUuid userId;         ///< Null where nobody was authenticated.
    bool aborted = false; ///< The client went before it had the whole answer.
};

/// Hears of every request and connection. Called on reactor threads, several at once: implementations are safe from
/// any thread, quick, and do not throw.
class HttpObserver
{
public:
    HttpObserver() = default;
    HttpObserver(const HttpObserver &) = delete;
    HttpObserver &operator=(const HttpObserver &) = delete;
    virtual ~HttpObserver() = default;

    virtual void requestFinished(const AccessRecord &record) = 0;
    /// A connection was taken (`+1`) or ended (`-1`).
    virtual void connectionsChanged(int difference) { Q_UNUSED(difference) }
    /// A connection was dropped without an answer to a request: "too_many_connections", "idle_timeout",
    /// "head_timeout", "write_timeout" …
    virtual void connectionDropped(const QByteArray &reason) { Q_UNUSED(reason) }
    /// A handler threw or failed inside: for the error log, with the request's id.
    virtual void handlerFailed(const QByteArray &requestId, const QByteArray &route, const QString &detail)
    {
        Q_UNUSED(requestId)
        Q_UNUSED(route)
        Q_UNUSED(detail)
    }
    /// A stop gave up handlers that did not come back after what they waited for was cancelled.
    virtual void handlersAbandoned(int count) { Q_UNUSED(count) }
};

} // namespace cinefluent::server
