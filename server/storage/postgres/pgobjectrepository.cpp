// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgobjectrepository.h"

#include "common/base/jsonwriter.h"
#include "server/storage/postgres/auditrecord.h"

namespace cinefluent::server {

namespace {

constexpr Statement findStatement{"find_object",
                                  "select size_bytes, content_type from objects where sha256 = $1::bytea"};

QByteArray auditData(const api::MediaObject &object)
{
    QByteArray data;
    JsonWriter(data)
        .beginObject()
        .member("sha256", object.sha256)
        .member("sizeBytes", object.sizeBytes)
        .member("contentType", object.contentType)
        .endObject();
    return data;
}

} // namespace

PgObjectRepository::PgObjectRepository(TransactionPool &transactions, Pipeline &reads)
    : m_transactions(transactions)
    , m_reads(reads)
{
}

Task<Result<void>> PgObjectRepository::note(api::MediaObject object, UserId uploader, QByteArray requestId)
{
    const auto work = [object, uploader, requestId](pqxx::work &transaction) -> Result<void> {
        const PgRows rows = exec(
            transaction,
            "insert into objects as o (sha256, size_bytes, content_type, uploaded_by) "
            "values ($1::bytea, $2::bigint, $3, $4::uuid) on conflict (sha256) do update "
            "set size_bytes = excluded.size_bytes where o.size_bytes <> excluded.size_bytes "
            "returning o.sha256",
            pgParams(QByteArray::fromHex(object.sha256.toLatin1()), object.sizeBytes, object.contentType, uploader));
        if (!rows.isEmpty())
            writeAudit(transaction, {uploader, "object.stored", "object", QUuid(), requestId, auditData(object)});
        return {};
    };
    co_return co_await m_transactions.run(work, RowAccess::asRole(RowAccess::Role::Worker, uploader.uuid()));
}

Task<Result<std::optional<api::MediaObject>>> PgObjectRepository::find(QString sha256)
{
    const QByteArray key = QByteArray::fromHex(sha256.toLatin1());
    const auto rows = co_await m_reads.query(findStatement, pgParams(key));
    if (!rows)
        co_return rows.error();
    if (rows->isEmpty())
        co_return std::optional<api::MediaObject>();
    const PgRow row = rows->first();
    co_return std::optional(api::MediaObject{sha256, row.int64(0), row.text(1)});
}

} // namespace cinefluent::server
