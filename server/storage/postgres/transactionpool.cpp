// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/transactionpool.h"

#include "server/storage/postgres/pgerror.h"
#include "server/storage/postgres/transactionrunner.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace cinefluent::server {

struct TransactionPool::Ticket
{
    Work work;
    RowAccess access;
    Isolation isolation;
    std::optional<Error> failure;
    std::coroutine_handle<> waiter;
    QObject *home = nullptr; ///< lives on the thread that awaits; what carries the answer there

    /// From any thread.
    static void finish(const std::shared_ptr<Ticket> &ticket, std::optional<Error> failure)
    {
        ticket->failure = std::move(failure);
        QMetaObject::invokeMethod(
            ticket->home,
            [ticket] {
                ticket->home->deleteLater();
                ticket->waiter.resume();
            },
            Qt::QueuedConnection);
    }
};

class TransactionPool::Private
{
public:
    Private(ConnectionSettings settings, const Options &options)
        : m_settings(std::move(settings))
        , m_options(options)
        , m_blockingRunner(m_settings, m_options, m_stopping)
    {
        for (int i = 0; i < m_options.workers; ++i)
            m_threads.emplace_back([this] { work(); });
    }

    ~Private()
    {
        std::deque<std::shared_ptr<Ticket>> abandoned;
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
            abandoned.swap(m_queue);
        }
        m_wakeUp.notify_all();
        for (std::thread &thread : m_threads)
            thread.join();
        for (const auto &ticket : abandoned)
            Ticket::finish(ticket, pgUnavailable("the pool is shutting down"));
    }

    void submit(const std::shared_ptr<Ticket> &ticket)
    {
        std::unique_lock lock(m_mutex);
        const bool full = int(m_queue.size()) >= m_options.queueLimit;
        if (m_stopping || full) {
            lock.unlock();
            Ticket::finish(ticket,
                           full ? pgBusy("the transaction queue is full") : pgUnavailable("the pool is shutting down"));
            return;
        }
        m_queue.push_back(ticket);
        lock.unlock();
        m_wakeUp.notify_one();
    }

    std::optional<Error> executeBlocking(const Work &work, const RowAccess &access, Isolation isolation)
    {
        const std::lock_guard lock(m_blockingMutex);
        return m_blockingRunner.run(work, access, isolation);
    }

    int waiting() const
    {
        const std::lock_guard lock(m_mutex);
        return int(m_queue.size());
    }

private:
    void work()
    {
        TransactionRunner runner(m_settings, m_options, m_stopping);
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_wakeUp.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            const std::shared_ptr<Ticket> ticket = std::move(m_queue.front());
            m_queue.pop_front();
            lock.unlock();
            Ticket::finish(ticket, runner.run(ticket->work, ticket->access, ticket->isolation));
        }
    }

    const ConnectionSettings m_settings;
    const Options m_options;
    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<std::shared_ptr<Ticket>> m_queue;
    std::mutex m_blockingMutex;
    TransactionRunner m_blockingRunner;
    std::vector<std::thread> m_threads;
};

TransactionPool::Job::Job(TransactionPool &pool, Work work, const RowAccess &access, Isolation isolation)
    : m_pool(&pool)
    , m_ticket(std::make_shared<Ticket>())
{
    m_ticket->work = std::move(work);
    m_ticket->access = access;
    m_ticket->isolation = isolation;
}

void TransactionPool::Job::await_suspend(std::coroutine_handle<> waiter)
{
    m_ticket->waiter = waiter;
    m_ticket->home = new QObject; // NOLINT(cppcoreguidelines-owning-memory): deleteLater() when it has done its work
    m_pool->m_private->submit(m_ticket);
}

std::optional<Error> TransactionPool::Job::await_resume()
{
    return std::move(m_ticket->failure);
}

TransactionPool::TransactionPool(ConnectionSettings settings, Options options)
    : m_private(std::make_unique<Private>(std::move(settings), options))
{
}

TransactionPool::~TransactionPool() = default;

int TransactionPool::waiting() const
{
    return m_private->waiting();
}

std::optional<Error> TransactionPool::executeBlocking(const Work &work, const RowAccess &access, Isolation isolation)
{
    return m_private->executeBlocking(work, access, isolation);
}

} // namespace cinefluent::server
