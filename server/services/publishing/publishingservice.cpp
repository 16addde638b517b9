// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/publishing/publishingservice.h"

#include "common/api/errorcodes.h"
#include "server/services/cache/cachekeys.h"
#include "server/services/media/mediatypes.h"
#include "server/services/publishing/preparedpackages.h"
#include "server/services/security/secret.h"

namespace cinefluent::server {

namespace {

constexpr qsizetype maxFields = 100;

/// What costs processor time and looks at the disk: runs on a worker.
Result<PreparedRelease> prepare(const MovieId &movie, const QByteArray &body, const ObjectStore &store,
                                const PiiBox &box)
{
    auto manifest = api::releaseManifestFromJson(body);
    if (!manifest)
        return manifest.error();
    if (manifest->movie.id != movie)
        return makeError(ErrorKind::InvalidInput, QStringLiteral("movie_mismatch"),
                         QStringLiteral("The manifest is of another movie than the address. Nothing was changed."));
    Error missing = makeError(ErrorKind::Conflict, QString::fromLatin1(api::codes::objectsMissing),
                              QStringLiteral("The release names files that are not on the server. Upload them, then "
                                             "publish again. Learners still see the former release."));
    for (qsizetype i = 0; i < manifest->objects.size() && missing.fields.size() < maxFields; ++i) {
        const api::MediaObject &object = manifest->objects.at(i);
        const auto sizeBytes = store.sizeOf(object.sha256);
        if (!sizeBytes)
            return sizeBytes.error();
        if (!*sizeBytes)
            missing.fields.append({QStringLiteral("/objects/%1").arg(i), QStringLiteral("object_missing"),
                                   QStringLiteral("This object was not uploaded.")});
        else if (**sizeBytes != object.sizeBytes)
            missing.fields.append({QStringLiteral("/objects/%1/sizeBytes").arg(i), QStringLiteral("object_size"),
                                   QStringLiteral("The object has %1 bytes.").arg(**sizeBytes)});
    }
    if (!missing.fields.isEmpty())
        return missing;
    PreparedRelease release;
    release.manifest = std::make_shared<const api::ReleaseManifest>(std::move(*manifest));
    release.packages = preparePackages(*release.manifest, box);
    release.manifestJson = bringsKeys(*release.manifest) ? api::toJson(withoutKeys(*release.manifest)) : body;
    release.manifestSha256 = sha256(release.manifestJson);
    return release;
}

} // namespace

PublishingService::PublishingService(ReleaseRepository &repository, ObjectStore &store, const MediaUrls &urls,
                                     AnswerCache &answers, WorkerPool &workers, StorageSpace *databaseSpace,
                                     const PiiBox &box)
    : m_repository(repository)
    , m_store(store)
    , m_urls(urls)
    , m_answers(answers)
    , m_workers(workers)
    , m_databaseSpace(databaseSpace)
    , m_box(box)
{
}

Task<Result<PublishOutcome>> PublishingService::publish(MovieId movie, QByteArray body,
                                                        std::optional<Instant> publishAt, Identity editor,
                                                        QByteArray requestId)
{
    // The manifest is kept, its rows are written beside it, and both pass through the log.
    SpaceClaim claim(m_databaseSpace);
    if (!claim.grow(4 * body.size()))
        co_return makeError(ErrorKind::Unavailable, QString::fromLatin1(api::codes::storageFull),
                            QStringLiteral("The server's storage is full. Nothing was changed; learners still see the "
                                           "former release. Tell the operator, then publish again."));
    auto work = [movie, body, &store = m_store, &box = m_box] { return prepare(movie, body, store, box); };
    auto prepared = co_await m_workers.run(std::move(work));
    if (!prepared)
        co_return prepared.error();
    const auto manifest = prepared->manifest;
    prepared->editor = editor;
    prepared->requestId = requestId;
    const auto entry = co_await m_repository.publish(std::move(*prepared), publishAt);
    if (!entry)
        co_return entry.error();
    if (!entry->publishedAt)
        co_return PublishOutcome{*entry, std::nullopt};
    co_await m_answers.forget(cache::catalogueScope);

    api::PublishReceipt receipt;
    receipt.releaseId = manifest->releaseId;
    receipt.number = entry->number;
    receipt.movieId = movie;
    receipt.publishedAt = *entry->publishedAt;
    QHash<QString, QString> types;
    for (const api::MediaObject &object : manifest->objects)
        types.insert(object.sha256, object.contentType);
    for (const api::ManifestLesson &lesson : manifest->lessons)
        receipt.lessons.append(
            {lesson.lesson.id,
             m_urls.sign(lesson.videoSha256, mediaName(QStringLiteral("lesson"), types.value(lesson.videoSha256)))});
    co_return PublishOutcome{*entry, receipt};
}

} // namespace cinefluent::server
