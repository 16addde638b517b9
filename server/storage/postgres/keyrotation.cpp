// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/keyrotation.h"

#include "server/services/delivery/contentkeyplace.h"
#include "server/services/delivery/storedpackage.h"
#include "server/storage/postgres/sessionrows.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

namespace {

RowAccess authentication()
{
    return RowAccess::asRole(RowAccess::Role::Authentication);
}

Result<int> rotateUsers(pqxx::work &work, const PiiBox &pii)
{
    const PgRows rows = exec(work,
                             "select id from users where key_version < $1 and deleted_at is null order by id limit 50 "
                             "for update skip locked",
                             pgParams(pii.currentKeyVersion()));
    for (const PgRow row : rows) {
        if (const auto sealed = resealUser(work, row.id<UserId>(0), pii, std::nullopt, std::nullopt); !sealed)
            return sealed.error();
    }
    return rows.size();
}

Result<int> rotateSessions(pqxx::work &work, const PiiBox &pii)
{
    const PgRows rows = exec(work,
                             "select id, client_ciphertext, key_version from sessions where key_version < $1 "
                             "and client_ciphertext is not null order by id limit 200 for update skip locked",
                             pgParams(pii.currentKeyVersion()));
    for (const PgRow row : rows) {
        const auto session = row.id<SessionId>(0);
        const auto device = openDevice(row.bytes(1), row.int32(2), session, pii);
        if (!device)
            return device.error();
        const PiiBox::Sealed sealed = sealDevice(*device, session, pii);
        exec(work, "update sessions set client_ciphertext = $2, key_version = $3 where id = $1",
             pgParams(session, sealed.bytes, sealed.keyVersion));
    }
    return rows.size();
}

Result<int> rotateTokens(pqxx::work &work, const PiiBox &pii)
{
    const PgRows rows =
        exec(work,
             "select token_hash, payload_ciphertext, key_version from one_time_tokens where key_version < $1 "
             "and payload_ciphertext is not null order by id limit 200 for update skip locked",
             pgParams(pii.currentKeyVersion()));
    for (const PgRow row : rows) {
        const QByteArray place = row.bytes(0).toHex();
        const auto address = pii.open(row.bytes(1), row.int32(2), {"one_time_tokens", "payload", place});
        if (!address)
            return address.error();
        const PiiBox::Sealed sealed = pii.seal(*address, {"one_time_tokens", "payload", place});
        exec(work, "update one_time_tokens set payload_ciphertext = $2, key_version = $3 where token_hash = $1",
             pgParams(row.bytes(0), sealed.bytes, sealed.keyVersion));
    }
    return rows.size();
}

Result<int> rotateContentKeys(pqxx::work &work, const PiiBox &pii)
{
    const PgRows rows = exec(work,
                             "select package_id, key_id, value_ciphertext, key_version from package_keys "
                             "where key_version < $1 order by package_id, key_id limit 200 for update skip locked",
                             pgParams(pii.currentKeyVersion()));
    for (const PgRow row : rows) {
        const QByteArray place = contentKeyRow(row.uuid(0), row.uuid(1));
        const auto key = pii.open(row.bytes(2), row.int32(3), contentKeyPlace(place));
        if (!key)
            return key.error();
        const PiiBox::Sealed sealed = pii.seal(*key, contentKeyPlace(place));
        exec(work,
             "update package_keys set value_ciphertext = $3, key_version = $4 where package_id = $1 and key_id = $2",
             pgParams(row.uuid(0), row.uuid(1), sealed.bytes, sealed.keyVersion));
    }
    return rows.size();
}

Result<int> rotateBundleKeys(pqxx::work &work, const PiiBox &pii)
{
    const PgRows rows = exec(work,
                             "select package_id, key_ciphertext, key_version from package_bundles where key_version < "
                             "$1 order by package_id limit 200 for update skip locked",
                             pgParams(pii.currentKeyVersion()));
    for (const PgRow row : rows) {
        const QByteArray place = row.id<PackageId>(0).toByteArray();
        const auto key = pii.open(row.bytes(1), row.int32(2), bundleKeyPlace(place));
        if (!key)
            return key.error();
        const PiiBox::Sealed sealed = pii.seal(*key, bundleKeyPlace(place));
        exec(work, "update package_bundles set key_ciphertext = $2, key_version = $3 where package_id = $1",
             pgParams(row.uuid(0), sealed.bytes, sealed.keyVersion));
    }
    return rows.size();
}

} // namespace

KeyRotation::KeyRotation(TransactionPool &pool, const PiiBox &pii)
    : m_pool(pool)
    , m_pii(pii)
{
}

Result<int> KeyRotation::step()
{
    for (const auto rotate : {rotateUsers, rotateSessions, rotateTokens, rotateContentKeys, rotateBundleKeys}) {
        const auto done =
            m_pool.runBlocking([this, rotate](pqxx::work &work) { return rotate(work, m_pii); }, authentication());
        if (!done || *done > 0)
            return done;
    }
    return 0;
}

Result<int> KeyRotation::waitingJobs()
{
    return m_pool.runBlocking(
        [this](pqxx::work &work) -> Result<int> {
            return exec(work,
                        "select count(*) from jobs where state in ('queued', 'running') and payload ? 'keyVersion' and "
                        "(payload->>'keyVersion')::int < $1",
                        pgParams(m_pii.currentKeyVersion()))
                .first()
                .int32(0);
        },
        RowAccess::asRole(RowAccess::Role::Worker));
}

} // namespace cinefluent::server
