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

    /// Runs `work() -> Result<T>` on a worker. What it captures is captured by value and needs no event loop. Pass a
    /// named closure, moved: GCC 12 destroys a closure's captures twice where it is written inside the co_await.
    template<typename Work>
    auto run(Work work) -> Task<std::invoke_result_t<Work &>>
    {
        using Answer = std::invoke_result_t<Work &>;
        if (!enter())
            co_return busy();
        // Not a QFuture of the answer: awaiting one that was cancelled reads a result that is not there.
        auto promise = std::make_shared<QPromise<void>>();
        auto answer = std::make_shared<std::optional<Answer>>();
        QFuture<void> future = promise->future();
        promise->start();
        start([promise, answer, shared = std::make_shared<Work>(std::move(work)), pending = m_pending]() mutable {
            answer->emplace((*shared)());
            shared.reset();
            pending->fetch_sub(1); // before the waiter can see the result, so that `pending()` never lags behind it
            promise->finish();
        });
        promise.reset();
        co_await future;
        if (!answer->has_value())
            co_return stopping();
        co_return std::move(**answer);
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
