// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/account/avatarservice.h"

#include "common/base/ids.h"

namespace cinefluent::server {

namespace {

Error accountGone()
{
    return makeError(ErrorKind::Unauthenticated, QStringLiteral("token_revoked"),
                     QStringLiteral("This session has ended. Please sign in again."),
                     QStringLiteral("the account is gone"));
}

Error avatarNotFound()
{
    return makeError(ErrorKind::NotFound, QStringLiteral("avatar_not_found"),
                     QStringLiteral("There is no such picture, or no longer."));
}

} // namespace

AvatarService::AvatarService(Parts parts)
    : m_parts(parts)
{
}

Task<Result<api::UserProfile>> AvatarService::put(Identity caller, QByteArray uploaded)
{
    auto image = co_await m_parts.images.prepare(std::move(uploaded));
    if (!image)
        co_return image.error();
    const QUuid id = m_parts.ids.next();
    const QString url = QStringLiteral("/avatars/") + id.toString(QUuid::WithoutBraces) +
                        (image->contentType == "image/png" ? QLatin1StringView(".png") : QLatin1StringView(".jpg"));
    const auto changed = co_await m_parts.avatars.put(caller.userId, id, std::move(*image), url);
    if (!changed)
        co_return changed.error();
    if (!*changed)
        co_return accountGone();
    m_parts.log.info("avatar_changed", {{"user_id", caller.userId.toString()}});
    co_return **changed;
}

Task<Result<void>> AvatarService::remove(Identity caller)
{
    const auto changed = co_await m_parts.avatars.remove(caller.userId);
    if (!changed)
        co_return changed.error();
    co_return *changed ? Result<void>() : Result<void>(accountGone());
}

Task<Result<AvatarImage>> AvatarService::find(QString name)
{
    constexpr qsizetype uuidLength = 36;
    const QUuid id = QUuid::fromString(QStringView(name).left(uuidLength));
    if (id.isNull())
        co_return avatarNotFound();
    const auto found = co_await m_parts.avatars.find(id);
    if (!found)
        co_return found.error();
    // One address alone, with the extension of the type.
    const QString known =
        id.toString(QUuid::WithoutBraces) +
        (*found && (*found)->contentType == "image/png" ? QLatin1StringView(".png") : QLatin1StringView(".jpg"));
    if (!*found || name != known)
        co_return avatarNotFound();
    co_return **found;
}

} // namespace cinefluent::server
