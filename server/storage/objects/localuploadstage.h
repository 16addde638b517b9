// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/media/storagespace.h"
#include "server/services/media/uploadstage.h"
#include "server/services/work/workerpool.h"
#include "server/storage/objects/disk.h"

#include <QHash>

#include <chrono>
#include <memory>
#include <mutex>

namespace cinefluent::server {

struct UploadStageOptions
{
    std::chrono::hours lifetime{72};       ///< after the last piece
    std::chrono::hours settledLifetime{1}; ///< for clients that missed the last answer
    int maxUnfinished = 1000;              ///< of one owner
};

/// Uploads as two files each, `<id>.json` (what is expected) and `<id>.data` (what has arrived; its size is the
/// offset), in one folder on the objects' file system. A piece is written elsewhere first and joined under the upload's
/// lock once it is whole, so a connection that hangs holds nothing. Safe from any thread; one process a folder.
class LocalUploadStage final : public UploadStage
{
public:
    LocalUploadStage(QString folder, Disk &disk, StorageSpace &space, WorkerPool &workers, const Clock &clock,
                     UploadStageOptions options = {});
    ~LocalUploadStage() override;

    /// Makes the folder and takes up what an earlier process left in it. Blocking; for start-up.
    [[nodiscard]] Result<void> prepare();

    Task<Result<StagedUpload>> create(StagedUpload upload) override;
    [[nodiscard]] std::optional<StagedUpload> find(const QUuid &id) const override;
    [[nodiscard]] QList<StagedUpload> unfinished(const UserId &owner, const QString &sha256) const override;
    Task<Result<StagedUpload>> append(QUuid id, qint64 offsetBytes, StagedPiece piece,
                                      std::optional<PieceChecksum> checksum) override;
    Task<Result<StagedFile>> finish(QUuid id) override;
    Task<Result<void>> settle(QUuid id) override;
    Task<Result<void>> remove(QUuid id) override;

private:
    struct Entry;
    using EntryPointer = std::shared_ptr<Entry>;

    [[nodiscard]] EntryPointer entryOf(const QUuid &id) const;
    [[nodiscard]] QString pathOf(const QUuid &id, const char *extension) const;
    [[nodiscard]] Result<StagedUpload> createNow(StagedUpload upload);
    [[nodiscard]] Result<StagedUpload> appendNow(Entry &entry, qint64 offsetBytes, const StagedPiece &piece,
                                                 const std::optional<PieceChecksum> &checksum);
    [[nodiscard]] Result<void> join(Entry &entry, const StagedPiece &piece);
    [[nodiscard]] Result<void> copy(Entry &entry, const StagedPiece &piece);
    [[nodiscard]] bool hashNews(Entry &entry) const;
    [[nodiscard]] Result<StagedFile> finishNow(Entry &entry);
    void load(const QUuid &id);
    void removeExpired();
    void removeFiles(const QUuid &id) const;

    const QString m_folder;
    Disk &m_disk;
    StorageSpace &m_space;
    WorkerPool &m_workers;
    const Clock &m_clock;
    const UploadStageOptions m_options;
    mutable std::mutex m_mutex; ///< of the table; each entry has its own for its files
    QHash<QUuid, EntryPointer> m_entries;
};

} // namespace cinefluent::server
