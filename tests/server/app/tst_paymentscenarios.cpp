// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/serverjobs.h"
#include "tests/support/fakestripe.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

constexpr const char *webhookSecret = "whsec_current";

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/// Subscribing, changing, cancelling and what Stripe tells, against a Stripe of our own.
class TestPaymentScenarios : public QObject
{
    Q_OBJECT

private:
    void configure(ServerConfig &config) const
    {
        config.stripe.secretKey = Secret(FakeStripe::secretKey);
        config.stripe.apiUrl = QUrl(QString::fromLatin1(m_stripe->url()));
        config.stripe.webhookSecrets.emplace_back("whsec_next");
        config.stripe.webhookSecrets.emplace_back(webhookSecret);
        config.stripe.backoffMin = 1ms;
        config.stripe.backoffMax = 10ms;
    }
    HttpAnswer post(const QByteArray &path, const QByteArray &body, const QByteArray &key = {},
                    Sender sender = Sender::Learner)
    {
        HttpScenario scenario{.name = path, .method = "POST", .path = path, .body = body, .sender = sender};
        if (!key.isEmpty())
            scenario.headers = {{"Idempotency-Key", key}};
        return m_server->send(scenario);
    }
    HttpAnswer upgrade(const char *tier, const char *method = "pm_card_visa", const QByteArray &key = {})
    {
        return post("/subscription/upgrade",
                    compact({{"tier", QLatin1String(tier)}, {"paymentMethodId", QLatin1String(method)}}), key);
    }
    HttpAnswer deliver(const QByteArray &body, const QByteArray &signature)
    {
        return m_server->send(HttpScenario{.name = "webhook",
                                           .method = "POST",
                                           .path = "/webhooks/stripe",
                                           .body = body,
                                           .headers = {{"Stripe-Signature", signature}}});
    }
    HttpAnswer deliver(const QJsonObject &event)
    {
        const QByteArray body = compact(event);
        return deliver(body, FakeStripe::sign(body, webhookSecret, QDateTime::currentSecsSinceEpoch()));
    }
    void deliverAll()
    {
        for (const QJsonObject &event : m_stripe->takeEvents())
            QCOMPARE(deliver(event).status, 200);
    }
    QJsonObject status() { return m_server->send("GET", "/subscription/status", {}, Sender::Learner).json(); }
    QString tier() { return status()["tier"].toString(); }
    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }
    static QString codeOf(const HttpAnswer &answer) { return answer.json()["code"].toString(); }

private slots:
    void initTestCase() { QVERIFY(m_postgres.start().ok()); }
    void init()
    {
        m_stripe = std::make_unique<FakeStripe>();
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server =
            std::make_unique<HttpScenarioServer>(m_database, [this](ServerConfig &config) { configure(config); });
        QVERIFY(m_server->start().ok());
    }
    void cleanup() { m_server.reset(); }

    void takesNoPaymentsUnlessConfigured()
    {
        m_server = std::make_unique<HttpScenarioServer>(m_database,
                                                        [](ServerConfig &config) { config.stripe = StripeSettings(); });
        QVERIFY(m_server->start().ok());
        for (const HttpAnswer &answer : {upgrade("pro"), post("/subscription/cancel", {}),
                                         deliver(m_stripe->makeEvent("ping", {{"object", "x"}}))}) {
            QCOMPARE(answer.status, 503);
            QCOMPARE(codeOf(answer), QStringLiteral("payments_not_configured"));
        }
    }

    void subscribesChangesCancelsAndResumes()
    {
        const HttpAnswer made = upgrade("premium");
        QVERIFY2(made.status == 200, made.body.constData());
        QCOMPARE(made.json()["status"].toString(), QStringLiteral("active"));
        QCOMPARE(made.json()["subscription"].toObject(), status());
        QCOMPARE(tier(), QStringLiteral("premium"));
        const QByteArray id = m_stripe->onlySubscription();
        const FakeStripe::Request *creation = nullptr;
        for (const FakeStripe::Request &request : m_stripe->requests()) {
            QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer sk_test_fake"));
            QCOMPARE(request.headers.value("idempotency-key").isEmpty(), request.method == "GET");
            if (request.path == "/v1/subscriptions" && request.method == "POST")
                creation = &request;
        }
        QVERIFY(creation);
        QCOMPARE(creation->headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(creation->form.queryItemValue("expand[]"), QStringLiteral("latest_invoice.payment_intent"));
        deliverAll();
        QCOMPARE(tier(), QStringLiteral("premium"));

        m_stripe->nowS += 5;
        QCOMPARE(upgrade("pro").json()["status"].toString(), QStringLiteral("active"));
        QCOMPARE(tier(), QStringLiteral("pro"));
        QCOMPARE(m_stripe->subscriptions(), 1);
        QCOMPARE(
            ask("select string_agg(data ->> 'tier', ' ' order by occurred_at) from analytics_events where from_server "
                "and name = 'subscription_upgraded'"),
            QByteArray("premium pro"));
        QCOMPARE(m_stripe->requests().back().form.queryItemValue("proration_behavior"),
                 QStringLiteral("always_invoice"));

        m_stripe->nowS += 5;
        const HttpAnswer cancelled = post("/subscription/cancel", "{}");
        QCOMPARE(cancelled.json()["status"].toString(), QStringLiteral("canceling"));
        QVERIFY(m_stripe->subscription(id)["cancel_at_period_end"].toBool());
        const QDateTime end = QDateTime::fromString(status()["expiresAt"].toString(), Qt::ISODateWithMs);
        QCOMPARE(end.toSecsSinceEpoch(), m_stripe->subscription(id)["current_period_end"].toInteger());
        m_stripe->nowS += 5;
        QCOMPARE(post("/subscription/resume", {}).json()["status"].toString(), QStringLiteral("active"));
        const QDateTime later = QDateTime::fromString(status()["expiresAt"].toString(), Qt::ISODateWithMs);
        QCOMPARE(end.secsTo(later), 72 * 3'600);

        m_stripe->nowS += 5;
        m_stripe->endSubscription(id);
        deliverAll();
        QCOMPARE(tier(), QStringLiteral("free"));
        QCOMPARE(codeOf(post("/subscription/cancel", {})), QStringLiteral("subscription_missing"));
        m_stripe->nowS += 5;
        QCOMPARE(upgrade("premium").status, 200);
        QCOMPARE(tier(), QStringLiteral("premium"));
        QCOMPARE(m_stripe->customers(), 1);
    }

    void refusesWhatCannotBe()
    {
        for (const QByteArray &body :
             {QByteArray("{}"), QByteArray("[]"), QByteArray("{\"tier\":\"free\",\"paymentMethodId\":\"pm_1\"}"),
              QByteArray("{\"tier\":\"pro\",\"paymentMethodId\":\"pm_1/../../v1/refunds\"}"),
              QByteArray("{\"tier\":\"pro\",\"paymentMethodId\":\"\"}"),
              QByteArray("{\"tier\":3,\"paymentMethodId\":7}"),
              QByteArray("{\"tier\":\"pro\",\"paymentMethodId\":\"pm_1\",\"amount\":0}"),
              "{\"tier\":\"pro\",\"paymentMethodId\":\"" + QByteArray(256, 'a') + "\"}"})
            QVERIFY2(post("/subscription/upgrade", body).status == 400, body.constData());
        QCOMPARE(post("/subscription/cancel", "{\"now\":true}").status, 400);
        QCOMPARE(int(m_stripe->requests().size()), 0);

        const HttpAnswer declined = upgrade("pro", "pm_card_chargeDeclined");
        QCOMPARE(declined.status, 400);
        QCOMPARE(codeOf(declined), QStringLiteral("payment_declined"));
        QVERIFY(declined.body.contains("\"insufficient_funds\"") && declined.body.contains("/paymentMethodId"));
        QVERIFY(!declined.body.contains("4000000000000002"));
        QCOMPARE(codeOf(upgrade("pro", "nonsense")), QStringLiteral("payment_method_invalid"));
        QCOMPARE(m_stripe->subscriptions(), 0);
        QCOMPARE(tier(), QStringLiteral("free"));
        // Nothing of a refused attempt stands in the way of the next.
        QCOMPARE(upgrade("pro").status, 200);
    }

    void waitsForTheCustomersConfirmation()
    {
        const HttpAnswer asked = upgrade("pro", "pm_card_threeDSecure2Required");
        QCOMPARE(asked.json()["status"].toString(), QStringLiteral("requires_action"));
        QVERIFY(asked.json()["clientSecret"].toString().startsWith(QLatin1String("pi_secret_")));
        QCOMPARE(tier(), QStringLiteral("free"));
        m_stripe->nowS += 5;
        m_stripe->confirmPayment(m_stripe->onlySubscription());
        deliverAll();
        QCOMPARE(tier(), QStringLiteral("pro"));
    }

    void dropsWhatWasNeverPaid()
    {
        QCOMPARE(upgrade("pro", "pm_card_threeDSecure2Required").status, 200);
        const QByteArray unpaid = m_stripe->onlySubscription();
        m_stripe->nowS += 5;
        QCOMPARE(upgrade("premium").json()["status"].toString(), QStringLiteral("active"));
        QCOMPARE(m_stripe->subscription(unpaid)["status"].toString(), QStringLiteral("canceled"));
        QCOMPARE(tier(), QStringLiteral("premium"));
        deliverAll();
        QCOMPARE(tier(), QStringLiteral("premium"));
    }

    void outlivesFailuresOfTheProvider()
    {
        using Fault = FakeStripe::Fault;
        m_stripe->fail({Fault::RateLimited, Fault::ServerError, Fault::KeyInUse});
        QCOMPARE(upgrade("premium").status, 200);
        QCOMPARE(m_stripe->count("POST", "/v1/customers"), 4);
        QCOMPARE(m_stripe->customers(), 1);
        // Answers that are lost after the deed: the deed is done once.
        m_stripe->nowS += 5;
        m_stripe->fail({Fault::LostAnswer, Fault::LostAnswer});
        QCOMPARE(upgrade("pro").status, 200);
        // Beyond patience: an error that says so; the same key goes on where it stopped.
        m_stripe->endSubscription(m_stripe->onlySubscription());
        deliverAll();
        m_stripe->nowS += 5;
        const int before = m_stripe->subscriptions();
        m_stripe->fail(Fault::None, 3);
        m_stripe->fail(Fault::LostAnswer, 20); // Qt repeats some by itself
        const HttpAnswer unknown = upgrade("pro", "pm_card_visa", "key-1");
        QCOMPARE(unknown.status, 503);
        QCOMPARE(codeOf(unknown), QStringLiteral("payment_outcome_unknown"));
        QVERIFY(!unknown.header("Retry-After").isEmpty());
        QCOMPARE(m_stripe->subscriptions(), before + 1);
        m_stripe->recover();
        const HttpAnswer again = upgrade("pro", "pm_card_visa", "key-1");
        QVERIFY2(again.status == 200, again.body.constData());
        QCOMPARE(m_stripe->subscriptions(), before + 1);
        QCOMPARE(tier(), QStringLiteral("pro"));
        // A repeated request gets the same answer and asks nobody; another one under its key is refused.
        const size_t asked = m_stripe->requests().size();
        QCOMPARE(upgrade("pro", "pm_card_visa", "key-1").body, again.body);
        QCOMPARE(upgrade("premium", "pm_card_visa", "key-1").status, 409);
        QCOMPARE(m_stripe->requests().size(), asked);
    }

    void makesOneCustomerHoweverManyAsk()
    {
        const QByteArray token = m_server->accessToken(Sender::Learner);
        QNetworkAccessManager client;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < 12; ++i) {
            QNetworkRequest request(QUrl(QString::fromLatin1(m_server->url() + "/subscription/upgrade")));
            request.setRawHeader("Authorization", "Bearer " + token);
            request.setRawHeader("Content-Type", "application/json");
            if (i % 2 == 0)
                request.setRawHeader("Idempotency-Key", "key-" + QByteArray::number(i % 4));
            replies.emplace_back(client.post(request, "{\"tier\":\"pro\",\"paymentMethodId\":\"pm_card_visa\"}"));
        }
        int done = 0;
        for (const auto &reply : replies) {
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 30'000);
            const int code = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            QVERIFY2(code == 200 || code == 409, qPrintable(QString::number(code)));
            done += code == 200;
        }
        QVERIFY(done >= 1);
        QCOMPARE(m_stripe->customers(), 1);
        QCOMPARE(m_stripe->subscriptions(), 1);
        QCOMPARE(ask("select count(*) from payment_customers where lease_id is not null"), QByteArray("0"));
    }

    void acceptsOnlySignedEvents()
    {
        const QByteArray body = compact(m_stripe->makeEvent("unheard.of", {{"id", "x_1"}, {"object", "x"}}));
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        const QByteArray good = FakeStripe::sign(body, webhookSecret, now);
        const QByteArray wrong = FakeStripe::sign(body, "whsec_other", now);
        for (const QByteArray &signature :
             {QByteArray(), QByteArray("t=1"), QByteArray("v1=aa"), wrong,
              FakeStripe::sign(body, webhookSecret, now - 310), FakeStripe::sign(body, webhookSecret, now + 310),
              QByteArray(good).replace("v1=", "v0="), good + ",t=" + QByteArray::number(now),
              FakeStripe::sign(body + ' ', webhookSecret, now), QByteArray("t=99999999999999999999,v1=aa"),
              QByteArray(5'000, 'v')}) {
            const HttpAnswer refused = deliver(body, signature);
            QVERIFY2(refused.status == 400, signature.constData());
            QCOMPARE(codeOf(refused), QStringLiteral("webhook_signature_invalid"));
        }
        for (const QByteArray &broken : {QByteArray("{}"), QByteArray("x"), QByteArray(), QByteArray(9'000, '['),
                                         compact({{"id", "evt\n1"}, {"type", "x"}, {"created", 1}}),
                                         compact({{"id", "evt_1"}, {"type", "x"}, {"created", -1}})}) {
            const HttpAnswer refused = deliver(broken, FakeStripe::sign(broken, webhookSecret, now));
            QVERIFY2(refused.status == 400, broken.left(50).constData());
        }
        QCOMPARE(ask("select count(*) from payment_events"), QByteArray("0"));
        // The other secret, among signatures of others; unknown types are kept; twice is once.
        QCOMPARE(deliver(body, wrong + ',' + FakeStripe::sign(body, "whsec_next", now).split(',').last()).status, 200);
        QCOMPARE(deliver(body, good).status, 200);
        QCOMPARE(ask("select type || ' ' || subject from payment_events"), QByteArray("unheard.of other"));
    }

    void takesTheTierWithTheMoney()
    {
        QCOMPARE(upgrade("pro").status, 200);
        const QByteArray id = m_stripe->onlySubscription();
        QJsonObject charge;
        for (const QJsonObject &event : m_stripe->takeEvents()) {
            if (event["type"].toString() == QLatin1String("charge.succeeded"))
                charge = event["data"][QStringLiteral("object")].toObject();
        }
        const auto dispute = [&](const char *type, const char *status) {
            return m_stripe->makeEvent(
                type,
                {{"id", "dp_1"}, {"object", "dispute"}, {"charge", charge["id"]}, {"status", QLatin1String(status)}});
        };
        // The dispute is known before its charge.
        QCOMPARE(deliver(dispute("charge.dispute.created", "needs_response")).status, 200);
        QCOMPARE(tier(), QStringLiteral("pro"));
        QCOMPARE(deliver(m_stripe->makeEvent("charge.succeeded", charge)).status, 200);
        QCOMPARE(tier(), QStringLiteral("free"));
        m_stripe->nowS += 5;
        QCOMPARE(deliver(dispute("charge.dispute.closed", "won")).status, 200);
        QCOMPARE(tier(), QStringLiteral("pro"));
        charge["refunded"] = true;
        QCOMPARE(deliver(m_stripe->makeEvent("charge.refunded", charge)).status, 200);
        QCOMPARE(tier(), QStringLiteral("free"));
        // The next period is paid by another invoice.
        m_stripe->nowS += 5;
        (void)m_stripe->takeEvents();
        m_stripe->change(id, {{"latest_invoice", "in_next"}, {"current_period_end", m_stripe->nowS + 999'999}});
        deliverAll();
        QCOMPARE(tier(), QStringLiteral("pro"));
        m_stripe->nowS += 5;
        m_stripe->change(id, {{"status", "past_due"}});
        deliverAll();
        QCOMPARE(tier(), QStringLiteral("pro"));
        QCOMPARE(ask("select count(*) from payment_events where facts::text || before::text like '%secret.example%'"),
                 QByteArray("0"));
    }

    void endsThePaymentsOfAnErasedAccount()
    {
        QCOMPARE(upgrade("pro").status, 200);
        const QByteArray id = m_stripe->onlySubscription();
        (void)ask("delete from users where id = '" + m_server->userId(Sender::Learner).toByteArray() + "'");
        QCOMPARE(ask("select count(*) from payment_customers"), QByteArray("0"));
        m_stripe->fail(FakeStripe::Fault::ServerError, 2);
        ServerJobs jobs(m_server->parts());
        jobs.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_stripe->subscription(id)["status"].toString(), QStringLiteral("canceled"), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(ask("select state from jobs where kind = 'payments.end'"), QByteArray("done"),
                                  30'000);
        // What Stripe tells of it later finds nobody, and is kept.
        deliverAll();
    }

    void endsThePaymentsOfAnAccountMarkedAsDeleted()
    {
        QCOMPARE(upgrade("pro").status, 200);
        const QByteArray id = m_stripe->onlySubscription();
        const QByteArray account = " where id = '" + m_server->userId(Sender::Learner).toByteArray() + "'";
        (void)ask("update users set disabled_at = now()" + account);
        QCOMPARE(ask("select count(*) from jobs where kind = 'payments.end'"), QByteArray("0"));
        (void)ask("update users set deleted_at = now()" + account);
        (void)ask("update users set deleted_at = now()" + account);
        QCOMPARE(ask("select count(*) from jobs where kind = 'payments.end'"), QByteArray("1"));
        ServerJobs jobs(m_server->parts());
        jobs.start();
        QTRY_COMPARE_WITH_TIMEOUT(m_stripe->subscription(id)["status"].toString(), QStringLiteral("canceled"), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(ask("select state from jobs where kind = 'payments.end'"), QByteArray("done"),
                                  30'000);
        deliverAll();
        QCOMPARE(ask("select subscription_tier from users" + account), QByteArray("free"));
    }

    void asksStripeWhereEventsDoNotTell()
    {
        QCOMPARE(upgrade("premium").status, 200);
        const QByteArray id = m_stripe->onlySubscription();
        deliverAll();
        m_stripe->nowS += 5;
        // There and back and there again within a second.
        const QJsonValue premium = m_stripe->subscription(id)["items"];
        QJsonObject pro =
            QJsonDocument::fromJson(compact(premium.toObject()).replace("price_premium", "price_pro")).object();
        m_stripe->change(id, {{"items", pro}});
        m_stripe->change(id, {{"items", premium}});
        m_stripe->change(id, {{"items", pro}});
        std::vector<QJsonObject> events = m_stripe->takeEvents();
        std::reverse(events.begin(), events.end());
        m_stripe->nowS += 1;
        m_stripe->fail({FakeStripe::Fault::ServerError, FakeStripe::Fault::ServerError, FakeStripe::Fault::ServerError,
                        FakeStripe::Fault::ServerError});
        QList<int> statuses;
        for (const QJsonObject &event : events)
            statuses.append(deliver(event).status);
        QVERIFY(statuses.contains(503)); // to be sent again
        for (const QJsonObject &event : events)
            QCOMPARE(deliver(event).status, 200);
        QCOMPARE(tier(), QStringLiteral("pro"));
        QVERIFY(m_stripe->count("GET", "/v1/subscriptions/" + id) > 0);
    }

private:
    TempPostgres m_postgres;
    DatabaseSettings m_database;
    std::unique_ptr<FakeStripe> m_stripe;
    std::unique_ptr<HttpScenarioServer> m_server;
};

QTEST_GUILESS_MAIN(TestPaymentScenarios)
#include "tst_paymentscenarios.moc"
