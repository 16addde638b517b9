// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "server/storage/postgres/connectionsettings.h"
#include "server/storage/postgres/pqcompat.h"
#include "server/storage/postgres/rowaccess.h"

#include <pqxx/pqxx>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace cinefluent::server {

struct TransactionPoolOptions
{
    int workers = 4;      ///< threads, each with a connection of its own
    int queueLimit = 256; ///< transactions that may wait; one more is answered "database_busy"
    int attempts = 6;     ///< runs of one transaction at most, the first included
    std::chrono::milliseconds statementTimeout{30'000};
    std::chrono::milliseconds reconnectLimit{10'000}; ///< how long a transaction waits for a connection
};

enum class Isolation
{
    ReadCommitted,
    RepeatableRead,
    Serializable
};

/// Door 1 to the database: whole transactions over libpqxx on a bounded pool of threads (registration, publishing,
/// jobs). For hot reads and writes see Pipeline and WriteBatcher. Safe from any thread with an event loop; the
/// awaiting coroutine resumes on the thread that called.
class TransactionPool
{
public:
    using Options = TransactionPoolOptions;

    /// Connects lazily: a database that is down shows at the first `run`.
    explicit TransactionPool(ConnectionSettings settings, Options options = {});
    /// Lets running transactions end and answers waiting ones "database_unavailable".
    ~TransactionPool();
    TransactionPool(const TransactionPool &) = delete;
    TransactionPool &operator=(const TransactionPool &) = delete;

    /// Runs `function(pqxx::work &) -> Result<T>` on a worker in one transaction as `access`. A value is committed,
    /// an error rolled back and returned. On a serialisation failure, a deadlock or a connection lost before COMMIT
    /// was sent the function runs again, so it must touch nothing outside but its own captures, and those repeatably.
    /// A connection lost during COMMIT gives "database_outcome_unknown" and is not repeated. What libpqxx throws is
    /// mapped by pgerror.h; anything else thrown gives "database_fault".
    ///
    /// References captured by `function` must outlive the call's task; capture by value in coroutines that may be
    /// abandoned.
    template<typename Function>
    auto run(Function function, RowAccess access = {}, Isolation isolation = Isolation::ReadCommitted)
        -> Task<std::invoke_result_t<Function &, pqxx::work &>>
    {
        using Answer = std::invoke_result_t<Function &, pqxx::work &>;
        std::optional<Answer> answer;
        Work work = [&](pqxx::work &transaction) -> std::optional<Error> {
            answer.emplace(function(transaction));
            return answer->ok() ? std::nullopt : std::optional<Error>(answer->error());
        };
        Job job(*this, std::move(work), access, isolation);
        const std::optional<Error> failure = co_await job;
        if (failure)
            co_return *failure;
        co_return std::move(*answer);
    }

    /// The same on the calling thread with a connection of its own, for command line tools and start-up.
    template<typename Function>
    auto runBlocking(Function function, RowAccess access = {}, Isolation isolation = Isolation::ReadCommitted)
        -> std::invoke_result_t<Function &, pqxx::work &>
    {
        using Answer = std::invoke_result_t<Function &, pqxx::work &>;
        std::optional<Answer> answer;
        const std::optional<Error> failure = executeBlocking(
            [&](pqxx::work &transaction) -> std::optional<Error> {
                answer.emplace(function(transaction));
                return answer->ok() ? std::nullopt : std::optional<Error>(answer->error());
            },
            access, isolation);
        if (failure)
            return *failure;
        return std::move(*answer);
    }

    /// Transactions waiting for a worker, for metrics.
    [[nodiscard]] int waiting() const;

private:
    class Private;
    using Work = std::function<std::optional<Error>(pqxx::work &)>;

    struct Ticket;

    /// Awaitable: hands the work to a worker, resumes the coroutine on the thread that awaited.
    class Job
    {
    public:
        Job(TransactionPool &pool, Work work, const RowAccess &access, Isolation isolation);

        [[nodiscard]] bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> waiter);
        [[nodiscard]] std::optional<Error> await_resume();

    private:
        TransactionPool *m_pool;
        std::shared_ptr<Ticket> m_ticket;
    };

    std::optional<Error> executeBlocking(const Work &work, const RowAccess &access, Isolation isolation);

    std::unique_ptr<Private> m_private;
};

} // namespace cinefluent::server
