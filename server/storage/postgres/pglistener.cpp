// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pglistener.h"

#include <memory>

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

constexpr auto retryInterval = 500ms;
constexpr auto connectLimit = 5s;

struct NotifyFree
{
    void operator()(PGnotify *notify) const { PQfreemem(notify); }
};

} // namespace

PgListener::PgListener(ConnectionSettings settings, QByteArray channel)
    : m_settings(std::move(settings))
    , m_channel(std::move(channel))
    , m_retry(this)
    , m_patience(this)
{
    m_retry.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &PgListener::connectNow);
    connect(&m_patience, &QTimer::timeout, this, &PgListener::lose);
    connectNow();
}

PgListener::~PgListener() = default;

void PgListener::connectNow()
{
    // Keepalives, for nothing else would tell that the other side has gone without a word.
    m_connection.reset(PQconnectStart(m_settings.with("keepalives_idle", "15")
                                          .with("keepalives_interval", "5")
                                          .with("keepalives_count", "3")
                                          .conninfo()
                                          .constData()));
    if (!m_connection || PQstatus(m_connection.get()) == CONNECTION_BAD) {
        lose();
        return;
    }
    PQsetNoticeProcessor(
        m_connection.get(), [](void *, const char *) {}, nullptr);
    m_patience.start(connectLimit);
    watchSocket(false, true);
}

void PgListener::pollConnect()
{
    watchSocket(false, false);
    switch (PQconnectPoll(m_connection.get())) {
    case PGRES_POLLING_READING:
        watchSocket(true, false);
        break;
    case PGRES_POLLING_WRITING:
        watchSocket(false, true);
        break;
    case PGRES_POLLING_OK:
        m_isConnected = true;
        watchSocket(true, false);
        if (PQsendQuery(m_connection.get(), ("listen " + m_channel).constData()) == 0)
            lose();
        break;
    default:
        lose();
        break;
    }
}

void PgListener::watchSocket(bool read, bool write)
{
    // A notifier may be the one that is calling.
    for (auto *notifier : {&m_readNotifier, &m_writeNotifier}) {
        if (*notifier) {
            (*notifier)->setEnabled(false);
            notifier->release()->deleteLater();
        }
    }
    const auto watch = [this](QSocketNotifier::Type type) {
        auto notifier = std::make_unique<QSocketNotifier>(PQsocket(m_connection.get()), type);
        connect(notifier.get(), &QSocketNotifier::activated, this, [this] {
            if (m_isConnected)
                handleReadable();
            else
                pollConnect();
        });
        return notifier;
    };
    if (read)
        m_readNotifier = watch(QSocketNotifier::Read);
    if (write)
        m_writeNotifier = watch(QSocketNotifier::Write);
}

void PgListener::handleReadable()
{
    PGconn *connection = m_connection.get();
    if (PQconsumeInput(connection) == 0) {
        lose();
        return;
    }
    while (PQisBusy(connection) == 0) {
        const PgResultHandle result(PQgetResult(connection));
        if (!result)
            break;
        if (PQresultStatus(result.get()) != PGRES_COMMAND_OK) {
            lose();
            return;
        }
        m_patience.stop();
        m_isListening = true;
        emit listeningChanged(true);
    }
    while (const std::unique_ptr<PGnotify, NotifyFree> notify{PQnotifies(connection)})
        emit notified(QByteArray(notify->extra));
}

void PgListener::lose()
{
    m_patience.stop();
    watchSocket(false, false);
    m_connection.reset();
    m_isConnected = false;
    m_retry.start(retryInterval);
    if (std::exchange(m_isListening, false))
        emit listeningChanged(false);
}

} // namespace cinefluent::server
