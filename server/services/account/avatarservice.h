// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/session.h"
#include "common/base/clock.h"
#include "common/base/logger.h"
#include "common/base/task.h"
#include "server/services/auth/identity.h"

#include <QUuid>

#include <optional>

namespace cinefluent::server {

/// A picture as it is kept: decoded and written anew, so nothing of the file that was sent is in it but its pixels.
struct AvatarImage
{
    QByteArray content;
    QByteArray contentType; ///< "image/png" or "image/jpeg"
};

/// Decodes what people send. Safe from any thread with an event loop.
class AvatarImages
{
public:
    AvatarImages() = default;
    AvatarImages(const AvatarImages &) = delete;
    AvatarImages &operator=(const AvatarImages &) = delete;
    virtual ~AvatarImages() = default;

    /// Errors: Unsupported "avatar_format" for what is neither PNG nor JPEG, InvalidInput "avatar_damaged", TooLarge
    /// "avatar_too_large" for more pixels or work than we take on, Unavailable "busy".
    [[nodiscard]] virtual Task<Result<AvatarImage>> prepare(QByteArray uploaded) = 0;
};

/// Pictures beside the accounts that they go with. Each call is one transaction. One per reactor; tasks resume on its
/// thread.
class AvatarRepository
{
public:
    using Changed = std::optional<api::UserProfile>; ///< nothing where the account is gone

    AvatarRepository() = default;
    AvatarRepository(const AvatarRepository &) = delete;
    AvatarRepository &operator=(const AvatarRepository &) = delete;
    virtual ~AvatarRepository() = default;

    /// In the place of the one before, which is gone. `url` is what the profile says from now on.
    [[nodiscard]] virtual Task<Result<Changed>> put(UserId user, QUuid id, AvatarImage image, QString url) = 0;
    [[nodiscard]] virtual Task<Result<Changed>> remove(UserId user) = 0;
    [[nodiscard]] virtual Task<Result<std::optional<AvatarImage>>> find(QUuid id) = 0;
};

/// A learner's picture. One per reactor.
class AvatarService
{
public:
    static constexpr qint64 maxUploadBytes = 5 * 1024 * 1024;

    struct Parts
    {
        AvatarRepository &avatars;
        AvatarImages &images;
        IdGenerator &ids;
        Logger &log;
    };
    explicit AvatarService(Parts parts);

    /// The profile with the new picture's address, which no picture had before: it may be cached for ever. Errors as of
    /// AvatarImages::prepare.
    [[nodiscard]] Task<Result<api::UserProfile>> put(Identity caller, QByteArray uploaded);
    /// Also where there is none.
    [[nodiscard]] Task<Result<void>> remove(Identity caller);
    /// By the last segment of its address; NotFound "avatar_not_found".
    [[nodiscard]] Task<Result<AvatarImage>> find(QString name);

private:
    Parts m_parts;
};

} // namespace cinefluent::server
