// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/services/encoding/encodings.h"
#include "server/services/jobs/job.h"
#include "server/services/media/objectrepository.h"
#include "server/services/media/objectstore.h"

namespace cinefluent::server {

/// Publishes a manifest as PublishingService does.
using Publisher = std::function<Task<Result<void>>(MovieId movie, QByteArray manifest, std::optional<Instant> publishAt,
                                                   Identity editor)>;

/// Makes the media of an ordered release with the package builder of the studio and publishes it, as a job of the
/// worker. What is finished stays in the work folder until the release is there: after a crash, a stop or a lost
/// network the next attempt goes on from there, and publishing is idempotent by the release's id. One attempt of one
/// release at a time; runs on a thread that may be blocked.
class ReleaseEncoder
{
public:
    struct Parts
    {
        Encodings &encodings;
        ObjectStore &store;
        ObjectRepository &rows;
        Publisher publish;
        const encode::PackageBuilder &builder;
        Logger &log;
        QString workFolder; ///< on the file system of the objects
    };

    explicit ReleaseEncoder(Parts parts);

    [[nodiscard]] Task<Result<void>> run(Job job);

private:
    [[nodiscard]] Task<Result<void>> make(QUuid release, EncodingWork work, const Job &job);
    [[nodiscard]] Result<QString> filmAt(const api::MediaObject &film, const QString &folder) const;
    [[nodiscard]] Result<encode::PackageResult> build(const QUuid &release, const encode::PackageRequest &request,
                                                      const Job &job) const;
    [[nodiscard]] Task<Result<void>> store(const api::ReleaseManifest &manifest, const encode::PackageResult &package,
                                           Identity editor, QString folder);

    Parts m_parts;
};

} // namespace cinefluent::server
