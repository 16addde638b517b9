// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/application.h"

#include <QDir>
#include <QEventLoop>
#include <QThread>

namespace cinefluent::server {

using namespace std::chrono_literals;

namespace {

constexpr auto revocationInterval = 2s;
constexpr auto spaceWatchInterval = 1s;

/// Runs the event loop until the task is done: for start-up, where nothing else is to be done meanwhile.
Result<void> finish(Task<Result<void>> task)
{
    std::optional<Result<void>> result;
    QEventLoop loop;
    const auto waiting = [](Task<Result<void>> awaited, std::optional<Result<void>> &into,
                            QEventLoop &until) -> Task<> {
        into.emplace(co_await std::move(awaited));
        until.quit();
    }(std::move(task), result, loop);
    if (!result)
        loop.exec();
    return *result;
}

QUrl urlOf(const QHostAddress &host, quint16 port)
{
    QHostAddress reachable = host;
    if (host == QHostAddress(QHostAddress::AnyIPv4))
        reachable = QHostAddress(QHostAddress::LocalHost);
    else if (host == QHostAddress(QHostAddress::AnyIPv6) || host == QHostAddress(QHostAddress::Any))
        reachable = QHostAddress(QHostAddress::LocalHostIPv6);
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(reachable.toString());
    url.setPort(port);
    return url;
}

HttpServerOptions httpOptions(const ServerConfig &config)
{
    HttpServerOptions options;
    options.reactors = config.reactors;
    options.cors.allowedOrigins = config.corsOrigins;
    options.trustedProxies = config.trustedProxies;
    options.countryHeader = config.countryHeader;
    return options;
}

} // namespace

Application::Application(ServerConfig config, const Surroundings &surroundings)
    : m_config(std::move(config))
    , m_surroundings(surroundings)
    , m_accessLog(surroundings.log, m_config.logLevel)
{
}

Application::~Application()
{
    stop();
}

Result<void> Application::start()
{
    if (const auto free = HttpServer::canListen(m_config.host, m_config.port); !free)
        return free.error();
    auto database = Database::open(m_config, Database::Use::Serve, m_surroundings.log);
    if (!database)
        return database.error();
    m_database.emplace(std::move(*database));
    Result<void> result = m_database->migrate(m_surroundings.log);
    if (result)
        result = startServing();
    if (!result)
        stop();
    return result;
}

Result<void> Application::startServing()
{
    HttpServerOptions options = httpOptions(m_config);
    const QHostAddress host = m_config.host;
    const quint16 port = m_config.port;
    m_parts = std::make_unique<ProcessParts>(std::move(m_config), m_database->settings().app, m_surroundings);
    if (const auto prepared = m_parts->prepareStorage(); !prepared)
        return makeError(ErrorKind::Unavailable, QStringLiteral("data_directory_not_writable"),
                         QStringLiteral("The data directory cannot be written to. Nothing was started; check its "
                                        "owner, its rights and the space on its disk."),
                         prepared.error().detail);
    options.spoolFolder = m_parts->objects.spoolFolder();
    options.spoolSpace = &m_parts->space;
    options.countries = m_parts->countries.get();
    m_parts->space.refresh();
    QObject::connect(&m_spaceWatch, &QTimer::timeout, &m_spaceWatch, [&space = m_parts->space] { space.refresh(); });
    m_spaceWatch.start(spaceWatchInterval);
    m_sessions = std::make_unique<PgSessionRepository>(m_parts->transactions);
    m_revocations = std::make_unique<RevocationPoller>(
        RevocationPoller::Parts{*m_sessions, m_parts->revoked, m_surroundings.clock, m_surroundings.log},
        AuthLifetimes().accessToken);
    if (const auto known = finish(m_revocations->poll()); !known)
        return known.error();
    m_revocations->start(revocationInterval);

    ProcessParts &parts = *m_parts;
    parts.realtime.start();
    parts.startAnnouncing();
    m_http = std::make_unique<HttpServer>(
        options, [&parts](ReactorContext &) { return std::make_unique<ServerModules>(parts); },
        HttpServerServices{m_surroundings.clock, m_surroundings.random, &m_accessLog});
    const auto bound = m_http->start(host, port);
    if (!bound)
        return bound.error();
    m_url = urlOf(host, *bound);
    m_jobs = std::make_unique<ServerJobs>(parts);
    m_jobs->start();
    parts.phase.set(ServerPhase::Phase::Serving);
    m_surroundings.log.info("server_ready", {{"url", m_url.toString()}, {"reactors", m_http->reactorCount()}});
    return {};
}

void Application::stop()
{
    if (m_http && m_http->isRunning()) {
        m_surroundings.log.info("server_stopping");
        m_parts->phase.set(ServerPhase::Phase::Stopping);
        if (m_parts->config.shutdownDelay > 0ms)
            QThread::msleep(m_parts->config.shutdownDelay.count());
        m_http->stop(m_parts->config.shutdownTimeout);
    }
    m_spaceWatch.stop();
    m_spaceWatch.disconnect();
    m_http.reset();
    m_jobs.reset();
    m_revocations.reset();
    m_sessions.reset();
    m_parts.reset();
    if (m_database) {
        m_database->close();
        m_database.reset();
        m_surroundings.log.info("server_stopped");
    }
}

} // namespace cinefluent::server
