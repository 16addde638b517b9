// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/s3/s3directstage.h"

#include "common/api/errorcodes.h"
#include "server/storage/s3/s3transfer.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace cinefluent::server {

namespace {

constexpr qint64 partBytes = qint64(8) * 1024 * 1024; // of all but the last; S3 wants 5 MiB at least
constexpr qsizetype mostParts = 100;                  // of one answer
constexpr int verifications = 2;
constexpr std::chrono::hours keptResults{1};

QString placeOf(const DirectAnnouncement &announcement, const UserId &owner)
{
    return s3IncomingFolder + owner.toString() + u'/' + announcement.sha256;
}

Error notFound()
{
    return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::uploadNotFound),
                     QStringLiteral("There is no such upload, or it has expired. Begin a new one."));
}

Error incomplete()
{
    return makeError(ErrorKind::Conflict, QStringLiteral("upload_incomplete"),
                     QStringLiteral("Parts are missing. What has arrived is kept: ask for the addresses of the others "
                                    "and send them."));
}

qint64 sizeOfPart(int number, qint64 sizeBytes)
{
    return std::min(partBytes, sizeBytes - (number - 1) * partBytes);
}

int partCount(qint64 sizeBytes)
{
    return int((sizeBytes + partBytes - 1) / partBytes);
}

} // namespace

struct S3DirectStage::Verification
{
    std::optional<Result<void>> result; ///< under the stage's lock
    Instant startedAt{};
};

S3DirectStage::S3DirectStage(const S3Client &client, WorkerPool &workers, IdGenerator &ids, const Clock &clock)
    : m_client(client)
    , m_workers(workers)
    , m_ids(ids)
    , m_clock(clock)
{
    m_threads.setMaxThreadCount(verifications);
}

S3DirectStage::~S3DirectStage()
{
    m_threads.clear();
    m_threads.waitForDone();
}

Task<Result<DirectState>> S3DirectStage::begin(DirectAnnouncement announcement, UserId owner)
{
    auto work = [this, announcement, place = placeOf(announcement, owner)] { return beginNow(announcement, place); };
    co_return co_await m_workers.run(std::move(work));
}

Task<Result<DirectState>> S3DirectStage::complete(DirectAnnouncement announcement, UserId owner)
{
    const QString place = placeOf(announcement, owner);
    const auto running = verification(announcement, place);
    DirectState state;
    state.phase = DirectState::Phase::Verifying;
    const std::lock_guard lock(m_mutex);
    if (!running->result)
        co_return state;
    m_verifications.remove(place);
    if (!*running->result)
        co_return running->result->error();
    state.phase = DirectState::Phase::Stored;
    state.arrivedBytes = announcement.sizeBytes;
    co_return state;
}

std::shared_ptr<S3DirectStage::Verification> S3DirectStage::verification(const DirectAnnouncement &announcement,
                                                                         const QString &place)
{
    const std::lock_guard lock(m_mutex);
    const Instant now = m_clock.now();
    m_verifications.removeIf([now](const auto &entry) { // of clients that never asked again
        return entry.value()->result && entry.value()->startedAt + keptResults < now;
    });
    std::shared_ptr<Verification> &entry = m_verifications[place];
    if (entry)
        return entry;
    entry = std::make_shared<Verification>();
    entry->startedAt = now;
    m_threads.start([this, announcement, place, entry] {
        Result<void> result = verifyNow(announcement, place);
        const std::lock_guard done(m_mutex);
        entry->result = std::move(result);
    });
    return entry;
}

Result<QList<S3Part>> S3DirectStage::arrivedParts(const S3IncomingNote &note) const
{
    const auto parts = m_client.parts(note.key, note.uploadId);
    if (!parts)
        return parts.error();
    QList<S3Part> whole;
    for (const S3Part &part : *parts) {
        if (part.number <= partCount(note.sizeBytes) && part.sizeBytes == sizeOfPart(part.number, note.sizeBytes))
            whole.append(part);
    }
    return whole;
}

Result<DirectState> S3DirectStage::beginNow(const DirectAnnouncement &announcement, const QString &place) const
{
    const auto stored = m_client.sizeOf(s3ObjectKey(announcement.sha256));
    if (!stored)
        return stored.error();
    DirectState state;
    if (*stored == announcement.sizeBytes) {
        state.phase = DirectState::Phase::Stored;
        state.arrivedBytes = announcement.sizeBytes;
        return state;
    }
    auto note = readS3Note(m_client, place);
    if (!note)
        return note.error();
    Result<QList<S3Part>> arrived = QList<S3Part>();
    bool isKnown = *note && (*note)->sizeBytes == announcement.sizeBytes;
    if (isKnown) {
        arrived = arrivedParts(**note);
        if (!arrived && arrived.error().kind == ErrorKind::NotFound) {
            // Joined by a server that was stopped then, or expired at the storage.
            const auto joined = m_client.sizeOf((*note)->key);
            if (!joined)
                return joined.error();
            if (*joined == announcement.sizeBytes) {
                state.arrivedBytes = announcement.sizeBytes;
                return state;
            }
            isKnown = false;
            arrived = QList<S3Part>();
        }
        if (!arrived)
            return arrived.error();
    }
    if (!isKnown) {
        auto made = beginS3Upload(m_client, place, m_ids.next(), announcement.sizeBytes);
        if (!made)
            return made.error();
        *note = std::move(*made);
    }
    QSet<int> there;
    for (const S3Part &part : std::as_const(*arrived)) {
        there.insert(part.number);
        state.arrivedBytes += part.sizeBytes;
    }
    state.expiresAt = m_clock.now() + addressLifetime;
    for (int number = 1; number <= partCount(announcement.sizeBytes) && state.parts.size() < mostParts; ++number) {
        if (there.contains(number))
            continue;
        const qint64 size = sizeOfPart(number, announcement.sizeBytes);
        const S3Fields query{{"partNumber", QByteArray::number(number)}, {"uploadId", (*note)->uploadId}};
        const S3Fields headers{{"content-length", QByteArray::number(size)}};
        state.parts.append({number, (number - 1) * partBytes, size,
                            m_client.presigned("PUT", (*note)->key, query, headers, addressLifetime)});
    }
    return state;
}

Result<void> S3DirectStage::join(const S3IncomingNote &note) const
{
    auto parts = arrivedParts(note);
    if (!parts && parts.error().kind != ErrorKind::NotFound)
        return parts.error();
    if (!parts) {
        const auto joined = m_client.sizeOf(note.key);
        if (!joined)
            return joined.error();
        return *joined ? Result<void>() : notFound();
    }
    if (parts->size() != partCount(note.sizeBytes))
        return incomplete();
    return m_client.completeMultipart(note.key, note.uploadId, *parts);
}

Result<void> S3DirectStage::verifyNow(const DirectAnnouncement &announcement, const QString &place) const
{
    const auto note = readS3Note(m_client, place);
    if (!note)
        return note.error();
    if (!*note || (*note)->sizeBytes != announcement.sizeBytes)
        return notFound();
    if (const auto joined = join(**note); !joined)
        return joined;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto read =
        readFromS3(m_client, (*note)->key, announcement.sizeBytes, [&hash](QByteArrayView step) -> Result<void> {
            hash.addData(step);
            return {};
        });
    if (!read)
        return read;
    const bool isRight = QString::fromLatin1(hash.result().toHex()) == announcement.sha256;
    if (isRight) {
        if (const auto copied = m_client.copy((*note)->key, s3ObjectKey(announcement.sha256)); !copied)
            return copied;
    }
    // What cannot be removed now is cleared away later.
    for (const QString &key : {(*note)->key, s3NoteKey(place)}) {
        const auto removed = m_client.remove(key);
        Q_UNUSED(removed)
    }
    if (isRight)
        return {};
    return makeError(ErrorKind::InvalidInput, QString::fromLatin1(api::codes::objectMismatch),
                     QStringLiteral("The content that arrived does not have the SHA-256 of its name. Nothing was "
                                    "stored."));
}

} // namespace cinefluent::server
