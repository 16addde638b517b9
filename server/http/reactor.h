// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "server/http/answerwriter.h"
#include "server/http/channelhost.h"
#include "server/http/connectionledger.h"
#include "server/http/httpserver.h"
#include "server/http/requestgate.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTcpServer>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace cinefluent::server {

/// What all reactors of a server share. Outlives them.
struct ReactorShared
{
    const HttpServerOptions &options;
    const ReactorSetup &setup;
    HttpServerServices services;
    ConnectionLedger &ledger;
    QThreadPool &compressionPool;
};

/// Hands sockets to Qt's server that were not accepted from a listening one.
class ChannelListener final : public QTcpServer
{
    Q_OBJECT

public:
    /// Makes the server count as listening, which Qt asks for; nobody can connect to it.
    [[nodiscard]] bool start();
    void give(QTcpSocket *channel) { addPendingConnection(channel); }
    [[nodiscard]] QTcpSocket *nextPendingConnection() override;

protected:
    void incomingConnection(qintptr descriptor) override;
};

/// One serving thread's worth of server: the modules, Qt's HTTP server, and the channels of its connections. Lives on
/// its thread; every member is called there.
class Reactor final : public QObject, public ChannelHost
{
    Q_OBJECT

public:
    explicit Reactor(ReactorShared shared);
    ~Reactor() override;

    /// Makes the modules and Qt's server.
    [[nodiscard]] Result<void> start(int index, int count);
    /// Takes a connection that the ledger has admitted.
    void take(qintptr descriptor, const QHostAddress &address);
    /// Lets what is under way finish; `drained` follows when nothing is left, at once where nothing is.
    void drain();
    /// Ends what handlers wait for, without waiting for them.
    void cancel();
    /// Cancels, gives handlers a moment to come back, and drops every connection. The modules stay: a handler may come
    /// back as long as the event loop runs.
    void stop();
    /// On this thread, after its event loop has ended: destroys the modules. Where handlers are still at work both are
    /// given up together, for nobody knows what else looks at the modules.
    void finish();

    [[nodiscard]] const HttpServerOptions &options() const override { return m_shared.options; }
    [[nodiscard]] qint64 nowMs() const override { return m_timer.elapsed(); }
    [[nodiscard]] bool isDraining() const override { return m_draining; }
    [[nodiscard]] std::shared_ptr<Exchange> begin(ClientChannel &channel, RequestHead head) override;
    void expect(const std::shared_ptr<Exchange> &exchange) override;
    [[nodiscard]] bool upgrade(ClientChannel &channel, const std::shared_ptr<Exchange> &exchange,
                               QByteArrayView pending) override;
    [[nodiscard]] Answer answerRefusal(Exchange &exchange) override;
    [[nodiscard]] Answer answerRejection(ClientChannel &channel, const RequestHead &head, Reject reason,
                                         std::shared_ptr<Exchange> &exchange) override;
    void deadlinePassed(std::shared_ptr<Exchange> exchange) override;
    void finished(Exchange &exchange, qint64 responseBytes, bool aborted) override;
    void dropped(const char *reason) override;
    void retired(ClientChannel &channel) override;

signals:
    void drained();
    void handlersFinished();

private:
    void dispatch(quint32 exchangeId, QHttpServerResponder responder);
    Task<> serve(std::shared_ptr<Exchange> exchange);
    Task<HttpResponse> respond(std::shared_ptr<Exchange> exchange);
    Task<HttpResponse> compressed(std::shared_ptr<Exchange> exchange, HttpResponse response);
    void answer(std::shared_ptr<Exchange> exchange, HttpResponse response);
    void sweep();
    void waitForHandlers();
    void reportIfDrained();
    [[nodiscard]] bool willKeepAlive(const Exchange &exchange) const;
    [[nodiscard]] qint64 nowSeconds() const;

    ReactorShared m_shared;
    QElapsedTimer m_timer;
    IdGenerator m_ids;
    AnswerWriter m_writer;
    std::unique_ptr<ReactorModules> m_modules;
    std::unique_ptr<RequestGate> m_gate;
    std::unique_ptr<compat::DispatchServer> m_server;
    ChannelListener *m_listener = nullptr; ///< owned by the server
    QHash<ClientChannel *, QHostAddress> m_channels;
    /// Handed to Qt's server and not answered yet; the place is the exchange's number.
    std::vector<std::shared_ptr<Exchange>> m_exchanges;
    std::vector<quint32> m_freePlaces;
    QTimer m_sweep;
    int m_running = 0; ///< handlers at work, those past their deadline included
    bool m_draining = false;
    bool m_stopped = false;
};

} // namespace cinefluent::server
