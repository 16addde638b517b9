// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/objects/localuploadstage.h"

#include "common/api/errorcodes.h"
#include "server/storage/objects/stagedrecord.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace cinefluent::server {

namespace {

constexpr qint64 copyStepBytes = qint64(1) << 20;

Error failed(int failure, const char *what, const QString &path)
{
    const QString detail = QStringLiteral("%1 %2: %3")
                               .arg(QString::fromLatin1(what), path, QString::fromLocal8Bit(std::strerror(failure)));
    if (failure == ENOSPC || failure == EDQUOT || failure == EFBIG)
        return makeError(ErrorKind::Unavailable, QString::fromLatin1(api::codes::storageFull),
                         QStringLiteral("The server's storage is full. What arrived before is kept for a while. Tell "
                                        "the operator, then go on with the upload."),
                         detail);
    return makeError(ErrorKind::Unavailable, QStringLiteral("storage_unavailable"),
                     QStringLiteral("The server's storage failed. What arrived before is kept; please try again."),
                     detail);
}

Error notFound()
{
    return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::uploadNotFound),
                     QStringLiteral("There is no such upload, or it has expired. Begin a new one."));
}

Result<QByteArray> hashOf(const QString &path, QCryptographicHash::Algorithm algorithm)
{
    QFile file(path);
    QCryptographicHash hash(algorithm);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return failed(EIO, "read", path);
    return hash.result();
}

} // namespace

/// `mutex` guards the files and everything here but `state`, which the stage's own mutex guards.
struct LocalUploadStage::Entry
{
    std::mutex mutex;
    StagedUpload state;
    bool removed = false;
    bool settled = false;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    qint64 hashedBytes = 0;
};

LocalUploadStage::LocalUploadStage(QString folder, Disk &disk, StorageSpace &space, WorkerPool &workers,
                                   const Clock &clock, UploadStageOptions options)
    : m_folder(std::move(folder))
    , m_disk(disk)
    , m_space(space)
    , m_workers(workers)
    , m_clock(clock)
    , m_options(options)
{
}

LocalUploadStage::~LocalUploadStage() = default;

QString LocalUploadStage::pathOf(const QUuid &id, const char *extension) const
{
    return m_folder + u'/' + id.toString(QUuid::WithoutBraces) + QLatin1String(extension);
}

LocalUploadStage::EntryPointer LocalUploadStage::entryOf(const QUuid &id) const
{
    const std::lock_guard lock(m_mutex);
    const EntryPointer entry = m_entries.value(id);
    return entry && entry->state.expiresAt > m_clock.now() ? entry : nullptr;
}

Result<void> LocalUploadStage::prepare()
{
    if (const int failure = m_disk.makeFolder(m_folder))
        return failed(failure, "mkdir", m_folder);
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Files)) {
        const QUuid id = QUuid::fromString(name.section(u'.', 0, 0));
        if (id.isNull() || (name.endsWith(QLatin1String(".data")) && !QFile::exists(pathOf(id, ".json"))))
            QFile::remove(folder.filePath(name));
        else if (name.endsWith(QLatin1String(".json")))
            load(id);
    }
    removeExpired();
    return {};
}

void LocalUploadStage::load(const QUuid &id)
{
    auto upload = readStagedRecord(pathOf(id, ".json"));
    if (!upload || upload->id != id) {
        removeFiles(id);
        return;
    }
    const QFileInfo data(pathOf(id, ".data"));
    const EntryPointer entry = std::make_shared<Entry>();
    // Without its bytes it was settled: the record is made after the file for them, and taken away after it.
    entry->settled = !data.exists();
    const QFileInfo &dated = entry->settled ? QFileInfo(pathOf(id, ".json")) : data;
    upload->offsetBytes = entry->settled ? upload->lengthBytes : data.size();
    const Instant changed{std::chrono::milliseconds(dated.lastModified().toMSecsSinceEpoch())};
    upload->expiresAt = changed + (entry->settled ? m_options.settledLifetime : m_options.lifetime);
    entry->state = std::move(*upload);
    const std::lock_guard lock(m_mutex);
    m_entries.insert(id, entry);
}

void LocalUploadStage::removeFiles(const QUuid &id) const
{
    QFile::remove(pathOf(id, ".json"));
    QFile::remove(pathOf(id, ".data"));
}

void LocalUploadStage::removeExpired()
{
    QList<EntryPointer> expired;
    {
        const std::lock_guard lock(m_mutex);
        const Instant now = m_clock.now();
        for (auto it = m_entries.begin(); it != m_entries.end();) {
            const bool isOver = (*it)->state.expiresAt <= now;
            if (isOver)
                expired.append(*it);
            it = isOver ? m_entries.erase(it) : std::next(it);
        }
    }
    for (const EntryPointer &entry : std::as_const(expired)) {
        const std::lock_guard lock(entry->mutex);
        entry->removed = true;
        removeFiles(entry->state.id);
    }
}

Task<Result<StagedUpload>> LocalUploadStage::create(StagedUpload upload)
{
    auto work = [this, upload] { return createNow(upload); };
    co_return co_await m_workers.run(std::move(work));
}

Result<StagedUpload> LocalUploadStage::createNow(StagedUpload upload)
{
    removeExpired();
    {
        const std::lock_guard lock(m_mutex);
        const auto count = std::count_if(m_entries.cbegin(), m_entries.cend(), [&](const EntryPointer &entry) {
            return !entry->settled && entry->state.owner == upload.owner;
        });
        if (count >= m_options.maxUnfinished)
            return makeError(ErrorKind::RateLimited, QStringLiteral("upload_limit"),
                             QStringLiteral("Too many unfinished uploads. Finish or delete some of them first."));
    }
    if (!SpaceClaim(&m_space).grow(upload.lengthBytes))
        return failed(ENOSPC, "claim", m_folder);
    upload.offsetBytes = 0;
    upload.expiresAt = m_clock.now() + m_options.lifetime;
    QFile data(pathOf(upload.id, ".data"));
    if (!data.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failed(EIO, "create", data.fileName());
    data.close();
    if (const int failure = writeStagedRecord(m_disk, pathOf(upload.id, ".json"), upload)) {
        removeFiles(upload.id);
        return failed(failure, "write", pathOf(upload.id, ".json"));
    }
    const EntryPointer entry = std::make_shared<Entry>();
    entry->state = upload;
    const std::lock_guard lock(m_mutex);
    m_entries.insert(upload.id, entry);
    return upload;
}

std::optional<StagedUpload> LocalUploadStage::find(const QUuid &id) const
{
    const EntryPointer entry = entryOf(id);
    if (!entry)
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    return entry->state;
}

QList<StagedUpload> LocalUploadStage::unfinished(const UserId &owner, const QString &sha256) const
{
    QList<StagedUpload> found;
    const std::lock_guard lock(m_mutex);
    const Instant now = m_clock.now();
    for (const EntryPointer &entry : m_entries) {
        const StagedUpload &state = entry->state;
        if (!entry->settled && state.owner == owner && state.sha256 == sha256 && state.expiresAt > now)
            found.append(state);
    }
    std::sort(found.begin(), found.end(),
              [](const StagedUpload &a, const StagedUpload &b) { return a.offsetBytes > b.offsetBytes; });
    return found;
}

Task<Result<StagedUpload>> LocalUploadStage::append(QUuid id, qint64 offsetBytes, StagedPiece piece,
                                                    std::optional<PieceChecksum> checksum)
{
    const EntryPointer entry = entryOf(id);
    if (!entry)
        co_return notFound();
    auto work = [this, entry, offsetBytes, piece, checksum] {
        const std::lock_guard lock(entry->mutex);
        return appendNow(*entry, offsetBytes, piece, checksum);
    };
    co_return co_await m_workers.run(std::move(work));
}

Result<StagedUpload> LocalUploadStage::appendNow(Entry &entry, qint64 offsetBytes, const StagedPiece &piece,
                                                 const std::optional<PieceChecksum> &checksum)
{
    if (entry.removed)
        return notFound();
    StagedUpload &state = entry.state;
    if (state.offsetBytes != offsetBytes)
        return makeError(ErrorKind::Conflict, QString::fromLatin1(api::codes::uploadOffsetDiffers),
                         QStringLiteral("The upload stands at another offset: ask for it by HEAD and go on there."));
    if (piece.sizeBytes > state.lengthBytes - offsetBytes)
        return makeError(ErrorKind::TooLarge, QStringLiteral("upload_too_long"),
                         QStringLiteral("The piece reaches beyond the announced length. Nothing of it was kept."));
    if (checksum) {
        const bool isSha256 = checksum->algorithm == PieceChecksum::Algorithm::Sha256;
        const auto digest = isSha256 ? Result<QByteArray>(piece.sha256) : hashOf(piece.path, QCryptographicHash::Sha1);
        if (!digest)
            return digest.error();
        if (*digest != checksum->digest)
            return makeError(
                ErrorKind::InvalidInput, QString::fromLatin1(api::codes::uploadChecksumDiffers),
                QStringLiteral("The piece was damaged on its way: nothing of it was kept. Send it again."));
    }
    if (piece.sizeBytes > 0) {
        const bool isHashed = entry.hashedBytes == offsetBytes;
        if (const auto joined = join(entry, piece); !joined)
            return joined.error();
        if (isHashed) // else the server was started anew meanwhile: all of it is hashed at the end
            (void)hashNews(entry);
    }
    const std::lock_guard lock(m_mutex);
    state.offsetBytes += piece.sizeBytes;
    state.expiresAt = m_clock.now() + m_options.lifetime;
    return state;
}

Result<void> LocalUploadStage::join(Entry &entry, const StagedPiece &piece)
{
    if (entry.state.offsetBytes > 0)
        return copy(entry, piece);
    const QString path = pathOf(entry.state.id, ".data");
    if (const int failure = m_disk.rename(piece.path, path))
        return failed(failure, "rename", piece.path);
    return {};
}

Result<void> LocalUploadStage::copy(Entry &entry, const StagedPiece &piece)
{
    const qint64 offsetBytes = entry.state.offsetBytes;
    SpaceClaim claim(&m_space);
    const QString path = pathOf(entry.state.id, ".data");
    if (!claim.grow(piece.sizeBytes))
        return failed(ENOSPC, "claim", path);
    QFile source(piece.path);
    QFile target(path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ||
        !target.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered) ||
        target.size() < offsetBytes || !target.resize(offsetBytes) || !target.seek(offsetBytes))
        return failed(EIO, "open", path);
    for (qint64 left = piece.sizeBytes; left > 0;) {
        const QByteArray step = source.read(std::min(left, copyStepBytes));
        if (step.isEmpty() || !claim.spend(step.size()) || target.write(step) != step.size()) {
            const bool isFull = target.error() == QFileDevice::ResourceError || !step.isEmpty();
            target.resize(offsetBytes);
            return failed(isFull ? ENOSPC : EIO, "copy", path);
        }
        left -= step.size();
    }
    return {};
}

/// Hashes what has come since the last time.
bool LocalUploadStage::hashNews(Entry &entry) const
{
    QFile file(pathOf(entry.state.id, ".data"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(entry.hashedBytes))
        return false;
    for (;;) {
        const QByteArray step = file.read(copyStepBytes);
        if (step.isEmpty())
            return file.atEnd();
        entry.hash.addData(step);
        entry.hashedBytes += step.size();
    }
}

Task<Result<StagedFile>> LocalUploadStage::finish(QUuid id)
{
    const EntryPointer entry = entryOf(id);
    if (!entry)
        co_return notFound();
    auto work = [this, entry] {
        const std::lock_guard lock(entry->mutex);
        return finishNow(*entry);
    };
    co_return co_await m_workers.run(std::move(work));
}

Result<StagedFile> LocalUploadStage::finishNow(Entry &entry)
{
    const QString path = pathOf(entry.state.id, ".data");
    if (entry.removed)
        return notFound();
    if (entry.settled || !QFile::exists(path))
        return StagedFile{path, QByteArray::fromHex(entry.state.sha256.toLatin1())};
    if (!hashNews(entry) || entry.hashedBytes != entry.state.lengthBytes)
        return failed(EIO, "read", path);
    return StagedFile{path, entry.hash.result()};
}

Task<Result<void>> LocalUploadStage::settle(QUuid id)
{
    const EntryPointer entry = entryOf(id);
    if (!entry)
        co_return Result<void>();
    auto work = [this, entry]() -> Result<void> {
        const std::lock_guard lock(entry->mutex);
        QFile::remove(pathOf(entry->state.id, ".data")); // still there where the object was known before
        const std::lock_guard tableLock(m_mutex);
        entry->settled = true;
        entry->state.expiresAt = m_clock.now() + m_options.settledLifetime;
        return {};
    };
    co_return co_await m_workers.run(std::move(work));
}

Task<Result<void>> LocalUploadStage::remove(QUuid id)
{
    const EntryPointer entry = entryOf(id);
    if (!entry)
        co_return notFound();
    auto work = [this, entry]() -> Result<void> {
        const std::lock_guard lock(entry->mutex);
        entry->removed = true;
        removeFiles(entry->state.id);
        const std::lock_guard tableLock(m_mutex);
        m_entries.remove(entry->state.id);
        return {};
    };
    co_return co_await m_workers.run(std::move(work));
}

} // namespace cinefluent::server
