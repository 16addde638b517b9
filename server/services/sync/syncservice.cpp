// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/syncservice.h"

#include "common/api/errorcodes.h"
#include "common/sync/wire.h"
#include "server/services/media/storagespace.h"

namespace cinefluent::server {

SyncService::SyncService(DraftRepository &repository, WorkerPool &workers, StorageSpace *databaseSpace)
    : m_repository(repository)
    , m_workers(workers)
    , m_databaseSpace(databaseSpace)
{
}

Task<Result<QByteArray>> SyncService::exchange(MovieId movie, QByteArray body, Identity editor)
{
    // Operations, a state beside them now and then, and the log of the database.
    SpaceClaim claim(m_databaseSpace);
    if (!claim.grow(4 * body.size()))
        co_return makeError(ErrorKind::Unavailable, QString::fromLatin1(api::codes::storageFull),
                            QStringLiteral("The server's storage is full. Nothing was taken; your changes are safe in "
                                           "your project and go out again by themselves. Tell the operator."));
    auto read = [body] { return sync::readRequest(body); };
    auto request = co_await m_workers.run(std::move(read));
    if (!request)
        co_return request.error();
    auto answer = co_await m_repository.exchange(movie, std::move(*request), editor);
    if (!answer)
        co_return answer.error();
    const auto shared = std::make_shared<const sync::ExchangeAnswer>(std::move(*answer));
    auto write = [shared]() -> Result<QByteArray> { return sync::toJson(*shared); };
    co_return co_await m_workers.run(std::move(write));
}

} // namespace cinefluent::server
