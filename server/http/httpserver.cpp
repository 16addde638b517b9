// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpserver.h"

#include "server/http/acceptor.h"
#include "server/http/epolldispatcher.h"
#include "server/http/socketcalls.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QThread>

#include <algorithm>

namespace cinefluent::server {

namespace {

/// Descriptors kept back for the database, files being streamed, logs.
constexpr qint64 reservedDescriptors = 128;

int reactorsFor(int wanted)
{
    return wanted > 0 ? wanted : std::max(1, QThread::idealThreadCount() - 1);
}

} // namespace

class HttpServer::Private
{
public:
    Private(HttpServerOptions serverOptions, ReactorSetup reactorSetup, HttpServerServices serverServices)
        : options(std::move(serverOptions))
        , setup(std::move(reactorSetup))
        , services(serverServices)
        , ledger(options.limits.maxConnections, options.limits.maxConnectionsPerAddress, options.trustedProxies)
    {
        compressionPool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() / 2));
    }

    [[nodiscard]] ReactorShared shared() { return {options, setup, services, ledger, compressionPool}; }

    void limitByDescriptors()
    {
        const qint64 descriptors = raiseDescriptorLimit();
        if (descriptors <= 0)
            return;
        const qint64 room = std::max<qint64>(16, (descriptors - reservedDescriptors) * 3 / 4);
        ledger.setCapacity(int(std::min<qint64>(options.limits.maxConnections, room)));
    }

    std::unique_ptr<QThread> startThread(const QString &name)
    {
        auto thread = std::make_unique<QThread>();
        thread->setObjectName(name);
        if (options.useEpoll) {
            if (auto dispatcher = makeEpollDispatcher())
                thread->setEventDispatcher(dispatcher.release());
        }
        thread->start();
        return thread;
    }

    Result<void> startReactors();
    void stopReactors(QDeadlineTimer deadline);

    struct Seat
    {
        std::unique_ptr<QThread> thread;
        std::unique_ptr<Reactor> reactor;
    };

    const HttpServerOptions options;
    const ReactorSetup setup;
    const HttpServerServices services;
    ConnectionLedger ledger;
    QThreadPool compressionPool;
    std::vector<Seat> seats;
    std::unique_ptr<QThread> acceptorThread;
    std::unique_ptr<Acceptor> acceptor;
    quint16 port = 0;
};

Result<void> HttpServer::Private::startReactors()
{
    const int count = reactorsFor(options.reactors);
    for (int i = 0; i < count; ++i) {
        Seat seat{startThread(QStringLiteral("reactor-%1").arg(i)), std::make_unique<Reactor>(shared())};
        Reactor *reactor = seat.reactor.get();
        reactor->moveToThread(seat.thread.get());
        QObject::connect(
            seat.thread.get(), &QThread::finished, reactor, [reactor] { reactor->finish(); }, Qt::DirectConnection);
        seats.push_back(std::move(seat));
        Result<void> started;
        QMetaObject::invokeMethod(
            reactor, [&started, reactor, i, count] { started = reactor->start(i, count); },
            Qt::BlockingQueuedConnection);
        if (!started)
            return started;
    }
    return {};
}

void HttpServer::Private::stopReactors(QDeadlineTimer deadline)
{
    QSemaphore drained;
    for (const Seat &seat : seats) {
        Reactor *reactor = seat.reactor.get();
        QObject::connect(
            reactor, &Reactor::drained, reactor, [&drained] { drained.release(); },
            Qt::ConnectionType(Qt::DirectConnection | Qt::SingleShotConnection));
        QMetaObject::invokeMethod(reactor, &Reactor::drain, Qt::QueuedConnection);
    }
    for (size_t i = 0; i < seats.size(); ++i) {
        if (!drained.tryAcquire(1, int(std::max<qint64>(0, deadline.remainingTime()))))
            break;
    }
    for (const Seat &seat : seats)
        QMetaObject::invokeMethod(seat.reactor.get(), &Reactor::cancel, Qt::QueuedConnection);
    for (const Seat &seat : seats) {
        Reactor *reactor = seat.reactor.get();
        QMetaObject::invokeMethod(
            reactor,
            [reactor] {
                QObject::disconnect(reactor, &Reactor::drained, nullptr, nullptr);
                reactor->stop();
            },
            Qt::BlockingQueuedConnection);
    }
    for (const Seat &seat : seats) {
        seat.thread->quit();
        seat.thread->wait();
    }
    seats.clear();
    compressionPool.waitForDone();
}

HttpServer::HttpServer(HttpServerOptions options, ReactorSetup setup, HttpServerServices services)
    : d(std::make_unique<Private>(std::move(options), std::move(setup), services))
{
}

HttpServer::~HttpServer()
{
    stop(std::chrono::milliseconds(0));
}

Result<void> HttpServer::canListen(const QHostAddress &address, quint16 port)
{
    return Acceptor::probe(address, port);
}

Result<quint16> HttpServer::start(const QHostAddress &address, quint16 port)
{
    if (isRunning())
        return makeError(ErrorKind::Conflict, QStringLiteral("already_running"), QStringLiteral("It runs already."));
    d->limitByDescriptors();
    if (const Result<void> started = d->startReactors(); !started) {
        d->stopReactors(QDeadlineTimer(0));
        return started.error();
    }
    std::vector<Reactor *> reactors;
    for (const Private::Seat &seat : d->seats)
        reactors.push_back(seat.reactor.get());
    d->acceptorThread = d->startThread(QStringLiteral("acceptor"));
    d->acceptor = std::make_unique<Acceptor>(d->shared(), std::move(reactors));
    d->acceptor->moveToThread(d->acceptorThread.get());
    Result<quint16> bound(quint16(0));
    QMetaObject::invokeMethod(
        d->acceptor.get(), [&] { bound = d->acceptor->start(address, port); }, Qt::BlockingQueuedConnection);
    if (!bound) {
        stop(std::chrono::milliseconds(0));
        return bound;
    }
    d->port = *bound;
    return bound;
}

void HttpServer::stop(std::chrono::milliseconds deadline)
{
    if (!d->acceptorThread)
        return;
    QMetaObject::invokeMethod(
        d->acceptor.get(), [this] { d->acceptor->stop(); }, Qt::BlockingQueuedConnection);
    d->acceptorThread->quit();
    d->acceptorThread->wait();
    d->acceptor.reset();
    d->acceptorThread.reset();
    d->stopReactors(QDeadlineTimer(deadline));
    d->port = 0;
}

bool HttpServer::isRunning() const
{
    return d->port != 0;
}

quint16 HttpServer::port() const
{
    return d->port;
}

int HttpServer::reactorCount() const
{
    return d->seats.empty() ? reactorsFor(d->options.reactors) : int(d->seats.size());
}

int HttpServer::connectionCount() const
{
    return d->ledger.count();
}

} // namespace cinefluent::server
