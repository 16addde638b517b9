// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgreleaserepository.h"

#include "common/api/errorcodes.h"
#include "server/services/catalogue/catalogueerrors.h"
#include "server/storage/postgres/movierights.h"
#include "server/storage/postgres/pgerror.h"
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

Result<ReleaseEntry> publishIn(pqxx::work &work, const PreparedRelease &release)
{
    const api::ReleaseManifest &manifest = *release.manifest;
    // One release of a movie at a time, also of one that is not there yet.
    exec(work, "select pg_advisory_xact_lock(hashtextextended('cinefluent.movie.' || $1, 0))",
         pgParams(manifest.movie.id.toString()));
    if (rightsOf(work, manifest.movie.id, release.editor) == Rights::Denied)
        return editorRequired();
    const PgRows former = exec(work,
                               "select number, published_at, movie_id = $2::uuid and manifest_sha256 = $3::bytea "
                               "from releases where id = $1::uuid",
                               pgParams(manifest.releaseId, manifest.movie.id, release.manifestSha256));
    if (!former.isEmpty()) {
        if (former.first().boolean(2))
            return ReleaseEntry{former.first().int32(0), former.first().instant(1), false};
        return makeError(ErrorKind::Conflict, QString::fromLatin1(api::codes::releaseConflict),
                         QStringLiteral("A release of this id was published with other content. Give the new release "
                                        "an id of its own; nothing was changed."));
    }
    if (auto missing = missingObjects(work, manifest))
        return *missing;
    return ReleaseWriter(work, release).write();
}

/// What a violated rule of the schema means to an editor.
Error explained(const Error &error)
{
    if (violates(error, QLatin1String("movies_tmdb_id_key")))
        return makeError(ErrorKind::Conflict, QString::fromLatin1(api::codes::movieConflict),
                         QStringLiteral("Another movie has this TMDB id. Learners still see the former release."),
                         error.detail);
    if (violates(error, QLatin1String("releases_pkey")))
        return makeError(ErrorKind::Conflict, QString::fromLatin1(api::codes::releaseConflict),
                         QStringLiteral("A release of this id was published for another movie. Nothing was changed."),
                         error.detail);
    return error;
}

} // namespace

PgReleaseRepository::PgReleaseRepository(TransactionPool &transactions)
    : m_transactions(transactions)
{
}

Task<Result<ReleaseEntry>> PgReleaseRepository::publish(PreparedRelease release)
{
    const RowAccess access = publishing(release.editor);
    const auto shared = std::make_shared<const PreparedRelease>(std::move(release));
    const auto work = [shared](pqxx::work &transaction) { return publishIn(transaction, *shared); };
    auto entry = co_await m_transactions.run(work, access);
    if (!entry)
        co_return explained(entry.error());
    co_return entry;
}

Task<Result<api::ReleasePage>> PgReleaseRepository::releases(MovieId movie, Identity editor, int page, int limit)
{
    const auto work = [movie, editor, page, limit](pqxx::work &transaction) -> Result<api::ReleasePage> {
        switch (rightsOf(transaction, movie, editor)) {
        case Rights::NoMovie:
            return movieNotFound();
        case Rights::Denied:
            return editorRequired();
        case Rights::Granted:
            break;
        }
        const PgRows rows = exec(transaction,
                                 "select r.id, r.number, r.published_at, r.id = m.live_release_id, "
                                 "r.lesson_count "
                                 "from releases r join movies m on m.id = r.movie_id where r.movie_id = $1::uuid "
                                 "order by r.number desc limit $2::int offset $3::int",
                                 pgParams(movie, limit, (page - 1) * limit));
        const PgRows total =
            exec(transaction, "select count(*) from releases where movie_id = $1::uuid", pgParams(movie));
        api::ReleasePage answer;
        for (const PgRow &row : rows)
            answer.releases.append({row.uuid(0), row.int32(1), row.instant(2), row.boolean(3), row.int32(4)});
        answer.total = total.first().int32(0);
        answer.page = page;
        answer.totalPages = (answer.total + limit - 1) / limit;
        return answer;
    };
    co_return co_await m_transactions.run(work, publishing(editor));
}

} // namespace cinefluent::server
