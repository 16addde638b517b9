// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgencodings.h"

#include "common/api/errorcodes.h"
#include "common/base/jsonwriter.h"
#include "server/storage/postgres/auditrecord.h"
#include "server/storage/postgres/movierights.h"
#include "server/storage/postgres/pgjobs.h"
#include "server/storage/postgres/releaserows.h"

namespace cinefluent::server {

namespace {

/// A worker that is killed uses one up each time: how often real failures are tried is ReleaseEncoder's to say.
constexpr int jobAttempts = 1'000;
constexpr qsizetype longestProblem = 1'000;

#define CINEFLUENT_ENCODING_COLUMNS                                                                                    \
    "select e.release_id, e.movie_id, e.state, e.permille, e.lesson, e.lessons, e.remaining_ms, e.problem_code, "      \
    "e.problem, e.created_at, e.updated_at, e.editor_id from encodings e "

EncodingState stateFrom(const PgRow &row)
{
    EncodingState state;
    state.releaseId = row.uuid(0);
    state.movieId = row.id<MovieId>(1);
    state.state = row.text(2);
    state.permille = row.int32(3);
    state.lesson = row.int32(4);
    state.lessons = row.int32(5);
    if (!row.isNull(6))
        state.remainingMs = row.int64(6);
    state.problemCode = row.text(7);
    state.problem = row.text(8);
    state.createdAt = row.instant(9);
    state.updatedAt = row.instant(10);
    return state;
}

QByteArray naming(const QUuid &release)
{
    QByteArray data;
    JsonWriter(data).beginObject().member("releaseId", release.toString(QUuid::WithoutBraces)).endObject();
    return data;
}

RowAccess worker()
{
    return RowAccess::asRole(RowAccess::Role::Worker);
}

/// Before there is the movie, the order is its maker's and the administrators' business.
std::optional<Error> refusalOf(pqxx::work &work, const MovieId &movie, const UserId &orderedBy, const Identity &editor)
{
    const Rights rights = rightsOf(work, movie, editor);
    const bool isOwn = orderedBy == editor.userId || includes(editor.role, Role::Admin);
    if (rights == Rights::Granted || (rights == Rights::NoMovie && isOwn))
        return std::nullopt;
    return editorRequired();
}

Result<EncodingState> stateIn(pqxx::work &work, const MovieId &movie, const QUuid &release, const Identity &editor)
{
    const PgRows rows =
        exec(work, CINEFLUENT_ENCODING_COLUMNS "where e.release_id = $1::uuid and e.movie_id = $2::uuid",
             pgParams(release, movie));
    const bool isMade = rightsOf(work, movie, editor) != Rights::NoMovie;
    if (rows.isEmpty() && !isMade)
        return releaseNotFound();
    if (auto refused = refusalOf(work, movie, rows.isEmpty() ? UserId() : rows.first().id<UserId>(11), editor))
        return *refused;
    if (rows.isEmpty())
        return releaseNotFound();
    return stateFrom(rows.first());
}

void addJob(pqxx::work &work, const QUuid &release)
{
    NewJob job;
    job.kind = QString::fromLatin1(Encodings::jobKind);
    job.payload = naming(release);
    job.maxAttempts = jobAttempts;
    job.uniqueKey = job.kind + u'.' + release.toString(QUuid::WithoutBraces);
    insertJob(work, job);
}

Error conflict()
{
    return makeError(ErrorKind::Conflict, QStringLiteral("release_conflict"),
                     QStringLiteral("Another release has this id. Nothing was changed; order it under a new one."));
}

Result<EncodingState> addIn(pqxx::work &work, const publishing::EncodeOrder &order, const QByteArray &content,
                            const std::optional<Instant> &publishAt, const Identity &editor,
                            const QByteArray &requestId)
{
    const MovieId movie = order.manifest.movie.id;
    const QUuid release = order.manifest.releaseId;
    lockMovie(work, movie);
    if (auto refused = refusalOf(work, movie, editor.userId, editor))
        return *refused;
    const QString text = QString::fromUtf8(content);
    const PgRows former = exec(work,
                               "select content = $2 and publish_at is not distinct from $3::timestamptz and movie_id = "
                               "$4::uuid, state from encodings where release_id = $1::uuid",
                               pgParams(release, text, publishAt, movie));
    const bool isKnown = !former.isEmpty();
    if (isKnown && !former.first().boolean(0))
        return conflict();
    if (!isKnown && !exec(work, "select from releases where id = $1::uuid", pgParams(release)).isEmpty())
        return conflict();
    const QString state = isKnown ? former.first().text(1) : QString();
    if (state == QLatin1String("waiting"))
        addJob(work, release); // none is added where one is there
    if (isKnown && state != QLatin1String("failed") && state != QLatin1String("cancelled"))
        return stateIn(work, movie, release, editor);
    exec(work,
         "insert into encodings (release_id, movie_id, editor_id, content, film_sha256, publish_at, lessons) "
         "values ($1::uuid, $2::uuid, $3::uuid, $4, $5::bytea, $6::timestamptz, $7::int) on conflict (release_id) "
         "do update set state = 'waiting', permille = 0, lesson = 0, remaining_ms = null, problem_code = '', "
         "problem = '', editor_id = excluded.editor_id, updated_at = now()",
         pgParams(release, movie, editor.userId, text, QByteArray::fromHex(order.film.sha256.toLatin1()), publishAt,
                  int(order.manifest.lessons.size())));
    addJob(work, release);
    writeAudit(work, {editor.userId, "release.encoding_ordered", "movie", movie.uuid(), requestId, naming(release)});
    return stateIn(work, movie, release, editor);
}

Result<EncodingState> cancelIn(pqxx::work &work, const MovieId &movie, const QUuid &release, const Identity &editor,
                               const QByteArray &requestId)
{
    const auto found = stateIn(work, movie, release, editor);
    if (!found)
        return found;
    const PgRows ended = exec(work,
                              "update encodings set state = 'cancelled', remaining_ms = null, updated_at = now() "
                              "where release_id = $1::uuid and state in ('waiting', 'running') returning 1",
                              pgParams(release));
    if (!ended.isEmpty())
        writeAudit(work,
                   {editor.userId, "release.encoding_cancelled", "movie", movie.uuid(), requestId, naming(release)});
    return stateIn(work, movie, release, editor);
}

Result<std::optional<EncodingWork>> takeIn(pqxx::work &work, const QUuid &release)
{
    const PgRows rows =
        exec(work,
             "select e.content, e.publish_at, u.id, u.role, exists (select from releases r where r.id = e.release_id) "
             "from encodings e left join users u on u.id = e.editor_id and u.deleted_at is null and "
             "u.disabled_at is null where e.release_id = $1::uuid and e.state in ('waiting', 'running')",
             pgParams(release));
    if (rows.isEmpty())
        return std::optional<EncodingWork>();
    const PgRow row = rows.first();
    if (row.boolean(4)) { // the answer of an earlier attempt was lost
        exec(work,
             "update encodings set state = 'published', permille = 1000, remaining_ms = null, updated_at = now() "
             "where release_id = $1::uuid",
             pgParams(release));
        return std::optional<EncodingWork>();
    }
    auto order = publishing::encodeOrderFromJson(row.text(0).toUtf8());
    if (!order)
        return makeError(ErrorKind::Unsupported, QStringLiteral("order_unreadable"),
                         QStringLiteral("This order was kept in a form that this server does not read. Order again."),
                         describe(order.error()));
    EncodingWork taken;
    taken.order = std::move(*order);
    if (!row.isNull(1))
        taken.publishAt = row.instant(1);
    taken.editor.userId = row.id<UserId>(2);
    taken.editor.role = roleFromString(row.text(3)).value_or(Role::Learner);
    exec(work, "update encodings set state = 'running', updated_at = now() where release_id = $1::uuid",
         pgParams(release));
    return std::optional(std::move(taken));
}

} // namespace

PgEncodings::PgEncodings(TransactionPool &transactions)
    : m_transactions(transactions)
{
}

Task<Result<EncodingState>> PgEncodings::add(publishing::EncodeOrder order, std::optional<Instant> publishAt,
                                             Identity editor, QByteArray requestId)
{
    const QByteArray content = publishing::toJson(order);
    const auto work = [=](pqxx::work &transaction) {
        return addIn(transaction, order, content, publishAt, editor, requestId);
    };
    co_return co_await m_transactions.run(work, server::publishing(editor));
}

Task<Result<EncodingState>> PgEncodings::find(MovieId movie, QUuid release, Identity editor)
{
    const auto work = [=](pqxx::work &transaction) { return stateIn(transaction, movie, release, editor); };
    co_return co_await m_transactions.run(work, server::publishing(editor));
}

Task<Result<EncodingState>> PgEncodings::cancel(MovieId movie, QUuid release, Identity editor, QByteArray requestId)
{
    const auto work = [=](pqxx::work &transaction) { return cancelIn(transaction, movie, release, editor, requestId); };
    co_return co_await m_transactions.run(work, server::publishing(editor));
}

Task<Result<std::optional<EncodingWork>>> PgEncodings::take(QUuid release)
{
    const auto work = [=](pqxx::work &transaction) { return takeIn(transaction, release); };
    co_return co_await m_transactions.run(work, worker());
}

Result<bool> PgEncodings::report(const QUuid &release, const EncodingProgress &progress)
{
    const auto work = [&](pqxx::work &transaction) -> Result<bool> {
        return !exec(transaction,
                     "update encodings set permille = greatest(permille, $2::int), lesson = $3::int, remaining_ms = "
                     "$4::bigint, updated_at = now() where release_id = $1::uuid and state = 'running' returning 1",
                     pgParams(release, progress.permille, progress.lesson, progress.remainingMs))
                    .isEmpty();
    };
    return m_transactions.runBlocking(work, worker());
}

Task<Result<void>> PgEncodings::finish(QUuid release)
{
    const auto work = [=](pqxx::work &transaction) -> Result<void> {
        exec(transaction,
             "update encodings set state = 'published', permille = 1000, remaining_ms = null, updated_at = now() "
             "where release_id = $1::uuid",
             pgParams(release));
        return {};
    };
    co_return co_await m_transactions.run(work, worker());
}

Task<Result<void>> PgEncodings::fail(QUuid release, Error problem)
{
    const auto work = [=](pqxx::work &transaction) -> Result<void> {
        exec(transaction,
             "update encodings set state = 'failed', remaining_ms = null, problem_code = $2, problem = $3, "
             "updated_at = now() where release_id = $1::uuid and state in ('waiting', 'running')",
             pgParams(release, problem.code.left(100), problem.message.left(longestProblem)));
        return {};
    };
    co_return co_await m_transactions.run(work, worker());
}

} // namespace cinefluent::server
