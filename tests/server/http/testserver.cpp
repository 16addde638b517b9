// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http/testserver.h"

#include "server/http/byterange.h"
#include "server/http/errorresponse.h"

#include <QCoroFuture>
#include <QDeadlineTimer>
#include <QTcpSocket>
#include <QTest>

#include <stdexcept>

namespace cinefluent::tests {

using namespace cinefluent::server;

void RecordingObserver::requestFinished(const AccessRecord &record)
{
    const std::scoped_lock lock(m_mutex);
    m_records.append(record);
}

void RecordingObserver::connectionsChanged(int difference)
{
    const std::scoped_lock lock(m_mutex);
    m_connections += difference;
}

void RecordingObserver::connectionDropped(const QByteArray &reason)
{
    const std::scoped_lock lock(m_mutex);
    ++m_drops[reason];
}

void RecordingObserver::handlerFailed(const QByteArray &requestId, const QByteArray &route, const QString &detail)
{
    const std::scoped_lock lock(m_mutex);
    m_failures.append(QString::fromLatin1(requestId + ' ' + route + ' ') + detail);
}

void RecordingObserver::handlersAbandoned(int count)
{
    m_abandoned += count;
}

QList<AccessRecord> RecordingObserver::records() const
{
    const std::scoped_lock lock(m_mutex);
    return m_records;
}

int RecordingObserver::drops(const QByteArray &reason) const
{
    const std::scoped_lock lock(m_mutex);
    return m_drops.value(reason);
}

int RecordingObserver::rejections(const QByteArray &code) const
{
    const std::scoped_lock lock(m_mutex);
    return int(std::count_if(m_records.begin(), m_records.end(),
                             [&code](const AccessRecord &record) { return record.rejection == code; }));
}

int RecordingObserver::connections() const
{
    const std::scoped_lock lock(m_mutex);
    return m_connections;
}

QStringList RecordingObserver::failures() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failures;
}

HandlerLatch::HandlerLatch()
{
    m_promise.start();
}

Task<> HandlerLatch::pass()
{
    QFuture<void> future = m_promise.future();
    ++m_waiting;
    co_await future;
    --m_waiting;
}

void HandlerLatch::open()
{
    std::call_once(m_opened, [this] { m_promise.finish(); });
}

namespace {

class OneToken final : public TokenVerifier
{
public:
    [[nodiscard]] Result<Identity> verify(QByteArrayView token) const override
    {
        Identity identity;
        identity.userId = UserId(QUuid(QStringLiteral("11111111-2222-7333-8444-555555555555")));
        if (token == "learner")
            identity.role = Role::Learner;
        else if (token == "editor")
            identity.role = Role::Editor;
        else
            return makeError(ErrorKind::Unauthenticated, QStringLiteral("token_invalid"),
                             QStringLiteral("The access token is not valid."), QStringLiteral("secret detail"));
        return identity;
    }
};

class TwoAllowed final : public RateLimiter
{
public:
    [[nodiscard]] Task<RateVerdict> admit(QByteArray bucket, const HttpRequest &) override
    {
        const int used = ++m_used[bucket];
        co_return RateVerdict{used <= 2, 2, std::max(0, 2 - used), std::chrono::seconds(7)};
    }

private:
    QHash<QByteArray, int> m_used;
};

HttpResponse describeRequest(const HttpRequest &request)
{
    QByteArray text = methodName(request.method) + ' ' + request.path + '\n';
    for (const auto &[name, value] : request.parameters)
        text += name + '=' + value.toUtf8() + '\n';
    text += "address=" + request.remoteAddress.toString().toLatin1() + '\n';
    text += request.principal ? "user=" + request.principal->userId.toByteArray() : QByteArray("nobody");
    return HttpResponse::text(200, text);
}

RoutePolicy publicPolicy()
{
    RoutePolicy policy;
    policy.access = Access::Public;
    return policy;
}

} // namespace

class TestServer::Modules final : public ReactorModules
{
public:
    explicit Modules(TestServer &test)
        : m_test(test)
    {
        addPlain();
        addBodies();
        addTroubled();
        addGuarded();
    }
    [[nodiscard]] const Router &router() const override { return m_router; }
    [[nodiscard]] const TokenVerifier *tokenVerifier() override { return &m_verifier; }
    [[nodiscard]] RateLimiter *rateLimiter() override { return &m_limiter; }
    void cancelPending() override { m_test.latch.open(); }

private:
    void addPlain()
    {
        m_router.add(HttpMethod::Get, "/hello", publicPolicy(), [this](HttpRequest) -> Task<HttpResponse> {
            ++m_test.handled;
            co_return HttpResponse::json(200, "{\"hello\":\"world\"}");
        });
        m_router.add(HttpMethod::Get, "/item/{id}/{name}", publicPolicy(),
                     [](HttpRequest request) -> Task<HttpResponse> { co_return describeRequest(request); });
        m_router.add(HttpMethod::Get, "/text/{bytes}", publicPolicy(), [](HttpRequest request) -> Task<HttpResponse> {
            QByteArray text;
            const int size = request.parameter("bytes").toInt();
            while (text.size() < size)
                text += "line " + QByteArray::number(text.size()) + '\n';
            co_return HttpResponse::text(200, text.left(size)).with("ETag", "\"text\"");
        });
        m_router.add(HttpMethod::Get, "/file", publicPolicy(), [this](HttpRequest request) -> Task<HttpResponse> {
            co_return serveFile(request, m_test.file, QFileInfo(m_test.file).size(), "video/mp4", "\"film\"");
        });
        UpgradeRoute socket{"/socket", {}, publicPolicy()};
        socket.handler = [](std::unique_ptr<QTcpSocket> connection, HttpRequest) {
            QTcpSocket *raw = connection.release();
            QObject::connect(raw, &QTcpSocket::disconnected, raw, &QObject::deleteLater);
            raw->write("HANDED OVER\n" + raw->readAll());
        };
        m_router.addUpgrade(std::move(socket));
    }

    void addBodies()
    {
        RoutePolicy policy = publicPolicy();
        policy.maxBodyBytes = 1024 * 1024;
        m_router.add(HttpMethod::Post, "/echo", policy, [this](HttpRequest request) -> Task<HttpResponse> {
            ++m_test.handled;
            co_return HttpResponse::bytes(200, "application/octet-stream", request.body);
        });
        m_router.add(HttpMethod::Put, "/replace", policy, [](HttpRequest request) -> Task<HttpResponse> {
            co_return HttpResponse::bytes(200, "application/octet-stream", request.body);
        });
        policy.maxBodyBytes = 16;
        m_router.add(HttpMethod::Post, "/small", policy, [this](HttpRequest request) -> Task<HttpResponse> {
            ++m_test.handled;
            co_return HttpResponse::text(200, request.body);
        });
        policy.maxBodyBytes = 64 * 1024 * 1024;
        policy.spoolBody = true;
        m_router.add(HttpMethod::Post, "/spool", policy, [this](HttpRequest request) -> Task<HttpResponse> {
            {
                const std::scoped_lock lock(m_test.m_mutex);
                m_test.m_spooledPath = request.spooledBody->path;
            }
            co_return HttpResponse::text(200, QByteArray::number(request.spooledBody->sizeBytes) + ' ' +
                                                  request.spooledBody->sha256.toHex());
        });
    }

    void addTroubled()
    {
        m_router.add(HttpMethod::Get, "/wait", publicPolicy(), [this](HttpRequest) -> Task<HttpResponse> {
            co_await m_test.latch.pass();
            ++m_test.handled;
            co_return HttpResponse::text(200, "waited");
        });
        RoutePolicy hasty = publicPolicy();
        hasty.deadline = std::chrono::milliseconds(50);
        m_router.add(HttpMethod::Get, "/slowly", hasty, [this](HttpRequest) -> Task<HttpResponse> {
            co_await m_test.latch.pass();
            ++m_test.handled;
            co_return HttpResponse::text(200, "too late");
        });
        m_router.add(HttpMethod::Get, "/throw", publicPolicy(), [](HttpRequest) -> Task<HttpResponse> {
            throw std::runtime_error("secret detail");
            co_return HttpResponse();
        });
        m_router.add(HttpMethod::Get, "/fail", publicPolicy(), [](HttpRequest request) -> Task<HttpResponse> {
            co_return toProblem(makeError(ErrorKind::Unavailable, QStringLiteral("storage_unavailable"),
                                          QStringLiteral("Try again later."), QStringLiteral("SQLSTATE 57014")),
                                request.requestId);
        });
        m_router.add(HttpMethod::Get, "/throwlate", publicPolicy(), [this](HttpRequest) -> Task<HttpResponse> {
            co_await m_test.latch.pass();
            throw std::runtime_error("secret detail");
        });
    }

    void addGuarded()
    {
        const auto describe = [](HttpRequest request) -> Task<HttpResponse> { co_return describeRequest(request); };
        RoutePolicy policy;
        m_router.add(HttpMethod::Get, "/learner", policy, describe);
        policy.access = Access::Editor;
        m_router.add(HttpMethod::Get, "/editor", policy, describe);
        policy.access = Access::Optional;
        m_router.add(HttpMethod::Get, "/optional", policy, describe);
        policy = publicPolicy();
        policy.rateBucket = "limited";
        m_router.add(HttpMethod::Get, "/limited", policy, describe);
    }

    TestServer &m_test;
    OneToken m_verifier;
    TwoAllowed m_limiter;
    Router m_router;
};

HttpServerOptions TestServer::quickOptions()
{
    HttpServerOptions options;
    options.reactors = 2;
    options.timeouts.sweepMs = 20;
    options.cors.allowedOrigins = {"https://app.example"};
    return options;
}

TestServer::TestServer(HttpServerOptions options)
{
    options.spoolFolder = folder.path();
    m_server = std::make_unique<HttpServer>(
        options, [this](ReactorContext &) { return std::make_unique<Modules>(*this); },
        HttpServerServices{m_clock, m_random, &observer});
    const Result<quint16> port = m_server->start(QHostAddress(QHostAddress::LocalHost), 0);
    if (!port)
        qFatal("%s", qPrintable(cinefluent::describe(port.error())));
    m_port = *port;
}

TestServer::~TestServer()
{
    m_server->stop(std::chrono::seconds(5));
}

QString TestServer::spooledPath() const
{
    const std::scoped_lock lock(m_mutex);
    return m_spooledPath;
}

bool eventually(const std::function<bool()> &condition, int timeoutMs)
{
    return QTest::qWaitFor(condition, timeoutMs);
}

} // namespace cinefluent::tests
