// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/media/objectstore.h"
#include "server/services/work/workerpool.h"
#include "server/storage/objects/disk.h"

namespace cinefluent::server {

/// Objects as files `aa/bb/<sha256>` below one folder. A file appears under its name complete and synced or not at all;
/// what is found there with another size (a restored backup, a damaged disk) is replaced. Safe from any thread.
class LocalObjectStore final : public ObjectStore
{
public:
    /// `folder` may not exist yet; uploads must lie on its file system (spoolFolder()).
    LocalObjectStore(QString folder, Disk &disk, WorkerPool &workers);

    [[nodiscard]] std::optional<ObjectFile> find(const QString &sha256) const override;
    Task<Result<bool>> adopt(QString path, QString sha256, qint64 sizeBytes) override;

    /// Where bodies on their way here are written: same file system, cleaned at start, so one process alone may use it.
    [[nodiscard]] QString spoolFolder() const;
    /// Makes the folders and removes what an earlier process left in the spool. Blocking; for start-up.
    [[nodiscard]] Result<void> prepare();

private:
    [[nodiscard]] QString folderOf(const QString &sha256) const;
    [[nodiscard]] Result<bool> adoptNow(const QString &path, const QString &sha256, qint64 sizeBytes) const;

    QString m_folder;
    Disk &m_disk;
    WorkerPool &m_workers;
};

} // namespace cinefluent::server
