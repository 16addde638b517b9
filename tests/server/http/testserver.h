// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/ids.h"
#include "server/http/httpserver.h"

#include <QHash>
#include <QPromise>
#include <QTemporaryDir>

#include <functional>
#include <mutex>

namespace cinefluent::tests {

/// Keeps what a server reports. Safe from any thread.
class RecordingObserver final : public server::HttpObserver
{
public:
    void requestFinished(const server::AccessRecord &record) override;
    void connectionsChanged(int difference) override;
    void connectionDropped(const QByteArray &reason) override;
    void handlerFailed(const QByteArray &requestId, const QByteArray &route, const QString &detail) override;
    void handlersAbandoned(int count) override;

    [[nodiscard]] QList<server::AccessRecord> records() const;
    [[nodiscard]] int drops(const QByteArray &reason) const;
    [[nodiscard]] int rejections(const QByteArray &code) const;
    [[nodiscard]] int connections() const;
    [[nodiscard]] QStringList failures() const;
    [[nodiscard]] int abandoned() const { return m_abandoned; }

private:
    mutable std::mutex m_mutex;
    QList<server::AccessRecord> m_records;
    QHash<QByteArray, int> m_drops;
    QStringList m_failures;
    std::atomic<int> m_abandoned{0};
    int m_connections = 0;
};

/// A latch that handlers wait at until the test opens it. Safe from any thread.
class HandlerLatch
{
public:
    HandlerLatch();
    /// Resumes on the thread that waits.
    [[nodiscard]] Task<> pass();
    void open();
    [[nodiscard]] int waiting() const { return m_waiting; }

private:
    QPromise<void> m_promise;
    std::atomic<int> m_waiting{0};
    std::once_flag m_opened;
};

/// An HTTP server on a free loopback port with the routes that the tests of this folder share:
/// GET /hello, POST /echo (1 MiB), PUT /replace, POST /small (16 bytes), POST /spool (64 MiB, to disk), GET /wait (at
/// `latch`), GET /fail (503), GET /throw, GET /throwlate, GET /text/{bytes}, GET /file (`file`, with ranges), GET
/// /learner, /editor, /optional, GET /limited (429 after two), GET /slowly (deadline 50 ms, waits at `latch`),
/// WebSocket /socket, GET /item/{id}/{name}.
class TestServer
{
public:
    explicit TestServer(server::HttpServerOptions options = quickOptions());
    ~TestServer();

    /// Time limits short enough to test, two reactors.
    [[nodiscard]] static server::HttpServerOptions quickOptions();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] server::HttpServer &http() { return *m_server; }

    RecordingObserver observer;
    HandlerLatch latch;
    QTemporaryDir folder;
    QString file; ///< served by /file; tests write it
    QString spooledPath() const;
    std::atomic<int> handled{0};

private:
    class Modules;
    friend class Modules;

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<server::HttpServer> m_server;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QString m_spooledPath;
};

/// Waits until `condition` holds, looking again every few milliseconds.
[[nodiscard]] bool eventually(const std::function<bool()> &condition, int timeoutMs = 15'000);

} // namespace cinefluent::tests
