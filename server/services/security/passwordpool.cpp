// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/passwordpool.h"

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

} // namespace

PasswordPool::PasswordPool(std::shared_ptr<const PasswordHasher> hasher, Limits limits)
    : m_hasher(std::move(hasher))
    , m_workers(QStringLiteral("passwords"), {limits.threads, limits.waiting})
{
    SystemRandom random;
    m_nobodysHash = m_hasher->hash(Secret::generate(random, 32));
}

template<typename T, typename Work>
Task<Result<T>> PasswordPool::run(Work work)
{
    auto answer = [work = std::move(work)]() -> Result<T> { return work(); };
    auto result = co_await m_workers.run(std::move(answer));
    if (!result && result.error().code == QLatin1String("busy"))
        co_return busy();
    co_return result;
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
