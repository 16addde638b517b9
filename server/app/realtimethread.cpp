// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/realtimethread.h"

#include "server/realtime/eventrelay.h"
#include "server/storage/postgres/pgeventlog.h"
#include "server/storage/postgres/pglistener.h"
#include "server/storage/postgres/pipeline.h"

namespace cinefluent::server {

struct RealtimeThread::Works
{
    explicit Works(const Parts &parts)
        : pipeline(parts.database)
        , log(pipeline)
        , relay({log, parts.feed, parts.logger, parts.bus}, parts.historyEvents)
        , listener(parts.database, "cinefluent_realtime")
    {
        QObject::connect(&listener, &PgListener::notified, &relay,
                         [this](const QByteArray &payload) { relay.handleAnnounced(payload.toLongLong()); });
        QObject::connect(&listener, &PgListener::listeningChanged, &relay, &EventRelay::setAnnounced);
        relay.start();
    }

    ~Works()
    {
        relay.stop();
        pipeline.close(); // answers what the relay waits for
    }

    Pipeline pipeline;
    PgEventLog log;
    EventRelay relay;
    PgListener listener;
};

RealtimeThread::RealtimeThread(Parts parts)
    : m_parts(std::move(parts))
{
    m_thread.setObjectName(QStringLiteral("realtime"));
}

RealtimeThread::~RealtimeThread()
{
    stop();
}

void RealtimeThread::start()
{
    QObject::connect(
        &m_thread, &QThread::started, &m_thread, [this] { m_works = std::make_unique<Works>(m_parts); },
        Qt::DirectConnection);
    QObject::connect(
        &m_thread, &QThread::finished, &m_thread, [this] { m_works.reset(); }, Qt::DirectConnection);
    m_thread.start();
}

void RealtimeThread::stop()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace cinefluent::server
