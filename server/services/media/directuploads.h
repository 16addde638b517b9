// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/media/directstage.h"
#include "server/services/media/uploadservice.h"

namespace cinefluent::server {

/// Uploads that go past the server, where the storage of objects takes them. Safe from the thread of its upload
/// service.
class DirectUploads
{
public:
    /// `stage` is null where clients cannot reach the storage; what is asked for then is Unsupported
    /// "direct_upload_unavailable", as is a file larger than the stage takes: clients go by tus.
    DirectUploads(DirectStage *stage, UploadService &uploads);

    /// Errors: InvalidInput "object_name_invalid", "object_type_invalid", "object_empty"; those of DirectStage.
    Task<Result<DirectState>> begin(DirectAnnouncement announcement, UserId owner, QByteArray requestId);
    Task<Result<DirectState>> complete(DirectAnnouncement announcement, UserId owner, QByteArray requestId);

private:
    [[nodiscard]] Result<void> check(const DirectAnnouncement &announcement) const;
    Task<Result<DirectState>> noted(DirectState state, DirectAnnouncement announcement, UserId owner,
                                    QByteArray requestId);

    DirectStage *m_stage;
    UploadService &m_uploads;
};

} // namespace cinefluent::server
