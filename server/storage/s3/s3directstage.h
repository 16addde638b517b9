// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/ids.h"
#include "server/services/media/directstage.h"
#include "server/services/work/workerpool.h"
#include "server/storage/s3/s3incoming.h"

#include <QHash>
#include <QThreadPool>

#include <memory>

namespace cinefluent::server {

/// Uploads from clients straight into a bucket: parts by presigned addresses into a multipart upload of a key of its
/// own, `incoming/<owner>/<sha256>/<id>`, with what is expected beside it in `incoming/<owner>/<sha256>.json`. Once all
/// parts have their sizes the upload is completed, which ends the addresses' power over it; the content is read and
/// hashed; and with the right hash it is copied to the object's key by the storage. Safe from any thread.
class S3DirectStage final : public DirectStage
{
public:
    /// Of the addresses that are given out.
    static constexpr std::chrono::hours addressLifetime{1};

    S3DirectStage(const S3Client &client, WorkerPool &workers, IdGenerator &ids, const Clock &clock);
    /// Waits for what is being hashed.
    ~S3DirectStage() override;

    /// What S3 copies by one request.
    [[nodiscard]] qint64 maxBytes() const override { return qint64(5) << 30; }
    Task<Result<DirectState>> begin(DirectAnnouncement announcement, UserId owner) override;
    Task<Result<DirectState>> complete(DirectAnnouncement announcement, UserId owner) override;

private:
    struct Verification;

    [[nodiscard]] Result<DirectState> beginNow(const DirectAnnouncement &announcement, const QString &place) const;
    [[nodiscard]] Result<QList<S3Part>> arrivedParts(const S3IncomingNote &note) const;
    [[nodiscard]] Result<void> join(const S3IncomingNote &note) const;
    [[nodiscard]] Result<void> verifyNow(const DirectAnnouncement &announcement, const QString &place) const;
    /// The running or finished verification of that place; begins it where there is none.
    [[nodiscard]] std::shared_ptr<Verification> verification(const DirectAnnouncement &announcement,
                                                             const QString &place);

    const S3Client &m_client;
    WorkerPool &m_workers;
    IdGenerator &m_ids;
    const Clock &m_clock;
    std::mutex m_mutex;
    QHash<QString, std::shared_ptr<Verification>> m_verifications; ///< by place
    QThreadPool m_threads;
};

} // namespace cinefluent::server
