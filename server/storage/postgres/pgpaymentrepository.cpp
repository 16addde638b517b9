// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgpaymentrepository.h"

#include "server/services/community/communityerrors.h"
#include "server/services/payments/paymenterrors.h"
#include "server/storage/postgres/billingledger.h"
#include "server/storage/postgres/transactionpool.h"

namespace cinefluent::server {

namespace {

RowAccess asWorker(UserId user = {})
{
    return RowAccess::asRole(RowAccess::Role::Worker, user.uuid());
}

/// What the same request was answered before; takes the key where it is new. One that was cut off may run again.
Result<std::optional<QByteArray>> formerAnswer(pqxx::transaction_base &work, const PaymentAttempt &attempt)
{
    if (!attempt.key)
        return std::optional<QByteArray>();
    const PgParams params = pgParams(attempt.user, PgValue::utf8(attempt.route), PgValue::utf8(attempt.key->key),
                                     attempt.key->requestSha256);
    exec(work,
         "insert into idempotency_keys as k (user_id, route, key, request_sha256, expires_at) "
         "values ($1::uuid, $2, $3, $4::bytea, now() + interval '1 day') on conflict (user_id, route, key) do update "
         "set request_sha256 = excluded.request_sha256, status = null, response = null, created_at = now(), "
         "expires_at = excluded.expires_at where k.expires_at < now()",
         params);
    const PgRow row = exec(work,
                           "select request_sha256 = $4::bytea, response from idempotency_keys "
                           "where user_id = $1::uuid and route = $2 and key = $3",
                           params)
                          .first();
    if (!row.boolean(0))
        return idempotencyKeyReused();
    if (row.isNull(1))
        return std::optional<QByteArray>();
    return std::optional(row.bytes(1));
}

Result<BegunPayment> beginIn(pqxx::transaction_base &work, const PaymentAttempt &attempt)
{
    const auto former = formerAnswer(work, attempt);
    if (!former)
        return former.error();
    if (*former)
        return BegunPayment{{}, **former};
    const PgRows taken =
        exec(work,
             "insert into payment_customers as c (user_id, lease_id, lease_until) values ($1::uuid, $2::uuid, now() + "
             "$3::int * interval '1 second') on conflict (user_id) do update set lease_id = excluded.lease_id, "
             "lease_until = excluded.lease_until where c.lease_until is null or c.lease_until < now() "
             "returning coalesce(customer_id, '')",
             pgParams(attempt.user, attempt.leaseId, qint64(PaymentRepository::leaseDuration.count())));
    if (taken.isEmpty())
        return paymentInProgress();
    return BegunPayment{taken.first().text(0).toUtf8(), std::nullopt};
}

} // namespace

PgPaymentRepository::PgPaymentRepository(TransactionPool &transactions, const BillingRules &rules)
    : m_transactions(transactions)
    , m_rules(rules)
{
}

Task<Result<BegunPayment>> PgPaymentRepository::begin(PaymentAttempt attempt)
{
    const auto work = [attempt](pqxx::work &transaction) { return beginIn(transaction, attempt); };
    co_return co_await m_transactions.run(work, asWorker(attempt.user));
}

Task<Result<QByteArray>> PgPaymentRepository::setCustomer(UserId user, QByteArray customerId)
{
    const auto work = [user, customerId, &rules = m_rules](pqxx::work &transaction) -> Result<QByteArray> {
        const QByteArray linked = linkCustomer(transaction, user, customerId, rules);
        if (linked.isEmpty())
            return makeError(ErrorKind::Internal, QStringLiteral("payment_customer_taken"),
                             QStringLiteral("The payment could not be prepared. Nothing was charged."),
                             QStringLiteral("the provider's customer belongs to another account"));
        return linked;
    };
    co_return co_await m_transactions.run(work, asWorker(user));
}

Task<Result<void>> PgPaymentRepository::finish(PaymentAttempt attempt, std::optional<QByteArray> answer)
{
    const auto work = [attempt, answer](pqxx::work &transaction) -> Result<void> {
        exec(transaction,
             "update payment_customers set lease_id = null, lease_until = null where user_id = $1::uuid and "
             "lease_id = $2::uuid",
             pgParams(attempt.user, attempt.leaseId));
        if (attempt.key && answer)
            exec(transaction,
                 "update idempotency_keys set status = 200, response = $4::bytea "
                 "where user_id = $1::uuid and route = $2 and key = $3",
                 pgParams(attempt.user, PgValue::utf8(attempt.route), PgValue::utf8(attempt.key->key), *answer));
        return {};
    };
    co_return co_await m_transactions.run(work, asWorker(attempt.user));
}

Task<Result<RecordedBilling>> PgPaymentRepository::record(BillingEvent event)
{
    const auto work = [event, &rules = m_rules](pqxx::work &transaction) -> Result<RecordedBilling> {
        return appendBilling(transaction, event, rules);
    };
    co_return co_await m_transactions.run(work, asWorker());
}

} // namespace cinefluent::server
