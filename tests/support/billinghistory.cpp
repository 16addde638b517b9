// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/billinghistory.h"

#include <QJsonArray>

namespace cinefluent::tests {

namespace {

constexpr qint64 month = 30 * 24 * 3'600;

QJsonObject itemsOf(const QString &subscription, const QString &price)
{
    const QJsonObject item{{"id", "si_" + subscription},
                           {"object", "subscription_item"},
                           {"price", QJsonObject{{"id", price}, {"object", "price"}}}};
    return {{"object", "list"}, {"data", QJsonArray{item}}};
}

} // namespace

BillingHistory::BillingHistory(const QByteArray &name, const QByteArray &userId, qint64 startS, qint64 graceS,
                               std::mt19937 &random)
    : m_name(QString::fromLatin1(name))
    , m_userId(QString::fromLatin1(userId))
    , m_graceS(graceS)
    , m_random(random)
    , m_nowS(startS)
{
    tell("customer.created",
         {{"id", "cus_" + m_name}, {"object", "customer"}, {"metadata", QJsonObject{{"user_id", m_userId}}}});
}

QString BillingHistory::newId(const char *prefix)
{
    return QStringLiteral("%1_%2_%3").arg(QString::fromLatin1(prefix), m_name).arg(++m_counter);
}

void BillingHistory::tell(const char *type, const QJsonObject &object, const QJsonObject &previous)
{
    QJsonObject data{{"object", object}};
    if (!previous.isEmpty())
        data.insert("previous_attributes", previous);
    // Ids in no order, as Stripe's are.
    const QString id = QStringLiteral("evt_%1_%2").arg(m_random(), 8, 16, QLatin1Char('0')).arg(newId("e"));
    m_events.push_back(
        {{"id", id}, {"object", "event"}, {"type", QString::fromLatin1(type)}, {"created", m_nowS}, {"data", data}});
}

QJsonObject BillingHistory::subscriptionJson(const Subscription &subscription) const
{
    return {{"id", subscription.id},
            {"object", "subscription"},
            {"customer", "cus_" + m_name},
            {"status", subscription.status},
            {"items", itemsOf(subscription.id, subscription.price)},
            {"latest_invoice", subscription.invoice},
            {"current_period_start", subscription.startS},
            {"current_period_end", subscription.endS},
            {"cancel_at_period_end", subscription.cancels},
            {"metadata", QJsonObject{{"user_id", m_userId}}}};
}

QJsonObject BillingHistory::chargeJson(bool refunded) const
{
    return {{"id", m_current->charge},
            {"object", "charge"},
            {"customer", "cus_" + m_name},
            {"invoice", m_current->invoice},
            {"refunded", refunded}};
}

void BillingHistory::bill()
{
    m_current->invoice = newId("in");
    m_current->charge = newId("ch");
    m_isTaken = false;
}

void BillingHistory::begin()
{
    m_current.emplace();
    m_current->id = newId("sub");
    m_current->status = QStringLiteral("active");
    m_current->price = QString::fromLatin1(pick(2) == 0 ? premiumPrice : proPrice);
    m_current->startS = m_nowS;
    m_current->endS = m_nowS + month;
    bill();
    tell("customer.subscription.created", subscriptionJson(*m_current));
    tell("charge.succeeded", chargeJson(false));
}

void BillingHistory::tellUpdate(const Subscription &before)
{
    const QJsonObject old = subscriptionJson(before);
    const QJsonObject now = subscriptionJson(*m_current);
    QJsonObject previous;
    for (const QString &key : old.keys()) {
        if (old[key] != now[key])
            previous.insert(key, old[key]);
    }
    tell("customer.subscription.updated", now, previous);
}

void BillingHistory::changeSubscription()
{
    // Several changes may share a second; none of them undoes another.
    std::vector<int> kinds{0, 1, 2};
    std::shuffle(kinds.begin(), kinds.end(), m_random);
    kinds.resize(size_t(1 + pick(3)));
    for (const int kind : kinds) {
        const Subscription before = *m_current;
        if (kind == 0) {
            m_current->price =
                QString::fromLatin1(before.price == QLatin1String(premiumPrice) ? proPrice : premiumPrice);
        } else if (kind == 1) {
            m_current->cancels = !before.cancels;
        } else {
            m_current->status = QString::fromLatin1(before.status == QLatin1String("active") ? "past_due" : "active");
        }
        tellUpdate(before);
    }
}

void BillingHistory::refund()
{
    m_isTaken = true;
    tell("charge.refunded", chargeJson(true));
}

void BillingHistory::dispute()
{
    const QString id = newId("dp");
    const QString charge = m_current->charge;
    const auto say = [&](const char *type, const char *status) {
        tell(type, {{"id", id}, {"object", "dispute"}, {"charge", charge}, {"status", QString::fromLatin1(status)}});
    };
    const bool wasTaken = m_isTaken;
    m_isTaken = true;
    say("charge.dispute.created", "needs_response");
    const int outcome = pick(3);
    if (outcome == 0)
        return;
    m_nowS += pick(2);
    say("charge.dispute.closed", outcome == 1 ? "won" : "lost");
    m_isTaken = outcome == 2 || wasTaken;
}

void BillingHistory::step()
{
    m_nowS += pick(4) == 0 ? 1 : 60 + pick(100'000);
    if (!m_current) {
        begin();
        return;
    }
    switch (pick(8)) {
    case 0: {
        m_current->status = QStringLiteral("canceled");
        tell("customer.subscription.deleted", subscriptionJson(*m_current));
        m_current.reset();
        break;
    }
    case 1:
        refund();
        break;
    case 2:
        dispute();
        break;
    case 3: {
        const Subscription before = *m_current;
        m_current->startS = m_nowS;
        m_current->endS = m_nowS + month;
        bill();
        tellUpdate(before);
        tell("charge.succeeded", chargeJson(false));
        break;
    }
    case 4:
        tell("invoice.payment_failed", {{"id", m_current->invoice}, {"object", "invoice"}});
        break;
    default:
        changeSubscription();
        break;
    }
}

QString BillingHistory::tier() const
{
    if (!m_current || m_isTaken)
        return QStringLiteral("free");
    return m_current->price == QLatin1String(proPrice) ? QStringLiteral("pro") : QStringLiteral("premium");
}

std::optional<qint64> BillingHistory::endsAtS() const
{
    if (tier() == QLatin1String("free"))
        return std::nullopt;
    if (m_current->status == QLatin1String("past_due"))
        return m_current->startS + m_graceS;
    return m_current->endS + (m_current->cancels ? 0 : m_graceS);
}

} // namespace cinefluent::tests
