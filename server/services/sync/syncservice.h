// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/sync/draftrepository.h"
#include "server/services/work/workerpool.h"

namespace cinefluent::server {

class StorageSpace;

/// What editors' copies of a project and the server tell each other: docs/sync-protocol.md. Belongs to the thread of
/// its repository; workers are shared.
class SyncService
{
public:
    /// `databaseSpace` is where the database writes; null where that is another machine's.
    SyncService(DraftRepository &repository, WorkerPool &workers, StorageSpace *databaseSpace);

    /// `body` is an ExchangeRequest in JSON; the answer is an ExchangeAnswer in JSON. Errors: those of
    /// sync::readRequest and DraftRepository::exchange, Unavailable "storage_full".
    Task<Result<QByteArray>> exchange(MovieId movie, QByteArray body, Identity editor);

private:
    DraftRepository &m_repository;
    WorkerPool &m_workers;
    StorageSpace *m_databaseSpace;
};

} // namespace cinefluent::server
