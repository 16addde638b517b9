// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/delivery/playbackrepository.h"
#include "server/storage/postgres/pipeline.h"

namespace cinefluent::server {

/// Belongs to its pipeline's thread.
class PgPlaybackRepository final : public PlaybackRepository
{
public:
    explicit PgPlaybackRepository(Pipeline &reads);

    Task<Result<PlaybackStanding>> standing(UserId user, SessionId session, LessonId lesson, Instant now) override;
    Task<Result<std::shared_ptr<const StoredPackage>>> package(PackageId id) override;
    Task<Result<std::optional<SealedKey>>> key(PackageId package, QUuid keyId) override;

private:
    Pipeline &m_reads;
};

} // namespace cinefluent::server
