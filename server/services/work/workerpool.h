// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QCoroFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace cinefluent::server {

/// Runs what would block a reactor (large documents, fsync) on a bounded number of threads with a bounded line; one
/// more is answered Unavailable "busy". Safe from any thread with an event loop: a task resumes on the thread that
/// awaits it. Destruction waits for what is running and answers what waits Cancelled "stopping".
class WorkerPool
{
public:
    struct Limits
    {
        int threads = 2;
        int waiting = 64; ///< beyond those running
    };

    WorkerPool(const QString &name, Limits limits);
    ~WorkerPool();
    WorkerPool(const WorkerPool &) = delete;
    WorkerPool &operator=(const WorkerPool &) = delete;

    /// Runs `work() -> Result<T>` on a worker. What it captures is captured by value and needs no event loop.
    template<typename Work>
    auto run(Work work) -> Task<std::invoke_result_t<Work &>>
    {
        using Answer = std::invoke_result_t<Work &>;
        if (!enter())
            co_return busy();
        auto promise = std::make_shared<QPromise<std::shared_ptr<Answer>>>();
        QFuture<std::shared_ptr<Answer>> future = promise->future();
        promise->start();
        start([promise, shared = std::make_shared<Work>(std::move(work)), pending = m_pending]() mutable {
            promise->addResult(std::make_shared<Answer>((*shared)()));
            shared.reset();
            pending->fetch_sub(1); // before the waiter can see the result, so that `pending()` never lags behind it
            promise->finish();
        });
        promise.reset();
        co_await future;
        if (future.resultCount() == 0)
            co_return stopping();
        co_return std::move(*future.result());
    }

    /// Pieces of work running or waiting now.
    [[nodiscard]] int pending() const { return m_pending->load(); }

private:
    [[nodiscard]] bool enter();
    void start(std::function<void()> work);
    [[nodiscard]] static Error busy();
    [[nodiscard]] static Error stopping();

    Limits m_limits;
    std::shared_ptr<std::atomic<int>> m_pending;
    QThreadPool m_threads;
};

} // namespace cinefluent::server
