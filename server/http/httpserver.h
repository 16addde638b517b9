// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "server/http/httpobserver.h"
#include "server/http/httpserveroptions.h"
#include "server/http/router.h"
#include "server/services/auth/tokenverifier.h"

#include <functional>
#include <memory>

namespace cinefluent {
class Clock;
class RandomSource;
} // namespace cinefluent

namespace cinefluent::server {

/// What a rate limit says to one request.
struct RateVerdict
{
    bool allowed = true;
    int limit = 0; ///< Requests per window; 0 where no limit applies, and then no RateLimit header is sent.
    int remaining = 0;
    std::chrono::seconds resetIn{0}; ///< Until the window starts anew; becomes Retry-After when not allowed.
};

/// Counts requests against the bucket named in a route's policy. One per reactor; called on its thread, after the
/// authentication, so that `request.principal` tells users from addresses.
class RateLimiter
{
public:
    RateLimiter() = default;
    RateLimiter(const RateLimiter &) = delete;
    RateLimiter &operator=(const RateLimiter &) = delete;
    virtual ~RateLimiter() = default;

    [[nodiscard]] virtual Task<RateVerdict> admit(QByteArray bucket, const HttpRequest &request) = 0;
};

/// Everything that serves requests on one reactor thread: its router, its controllers, its database connections.
/// Made and destroyed on that thread, whose event loop runs from set-up on and has ended before the destruction: no
/// handler is resumed while the modules go, or after.
class ReactorModules
{
public:
    ReactorModules() = default;
    ReactorModules(const ReactorModules &) = delete;
    ReactorModules &operator=(const ReactorModules &) = delete;
    virtual ~ReactorModules() = default;

    [[nodiscard]] virtual const Router &router() const = 0;
    /// Without one, routes that demand an identity answer 401.
    [[nodiscard]] virtual const TokenVerifier *tokenVerifier() { return nullptr; }
    [[nodiscard]] virtual RateLimiter *rateLimiter() { return nullptr; }
    /// Called when a stop begins, before the grace period: connections that the modules hold themselves are to end.
    virtual void beginStop() {}
    /// Called, at times twice, when the grace period of a stop is over and handlers are still at work: what they wait
    /// for shall end now, with ErrorKind::Cancelled or Unavailable. The event loop runs on for a moment so that they
    /// can; a handler that waits even then is abandoned: its frame is never resumed, and the modules are never
    /// destroyed, so that what still works for it on other threads finds them.
    virtual void cancelPending() {}
};

/// Given to the set-up function on each reactor's thread.
struct ReactorContext
{
    int index = 0; ///< 0 … count − 1
    int count = 1;
    Error failure; ///< Set by a set-up that returns null, to say why; `HttpServer::start` gives it on.
};

using ReactorSetup = std::function<std::unique_ptr<ReactorModules>(ReactorContext &)>;

/// What the server needs from outside; the references outlive it.
struct HttpServerServices
{
    const Clock &clock;
    RandomSource &random;
    HttpObserver *observer = nullptr;
};

/// The HTTP server: an acceptor and N reactor threads, each with a client channel per connection in front of a Qt
/// HTTP server. Used from one thread, which needs no event loop.
class HttpServer
{
public:
    HttpServer(HttpServerOptions options, ReactorSetup setup, HttpServerServices services);
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;
    /// Stops without a grace period when still running.
    ~HttpServer();

    /// Whether `start` would find the address free now, with its error where not: to be asked before what takes long.
    [[nodiscard]] static Result<void> canListen(const QHostAddress &address, quint16 port);

    /// Sets up every reactor, then listens. Port 0 takes a free one. Returns the port. Errors: Unavailable
    /// "address_in_use", "address_not_permitted" (privileged port), "address_not_available"; what a set-up reported.
    [[nodiscard]] Result<quint16> start(const QHostAddress &address, quint16 port);

    /// Stops accepting, closes idle connections, lets requests in flight finish and ends their connections with
    /// "Connection: close"; what is left at the deadline is dropped. Then destroys the modules on their threads and
    /// joins. Blocks. Harmless when not running.
    void stop(std::chrono::milliseconds deadline);

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int reactorCount() const;
    /// Open client connections. Any thread.
    [[nodiscard]] int connectionCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cinefluent::server
