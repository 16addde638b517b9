// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgplaybackrepository.h"

#include "server/storage/postgres/movierow.h"
#include "server/storage/postgres/standingrow.h"

namespace cinefluent::server {

namespace {

// One row in any case: it says what is missing.
constexpr Statement standingStatement{
    "playback_standing",
    "select " CINEFLUENT_STANDING_COLUMNS(
        "$3") ", coalesce(u.disabled_at is null and u.deleted_at is null and u.id is not null, false), "
              "exists (select from sessions s where s.id = $4::uuid and s.user_id = u.id and s.revoked_at is null "
              "and s.expires_at > $3::timestamptz), m.id, l.package_id "
              "from (values (true)) as always left join movie_lessons l on l.id = $1::uuid and l.withdrawn_at is null "
              "left join movies m on m.id = l.movie_id and " CINEFLUENT_VISIBLE_MOVIE
              " " CINEFLUENT_STANDING_JOINS("$2", "$3")};

constexpr Statement packageStatement{
    "package_files", "select p.master, coalesce(p.dash, ''), array(select k.key_id::text from package_keys k "
                     "where k.package_id = p.id order by k.key_id), f.path, encode(f.sha256, 'hex'), f.size_bytes, "
                     "f.content_type from lesson_packages p join package_files f on f.package_id = p.id "
                     "where p.id = $1::uuid"};

constexpr Statement keyStatement{"package_key", "select value_ciphertext, key_version from package_keys "
                                                "where package_id = $1::uuid and key_id = $2::uuid"};

} // namespace

PgPlaybackRepository::PgPlaybackRepository(Pipeline &reads)
    : m_reads(reads)
{
}

Task<Result<PlaybackStanding>> PgPlaybackRepository::standing(UserId user, SessionId session, LessonId lesson,
                                                              Instant now)
{
    const auto rows = co_await m_reads.query(standingStatement, pgParams(lesson, user, now, session), RowAccess(user));
    if (!rows)
        co_return rows.error();
    const PgRow row = rows->first();
    PlaybackStanding standing;
    standing.isAccountActive = row.boolean(standingColumns);
    standing.isSessionActive = row.boolean(standingColumns + 1);
    standing.movie = MovieId(row.optUuid(standingColumns + 2).value_or(QUuid()));
    standing.package = PackageId(row.optUuid(standingColumns + 3).value_or(QUuid()));
    if (standing.isAccountActive && !standing.movie.isNull())
        standing.lesson = standingFromRow(row, 0);
    co_return standing;
}

Task<Result<std::shared_ptr<const StoredPackage>>> PgPlaybackRepository::package(PackageId id)
{
    const auto rows = co_await m_reads.query(packageStatement, pgParams(id));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::shared_ptr<const StoredPackage>();
    auto package = std::make_shared<StoredPackage>();
    package->id = id;
    const PgRow first = rows->first();
    package->master = first.text(0).toUtf8();
    package->dash = first.text(1).toUtf8();
    for (const QString &key : first.textArray(2))
        package->keyIds.append(QUuid::fromString(key));
    for (const PgRow row : *rows)
        package->files.insert(row.text(3).toUtf8(), {row.text(4), row.int64(5), row.text(6).toLatin1()});
    co_return std::shared_ptr<const StoredPackage>(std::move(package));
}

Task<Result<std::optional<SealedKey>>> PgPlaybackRepository::key(PackageId package, QUuid keyId)
{
    const auto rows = co_await m_reads.query(keyStatement, pgParams(package, keyId));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<SealedKey>();
    co_return std::optional(SealedKey{rows->first().bytes(0), rows->first().int32(1)});
}

} // namespace cinefluent::server
