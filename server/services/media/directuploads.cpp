// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/media/directuploads.h"

namespace cinefluent::server {

DirectUploads::DirectUploads(DirectStage *stage, UploadService &uploads)
    : m_stage(stage)
    , m_uploads(uploads)
{
}

Result<void> DirectUploads::check(const DirectAnnouncement &announcement) const
{
    if (const auto allowed = UploadService::checkName(announcement.sha256, announcement.contentType); !allowed)
        return allowed;
    if (announcement.sizeBytes <= 0)
        return makeError(ErrorKind::InvalidInput, QStringLiteral("object_empty"),
                         QStringLiteral("An object has at least one byte. Nothing was stored."));
    if (!m_stage || announcement.sizeBytes > m_stage->maxBytes())
        return makeError(ErrorKind::Unsupported, QStringLiteral("direct_upload_unavailable"),
                         QStringLiteral("This file cannot be sent straight to the storage. Nothing was stored; upload "
                                        "it by tus at /studio/uploads."));
    return {};
}

Task<Result<DirectState>> DirectUploads::begin(DirectAnnouncement announcement, UserId owner, QByteArray requestId)
{
    if (const auto allowed = check(announcement); !allowed)
        co_return allowed.error();
    auto state = co_await m_stage->begin(announcement, owner);
    if (!state)
        co_return state.error();
    co_return co_await noted(std::move(*state), std::move(announcement), owner, requestId);
}

Task<Result<DirectState>> DirectUploads::complete(DirectAnnouncement announcement, UserId owner, QByteArray requestId)
{
    if (const auto allowed = check(announcement); !allowed)
        co_return allowed.error();
    auto state = co_await m_stage->complete(announcement, owner);
    if (!state)
        co_return state.error();
    co_return co_await noted(std::move(*state), std::move(announcement), owner, requestId);
}

Task<Result<DirectState>> DirectUploads::noted(DirectState state, DirectAnnouncement announcement, UserId owner,
                                               QByteArray requestId)
{
    if (state.phase == DirectState::Phase::Stored) {
        const auto kept = co_await m_uploads.noteStored(announcement.sha256, announcement.sizeBytes,
                                                        announcement.contentType, owner, requestId);
        if (!kept)
            co_return kept.error();
    }
    co_return state;
}

} // namespace cinefluent::server
