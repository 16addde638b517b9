// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgreleasehistory.h"

#include "common/api/errorcodes.h"
#include "common/base/jsonwriter.h"
#include "server/storage/postgres/auditrecord.h"
#include "server/storage/postgres/movierights.h"
#include "server/storage/postgres/releaserows.h"
#include "server/storage/postgres/releasewriter.h"
#include "server/storage/postgres/searchwriter.h"

namespace cinefluent::server {

namespace {

RowAccess worker()
{
    return RowAccess::asRole(RowAccess::Role::Worker);
}

QByteArray naming(const QUuid &release)
{
    QByteArray data;
    JsonWriter(data).beginObject().member("releaseId", release.toString(QUuid::WithoutBraces)).endObject();
    return data;
}

Result<api::ReleasePage> pageIn(pqxx::work &work, const MovieId &movie, const Identity &editor, const PageRequest &part)
{
    if (auto refused = refusal(work, movie, editor, MovieRole::Reviewer))
        return *refused;
    const QUuid after = part.cursor ? part.cursor->id : QUuid();
    const PgRows rows = exec(work,
                             "select " CINEFLUENT_RELEASE_COLUMNS
                             "where r.movie_id = $1::uuid and ($2::uuid is null or r.number < (select f.number "
                             "from releases f where f.id = $2::uuid and f.movie_id = $1::uuid)) "
                             "order by r.number desc limit $3::int offset $4::int",
                             pgParams(movie, after, part.limit + 1, part.offset()));
    const PgRows total = exec(work, "select count(*) from releases where movie_id = $1::uuid", pgParams(movie));
    api::ReleasePage answer;
    for (const PgRow &row : rows)
        answer.releases.append(summaryFrom(row));
    if (answer.releases.size() > part.limit) {
        answer.releases.removeLast();
        const api::ReleaseSummary &last = answer.releases.constLast();
        answer.nextCursor = PageCursor{false, last.submittedAt, last.releaseId, part.page + 1}.toString();
    }
    answer.total = total.first().int32(0);
    answer.page = part.page;
    answer.totalPages = (answer.total + part.limit - 1) / part.limit;
    return answer;
}

Result<api::ReleaseSummary> rollBackIn(pqxx::work &work, const PreparedRelease &release)
{
    const MovieId movie = release.manifest->movie.id;
    const QUuid id = release.manifest->releaseId;
    lockMovie(work, movie);
    if (auto refused = refusal(work, movie, release.editor))
        return *refused;
    const auto found = summaryOf(work, movie, id);
    if (!found || found->isLive)
        return found;
    if (!found->publishedAt)
        return makeError(ErrorKind::Conflict, QString::fromLatin1(api::codes::neverPublished),
                         QStringLiteral("Learners have never seen this release, so there is no going back to it. "
                                        "Nothing was changed; publish or schedule it."));
    if (auto done = ReleaseWriter(work, release).makeLive("release.rolled_back"); !done)
        return done.error();
    return summaryOf(work, movie, id);
}

Result<void> unpublishIn(pqxx::work &work, const MovieId &movie, const Identity &editor, const QByteArray &requestId)
{
    lockMovie(work, movie);
    if (auto refused = refusal(work, movie, editor))
        return *refused;
    const PgRows former = exec(work, "select live_release_id from movies where id = $1::uuid", pgParams(movie));
    if (former.first().isNull(0))
        return {};
    exec(work, "update movies set live_release_id = null, updated_at = now() where id = $1::uuid", pgParams(movie));
    SearchWriter(work, movie.uuid()).rebuild();
    writeAudit(
        work, {editor.userId, "release.unpublished", "movie", movie.uuid(), requestId, naming(former.first().uuid(0))});
    return {};
}

Result<api::ReleaseSummary> scheduleIn(pqxx::work &work, const ReleaseSchedule &wanted, bool isWanted,
                                       const Identity &editor, const QByteArray &requestId)
{
    lockMovie(work, wanted.movie);
    if (auto refused = refusal(work, wanted.movie, editor))
        return *refused;
    const auto found = summaryOf(work, wanted.movie, wanted.release);
    if (!found)
        return found;
    if (isWanted && found->isLive)
        return makeError(ErrorKind::Conflict, QStringLiteral("already_live"),
                         QStringLiteral("Learners see this release already. Nothing was changed."));
    if (isWanted) {
        if (auto done = schedule(work, wanted, editor, requestId); !done)
            return done.error();
    } else if (found->publishAt || !found->scheduleProblem.isEmpty()) {
        exec(work,
             "update releases set publish_at = null, scheduled_by = null, schedule_problem = '' where id = $1::uuid",
             pgParams(wanted.release));
        writeAudit(work, {editor.userId, "release.schedule_cancelled", "movie", wanted.movie.uuid(), requestId,
                          naming(wanted.release)});
    }
    return summaryOf(work, wanted.movie, wanted.release);
}

bool isStillDue(pqxx::work &work, const ReleaseSchedule &schedule)
{
    return !exec(work,
                 "select from releases where id = $1::uuid and movie_id = $2::uuid and publish_at = $3::timestamptz "
                 "and publish_at <= now()",
                 pgParams(schedule.release, schedule.movie, schedule.publishAt))
                .isEmpty();
}

Result<std::optional<DueRelease>> dueIn(pqxx::work &work, const ReleaseSchedule &schedule)
{
    if (!isStillDue(work, schedule))
        return std::optional<DueRelease>();
    const PgRows rows =
        exec(work,
             "select r.manifest, u.id, u.role from releases r left join users u on u.id = r.scheduled_by and "
             "u.deleted_at is null and u.disabled_at is null where r.id = $1::uuid",
             pgParams(schedule.release));
    DueRelease due;
    due.manifestJson = rows.first().json(0);
    due.editor.userId = rows.first().id<UserId>(1);
    due.editor.role = roleFromString(rows.first().text(2)).value_or(Role::Learner);
    return std::optional(due);
}

Result<bool> publishDueIn(pqxx::work &work, const ReleaseSchedule &schedule, const PreparedRelease &release)
{
    lockMovie(work, schedule.movie);
    if (!isStillDue(work, schedule))
        return false;
    if (!includes(release.editor.role, Role::Editor))
        return editorRequired();
    if (auto refused = refusal(work, schedule.movie, release.editor))
        return *refused;
    if (auto done = ReleaseWriter(work, release).makeLive("release.published"); !done)
        return done.error();
    return true;
}

Result<void> giveUpIn(pqxx::work &work, const ReleaseSchedule &schedule, const QString &code)
{
    lockMovie(work, schedule.movie);
    const PgRows former = exec(work,
                               "update releases set publish_at = null, schedule_problem = $4 where id = $1::uuid and "
                               "movie_id = $2::uuid and publish_at = $3::timestamptz returning 1",
                               pgParams(schedule.release, schedule.movie, schedule.publishAt, code.left(100)));
    if (former.isEmpty())
        return {};
    QByteArray data;
    JsonWriter(data)
        .beginObject()
        .member("releaseId", schedule.release.toString(QUuid::WithoutBraces))
        .member("code", code)
        .endObject();
    writeAudit(work, {UserId(), "release.schedule_failed", "movie", schedule.movie.uuid(), {}, data});
    return {};
}

} // namespace

PgReleaseHistory::PgReleaseHistory(TransactionPool &transactions)
    : m_transactions(transactions)
{
}

Task<Result<api::ReleasePage>> PgReleaseHistory::releases(MovieId movie, Identity editor, PageRequest part)
{
    const auto work = [=](pqxx::work &transaction) { return pageIn(transaction, movie, editor, part); };
    co_return co_await m_transactions.run(work, publishing(editor));
}

Task<Result<QByteArrayList>> PgReleaseHistory::manifests(MovieId movie, QList<QUuid> releases, Identity editor)
{
    const auto work = [=](pqxx::work &transaction) -> Result<QByteArrayList> {
        if (auto refused = refusal(transaction, movie, editor, MovieRole::Reviewer))
            return *refused;
        QByteArrayList manifests;
        for (const QUuid &release : releases) {
            const PgRows rows =
                exec(transaction, "select manifest from releases where id = $1::uuid and movie_id = $2::uuid",
                     pgParams(release, movie));
            if (rows.isEmpty())
                return releaseNotFound();
            manifests.append(rows.first().json(0));
        }
        return manifests;
    };
    co_return co_await m_transactions.run(work, publishing(editor));
}

Task<Result<api::ReleaseSummary>> PgReleaseHistory::rollBack(PreparedRelease release)
{
    const RowAccess access = publishing(release.editor);
    const auto shared = std::make_shared<const PreparedRelease>(std::move(release));
    const auto work = [shared](pqxx::work &transaction) { return rollBackIn(transaction, *shared); };
    auto done = co_await m_transactions.run(work, access);
    if (!done)
        co_return explainedRelease(done.error());
    co_return done;
}

Task<Result<void>> PgReleaseHistory::unpublish(MovieId movie, Identity editor, QByteArray requestId)
{
    const auto work = [=](pqxx::work &transaction) { return unpublishIn(transaction, movie, editor, requestId); };
    co_return co_await m_transactions.run(work, publishing(editor));
}

Task<Result<api::ReleaseSummary>> PgReleaseHistory::schedule(MovieId movie, QUuid release,
                                                             std::optional<Instant> publishAt, Identity editor,
                                                             QByteArray requestId)
{
    const ReleaseSchedule wanted{movie, release, publishAt.value_or(Instant())};
    const bool isWanted = publishAt.has_value();
    const auto work = [=](pqxx::work &transaction) {
        return scheduleIn(transaction, wanted, isWanted, editor, requestId);
    };
    co_return co_await m_transactions.run(work, publishing(editor));
}

Task<Result<std::optional<DueRelease>>> PgReleaseHistory::due(ReleaseSchedule schedule)
{
    const auto work = [=](pqxx::work &transaction) { return dueIn(transaction, schedule); };
    co_return co_await m_transactions.run(work, worker());
}

Task<Result<bool>> PgReleaseHistory::publishDue(ReleaseSchedule schedule, PreparedRelease release)
{
    const RowAccess access = publishing(release.editor);
    const auto shared = std::make_shared<const PreparedRelease>(std::move(release));
    const auto work = [schedule, shared](pqxx::work &transaction) {
        return publishDueIn(transaction, schedule, *shared);
    };
    auto done = co_await m_transactions.run(work, access);
    if (!done)
        co_return explainedRelease(done.error());
    co_return done;
}

Task<Result<void>> PgReleaseHistory::giveUp(ReleaseSchedule schedule, QString code)
{
    const auto work = [=](pqxx::work &transaction) { return giveUpIn(transaction, schedule, code); };
    co_return co_await m_transactions.run(work, worker());
}

} // namespace cinefluent::server
