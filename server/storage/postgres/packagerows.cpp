// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/arraycolumn.h"
#include "server/storage/postgres/releasewriter.h"

namespace cinefluent::server {

// A package never changes and has its own keys, so one that is there already is what this release means, whichever
// release brought it.
void ReleaseWriter::writePackages()
{
    std::array<ArrayColumn, 4> packages;
    std::array<ArrayColumn, 5> files;
    std::array<ArrayColumn, 4> keys;
    for (const PreparedPackage &prepared : m_release.packages) {
        packages[0].add(prepared.id);
        packages[1].add(prepared.lesson);
        packages[2].add(prepared.package->master);
        packages[3].add(prepared.package->dash.isEmpty() ? PgValue() : PgValue(prepared.package->dash));
        for (const api::PackageFile &file : prepared.package->files) {
            const std::array<PgValue, 5> values{prepared.id, file.path, QByteArray::fromHex(file.sha256.toLatin1()),
                                                file.sizeBytes, file.contentType};
            for (size_t i = 0; i < values.size(); ++i)
                files[i].add(values[i]);
        }
        for (const PreparedPackage::Key &key : prepared.keys) {
            const std::array<PgValue, 4> values{prepared.id, key.id, key.sealed, key.keyVersion};
            for (size_t i = 0; i < values.size(); ++i)
                keys[i].add(values[i]);
        }
    }
    exec(m_work,
         "insert into lesson_packages (id, lesson_id, master, dash) select * from unnest($1::uuid[], $2::uuid[], "
         "$3::text[], $4::text[]) on conflict (id) do nothing",
         pgParams(packages[0].value(), packages[1].value(), packages[2].value(), packages[3].value()));
    exec(m_work,
         "insert into package_files (package_id, path, sha256, size_bytes, content_type) select * from "
         "unnest($1::uuid[], $2::text[], $3::bytea[], $4::bigint[], $5::text[]) on conflict do nothing",
         pgParams(files[0].value(), files[1].value(), files[2].value(), files[3].value(), files[4].value()));
    exec(m_work,
         "insert into package_keys (package_id, key_id, value_ciphertext, key_version) select * from "
         "unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::int[]) on conflict do nothing",
         pgParams(keys[0].value(), keys[1].value(), keys[2].value(), keys[3].value()));
}

void ReleaseWriter::choosePackages()
{
    ArrayColumn packages;
    ArrayColumn lessons;
    for (const PreparedPackage &prepared : m_release.packages) {
        packages.add(prepared.id);
        lessons.add(prepared.lesson);
    }
    exec(m_work,
         "update movie_lessons l set package_id = n.package_id from (select m.id, p.package_id from movie_lessons m "
         "left join unnest($2::uuid[], $3::uuid[]) as p (package_id, lesson_id) on p.lesson_id = m.id "
         "where m.movie_id = $1::uuid) n where l.id = n.id and l.package_id is distinct from n.package_id",
         pgParams(m_movieId, packages.value(), lessons.value()));
}

} // namespace cinefluent::server
