// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/billingledger.h"

#include <QJsonDocument>

namespace cinefluent::server {

namespace {

PgValue text(const QByteArray &utf8)
{
    return PgValue::utf8(utf8);
}

PgValue json(const QJsonObject &object)
{
    return PgValue::utf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray utf8(const PgRow &row, int column)
{
    return row.text(column).toUtf8();
}

/// Until the end of the transaction.
void queueFor(pqxx::transaction_base &work, const char *kind, const QByteArray &id)
{
    exec(work, "select pg_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0))", pgParams(kind, text(id)));
}

std::vector<BillingEvent> entriesOf(pqxx::transaction_base &work, const QByteArray &customerId)
{
    const PgRows rows =
        exec(work,
             "with own as materialized (select * from payment_events where customer_id = $1 and subject <> 'other') "
             "select id, type, subject, created_s, object_id, charge_id, facts, before from own union all "
             "select d.id, d.type, d.subject, d.created_s, d.object_id, d.charge_id, d.facts, d.before "
             "from payment_events d where d.subject = 'dispute' and d.customer_id = '' and d.charge_id in "
             "(select object_id from own where subject = 'charge')",
             pgParams(text(customerId)));
    std::vector<BillingEvent> entries;
    entries.reserve(size_t(rows.size()));
    for (const PgRow &row : rows) {
        BillingEvent entry;
        entry.id = utf8(row, 0);
        entry.type = utf8(row, 1);
        entry.subject = subjectFrom(row.text(2));
        entry.createdS = row.int64(3);
        entry.objectId = utf8(row, 4);
        entry.customerId = customerId;
        entry.chargeId = utf8(row, 5);
        entry.facts = QJsonDocument::fromJson(row.json(6)).object();
        entry.before = QJsonDocument::fromJson(row.json(7)).object();
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// The account's entitlement is what its customer's entries say.
void settle(pqxx::transaction_base &work, const QByteArray &customerId, const BillingRules &rules,
            RecordedBilling &recorded)
{
    const PgRows owner =
        exec(work, "select user_id from payment_customers where customer_id = $1", pgParams(text(customerId)));
    if (owner.isEmpty())
        return;
    recorded.user = owner.first().id<UserId>(0);
    const BillingOutcome outcome = foldBilling(entriesOf(work, customerId), rules);
    recorded.entitlement = outcome.entitlement;
    recorded.unclear = outcome.unclear;
    recorded.hasUnknownPrice = outcome.hasUnknownPrice;
    const PgRows changed = exec(
        work,
        "update users u set subscription_tier = $2, subscription_ends_at = $3::timestamptz, updated_at = now() "
        "from (select id, subscription_tier from users where id = $1::uuid for no key update) f where u.id = f.id and "
        "(u.subscription_tier, u.subscription_ends_at) is distinct from ($2::varchar, $3) returning "
        "f.subscription_tier",
        pgParams(*recorded.user, toString(outcome.entitlement.tier), outcome.entitlement.endsAt));
    if (!changed.isEmpty())
        recorded.isHigherTier = outcome.entitlement.tier > tierFromString(changed.first().text(0)).value_or(Tier::Free);
}

/// The seed's event subscription_upgraded, by our own word.
void tellUpgrade(pqxx::transaction_base &work, const BillingEvent &event, const RecordedBilling &recorded)
{
    exec(work, "select pg_advisory_xact_lock_shared(analytics_arriving())");
    const QJsonObject data{{QStringLiteral("tier"), toString(recorded.entitlement.tier)},
                           {QStringLiteral("revenue"), SubscriptionFacts::fromJson(event.facts).amountMinor}};
    exec(work,
         "insert into analytics_events (id, occurred_at, name, user_id, data, from_server) values ($1::uuid, "
         "to_timestamp($2::bigint), 'subscription_upgraded', $3::uuid, $4::jsonb, true) on conflict do nothing",
         pgParams(deriveUuid(recorded.user->uuid(), "upgraded " + event.id), event.createdS, *recorded.user,
                  json(data)));
}

void link(pqxx::transaction_base &work, UserId user, const QByteArray &customerId)
{
    // Neither an account that is gone nor one or a customer that is taken is an error here.
    exec(work,
         "insert into payment_customers as c (user_id, customer_id) select id, $2::varchar from users where id = "
         "$1::uuid and "
         "not exists (select from payment_customers where customer_id = $2) on conflict (user_id) do update set "
         "customer_id = excluded.customer_id where c.customer_id is null",
         pgParams(user, text(customerId)));
}

QByteArray customerOfCharge(pqxx::transaction_base &work, const QByteArray &chargeId)
{
    const PgRows rows = exec(work,
                             "select customer_id from payment_events where subject = 'charge' and object_id = $1 and "
                             "customer_id <> '' limit 1",
                             pgParams(text(chargeId)));
    return rows.isEmpty() ? QByteArray() : utf8(rows.first(), 0);
}

} // namespace

QByteArray linkCustomer(pqxx::transaction_base &work, UserId user, const QByteArray &customerId,
                        const BillingRules &rules)
{
    queueFor(work, "customer", customerId);
    link(work, user, customerId);
    RecordedBilling ignored;
    settle(work, customerId, rules, ignored);
    const PgRows rows =
        exec(work, "select customer_id from payment_customers where user_id = $1::uuid", pgParams(user));
    return rows.isEmpty() ? QByteArray() : utf8(rows.first(), 0);
}

RecordedBilling appendBilling(pqxx::transaction_base &work, const BillingEvent &event, const BillingRules &rules)
{
    RecordedBilling recorded;
    const bool isDispute = event.subject == BillingEvent::Subject::Dispute;
    if (isDispute || event.subject == BillingEvent::Subject::Charge)
        queueFor(work, "charge", isDispute ? event.chargeId : event.objectId);
    QByteArray customerId = event.customerId;
    if (isDispute && customerId.isEmpty())
        customerId = customerOfCharge(work, event.chargeId);
    if (!customerId.isEmpty())
        queueFor(work, "customer", customerId);
    recorded.isNew =
        !exec(work,
              "insert into payment_events (id, type, subject, created_s, object_id, customer_id, "
              "charge_id, facts, before) values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb) "
              "on conflict (id) do nothing returning true",
              pgParams(text(event.id), text(event.type), nameOf(event.subject), event.createdS, text(event.objectId),
                       text(event.customerId), text(event.chargeId), json(event.facts), json(event.before)))
             .isEmpty();
    if (customerId.isEmpty())
        return recorded;
    if (event.userId)
        link(work, *event.userId, customerId);
    settle(work, customerId, rules, recorded);
    if (recorded.isHigherTier && event.subject == BillingEvent::Subject::Subscription)
        tellUpgrade(work, event, recorded);
    return recorded;
}

} // namespace cinefluent::server
