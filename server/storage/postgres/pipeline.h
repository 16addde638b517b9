// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "server/storage/postgres/connectionsettings.h"
#include "server/storage/postgres/pgresult.h"
#include "server/storage/postgres/pgvalue.h"
#include "server/storage/postgres/rowaccess.h"
#include "server/storage/postgres/statement.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace cinefluent::server {

struct PipelineOptions
{
    /// Queries under way or waiting for the connection; one more is answered "database_busy".
    int inFlightLimit = 1024;
    /// For each statement by itself; time spent waiting behind others does not count. "database_timeout".
    std::chrono::milliseconds statementTimeout{2'000};
    std::chrono::milliseconds connectTimeout{5'000};
    /// Without any answer for so long (beyond the statement timeout) the connection is taken for dead.
    std::chrono::milliseconds silenceLimit{5'000};
    std::chrono::milliseconds backoffMin{20};
    std::chrono::milliseconds backoffMax{1'000};
};

/// Door 2 to the database: one non-blocking libpq connection in pipeline mode on the event loop of its thread, for
/// hot reads and short writes. Each query is its own implicit transaction (the statements between two Syncs), carries
/// its own identity and fails alone. Answers come in the order of the calls, so a slow statement delays those behind
/// it: what may take longer than a few milliseconds goes through TransactionPool.
///
/// Belongs to the thread that made it; make one or two for each reactor.
class Pipeline : public QObject
{
    Q_OBJECT

public:
    using Options = PipelineOptions;

    enum class State
    {
        Connecting,
        Ready,
        Waiting, ///< between two attempts to connect
        Closed
    };
    Q_ENUM(State)

    explicit Pipeline(ConnectionSettings settings, Options options = {}, QObject *parent = nullptr);
    /// Answers everything under way "database_unavailable" before it returns.
    ~Pipeline() override;

    /// Runs a prepared statement (prepared at its first use on a connection) as `access`.
    ///
    /// Every call is answered exactly once, and no statement is ever sent twice. When the connection is lost, calls
    /// under way get "database_unavailable": a read may simply be repeated; a write may or may not have happened, so it
    /// must be idempotent. Calls made while a connection attempt is running wait for its end; calls made between two
    /// attempts are answered "database_unavailable" at once. `statement` must have static storage.
    Task<Result<PgRows>> query(const Statement &statement, PgParams params = {}, RowAccess access = {});

    /// Ends for good: answers everything under way "database_unavailable" before it returns, and so every later call.
    void close();

    [[nodiscard]] State state() const;
    /// Queries sent or waiting and not answered yet.
    [[nodiscard]] int inFlight() const;
    /// Process id of the backend, 0 while not connected.
    [[nodiscard]] int backendPid() const;

signals:
    void stateChanged(cinefluent::server::Pipeline::State state);

private:
    class Connection;
    struct Call;

    std::unique_ptr<Connection> m_connection;
};

} // namespace cinefluent::server
