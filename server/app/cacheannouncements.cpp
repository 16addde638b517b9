// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/cacheannouncements.h"

#include "server/storage/postgres/pglistener.h"
#include "server/storage/postgres/pipeline.h"

#include <QSet>
#include <QUuid>

namespace cinefluent::server {

namespace {

using namespace std::chrono_literals;

constexpr auto gatherInterval = 50ms;
constexpr auto retryInterval = 500ms;
constexpr qsizetype maxPayloadBytes = 7'500; // PostgreSQL takes less than 8,000

constexpr Statement announceStatement{"announce_cache", "select pg_notify('cinefluent_cache', $1::text)"};

const QByteArray greeting = QByteArrayLiteral("hello");

} // namespace

struct CacheAnnouncements::Works
{
    Works(const ConnectionSettings &database, MemoryCache &memory)
        : cache(memory)
        , self(QUuid::createUuid().toByteArray(QUuid::WithoutBraces))
        , pipeline(database)
        , listener(database, "cinefluent_cache")
    {
        flush.setSingleShot(true);
        QObject::connect(&flush, &QTimer::timeout, &flush, [this] { send(); });
        QObject::connect(&listener, &PgListener::notified, &flush,
                         [this](const QByteArray &payload) { handleAnnounced(payload); });
        QObject::connect(&listener, &PgListener::listeningChanged, &flush, [this](bool isListening) {
            cache.setConnected(false);
            if (isListening)
                add(greeting);
        });
    }

    ~Works()
    {
        cache.setConnected(false);
        isStopping = true;
        pipeline.close(); // answers what deliver() waits for
    }

    void add(const QByteArray &scope)
    {
        pending.insert(scope);
        if (!flush.isActive())
            flush.start(gatherInterval);
    }

    void send()
    {
        QByteArrayList scopes;
        qsizetype size = self.size();
        while (!pending.isEmpty() && size + 1 + pending.cbegin()->size() <= maxPayloadBytes) {
            scopes.append(*pending.cbegin());
            size += 1 + scopes.last().size();
            pending.erase(pending.cbegin());
        }
        if (!pending.isEmpty())
            flush.start(gatherInterval);
        if (!scopes.isEmpty())
            deliver(std::move(scopes));
    }

    Task<> deliver(QByteArrayList scopes)
    {
        PgParams params = pgParams(PgValue::utf8(self + ' ' + scopes.join(' ')));
        const auto sent = co_await pipeline.query(announceStatement, std::move(params));
        if (sent || isStopping)
            co_return;
        for (const QByteArray &scope : scopes)
            pending.insert(scope);
        flush.start(retryInterval);
    }

    void handleAnnounced(const QByteArray &payload)
    {
        QByteArrayList words = payload.split(' ');
        const QByteArray sender = words.takeFirst();
        if (sender == self) {
            if (words.contains(greeting))
                cache.setConnected(true);
            return;
        }
        for (const QByteArray &scope : std::as_const(words))
            cache.drop(scope);
    }

    MemoryCache &cache;
    const QByteArray self;
    QSet<QByteArray> pending;
    QTimer flush;
    bool isStopping = false;
    Pipeline pipeline;
    PgListener listener;
};

CacheAnnouncements::CacheAnnouncements(ConnectionSettings database, MemoryCache &cache)
    : m_database(std::move(database))
    , m_cache(cache)
    , m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("cache"));
    m_context->moveToThread(&m_thread);
    QObject::connect(
        &m_thread, &QThread::started, m_context.get(),
        [this] { m_works = std::make_unique<Works>(m_database, m_cache); }, Qt::DirectConnection);
    QObject::connect(
        &m_thread, &QThread::finished, m_context.get(), [this] { m_works.reset(); }, Qt::DirectConnection);
    m_cache.setAnnouncer([this](const QByteArray &scope) {
        QMetaObject::invokeMethod(
            m_context.get(),
            [this, scope] {
                if (m_works)
                    m_works->add(scope);
            },
            Qt::QueuedConnection);
    });
}

CacheAnnouncements::~CacheAnnouncements()
{
    stop();
    m_cache.setAnnouncer({});
}

void CacheAnnouncements::start()
{
    m_thread.start();
}

void CacheAnnouncements::stop()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace cinefluent::server
