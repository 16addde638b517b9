// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/encoding/encodings.h"
#include "server/services/media/objectstore.h"
#include "server/services/work/workerpool.h"

namespace cinefluent::server {

/// Orders for the worker, as routes take them. Belongs to the thread of its repository; store and workers are shared.
class EncodingService
{
public:
    EncodingService(Encodings &encodings, ObjectStore &store, WorkerPool &workers);

    /// `body` as of encodeOrderFromJson(). Errors: its own, InvalidInput "movie_mismatch" (path and release name other
    /// movies, or path and release other releases), Conflict "objects_missing" (the film was not uploaded), those of
    /// Encodings::add().
    Task<Result<EncodingState>> order(MovieId movie, QUuid release, QByteArray body, std::optional<Instant> publishAt,
                                      Identity editor, QByteArray requestId);
    Task<Result<EncodingState>> find(MovieId movie, QUuid release, Identity editor);
    Task<Result<EncodingState>> cancel(MovieId movie, QUuid release, Identity editor, QByteArray requestId);

private:
    Encodings &m_encodings;
    ObjectStore &m_store;
    WorkerPool &m_workers;
};

} // namespace cinefluent::server
