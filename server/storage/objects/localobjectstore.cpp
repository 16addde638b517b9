// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/objects/localobjectstore.h"

#include "common/api/errorcodes.h"
#include "common/api/objectreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include <cerrno>
#include <cstring>

namespace cinefluent::server {

namespace {

Error failed(int failure, const char *what, const QString &path)
{
    const QString detail = QStringLiteral("%1 %2: %3")
                               .arg(QString::fromLatin1(what), path, QString::fromLocal8Bit(std::strerror(failure)));
    if (failure == ENOSPC || failure == EDQUOT || failure == EFBIG)
        return makeError(ErrorKind::Unavailable, QString::fromLatin1(api::codes::storageFull),
                         QStringLiteral("The server's storage is full. Nothing was stored; what was stored before is "
                                        "safe. Tell the operator, then try again."),
                         detail);
    return makeError(ErrorKind::Unavailable, QStringLiteral("storage_unavailable"),
                     QStringLiteral("The server's storage failed. Nothing was stored; please try again."), detail);
}

std::optional<qint64> fileSizeOf(const QString &path)
{
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return status.st_size;
}

} // namespace

LocalObjectStore::LocalObjectStore(QString folder, Disk &disk, WorkerPool &workers)
    : m_folder(std::move(folder))
    , m_disk(disk)
    , m_workers(workers)
{
}

QString LocalObjectStore::folderOf(const QString &sha256) const
{
    return m_folder + u'/' + sha256.left(2) + u'/' + sha256.mid(2, 2);
}

QString LocalObjectStore::spoolFolder() const
{
    return m_folder + QLatin1StringView("/spool");
}

Result<void> LocalObjectStore::prepare()
{
    if (const int failure = m_disk.makeFolder(spoolFolder()))
        return failed(failure, "mkdir", spoolFolder());
    const QDir spool(spoolFolder());
    for (const QString &name : spool.entryList(QDir::Files | QDir::Hidden))
        QFile::remove(spool.filePath(name));
    return {};
}

std::optional<ObjectFile> LocalObjectStore::find(const QString &sha256) const
{
    if (!api::isSha256(sha256))
        return std::nullopt;
    const QString path = folderOf(sha256) + u'/' + sha256;
    const std::optional<qint64> sizeBytes = fileSizeOf(path);
    return sizeBytes ? std::optional(ObjectFile{path, *sizeBytes}) : std::nullopt;
}

Task<Result<bool>> LocalObjectStore::adopt(QString path, QString sha256, qint64 sizeBytes)
{
    auto work = [this, path, sha256, sizeBytes] { return adoptNow(path, sha256, sizeBytes); };
    co_return co_await m_workers.run(std::move(work));
}

Result<bool> LocalObjectStore::adoptNow(const QString &path, const QString &sha256, qint64 sizeBytes) const
{
    if (const auto former = find(sha256); former && former->sizeBytes == sizeBytes)
        return false;
    if (fileSizeOf(path) != sizeBytes)
        return failed(EIO, "size of", path);
    const QString folder = folderOf(sha256);
    // The folders' own entries must be as durable as the file's: each level is synced after what was made in it.
    if (const int failure = m_disk.makeFolder(folder))
        return failed(failure, "mkdir", folder);
    if (const int failure = m_disk.sync(path))
        return failed(failure, "fsync", path);
    if (const int failure = m_disk.rename(path, folder + u'/' + sha256))
        return failed(failure, "rename", path);
    for (const QString &parent : {folder, QFileInfo(folder).path(), m_folder}) {
        if (const int failure = m_disk.sync(parent)) {
            // A name that may be gone after a power cut must not be found by the next upload.
            QFile::remove(folder + u'/' + sha256);
            return failed(failure, "fsync", parent);
        }
    }
    return true;
}

} // namespace cinefluent::server
