// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/delivery/storedpackage.h"
#include "server/services/subscription/openingrepository.h"

#include <memory>

namespace cinefluent::server {

/// Everything that decides whether a lesson may be played, as of one moment.
struct PlaybackStanding
{
    bool isAccountActive = false; ///< there, not disabled, not deleted
    bool isSessionActive = false; ///< there, the account's, not ended
    MovieId movie;                ///< null: learners see no such lesson
    PackageId package;            ///< of the live release; null: it has none
    LessonStanding lesson;
};

/// A content key as it is stored: PiiBox seals and opens it.
struct SealedKey
{
    QByteArray bytes;
    int keyVersion = 0;
};

/// What the database knows of packages and of who may play them.
class PlaybackRepository
{
public:
    PlaybackRepository() = default;
    PlaybackRepository(const PlaybackRepository &) = delete;
    PlaybackRepository &operator=(const PlaybackRepository &) = delete;
    virtual ~PlaybackRepository() = default;

    virtual Task<Result<PlaybackStanding>> standing(UserId user, SessionId session, LessonId lesson, Instant now) = 0;
    /// Null where there is none.
    virtual Task<Result<std::shared_ptr<const StoredPackage>>> package(PackageId id) = 0;
    virtual Task<Result<std::optional<SealedKey>>> key(PackageId package, QUuid keyId) = 0;
};

} // namespace cinefluent::server
