// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/stripe/stripeevents.h"
#include "server/services/payments/billingfold.h"
#include "tests/support/billinghistory.h"

#include <QJsonDocument>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

BillingRules rules()
{
    return {{{BillingHistory::premiumPrice, Tier::Premium}, {BillingHistory::proPrice, Tier::Pro}}, 72h};
}

BillingEvent update(const char *id, qint64 createdS, const char *price, const QJsonObject &before = {},
                    const char *status = "active")
{
    BillingEvent event;
    event.id = id;
    event.type = "customer.subscription.updated";
    event.subject = BillingEvent::Subject::Subscription;
    event.createdS = createdS;
    event.objectId = "sub_1";
    event.customerId = "cus_1";
    event.facts = SubscriptionFacts{status, price, "si_1", "in_1", 1'000, 2'000, false, 999}.toJson();
    event.before = before;
    return event;
}

Instant second(qint64 s)
{
    return Instant(std::chrono::seconds(s));
}

constexpr const char *premium = BillingHistory::premiumPrice;
constexpr const char *pro = BillingHistory::proPrice;

} // namespace

class TestBillingFold : public QObject
{
    Q_OBJECT

private slots:
    /// Whatever the order and the repetition, what comes out is what happened.
    void equalsTheTruthInAnyOrder()
    {
        const bool full = qEnvironmentVariableIntValue("CINEFLUENT_FULL") > 0;
        const int histories = full ? 5'000 : 300;
        const quint32 seed = std::random_device()();
        qInfo("seed %u, %d histories", seed, histories);
        std::mt19937 random(seed);
        int paid = 0;
        for (int i = 0; i < histories; ++i) {
            const QByteArray user = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
            BillingHistory history(QByteArray::number(i), user, 1'700'000'000, 72 * 3'600, random);
            for (int step = 0; step < 12; ++step)
                history.step();
            std::vector<BillingEvent> entries;
            for (const QJsonObject &json : history.events()) {
                const auto event = stripeEventFromJson(QJsonDocument(json).toJson());
                QVERIFY(event.ok());
                entries.push_back(*event);
                if (random() % 4 == 0)
                    entries.push_back(*event);
            }
            const BillingOutcome first = foldBilling(entries, rules());
            for (int order = 0; order < 5; ++order) {
                QCOMPARE(toString(first.entitlement.tier), history.tier());
                const auto end = history.endsAtS();
                QVERIFY(first.entitlement.endsAt == (end ? std::optional(second(*end)) : std::nullopt));
                QVERIFY(first.unclear.isEmpty() && !first.hasUnknownPrice);
                std::shuffle(entries.begin(), entries.end(), random);
                QVERIFY(foldBilling(entries, rules()).entitlement == first.entitlement);
            }
            paid += first.entitlement.tier != Tier::Free;
        }
        QVERIFY2(paid > histories / 10, "histories end unpaid");
    }

    void ordersChangesOfOneSecondByWhatTheyChanged()
    {
        const QJsonObject wasPremium{{"price", premium}};
        std::vector<BillingEvent> entries{update("evt_z", 5, premium), update("evt_a", 5, pro, wasPremium)};
        for (int order = 0; order < 2; ++order) {
            const BillingOutcome outcome = foldBilling(entries, rules());
            QVERIFY(outcome.entitlement.tier == Tier::Pro);
            QVERIFY(outcome.unclear.isEmpty());
            std::swap(entries[0], entries[1]);
        }
        // A late one of an older second changes nothing.
        entries.push_back(update("evt_zz", 4, premium));
        QVERIFY(foldBilling(entries, rules()).entitlement.tier == Tier::Pro);
        // A birth is older than any change.
        entries = {update("evt_z", 5, premium), update("evt_a", 5, pro)};
        entries[0].type = "customer.subscription.created";
        QVERIFY(foldBilling(entries, rules()).entitlement.tier == Tier::Pro);
        QVERIFY(foldBilling(entries, rules()).unclear.isEmpty());
    }

    void saysWhatItCannotTell()
    {
        // There and back within a second: each could be the last.
        std::vector<BillingEvent> entries{update("evt_b", 5, premium, {{"price", pro}}),
                                          update("evt_a", 5, pro, {{"price", premium}})};
        const BillingOutcome outcome = foldBilling(entries, rules());
        QCOMPARE(outcome.unclear, QByteArrayList{"sub_1"});
        std::swap(entries[0], entries[1]);
        QVERIFY(foldBilling(entries, rules()).entitlement == outcome.entitlement);
        // What the provider answers a second later decides.
        BillingEvent answer = update("api:req_1:sub_1", 6, pro);
        answer.type = "api.subscription";
        entries.push_back(answer);
        QVERIFY(foldBilling(entries, rules()).unclear.isEmpty());
        QVERIFY(foldBilling(entries, rules()).entitlement.tier == Tier::Pro);
        entries = {update("evt_a", 5, "price_elsewhere")};
        QVERIFY(foldBilling(entries, rules()).hasUnknownPrice);
        QVERIFY(foldBilling(entries, rules()).entitlement == Entitlement());
    }

    void neverRevivesWhatHasEnded()
    {
        BillingEvent end = update("evt_1", 5, pro, {}, "canceled");
        end.type = "customer.subscription.deleted";
        const std::vector<BillingEvent> entries{update("evt_2", 9, pro), end};
        QVERIFY(foldBilling(entries, rules()).entitlement == Entitlement());
    }

    void knowsEachStatus()
    {
        const auto entitled = [](const char *status) {
            return foldBilling({update("evt_1", 5, pro, {}, status)}, rules()).entitlement;
        };
        for (const char *status : {"active", "trialing"})
            QVERIFY(entitled(status).endsAt == second(2'000) + 72h);
        QVERIFY(entitled("past_due").endsAt == second(1'000) + 72h);
        for (const char *status : {"incomplete", "incomplete_expired", "unpaid", "paused", "canceled", "unheard_of"})
            QVERIFY2(entitled(status) == Entitlement(), status);
    }
};

QTEST_GUILESS_MAIN(TestBillingFold)
#include "tst_billingfold.moc"
