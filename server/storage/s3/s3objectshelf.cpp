// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/s3/s3objectshelf.h"

#include "common/api/objectreader.h"
#include "server/storage/s3/s3incoming.h"
#include "server/storage/s3/s3transfer.h"

namespace cinefluent::server {

S3ObjectShelf::S3ObjectShelf(const S3Settings &settings, const Clock &clock)
    : m_settings(settings)
    , m_client(settings, clock)
{
}

Result<void> S3ObjectShelf::forEachKey(const QString &prefix,
                                       const std::function<Result<void>(const S3ListedKey &)> &handle)
{
    QByteArray token;
    do {
        const auto page = m_client.list(prefix, token);
        if (!page)
            return page.error();
        for (const S3ListedKey &entry : page->keys) {
            if (const auto handled = handle(entry); !handled)
                return handled;
        }
        token = page->nextToken;
    } while (!token.isEmpty());
    return {};
}

Result<void> S3ObjectShelf::forEach(const std::function<Result<void>(const ShelvedObject &)> &handle)
{
    return forEachKey(s3ObjectFolder, [&handle](const S3ListedKey &entry) -> Result<void> {
        const auto sha256 = objectOfS3Key(entry.key);
        return sha256 ? handle({*sha256, entry.sizeBytes, entry.changedAt}) : Result<void>();
    });
}

Result<std::optional<qint64>> S3ObjectShelf::sizeOf(const QString &sha256)
{
    return m_client.sizeOf(s3ObjectKey(sha256));
}

Result<void> S3ObjectShelf::read(const QString &sha256, qint64 sizeBytes, const ObjectSink &sink)
{
    return readFromS3(m_client, s3ObjectKey(sha256), sizeBytes, sink);
}

Result<void> S3ObjectShelf::remove(const QString &sha256)
{
    return m_client.remove(s3ObjectKey(sha256));
}

Result<QString> S3ObjectShelf::setAside(const QString &sha256)
{
    const QString aside = QStringLiteral("damaged/") + sha256;
    if (const auto copied = m_client.copy(s3ObjectKey(sha256), aside); !copied)
        return copied.error();
    if (const auto removed = remove(sha256); !removed)
        return removed.error();
    return QStringLiteral("the bucket's %1").arg(aside);
}

Result<int> S3ObjectShelf::clearUploads(Instant before, bool onlyCount)
{
    constexpr QLatin1StringView noteEnding(".json");
    int uploads = 0;
    const auto walked = forEachKey(s3IncomingFolder, [&](const S3ListedKey &entry) -> Result<void> {
        if (entry.changedAt >= before)
            return {};
        if (entry.key.endsWith(noteEnding))
            ++uploads;
        if (onlyCount)
            return {};
        if (entry.key.endsWith(noteEnding)) {
            const auto note = readS3Note(m_client, entry.key.chopped(noteEnding.size()));
            if (!note)
                return note.error();
            const auto aborted = *note ? m_client.abortMultipart((*note)->key, (*note)->uploadId) : Result<void>();
            if (!aborted)
                return aborted;
        }
        return m_client.remove(entry.key);
    });
    if (!walked)
        return walked.error();
    return uploads;
}

Result<bool> S3ObjectShelf::bring(const QString &path, const QString &sha256, qint64 sizeBytes)
{
    return bringToS3(m_client, path, sha256, sizeBytes);
}

Result<QString> S3ObjectShelf::probe()
{
    const QString key = QStringLiteral("probe/") + QString::fromLatin1(signingTime(SystemClock().now()));
    S3Request write;
    write.method = "PUT";
    write.key = key;
    write.body = "CineFluent";
    if (const auto written = m_client.send(write); !written)
        return written.error();
    const auto read = m_client.read(key, 0, write.body.size());
    const auto listed = m_client.list(QStringLiteral("probe/"));
    const auto removed = m_client.remove(key);
    for (const Error *error :
         {read ? nullptr : &read.error(), listed ? nullptr : &listed.error(), removed ? nullptr : &removed.error()}) {
        if (error)
            return *error;
    }
    return QStringLiteral("bucket %1 at %2 can be written, read, listed and cleared")
        .arg(m_settings.bucket, m_settings.endpoint.toString());
}

} // namespace cinefluent::server
