// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgdownloadrepository.h"

namespace cinefluent::server {

namespace {

#define CINEFLUENT_DOWNLOAD_COLUMNS "id, lesson_id, package_id, created_at, expires_at"

constexpr Statement listStatement{"downloads",
                                  "select " CINEFLUENT_DOWNLOAD_COLUMNS " from downloads where user_id = $1::uuid and "
                                  "expires_at > $2::timestamptz order by created_at desc, id desc"};

constexpr Statement findStatement{"download", "select " CINEFLUENT_DOWNLOAD_COLUMNS
                                              " from downloads where user_id = $1::uuid and id = $2::uuid and "
                                              "expires_at > $3::timestamptz"};

#define CINEFLUENT_BUNDLE_COLUMNS "encode(sha256, 'hex'), size_bytes, key_ciphertext, key_version"

constexpr Statement bundleStatement{"package_bundle", "select " CINEFLUENT_BUNDLE_COLUMNS
                                                      " from package_bundles where package_id = $1::uuid"};

Download downloadFrom(const PgRow &row)
{
    return {row.id<DownloadId>(0), row.id<LessonId>(1), row.id<PackageId>(2), row.instant(3), row.instant(4), false};
}

StoredBundle bundleFrom(const PgRow &row)
{
    return {{row.text(0), row.int64(1)}, {row.bytes(2), row.int32(3)}};
}

Result<std::optional<Download>> keepIn(pqxx::work &work, const UserId &user, const Download &wanted, Instant now,
                                       int limit)
{
    // Devices of one account queue here, so that the count below is right when the row comes in.
    exec(work, "select pg_advisory_xact_lock(hashtextextended('cinefluent.downloads.' || $1, 0))",
         pgParams(user.toString()));
    exec(work, "delete from downloads where user_id = $1::uuid and expires_at <= $2::timestamptz", pgParams(user, now));
    const PgRows renewed =
        exec(work,
             "update downloads set package_id = $3::uuid, expires_at = $4::timestamptz where user_id = $1::uuid and "
             "lesson_id = $2::uuid returning " CINEFLUENT_DOWNLOAD_COLUMNS,
             pgParams(user, wanted.lesson, wanted.package, wanted.expiresAt));
    if (!renewed.isEmpty())
        return std::optional(downloadFrom(renewed.first()));
    const PgRows kept = exec(work, "select count(*) from downloads where user_id = $1::uuid", pgParams(user));
    if (limit >= 0 && kept.first().int64(0) >= limit)
        return std::optional<Download>();
    const PgRows made = exec(work,
                             "insert into downloads (id, user_id, lesson_id, package_id, created_at, expires_at) "
                             "values ($1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::timestamptz, $6::timestamptz) "
                             "returning " CINEFLUENT_DOWNLOAD_COLUMNS,
                             pgParams(wanted.id, user, wanted.lesson, wanted.package, now, wanted.expiresAt));
    Download download = downloadFrom(made.first());
    download.isNew = true;
    return std::optional(download);
}

} // namespace

PgDownloadRepository::PgDownloadRepository(TransactionPool &transactions, Pipeline &reads)
    : m_transactions(transactions)
    , m_reads(reads)
{
}

Task<Result<std::optional<Download>>> PgDownloadRepository::keep(UserId user, Download wanted, Instant now, int limit)
{
    const auto work = [user, wanted, now, limit](pqxx::work &transaction) {
        return keepIn(transaction, user, wanted, now, limit);
    };
    co_return co_await m_transactions.run(work, RowAccess(user));
}

Task<Result<QList<Download>>> PgDownloadRepository::downloads(UserId user, Instant now)
{
    const auto rows = co_await m_reads.query(listStatement, pgParams(user, now), RowAccess(user));
    if (!rows)
        co_return rows.error();
    QList<Download> found;
    for (const PgRow row : *rows)
        found.append(downloadFrom(row));
    co_return found;
}

Task<Result<std::optional<Download>>> PgDownloadRepository::find(UserId user, DownloadId id, Instant now)
{
    const auto rows = co_await m_reads.query(findStatement, pgParams(user, id, now), RowAccess(user));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<Download>();
    co_return std::optional(downloadFrom(rows->first()));
}

Task<Result<bool>> PgDownloadRepository::remove(UserId user, DownloadId id)
{
    const auto work = [user, id](pqxx::work &transaction) -> Result<bool> {
        const PgRows rows =
            exec(transaction, "delete from downloads where user_id = $1::uuid and id = $2::uuid", pgParams(user, id));
        return rows.affectedRows() == 1;
    };
    co_return co_await m_transactions.run(work, RowAccess(user));
}

Task<Result<std::optional<StoredBundle>>> PgDownloadRepository::bundle(PackageId package)
{
    const auto rows = co_await m_reads.query(bundleStatement, pgParams(package));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<StoredBundle>();
    co_return std::optional(bundleFrom(rows->first()));
}

Task<Result<StoredBundle>> PgDownloadRepository::noteBundle(PackageId package, StoredBundle bundle, QString lostSha256)
{
    const auto work = [package, bundle, lostSha256](pqxx::work &transaction) -> Result<StoredBundle> {
        const QByteArray sha256 = QByteArray::fromHex(bundle.file.sha256.toLatin1());
        exec(transaction,
             "insert into objects (sha256, size_bytes, content_type) values ($1::bytea, $2::bigint, "
             "'application/octet-stream') on conflict (sha256) do nothing",
             pgParams(sha256, bundle.file.sizeBytes));
        const PgRows rows = exec(
            transaction,
            "insert into package_bundles as b (package_id, sha256, size_bytes, key_ciphertext, key_version) "
            "values ($1::uuid, $2::bytea, $3::bigint, $4::bytea, $5::int) on conflict (package_id) do update set "
            "sha256 = excluded.sha256, size_bytes = excluded.size_bytes, key_ciphertext = excluded.key_ciphertext, "
            "key_version = excluded.key_version where b.sha256 = $6::bytea returning 1",
            pgParams(package, sha256, bundle.file.sizeBytes, bundle.key.bytes, bundle.key.keyVersion,
                     QByteArray::fromHex(lostSha256.toLatin1())));
        if (!rows.isEmpty())
            return bundle;
        const PgRows former = exec(transaction, bundleStatement.sql, pgParams(package));
        return bundleFrom(former.first());
    };
    co_return co_await m_transactions.run(work, RowAccess::asRole(RowAccess::Role::Worker));
}

} // namespace cinefluent::server
