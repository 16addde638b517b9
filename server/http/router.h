// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class QTcpSocket;

namespace cinefluent::server {

/// What a route demands and allows. The defaults are the careful ones.
struct RoutePolicy
{
    qint64 maxBodyBytes = 64 * 1024; ///< Decided from the header; more answers 413 before a byte is read.
    bool spoolBody = false;          ///< The body goes to a temporary file instead of memory.
    Access access = Access::Learner;
    QByteArray rateBucket; ///< Name of the rate limit that applies; empty for none.
    std::chrono::milliseconds deadline{
        10000}; ///< After that the client gets 503; the handler's late answer is dropped.
};

using Handler = std::function<Task<HttpResponse>(HttpRequest)>;

/// One method on one path. `pattern` is a path whose segments are literal or `{name}`, e.g. "/movies/{id}/lessons".
/// Every route answers at the root and under "/v1". Literal segments win over parameters.
struct Route
{
    HttpMethod method = HttpMethod::Get;
    QByteArray pattern;
    Handler handler;
    RoutePolicy policy;
};

/// Takes over a connection that asked for a WebSocket. The socket is a fresh one of the reactor's thread with the
/// request's bytes pushed back, as QWebSocketServer::handleConnection wants it; identity, Origin and rate limit have
/// been checked. The handler owns the socket.
using UpgradeHandler = std::function<void(std::unique_ptr<QTcpSocket> socket, HttpRequest request)>;

/// A path that speaks WebSocket (RFC 6455, version 13). A plain request for it answers 426.
struct UpgradeRoute
{
    QByteArray pattern;
    UpgradeHandler handler;
    RoutePolicy policy;
};

/// The table of routes of one reactor. Filled at set-up, then read only; one thread.
class Router
{
public:
    Router();
    Router(const Router &) = delete;
    Router &operator=(const Router &) = delete;
    ~Router();

    /// A second route for the same method and pattern, or a malformed pattern, is a fault of ours and aborts.
    /// HEAD is answered by GET's handler and OPTIONS by the server: neither is added.
    void add(Route route);
    void add(HttpMethod method, const QByteArray &pattern, const RoutePolicy &policy, Handler handler);
    void addUpgrade(UpgradeRoute route);
    /// What OPTIONS on that path answers besides Allow; the path has a route already.
    void addOptionsFields(const QByteArray &pattern, HeaderFields fields);

    struct Match
    {
        enum class Outcome
        {
            Found,            ///< `route` is set.
            Upgrade,          ///< `upgrade` is set: the path speaks WebSocket.
            NotFound,         ///< No route has this path.
            MethodNotAllowed, ///< The path exists; `allowedMethods` says for what.
            BadPath           ///< Malformed percent-encoding, not UTF-8, or a NUL.
        };
        Outcome outcome = Outcome::NotFound;
        const Route *route = nullptr;
        const UpgradeRoute *upgrade = nullptr;
        std::vector<std::pair<QByteArray, QString>> parameters;
        QByteArray allowedMethods; ///< The value of Allow, e.g. "GET, HEAD, OPTIONS"; for a found path too.
        const HeaderFields *optionsFields = nullptr; ///< what OPTIONS says besides, where anything
    };

    /// `path` is the encoded path of the request target, with or without "/v1", without query.
    [[nodiscard]] Match match(HttpMethod method, QByteArrayView path) const;

    /// All routes in the order they were added, for tests and documentation.
    [[nodiscard]] std::vector<const Route *> routes() const;
    [[nodiscard]] std::vector<const UpgradeRoute *> upgradeRoutes() const;

private:
    struct Node;

    Node &nodeFor(const QByteArray &pattern);

    std::unique_ptr<Node> m_root;
    std::vector<std::unique_ptr<Route>> m_routes;
    std::vector<std::unique_ptr<UpgradeRoute>> m_upgrades;
};

/// The path without a leading "/v1" segment.
[[nodiscard]] QByteArrayView withoutVersion(QByteArrayView path);

} // namespace cinefluent::server
