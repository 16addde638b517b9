// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpscenario.h"

#include "tests/support/await.h"
#include "tests/support/exchangelog.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTimer>

namespace cinefluent::tests {

using namespace cinefluent::server;
using namespace std::chrono_literals;

namespace {

constexpr int answerTimeoutMs = 30'000;

struct Person
{
    const char *name;
    Role role;
};

Person personOf(Sender sender)
{
    switch (sender) {
    case Sender::Learner:
        return {"learner", Role::Learner};
    case Sender::OtherLearner:
        return {"otherlearner", Role::Learner};
    case Sender::Editor:
        return {"editor", Role::Editor};
    case Sender::Reviewer:
        return {"reviewer", Role::Reviewer};
    case Sender::Admin:
        return {"admin", Role::Admin};
    case Sender::Anonymous:
        break;
    }
    qFatal("an anonymous sender has no account");
}

ServerConfig configFor(const QString &folder)
{
    ServerConfig config;
    config.dataDirectory = folder;
    config.host = QHostAddress(QHostAddress::LocalHost);
    config.reactors = 2;
    config.jwtSecrets.emplace_back(HttpScenarioServer::jwtSecret);
    auto keys = PiiKeys::parse("1:" + toBase64Url(QByteArray(32, 'k')));
    config.piiKeys = std::move(*keys);
    config.emailIndexKey = Secret(QByteArray(32, 'i'));
    config.mediaKey = Secret(QByteArray(32, 'm'));
    config.passwordThreads = 2;
    config.uploadLimitBytes = 512 * 1024;
    config.authLimits = {{0, 1s}, {0, 1s}, {0, 1s}, {0, 1s}};
    config.mail.from = QStringLiteral("mail@scenario.example");
    config.mail.appUrl = QStringLiteral("https://app.scenario.example");
    // Payments are configured, and nobody is there to take them.
    config.stripe.secretKey = Secret("sk_test_scenarios");
    config.stripe.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    config.stripe.webhookSecrets.emplace_back("whsec_scenarios");
    config.stripe.priceOfTier = {{Tier::Premium, "price_premium"}, {Tier::Pro, "price_pro"}};
    config.billing.tierOfPrice = {{"price_premium", Tier::Premium}, {"price_pro", Tier::Pro}};
    TierRules everything = config.tiers.rules(Tier::Free);
    everything.dailyLessons = TierRules::unlimited;
    everything.advancedFeatures = true;
    config.tiers.setRules(Tier::Free, everything);
    config.answerCacheBytes = 0; // tests write to the tables themselves
    return config;
}

QByteArrayList routesOf(const ServerModules &modules)
{
    QByteArrayList routes;
    for (const Route *route : modules.router().routes())
        routes.append(methodName(route->method) + ' ' + route->pattern);
    return routes;
}

bool hasHeader(const HttpAnswer &answer, const QPair<QByteArray, QByteArray> &wanted)
{
    const QByteArray value = answer.header(wanted.first);
    return !value.isNull() && value.contains(wanted.second);
}

} // namespace

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

Instant OffsetClock::now() const
{
    return SystemClock().now() + std::chrono::microseconds(m_offsetUs.load());
}

HttpScenarioServer::HttpScenarioServer(const DatabaseSettings &database, const Tweak &tweak)
{
    ServerConfig config = configFor(m_folder.path());
    if (tweak)
        tweak(config);
    m_parts = std::make_unique<ProcessParts>(std::move(config), database.app, Surroundings{m_clock, m_random, m_log});
}

HttpScenarioServer::~HttpScenarioServer()
{
    if (m_http)
        m_http->stop(1s);
    m_jobs.reset();
}

Result<void> HttpScenarioServer::start()
{
    HttpServerOptions options;
    options.reactors = m_parts->config.reactors;
    options.trustedProxies = m_parts->config.trustedProxies;
    options.countryHeader = m_parts->config.countryHeader;
    options.countries = m_parts->countries.get();
    options.cors.allowedOrigins = m_parts->config.corsOrigins;
    ProcessParts &parts = *m_parts;
    if (auto prepared = parts.prepareStorage(); !prepared)
        return prepared;
    options.spoolFolder = parts.objects.spoolFolder();
    options.spoolSpace = &parts.space;
    parts.realtime.start();
    parts.startAnnouncing();
    m_http = std::make_unique<HttpServer>(
        options,
        [this, &parts](ReactorContext &context) {
            auto modules = std::make_unique<ServerModules>(parts);
            if (context.index == 0) {
                m_routes = routesOf(*modules);
                logRoutes(m_routes);
            }
            return modules;
        },
        HttpServerServices{m_clock, m_random, nullptr});
    const auto port = m_http->start(m_parts->config.host, 0);
    if (!port)
        return port.error();
    m_url = "http://127.0.0.1:" + QByteArray::number(*port);
    m_parts->phase.set(ServerPhase::Phase::Serving);
    return {};
}

void HttpScenarioServer::startJobs()
{
    m_jobs = std::make_unique<ServerJobs>(*m_parts);
    m_jobs->start();
}

const HttpScenarioServer::Account &HttpScenarioServer::account(Sender sender)
{
    const auto found = m_accounts.constFind(sender);
    if (found != m_accounts.cend())
        return *found;
    const Person person = personOf(sender);
    const QString name = QString::fromLatin1(person.name);
    PgUserRepository users(m_parts->transactions, nullptr, m_parts->pii);
    PgSessionRepository sessions(m_parts->transactions);
    AuthService service(m_parts->authParts(users, sessions));
    const QString password = QStringLiteral("violet anchor drum");
    const QString email = name + QStringLiteral("@scenario.example");
    const auto created = await(service.createAccount({email, password, name, {}, {}}, person.role));
    if (!created && created.error().code != QLatin1String("username_taken"))
        qFatal("no account for %s: %s", person.name, qPrintable(describe(created.error())));
    const auto signedIn = await(service.login(email, password, "scenario"));
    if (!signedIn)
        qFatal("no session for %s: %s", person.name, qPrintable(describe(signedIn.error())));
    return *m_accounts.insert(sender, {UserId(signedIn->user.id), signedIn->session.accessToken.toLatin1()});
}

QByteArray HttpScenarioServer::accessToken(Sender sender)
{
    return account(sender).accessToken;
}

UserId HttpScenarioServer::userId(Sender sender)
{
    return account(sender).userId;
}

HttpAnswer HttpScenarioServer::transfer(const HttpScenario &scenario, const QByteArray &token)
{
    QNetworkRequest request(QUrl::fromEncoded(m_url + scenario.path));
    request.setTransferTimeout(answerTimeoutMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!scenario.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    for (const auto &[name, value] : scenario.headers)
        request.setRawHeader(name, value);
    // As a custom verb, HEAD would wait for a body.
    const std::unique_ptr<QNetworkReply> reply(
        scenario.method == "HEAD" ? m_client.head(request)
                                  : m_client.sendCustomRequest(request, scenario.method, scenario.body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const HttpAnswer answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->rawHeaderPairs(),
                            reply->readAll()};
    logExchange({scenario.method, scenario.path, scenario.body, answer.status, answer.headers, answer.body});
    return answer;
}

HttpAnswer HttpScenarioServer::send(const HttpScenario &scenario)
{
    return transfer(scenario, scenario.sender == Sender::Anonymous ? QByteArray() : accessToken(scenario.sender));
}

HttpAnswer HttpScenarioServer::send(const QByteArray &method, const QByteArray &path, const QByteArray &body,
                                    Sender sender)
{
    HttpScenario scenario;
    scenario.method = method;
    scenario.path = path;
    scenario.body = body;
    scenario.sender = sender;
    return send(scenario);
}

HttpAnswer HttpScenarioServer::sendWithToken(const QByteArray &method, const QByteArray &path, const QByteArray &token,
                                             const QByteArray &body)
{
    HttpScenario scenario;
    scenario.method = method;
    scenario.path = path;
    scenario.body = body;
    return transfer(scenario, token);
}

QString HttpScenarioServer::check(const HttpScenario &scenario)
{
    const HttpAnswer answer = send(scenario);
    QStringList faults;
    if (answer.status != scenario.status)
        faults.append(QStringLiteral("status %1, expected %2").arg(answer.status).arg(scenario.status));
    for (const QByteArray &text : scenario.mustContain) {
        if (!answer.body.contains(text))
            faults.append(QStringLiteral("the body lacks %1").arg(QString::fromUtf8(text)));
    }
    QByteArray everything = answer.body;
    for (const auto &[name, value] : answer.headers)
        everything += '\n' + name + ": " + value;
    for (const QByteArray &text : scenario.mustNotContain) {
        if (everything.contains(text))
            faults.append(QStringLiteral("the answer contains %1").arg(QString::fromUtf8(text)));
    }
    for (const auto &wanted : scenario.mustHaveHeaders) {
        if (!hasHeader(answer, wanted))
            faults.append(QStringLiteral("the header %1 lacks %2")
                              .arg(QString::fromLatin1(wanted.first), QString::fromLatin1(wanted.second)));
    }
    if (faults.isEmpty())
        return {};
    return faults.join(QStringLiteral("; ")) + QStringLiteral("\n") + QString::fromUtf8(everything.left(2000));
}

} // namespace cinefluent::tests
