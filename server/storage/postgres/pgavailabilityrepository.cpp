// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgavailabilityrepository.h"

#include "common/base/jsonwriter.h"
#include "server/storage/postgres/auditrecord.h"
#include "server/storage/postgres/movierights.h"

namespace cinefluent::server {

namespace {

Error userNotFound()
{
    return makeError(ErrorKind::NotFound, QStringLiteral("user_not_found"),
                     QStringLiteral("This account is no longer there."));
}

QByteArray auditData(const MovieCountries &countries)
{
    QByteArray data;
    JsonWriter json(data);
    json.beginObject();
    json.member("allowed", countries.allowed.join(u',')).member("denied", countries.denied.join(u',')).endObject();
    return data;
}

} // namespace

PgAvailabilityRepository::PgAvailabilityRepository(TransactionPool &transactions)
    : m_transactions(transactions)
{
}

Task<Result<MovieCountries>> PgAvailabilityRepository::countries(MovieId movie, Identity editor)
{
    const auto work = [movie, editor](pqxx::work &transaction) -> Result<MovieCountries> {
        if (auto refused = refusal(transaction, movie, editor))
            return *refused;
        const PgRows rows = exec(
            transaction, "select allowed_countries, denied_countries from movies where id = $1::uuid", pgParams(movie));
        return MovieCountries{rows.first().textArray(0), rows.first().textArray(1)};
    };
    co_return co_await m_transactions.run(work, publishing(editor));
}

Task<Result<void>> PgAvailabilityRepository::setCountries(MovieId movie, MovieCountries countries, Identity editor,
                                                          QByteArray requestId)
{
    const auto work = [movie, countries, editor, requestId](pqxx::work &transaction) -> Result<void> {
        if (auto refused = refusal(transaction, movie, editor))
            return *refused;
        const PgRows rows =
            exec(transaction,
                 "update movies set allowed_countries = $2::text[], denied_countries = $3::text[], updated_at = now() "
                 "where id = $1::uuid and (allowed_countries, denied_countries) is distinct from ($2::text[], "
                 "$3::text[])",
                 pgParams(movie, countries.allowed, countries.denied));
        if (rows.affectedRows() > 0)
            writeAudit(transaction,
                       {editor.userId, "movie.countries_set", "movie", movie.uuid(), requestId, auditData(countries)});
        return {};
    };
    co_return co_await m_transactions.run(work, publishing(editor));
}

Task<Result<std::optional<int>>> PgAvailabilityRepository::viewingAge(UserId user)
{
    const auto work = [user](pqxx::work &transaction) -> Result<std::optional<int>> {
        const PgRows rows = exec(transaction, "select viewing_age from users where id = $1::uuid", pgParams(user));
        if (rows.isEmpty())
            return userNotFound();
        return rows.first().optInt32(0);
    };
    co_return co_await m_transactions.run(work, RowAccess(user));
}

Task<Result<void>> PgAvailabilityRepository::setViewingAge(UserId user, std::optional<int> years)
{
    const auto work = [user, years](pqxx::work &transaction) -> Result<void> {
        const PgRows rows =
            exec(transaction, "update users set viewing_age = $2::smallint, updated_at = now() where id = $1::uuid",
                 pgParams(user, years));
        return rows.affectedRows() == 1 ? Result<void>() : Result<void>(userNotFound());
    };
    co_return co_await m_transactions.run(work, RowAccess::asRole(RowAccess::Role::Authentication, user.uuid()));
}

} // namespace cinefluent::server
