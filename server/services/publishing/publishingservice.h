// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/studio.h"
#include "server/services/cache/answercache.h"
#include "server/services/catalogue/catalogueservice.h"
#include "server/services/media/mediaurls.h"
#include "server/services/media/objectstore.h"
#include "server/services/media/storagespace.h"
#include "server/services/publishing/releaserepository.h"
#include "server/services/security/piibox.h"
#include "server/services/work/workerpool.h"

namespace cinefluent::server {

/// What became of a manifest that was handed in.
struct PublishOutcome
{
    api::ReleaseSummary release;
    std::optional<api::PublishReceipt> receipt; ///< nothing where the release waits
};

/// Makes a studio's manifest the live release of a movie, whole or not at all. Belongs to the thread of its repository;
/// store, URLs and workers are shared. What is kept of the catalogue is forgotten by then.
class PublishingService
{
public:
    /// `databaseSpace` is where the database writes; null where that is another machine's. `box` seals content keys.
    PublishingService(ReleaseRepository &repository, ObjectStore &store, const MediaUrls &urls, AnswerCache &answers,
                      WorkerPool &workers, StorageSpace *databaseSpace, const PiiBox &box);

    /// `body` is a ReleaseManifest; with `publishAt` it waits for that time. Errors: those of releaseManifestFromJson,
    /// InvalidInput "movie_mismatch" (the manifest is of another movie than the path), Unavailable "storage_full",
    /// those of ReleaseRepository::publish.
    Task<Result<PublishOutcome>> publish(MovieId movie, QByteArray body, std::optional<Instant> publishAt,
                                         Identity editor, QByteArray requestId);

private:
    ReleaseRepository &m_repository;
    ObjectStore &m_store;
    const MediaUrls &m_urls;
    AnswerCache &m_answers;
    WorkerPool &m_workers;
    StorageSpace *m_databaseSpace;
    const PiiBox &m_box;
};

} // namespace cinefluent::server
