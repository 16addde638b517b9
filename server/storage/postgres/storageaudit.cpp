// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/storageaudit.h"

#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

namespace {

RowAccess worker()
{
    return RowAccess::asRole(RowAccess::Role::Worker);
}

/// Of an object o.
constexpr char isUsed[] =
    "(exists (select from release_objects r where r.sha256 = o.sha256) "
    "or exists (select from movie_lessons l where l.video_sha256 = o.sha256 or l.subtitles_sha256 = o.sha256) "
    "or exists (select from package_files f where f.sha256 = o.sha256) "
    "or exists (select from package_bundles b where b.sha256 = o.sha256) "
    "or exists (select from vocabulary v where v.audio_sha256 = o.sha256) "
    "or exists (select from encodings e where e.film_sha256 = o.sha256 and e.state in ('waiting', 'running')) "
    "or exists (select from movies m where 'object:' || encode(o.sha256, 'hex') in "
    "(split_part(m.poster_url, '/', 1), split_part(m.backdrop_url, '/', 1), split_part(m.trailer_url, '/', 1))))";

struct RowRule
{
    const char *rule;
    const char *offenders; ///< one column: the id of each
};

constexpr RowRule rowRules[] = {
    {"a release's manifest has the hash that was noted",
     "select id from releases where sha256(convert_to(manifest, 'UTF8')) <> manifest_sha256"},
    {"a release has a row for every object of its manifest",
     "select r.id from releases r where (select count(*) from release_objects o where o.release_id = r.id) <> "
     "(select count(distinct value ->> 'sha256') from json_array_elements(r.manifest::json -> 'objects'))"},
    {"a lesson that learners see is of the movie's live release",
     "select l.id from movie_lessons l join movies m on m.id = l.movie_id where l.withdrawn_at is null and "
     "m.live_release_id is not null and l.release_id <> m.live_release_id"},
    {"a lesson's clip and subtitles belong to its release",
     "select l.id from movie_lessons l where l.withdrawn_at is null and l.release_id is not null and exists "
     "(select from unnest(array[l.video_sha256, l.subtitles_sha256]) f where f is not null and not exists "
     "(select from release_objects r where r.release_id = l.release_id and r.sha256 = f))"},
    {"a lesson's package is its own, and its files belong to its release",
     "select l.id from movie_lessons l join lesson_packages p on p.id = l.package_id where l.withdrawn_at is null and "
     "(p.lesson_id <> l.id or not exists (select from package_files f where f.package_id = p.id and f.path = p.master) "
     "or exists (select from package_files f where f.package_id = p.id and not exists (select from release_objects r "
     "where r.release_id = l.release_id and r.sha256 = f.sha256)))"},
    {"a package's files have the size of their objects",
     "select f.package_id from package_files f join objects o using (sha256) where o.size_bytes <> f.size_bytes"},
    {"a cue is of its lesson's release",
     "select s.id from subtitles s join movie_lessons l on l.id = s.lesson_id where l.withdrawn_at is null and "
     "s.release_id is distinct from l.release_id"},
    {"a cue lies within its lesson",
     "select s.id from subtitles s join movie_lessons l on l.id = s.lesson_id where l.withdrawn_at is null and "
     "l.out_us is not null and s.end_time > (l.out_us - l.in_us) / 1e6 + 0.001"},
    {"a word's occurrence is of its lesson's release",
     "select v.occurrence_id from lesson_vocabulary v join movie_lessons l on l.id = v.lesson_id where "
     "l.withdrawn_at is null and v.release_id is distinct from l.release_id"},
};

} // namespace

StorageAudit::StorageAudit(TransactionPool &pool)
    : m_pool(pool)
{
}

Result<QList<KnownObject>> StorageAudit::objectsAfter(const QString &after, int limit)
{
    const auto work = [&after, limit](pqxx::work &transaction) -> Result<QList<KnownObject>> {
        const QByteArray sql =
            QByteArray("select encode(o.sha256, 'hex'), o.size_bytes, ") + isUsed +
            ", o.created_at from objects o where o.sha256 > $1::bytea order by o.sha256 limit $2::int";
        const PgRows rows = exec(transaction, sql.constData(), pgParams(QByteArray::fromHex(after.toLatin1()), limit));
        QList<KnownObject> objects;
        for (const PgRow row : rows)
            objects.append({row.text(0), row.int64(1), row.boolean(2), row.instant(3)});
        return objects;
    };
    return m_pool.runBlocking(work, worker());
}

Result<QList<RowFault>> StorageAudit::rowFaults()
{
    const auto work = [](pqxx::work &transaction) -> Result<QList<RowFault>> {
        QList<RowFault> faults;
        for (const RowRule &rule : rowRules) {
            const QByteArray sql =
                QByteArray("select count(*), coalesce(min(id::text), '') from (") + rule.offenders + ") as t (id)";
            const PgRows rows = exec(transaction, sql.constData(), pgParams());
            const PgRow row = rows.first();
            if (row.int64(0) > 0)
                faults.append({QString::fromLatin1(rule.rule), row.int64(0), row.text(1)});
        }
        return faults;
    };
    return m_pool.runBlocking(work, worker(), Isolation::RepeatableRead);
}

Result<QList<KnownObject>> StorageAudit::forgetUnused(Instant before, int limit,
                                                      const std::function<void(const QString &)> &removeFile)
{
    const auto work = [before, limit, &removeFile](pqxx::work &transaction) -> Result<QList<KnownObject>> {
        const QByteArray sql = QByteArray("delete from objects o where o.sha256 in (select o.sha256 from objects o "
                                          "where o.created_at < $1::timestamptz and not ") +
                               isUsed +
                               " order by o.sha256 limit $2::int for update skip locked) "
                               "returning encode(o.sha256, 'hex'), o.size_bytes";
        const PgRows rows = exec(transaction, sql.constData(), pgParams(before, limit));
        QList<KnownObject> objects;
        for (const PgRow row : rows) {
            objects.append({row.text(0), row.int64(1), false, {}});
            removeFile(objects.constLast().sha256);
        }
        return objects;
    };
    return m_pool.runBlocking(work, worker());
}

Result<bool> StorageAudit::removeUnknown(const QString &sha256, const std::function<void()> &removeFile)
{
    const auto work = [&sha256, &removeFile](pqxx::work &transaction) -> Result<bool> {
        // The row that stands for a moment keeps an upload waiting until the file is gone.
        const QByteArray key = QByteArray::fromHex(sha256.toLatin1());
        const PgRows made = exec(transaction,
                                 "insert into objects (sha256, size_bytes, content_type) values ($1::bytea, 0, '') "
                                 "on conflict (sha256) do nothing returning 1",
                                 pgParams(key));
        if (made.isEmpty())
            return false;
        removeFile();
        exec(transaction, "delete from objects where sha256 = $1::bytea", pgParams(key));
        return true;
    };
    return m_pool.runBlocking(work, worker());
}

} // namespace cinefluent::server
