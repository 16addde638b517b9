// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgreleaserepository.h"

#include "common/api/errorcodes.h"
#include "server/storage/postgres/movierights.h"
#include "server/storage/postgres/releaserows.h"
#include "server/storage/postgres/releasewriter.h"

namespace cinefluent::server {

namespace {

/// Objects must be noted with the size and type that the manifest says. The rows are locked against removal.
std::optional<Error> missingObjects(pqxx::work &work, const api::ReleaseManifest &manifest)
{
    constexpr qsizetype maxFields = 100;
    QStringList names;
    for (const api::MediaObject &object : manifest.objects)
        names.append(object.sha256);
    const PgRows rows = exec(work,
                             "select encode(sha256, 'hex'), size_bytes, content_type from objects where sha256 in "
                             "(select decode(unnest($1::text[]), 'hex')) for key share",
                             pgParams(names));
    QHash<QString, std::pair<qint64, QString>> known;
    for (const PgRow &row : rows)
        known.insert(row.text(0), {row.int64(1), row.text(2)});
    Error error = makeError(ErrorKind::Conflict, QString::fromLatin1(api::codes::objectsMissing),
                            QStringLiteral("The release names files that are not on the server. Upload them, then "
                                           "publish again. Learners still see the former release."));
    for (qsizetype i = 0; i < manifest.objects.size() && error.fields.size() < maxFields; ++i) {
        const api::MediaObject &object = manifest.objects.at(i);
        const auto found = known.constFind(object.sha256);
        if (found == known.cend() || found->first != object.sizeBytes)
            error.fields.append({QStringLiteral("/objects/%1").arg(i), QStringLiteral("object_missing"),
                                 QStringLiteral("This object was not uploaded with this size.")});
        else if (found->second != object.contentType)
            error.fields.append({QStringLiteral("/objects/%1/contentType").arg(i), QStringLiteral("object_type"),
                                 QStringLiteral("This object was uploaded as %1.").arg(found->second)});
    }
    return error.fields.isEmpty() ? std::nullopt : std::optional(error);
}

Result<api::ReleaseSummary> publishIn(pqxx::work &work, const PreparedRelease &release,
                                      const std::optional<Instant> &publishAt)
{
    const api::ReleaseManifest &manifest = *release.manifest;
    lockMovie(work, manifest.movie.id);
    if (rightsOf(work, manifest.movie.id, release.editor) == Rights::Denied)
        return editorRequired();
    const PgRows former = exec(work,
                               "select published_at is not null, movie_id = $2::uuid and manifest_sha256 = $3::bytea "
                               "from releases where id = $1::uuid",
                               pgParams(manifest.releaseId, manifest.movie.id, release.manifestSha256));
    const bool isKnown = !former.isEmpty();
    if (isKnown && !former.first().boolean(1))
        return makeError(ErrorKind::Conflict, QString::fromLatin1(api::codes::releaseConflict),
                         QStringLiteral("A release of this id was published with other content. Give the new release "
                                        "an id of its own; nothing was changed."));
    if (isKnown && former.first().boolean(0))
        return summaryOf(work, manifest.movie.id, manifest.releaseId);
    if (!isKnown) {
        if (auto missing = missingObjects(work, manifest))
            return *missing;
    }
    ReleaseWriter writer(work, release);
    Result<void> done;
    if (!publishAt) {
        done = isKnown ? writer.makeLive("release.published") : writer.publish();
    } else {
        if (!isKnown)
            done = writer.note();
        if (done)
            done =
                schedule(work, {manifest.movie.id, manifest.releaseId, *publishAt}, release.editor, release.requestId);
    }
    if (!done)
        return done.error();
    return summaryOf(work, manifest.movie.id, manifest.releaseId);
}

} // namespace

PgReleaseRepository::PgReleaseRepository(TransactionPool &transactions)
    : m_transactions(transactions)
{
}

Task<Result<api::ReleaseSummary>> PgReleaseRepository::publish(PreparedRelease release,
                                                               std::optional<Instant> publishAt)
{
    const RowAccess access = publishing(release.editor);
    const auto shared = std::make_shared<const PreparedRelease>(std::move(release));
    const auto work = [shared, publishAt](pqxx::work &transaction) {
        return publishIn(transaction, *shared, publishAt);
    };
    auto entry = co_await m_transactions.run(work, access);
    if (!entry)
        co_return explainedRelease(entry.error());
    co_return entry;
}

} // namespace cinefluent::server
