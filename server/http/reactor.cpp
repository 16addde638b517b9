// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/reactor.h"

#include "common/base/clock.h"
#include "server/http/clientchannel.h"
#include "server/http/compression.h"
#include "server/http/errorresponse.h"
#include "server/http/socketcalls.h"

#include <QCoroFuture>
#include <QEventLoop>
#include <QPromise>

#include <exception>

namespace cinefluent::server {

namespace {

/// Up to this the reactor compresses by itself (below half a millisecond); more goes to the pool.
constexpr qsizetype inlineCompressionBytes = 48 * 1024;

/// How long handlers have to come back after a stop has cancelled what they wait for.
constexpr int cancelGraceMs = 250;

} // namespace

bool ChannelListener::start()
{
    const qintptr descriptor = makeUnboundSocket();
    const bool started =
        descriptor >= 0 ? setSocketDescriptor(descriptor) : listen(QHostAddress(QHostAddress::LocalHost), 0);
    pauseAccepting();
    return started;
}

QTcpSocket *ChannelListener::nextPendingConnection()
{
    QTcpSocket *next = QTcpServer::nextPendingConnection();
    pauseAccepting(); // the base class has just resumed it
    return next;
}

void ChannelListener::incomingConnection(qintptr descriptor)
{
    closeDescriptor(descriptor);
}

Reactor::Reactor(ReactorShared shared)
    : m_shared(shared)
    , m_ids(shared.services.clock, shared.services.random)
    , m_writer(shared.options)
    , m_sweep(this)
{
    m_timer.start();
    connect(&m_sweep, &QTimer::timeout, this, &Reactor::sweep);
}

Reactor::~Reactor()
{
    stop();
}

Result<void> Reactor::start(int index, int count)
{
    ReactorContext context;
    context.index = index;
    context.count = count;
    m_modules = m_shared.setup(context);
    if (!m_modules) {
        if (context.failure.code.isEmpty()) {
            context.failure = makeError(ErrorKind::Internal, QStringLiteral("setup_failed"),
                                        QStringLiteral("The server could not be set up."));
        }
        return context.failure;
    }
    m_gate = std::make_unique<RequestGate>(m_shared.options, *m_modules, m_ids);
    m_server = std::make_unique<compat::DispatchServer>(
        [this](quint32 id, QHttpServerResponder responder) { dispatch(id, std::move(responder)); });
    m_listener = new ChannelListener;
    if (!m_listener->start()) {
        delete m_listener;
        return makeError(ErrorKind::Internal, QStringLiteral("setup_failed"),
                         QStringLiteral("The server could not be set up."),
                         QStringLiteral("no socket for the channel listener"));
    }
    m_server->bind(m_listener);
    m_sweep.start(m_shared.options.timeouts.sweepMs);
    return {};
}

void Reactor::take(qintptr descriptor, const QHostAddress &address)
{
    auto *channel = m_stopped || m_draining ? nullptr : new ClientChannel(*this, descriptor);
    if (!channel || !channel->isUsable()) {
        if (!channel)
            closeDescriptor(descriptor);
        delete channel;
        m_shared.ledger.release(address);
        return;
    }
    m_channels.insert(channel, address);
    if (m_shared.services.observer)
        m_shared.services.observer->connectionsChanged(1);
    m_listener->give(channel);
}

std::shared_ptr<Exchange> Reactor::begin(ClientChannel &channel, RequestHead head)
{
    auto exchange = std::make_shared<Exchange>();
    exchange->startedUs = m_timer.nsecsElapsed() / 1000;
    exchange->channel = &channel;
    m_gate->admit(*exchange, std::move(head), channel.clientAddress());
    return exchange;
}

void Reactor::expect(const std::shared_ptr<Exchange> &exchange)
{
    exchange->deadlineMs = nowMs() + exchange->policy.deadline.count();
    if (m_freePlaces.empty()) {
        m_freePlaces.push_back(quint32(m_exchanges.size()));
        m_exchanges.emplace_back();
    }
    exchange->id = m_freePlaces.back();
    m_freePlaces.pop_back();
    m_exchanges[exchange->id] = exchange;
}

void Reactor::dispatch(quint32 exchangeId, QHttpServerResponder responder)
{
    const auto exchange = exchangeId < m_exchanges.size() ? m_exchanges[exchangeId] : nullptr;
    if (!exchange)
        return;
    exchange->responder.emplace(std::move(responder));
    serve(exchange);
}

Task<> Reactor::serve(std::shared_ptr<Exchange> exchange)
{
    ++m_running;
    QString failure;
    HttpResponse response;
    try {
        response = co_await respond(exchange);
    } catch (const std::exception &error) {
        failure = QString::fromUtf8(error.what());
    } catch (...) {
        failure = QStringLiteral("unknown exception");
    }
    if (!failure.isNull()) {
        if (m_shared.services.observer)
            m_shared.services.observer->handlerFailed(exchange->record.requestId, exchange->record.route, failure);
        response = toProblem(makeError(ErrorKind::Internal, QStringLiteral("internal"),
                                       QStringLiteral("Something failed on our side. Nothing more is known here; "
                                                      "name the request id when you report it.")),
                             exchange->record.requestId);
    }
    --m_running;
    answer(exchange, std::move(response));
    if (m_running == 0)
        emit handlersFinished();
    reportIfDrained();
}

Task<HttpResponse> Reactor::respond(std::shared_ptr<Exchange> exchange)
{
    QByteArray rateField;
    RateLimiter *limiter = exchange->policy.rateBucket.isEmpty() ? nullptr : m_modules->rateLimiter();
    if (limiter) {
        const RateVerdict verdict = co_await limiter->admit(exchange->policy.rateBucket, exchange->request);
        if (verdict.limit > 0) {
            rateField = "limit=" + QByteArray::number(verdict.limit) +
                        ", remaining=" + QByteArray::number(verdict.remaining) +
                        ", reset=" + QByteArray::number(qint64(verdict.resetIn.count()));
        }
        if (!verdict.allowed) {
            Error error = makeError(ErrorKind::RateLimited, QStringLiteral("rate_limited"),
                                    QStringLiteral("Too many requests. Wait a little and try again."));
            error.retryAfterS = int(verdict.resetIn.count());
            HttpResponse refused = toProblem(error, exchange->request.requestId);
            if (!rateField.isEmpty())
                refused.headers.set("RateLimit", rateField);
            co_return refused;
        }
    }
    HttpResponse response = co_await exchange->route->handler(exchange->request);
    if (!rateField.isEmpty())
        response.headers.set("RateLimit", rateField);
    if (AnswerWriter::wantsGzip(exchange->request, response))
        response = co_await compressed(exchange, std::move(response));
    co_return response;
}

Task<HttpResponse> Reactor::compressed(std::shared_ptr<Exchange> exchange, HttpResponse response)
{
    Q_UNUSED(exchange)
    QByteArray result;
    if (response.body.size() <= inlineCompressionBytes) {
        result = gzipCompress(response.body);
    } else {
        auto promise = std::make_shared<QPromise<QByteArray>>();
        QFuture<QByteArray> future = promise->future();
        const bool begun = m_shared.compressionPool.tryStart([promise, body = response.body] {
            promise->start();
            promise->addResult(gzipCompress(body));
            promise->finish();
        });
        if (!begun)
            co_return response;
        result = co_await future;
    }
    AnswerWriter::setGzipBody(response, std::move(result));
    co_return response;
}

bool Reactor::willKeepAlive(const Exchange &exchange) const
{
    return exchange.keepAlive && !m_draining && exchange.channel && exchange.channel->canKeepAlive();
}

qint64 Reactor::nowSeconds() const
{
    return std::chrono::duration_cast<std::chrono::seconds>(m_shared.services.clock.now().time_since_epoch()).count();
}

void Reactor::answer(std::shared_ptr<Exchange> exchange, HttpResponse response)
{
    if (exchange->answered)
        return;
    exchange->answered = true;
    m_exchanges[exchange->id].reset();
    m_freePlaces.push_back(exchange->id);
    const QPointer<ClientChannel> channel = exchange->channel;
    if (channel) {
        channel->setAnswer(m_writer.write(*exchange, std::move(response), nowSeconds(), willKeepAlive(*exchange)));
        if (exchange->responder)
            compat::DispatchServer::finish(*exchange->responder);
    }
    if (channel)
        channel->ensureAnswered();
    if (!channel || !channel->isHanding())
        exchange->responder.reset();
}

Answer Reactor::answerRefusal(Exchange &exchange)
{
    exchange.answered = true;
    return m_writer.write(exchange, std::move(*exchange.refusal), nowSeconds(), willKeepAlive(exchange));
}

Answer Reactor::answerRejection(ClientChannel &channel, const RequestHead &head, Reject reason,
                                std::shared_ptr<Exchange> &exchange)
{
    const Rejection &rejection = rejectionOf(reason);
    if (!exchange) {
        exchange = std::make_shared<Exchange>();
        exchange->channel = &channel;
        exchange->startedUs = m_timer.nsecsElapsed() / 1000;
        exchange->request.requestId = m_ids.next().toByteArray(QUuid::WithoutBraces);
        exchange->record.requestId = exchange->request.requestId;
        exchange->record.remoteAddress = channel.clientAddress();
        exchange->record.method = head.method;
    }
    exchange->answered = true;
    exchange->record.rejection = rejection.code;
    HttpResponse response = makeProblem(rejection.status, QString::fromLatin1(rejection.code),
                                        QString::fromLatin1(rejection.message), exchange->request.requestId);
    return m_writer.write(*exchange, std::move(response), nowSeconds(), false);
}

void Reactor::deadlinePassed(std::shared_ptr<Exchange> exchange)
{
    exchange->record.rejection = "deadline_exceeded";
    answer(exchange,
           toProblem(makeError(ErrorKind::Unavailable, QStringLiteral("deadline_exceeded"),
                               QStringLiteral("The answer took too long. It is not known whether the request had an "
                                              "effect; look before you send it again.")),
                     exchange->record.requestId));
}

bool Reactor::upgrade(ClientChannel &channel, const std::shared_ptr<Exchange> &exchange, QByteArrayView pending)
{
    const HttpRequest &request = exchange->request;
    const qintptr descriptor = channel.releaseDescriptor();
    auto socket = std::make_unique<QTcpSocket>();
    if (descriptor < 0 || !socket->setSocketDescriptor(descriptor)) {
        if (descriptor >= 0)
            closeDescriptor(descriptor);
        exchange->refusal = toProblem(makeError(ErrorKind::Unavailable, QStringLiteral("no_connection_left"),
                                                QStringLiteral("No more connections can be served now.")),
                                      request.requestId);
        return false;
    }
    QByteArray replay = "GET " + request.path;
    if (!request.queryString.isEmpty())
        replay += '?' + request.queryString;
    replay += " HTTP/1.1\r\n";
    for (const HeaderField &field : request.headers)
        replay += field.name + ": " + field.value + "\r\n";
    replay += "\r\n";
    replay += pending.toByteArray();
    for (auto byte = replay.crbegin(); byte != replay.crend(); ++byte)
        socket->ungetChar(*byte);
    exchange->record.status = 101;
    channel.leave();
    exchange->upgrade->handler(std::move(socket), request);
    return true;
}

void Reactor::finished(Exchange &exchange, qint64 responseBytes, bool aborted)
{
    AccessRecord &record = exchange.record;
    record.responseBytes = responseBytes;
    record.aborted = aborted;
    record.duration = std::chrono::microseconds(m_timer.nsecsElapsed() / 1000 - exchange.startedUs);
    if (m_shared.services.observer)
        m_shared.services.observer->requestFinished(record);
}

void Reactor::dropped(const char *reason)
{
    if (m_shared.services.observer)
        m_shared.services.observer->connectionDropped(reason);
}

void Reactor::retired(ClientChannel &channel)
{
    const auto found = m_channels.constFind(&channel);
    if (found == m_channels.constEnd())
        return;
    m_shared.ledger.release(*found);
    m_channels.erase(found);
    if (m_shared.services.observer)
        m_shared.services.observer->connectionsChanged(-1);
    reportIfDrained();
}

void Reactor::sweep()
{
    // Near the limit those who hold a connection and say nothing are shown out sooner.
    const bool crowded = m_shared.ledger.count() > m_shared.ledger.capacity() * 3 / 4;
    const double scale = crowded ? 0.25 : 1.0;
    const qint64 now = nowMs();
    const QList<ClientChannel *> channels = m_channels.keys();
    for (ClientChannel *channel : channels) {
        if (m_channels.contains(channel))
            channel->checkTimeouts(now, scale);
    }
}

void Reactor::drain()
{
    m_draining = true;
    if (m_modules)
        m_modules->beginStop();
    const QList<ClientChannel *> channels = m_channels.keys();
    for (ClientChannel *channel : channels) {
        if (m_channels.contains(channel))
            channel->drain();
    }
    QMetaObject::invokeMethod(this, &Reactor::reportIfDrained, Qt::QueuedConnection);
}

void Reactor::reportIfDrained()
{
    if (m_draining && m_channels.isEmpty() && m_running == 0)
        emit drained();
}

void Reactor::cancel()
{
    if (m_modules && m_running > 0)
        m_modules->cancelPending();
}

void Reactor::waitForHandlers()
{
    if (m_running == 0)
        return;
    QEventLoop loop;
    QTimer::singleShot(cancelGraceMs, &loop, &QEventLoop::quit);
    connect(this, &Reactor::handlersFinished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    loop.exec();
}

void Reactor::stop()
{
    if (m_stopped)
        return;
    m_stopped = true;
    m_draining = true;
    cancel();
    waitForHandlers();
    m_sweep.stop();
    for (const auto &exchange : m_exchanges) {
        if (!exchange)
            continue;
        exchange->answered = true;
        exchange->responder.reset();
    }
    m_exchanges.clear();
    const QList<ClientChannel *> channels = m_channels.keys();
    for (ClientChannel *channel : channels) {
        retired(*channel);
        delete channel;
    }
    m_server.reset();
}

void Reactor::finish()
{
    m_gate.reset();
    if (m_running == 0) {
        m_modules.reset();
        return;
    }
    if (m_shared.services.observer)
        m_shared.services.observer->handlersAbandoned(m_running);
    [[maybe_unused]] const ReactorModules *abandoned = m_modules.release();
}

} // namespace cinefluent::server
