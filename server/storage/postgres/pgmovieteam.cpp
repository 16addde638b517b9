// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgmovieteam.h"

#include "common/base/jsonwriter.h"
#include "server/storage/postgres/auditrecord.h"
#include "server/storage/postgres/movierights.h"
#include "server/storage/postgres/releaserows.h"

namespace cinefluent::server {

namespace {

QByteArray naming(const QUuid &user, const QString &role)
{
    QByteArray data;
    JsonWriter(data)
        .beginObject()
        .member("userId", user.toString(QUuid::WithoutBraces))
        .member("role", role)
        .endObject();
    return data;
}

Result<MovieMember> setIn(pqxx::work &work, const MovieId &movie, const QString &username, MovieRole role,
                          const Identity &admin, const QByteArray &requestId)
{
    lockMovie(work, movie);
    if (auto refused = refusal(work, movie, admin, MovieRole::Admin))
        return *refused;
    const PgRows users = exec(work,
                              "select id, role from users where username = $1 and deleted_at is null and "
                              "disabled_at is null",
                              pgParams(username));
    if (users.isEmpty())
        return makeError(ErrorKind::NotFound, QStringLiteral("user_not_found"),
                         QStringLiteral("No account has this user name. Nothing was changed."));
    const UserId user = users.first().id<UserId>(0);
    const Role held = roleFromString(users.first().text(1)).value_or(Role::Learner);
    if (role != MovieRole::Reviewer && !includes(held, Role::Editor))
        return makeError(ErrorKind::Conflict, QStringLiteral("editor_account_required"),
                         QStringLiteral("This account is a learner's. Nothing was changed; an operator makes it an "
                                        "editor's, or choose the role of a reviewer."));
    const PgRows rows = exec(work,
                             "insert into movie_editors as e (movie_id, user_id, role) values ($1::uuid, $2::uuid, $3) "
                             "on conflict (movie_id, user_id) do update set role = excluded.role "
                             "returning e.created_at",
                             pgParams(movie, user, toString(role)));
    writeAudit(work, {admin.userId, "movie.member_set", "movie", movie.uuid(), requestId,
                      naming(user.uuid(), toString(role))});
    return MovieMember{user, username, role, rows.first().instant(0)};
}

Result<void> removeIn(pqxx::work &work, const MovieId &movie, const QString &username, const Identity &admin,
                      const QByteArray &requestId)
{
    lockMovie(work, movie);
    if (auto refused = refusal(work, movie, admin, MovieRole::Admin))
        return *refused;
    const PgRows gone = exec(work,
                             "delete from movie_editors e using users u where u.id = e.user_id and u.username = $2 "
                             "and e.movie_id = $1::uuid returning e.user_id, e.role",
                             pgParams(movie, username));
    for (const PgRow row : gone)
        writeAudit(work, {admin.userId, "movie.member_removed", "movie", movie.uuid(), requestId,
                          naming(row.uuid(0), row.text(1))});
    return {};
}

} // namespace

PgMovieTeam::PgMovieTeam(TransactionPool &transactions)
    : m_transactions(transactions)
{
}

Task<Result<QList<MovieMember>>> PgMovieTeam::members(MovieId movie, Identity reader)
{
    const auto work = [=](pqxx::work &transaction) -> Result<QList<MovieMember>> {
        if (auto refused = refusal(transaction, movie, reader, MovieRole::Reviewer))
            return *refused;
        QList<MovieMember> members;
        for (const PgRow row : exec(transaction,
                                    "select u.id, coalesce(u.username, ''), e.role, e.created_at from movie_editors e "
                                    "join users u on u.id = e.user_id and u.deleted_at is null "
                                    "where e.movie_id = $1::uuid order by u.username, u.id",
                                    pgParams(movie)))
            members.append({row.id<UserId>(0), row.text(1),
                            movieRoleFromString(row.text(2)).value_or(MovieRole::Reviewer), row.instant(3)});
        return members;
    };
    co_return co_await m_transactions.run(work, publishing(reader));
}

Task<Result<MovieMember>> PgMovieTeam::setMember(MovieId movie, QString username, MovieRole role, Identity admin,
                                                 QByteArray requestId)
{
    const auto work = [=](pqxx::work &transaction) {
        return setIn(transaction, movie, username, role, admin, requestId);
    };
    co_return co_await m_transactions.run(work, publishing(admin));
}

Task<Result<void>> PgMovieTeam::removeMember(MovieId movie, QString username, Identity admin, QByteArray requestId)
{
    const auto work = [=](pqxx::work &transaction) { return removeIn(transaction, movie, username, admin, requestId); };
    co_return co_await m_transactions.run(work, publishing(admin));
}

Task<Result<QList<AuditEntry>>> PgMovieTeam::audit(MovieId movie, std::optional<PageCursor> after, int limit,
                                                   Identity admin)
{
    const auto work = [=](pqxx::work &transaction) -> Result<QList<AuditEntry>> {
        if (auto refused = refusal(transaction, movie, admin, MovieRole::Admin))
            return *refused;
        QList<AuditEntry> entries;
        for (const PgRow row :
             exec(transaction,
                  "select a.id, a.at, a.action, coalesce(u.username, ''), a.data from audit_log a "
                  "left join users u on u.id = a.actor_id and u.deleted_at is null "
                  "where a.subject_type = 'movie' and a.subject_id = $1::uuid and ($3::uuid is null or "
                  "(a.at, a.id) < ($2::timestamptz, $3)) order by a.at desc, a.id desc limit $4::int",
                  pgParams(movie, after ? after->at : Instant(), after ? after->id : QUuid(), limit)))
            entries.append({row.uuid(0), row.instant(1), row.text(2), row.text(3), row.json(4)});
        return entries;
    };
    co_return co_await m_transactions.run(work, publishing(admin));
}

} // namespace cinefluent::server
