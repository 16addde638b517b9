// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgres/libpqhandles.h"
#include "server/storage/postgres/pipeline.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSocketNotifier>
#include <QTimer>

#include <coroutine>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace cinefluent::server {

/// One query from its call to its answer.
struct Pipeline::Call
{
    const Statement *statement = nullptr;
    PgParams params;
    RowAccess access;
    std::optional<Result<PgRows>> answer;
    std::coroutine_handle<> waiter;
};

/// The libpq side of a Pipeline: connecting, sending, reading, losing and connecting again.
class Pipeline::Connection : public QObject
{
public:
    Connection(Pipeline &owner, ConnectionSettings settings, const Options &options);
    ~Connection() override;

    void submit(const std::shared_ptr<Call> &call);
    void close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int inFlight() const { return m_callsSent + int(m_waiting.size()); }
    [[nodiscard]] int backendPid() const;

private:
    enum class BlockKind
    {
        Setup,
        Prepare,
        Query
    };
    /// What stands between two Syncs.
    struct Block
    {
        BlockKind kind;
        std::shared_ptr<Call> call; ///< of a Query
        std::string statement;      ///< of a Prepare
        PgResultHandle result;      ///< the last one, or the first error
    };
    using Calls = std::vector<std::shared_ptr<Call>>;

    void setState(State state);
    void connectNow();
    void pollConnect();
    void watchSocket(bool read, bool write);
    void handleConnected();
    void failAttempt(const char *reason);
    void waitForNextAttempt();
    void lose(std::string_view reason);
    void release();

    void send(const std::shared_ptr<Call> &call);
    bool sendStatement(const char *name, const PgParams &params);
    bool prepareIfNew(const Statement &statement);
    bool sync();
    void flush();

    void handleReadable();
    void finishBlock(Block block, Calls &finished);
    [[nodiscard]] Result<PgRows> answerOf(Block &block);
    void handleWatchdog();

    static void resume(const Calls &calls);
    static void answerAll(const Calls &calls, const Error &error);

    Pipeline &m_owner;
    const ConnectionSettings m_settings;
    const Options m_options;
    State m_state = State::Waiting;
    PgConnHandle m_connection;
    std::unique_ptr<QSocketNotifier> m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier;
    QTimer m_connectTimer; ///< limit of one attempt
    QTimer m_backoffTimer; ///< until the next one
    QTimer m_watchdog;
    QElapsedTimer m_lastSign; ///< since the server last sent something, or had nothing to do
    std::chrono::milliseconds m_backoff;
    std::deque<Block> m_sent;
    std::deque<std::shared_ptr<Call>> m_waiting; ///< not sent: the attempt to connect is running
    int m_callsSent = 0;
    std::unordered_map<std::string, std::optional<Error>> m_prepared; ///< on this connection; an error if refused
    bool m_isUsable = false;                                          ///< the session was set up
    bool m_mustReconnect = false; ///< set-up failed, or plans are stale after a migration
};

} // namespace cinefluent::server
