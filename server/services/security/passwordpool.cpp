// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/passwordpool.h"

#include <QCoroFuture>
#include <QPromise>

namespace cinefluent::server {

namespace {

Error busy()
{
    Error error = makeError(ErrorKind::Unavailable, QStringLiteral("busy"),
                            QStringLiteral("Too many people are signing in at this moment. Nothing was changed; "
                                           "please try again in a few seconds."),
                            QStringLiteral("the password pool is full"));
    error.retryAfterS = 2;
    return error;
}

/// Counts a piece of work until its thread has done it, whatever becomes of the coroutine that waits.
class Ticket
{
public:
    explicit Ticket(std::shared_ptr<std::atomic<int>> counter)
        : m_counter(std::move(counter))
    {
    }
    Ticket(const Ticket &) = delete;
    Ticket &operator=(const Ticket &) = delete;
    ~Ticket() { m_counter->fetch_sub(1); }

private:
    std::shared_ptr<std::atomic<int>> m_counter;
};

} // namespace

PasswordPool::PasswordPool(std::shared_ptr<const PasswordHasher> hasher, Limits limits)
    : m_hasher(std::move(hasher))
    , m_limits(limits)
    , m_pending(std::make_shared<std::atomic<int>>(0))
{
    SystemRandom random;
    m_nobodysHash = m_hasher->hash(Secret::generate(random, 32));
    m_threads.setMaxThreadCount(std::max(1, limits.threads));
    m_threads.setObjectName(QStringLiteral("passwords"));
}

PasswordPool::~PasswordPool()
{
    m_threads.clear();
    m_threads.waitForDone();
}

template<typename T, typename Work>
Task<Result<T>> PasswordPool::run(Work work)
{
    if (m_pending->fetch_add(1) >= m_limits.threads + m_limits.waiting) {
        m_pending->fetch_sub(1);
        co_return busy();
    }
    auto ticket = std::make_shared<Ticket>(m_pending);
    auto promise = std::make_shared<QPromise<T>>();
    QFuture<T> future = promise->future();
    promise->start();
    auto sharedWork = std::make_shared<Work>(std::move(work));
    m_threads.start([promise, sharedWork, ticket]() mutable {
        promise->addResult((*sharedWork)());
        sharedWork.reset();
        ticket.reset(); // before the waiter can see the result, so that `pending` never lags behind it
        promise->finish();
    });
    ticket.reset();
    promise.reset();
    sharedWork.reset();
    co_await future;
    if (future.resultCount() == 0)
        co_return makeError(ErrorKind::Cancelled, QStringLiteral("stopping"),
                            QStringLiteral("The server is stopping. Nothing was changed; please try again."));
    co_return future.result();
}

Task<Result<QByteArray>> PasswordPool::hash(Secret password)
{
    const auto hasher = m_hasher;
    // Named first: GCC 12 destroys the captures of a closure inside a co_await expression twice.
    auto work = [hasher, secret = std::make_shared<Secret>(std::move(password))] { return hasher->hash(*secret); };
    auto result = co_await run<QByteArray>(std::move(work));
    if (result.ok() && result->isEmpty())
        co_return busy().within(QStringLiteral("argon2id found no memory"));
    co_return result;
}

Task<Result<PasswordHasher::Verdict>> PasswordPool::verify(Secret password, QByteArray hash)
{
    const auto hasher = m_hasher;
    auto work = [hasher, hash, secret = std::make_shared<Secret>(std::move(password))] {
        return hasher->verify(*secret, hash);
    };
    co_return co_await run<PasswordHasher::Verdict>(std::move(work));
}

Task<Result<PasswordHasher::Verdict>> PasswordPool::verifyNothing(Secret password)
{
    QByteArray nobodysHash = m_nobodysHash;
    auto result = co_await verify(std::move(password), std::move(nobodysHash));
    if (!result.ok())
        co_return result;
    co_return PasswordHasher::Verdict::Mismatch;
}

} // namespace cinefluent::server
