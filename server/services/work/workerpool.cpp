// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/work/workerpool.h"

namespace cinefluent::server {

WorkerPool::WorkerPool(const QString &name, Limits limits)
    : m_limits(limits)
    , m_pending(std::make_shared<std::atomic<int>>(0))
{
    m_threads.setMaxThreadCount(std::max(1, limits.threads));
    m_threads.setObjectName(name);
}

WorkerPool::~WorkerPool()
{
    m_threads.clear();
    m_threads.waitForDone();
}

bool WorkerPool::enter()
{
    if (m_pending->fetch_add(1) < m_limits.threads + m_limits.waiting)
        return true;
    m_pending->fetch_sub(1);
    return false;
}

void WorkerPool::start(std::function<void()> work)
{
    m_threads.start(std::move(work));
}

Error WorkerPool::busy()
{
    Error error = makeError(ErrorKind::Unavailable, QStringLiteral("busy"),
                            QStringLiteral("The server is busy with work of this kind. Nothing was changed; please try "
                                           "again in a few seconds."),
                            QStringLiteral("a worker pool is full"));
    error.retryAfterS = 2;
    return error;
}

Error WorkerPool::stopping()
{
    return makeError(ErrorKind::Cancelled, QStringLiteral("stopping"),
                     QStringLiteral("The server is stopping. Nothing was changed; please try again."));
}

} // namespace cinefluent::server
