// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/releaserows.h"

#include "common/api/errorcodes.h"
#include "common/base/jsonwriter.h"
#include "server/storage/postgres/auditrecord.h"
#include "server/storage/postgres/pgerror.h"
#include "server/storage/postgres/pgjobs.h"

namespace cinefluent::server {

void lockMovie(pqxx::work &work, const MovieId &movie)
{
    exec(work, "select pg_advisory_xact_lock(hashtextextended('cinefluent.movie.' || $1, 0))",
         pgParams(movie.toString()));
}

Error releaseNotFound()
{
    return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::releaseNotFound),
                     QStringLiteral("This movie has no such release. Nothing was changed; look at the list of its "
                                    "releases."));
}

api::ReleaseSummary summaryFrom(const PgRow &row)
{
    api::ReleaseSummary release;
    release.releaseId = row.uuid(0);
    release.number = row.int32(1);
    release.submittedAt = row.instant(2);
    release.publishedAt = row.optInstant(3);
    release.isLive = row.boolean(4);
    release.lessonCount = row.int32(5);
    release.publishAt = row.optInstant(6);
    release.scheduleProblem = row.text(7);
    release.publishedBy = row.text(8);
    return release;
}

Result<api::ReleaseSummary> summaryOf(pqxx::work &work, const MovieId &movie, const QUuid &release)
{
    const PgRows rows =
        exec(work, "select " CINEFLUENT_RELEASE_COLUMNS "where r.id = $1::uuid and r.movie_id = $2::uuid",
             pgParams(release, movie));
    if (rows.isEmpty())
        return releaseNotFound();
    return summaryFrom(rows.first());
}

Error explainedRelease(const Error &error)
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

Result<void> schedule(pqxx::work &work, const ReleaseSchedule &schedule, const Identity &editor,
                      const QByteArray &requestId)
{
    // The job may only come late: a whole second counts from the next one on.
    const PgRows rows = exec(work,
                             "select $1::timestamptz > now() and $1::timestamptz < now() + interval '400 days', "
                             "ceil(extract(epoch from $1::timestamptz - now()))::bigint",
                             pgParams(schedule.publishAt));
    if (!rows.first().boolean(0)) {
        Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("publish_at_invalid"),
                                QStringLiteral("A release can be scheduled for the next 400 days. Nothing was changed; "
                                               "choose a time to come, or publish it now."));
        error.fields.append({QStringLiteral("/publishAt"), QStringLiteral("out_of_range"),
                             QStringLiteral("A time within the next 400 days is expected.")});
        return error;
    }
    exec(work,
         "update releases set publish_at = $2::timestamptz, scheduled_by = $3::uuid, schedule_problem = '' "
         "where id = $1::uuid",
         pgParams(schedule.release, schedule.publishAt, editor.userId));
    NewJob job;
    job.kind = QString::fromLatin1(ReleaseSchedule::jobKind);
    job.payload = schedule.toPayload();
    job.delay = std::chrono::seconds(rows.first().int64(1));
    job.maxAttempts = 20;
    job.uniqueKey = QStringLiteral("%1.%2.%3")
                        .arg(job.kind, schedule.release.toString(QUuid::WithoutBraces))
                        .arg(schedule.publishAt.time_since_epoch().count());
    insertJob(work, job);
    QByteArray data;
    JsonWriter(data)
        .beginObject()
        .member("releaseId", schedule.release.toString(QUuid::WithoutBraces))
        .member("publishAt", toIso8601(schedule.publishAt))
        .endObject();
    writeAudit(work, {editor.userId, "release.scheduled", "movie", schedule.movie.uuid(), requestId, data});
    return {};
}

} // namespace cinefluent::server
