// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/privatepostgres.h"
#include "server/storage/postgres/transactionpool.h"
#include "tests/support/billinghistory.h"
#include "tests/support/eventually.h"
#include "tests/support/fakestripe.h"
#include "tests/support/serverprocess.h"
#include "tests/support/testruns.h"

#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTest>

#include <csignal>
#include <deque>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

constexpr const char *webhookSecret = "whsec_of_the_fault_test";
constexpr int clientCount = 3; // with six connections each
constexpr int underWayLimit = 18;
constexpr int graceHours = 72;

QProcessEnvironment environment()
{
    QProcessEnvironment values = QProcessEnvironment::systemEnvironment();
    values.insert("STRIPE_WEBHOOK_SECRETS", QLatin1String(webhookSecret));
    values.insert("STRIPE_PRICES_PREMIUM", QLatin1String(BillingHistory::premiumPrice));
    values.insert("STRIPE_PRICES_PRO", QLatin1String(BillingHistory::proPrice));
    values.insert("CINEFLUENT_SUBSCRIPTION_GRACE_HOURS", QString::number(graceHours));
    return values;
}

struct Customer
{
    QUuid userId;
    std::unique_ptr<BillingHistory> history;
};

} // namespace

/// Webhooks as the worst network brings them, to a server that dies again and again, its database with it: the ledger
/// is the set of events, and every account has what really happened.
class TestWebhookKill : public QObject
{
    Q_OBJECT

private:
    std::mt19937 m_random;
    std::vector<Customer> m_customers;
    QSet<QByteArray> m_eventIds;
    std::deque<QByteArray> m_queue; ///< bodies to be delivered
    ServerProcess m_server;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_clients;
    QByteArray m_lastFailure;
    int m_underWay = 0, m_sent = 0, m_acknowledged = 0, m_refused = 0, m_cutOff = 0;

    void makeCustomers(int events)
    {
        for (int number = 0; m_eventIds.size() < events; ++number) {
            const QUuid userId = QUuid::createUuid();
            auto history =
                std::make_unique<BillingHistory>(QByteArray::number(number), userId.toByteArray(QUuid::WithoutBraces),
                                                 1'700'000'000, graceHours * 3'600, m_random);
            for (int step = 0; step < 14; ++step)
                history->step();
            for (const QJsonObject &event : history->events()) {
                const QByteArray body = QJsonDocument(event).toJson(QJsonDocument::Compact);
                m_eventIds.insert(event["id"].toString().toLatin1());
                // Once to three times, anywhere in the order.
                for (quint32 times = 1 + m_random() % 3; times > 0; --times)
                    m_queue.push_back(body);
            }
            m_customers.push_back({userId, std::move(history)});
        }
        std::shuffle(m_queue.begin(), m_queue.end(), m_random);
    }

    /// As a tool beside the server.
    Result<PgRows> query(const char *sql, RowAccess::Role role, const PgParams &params = {})
    {
        const auto settings = PrivatePostgres::attach(m_server.dataDirectory());
        if (!settings)
            return settings.error();
        TransactionPool pool(settings->app);
        return pool.runBlocking([&](pqxx::work &work) -> Result<PgRows> { return exec(work, sql, params); },
                                RowAccess::asRole(role));
    }

    void send(const QByteArray &body)
    {
        QNetworkRequest request(QUrl(QString::fromLatin1(m_server.url() + "/webhooks/stripe")));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        request.setRawHeader("Stripe-Signature",
                             FakeStripe::sign(body, webhookSecret, QDateTime::currentSecsSinceEpoch()));
        request.setTransferTimeout(20'000);
        QNetworkReply *reply = m_clients[m_random() % m_clients.size()]->post(request, body);
        ++m_underWay;
        ++m_sent;
        connect(reply, &QNetworkReply::finished, this, [this, reply, body] {
            reply->deleteLater();
            --m_underWay;
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            m_acknowledged += status == 200;
            m_refused += status >= 400 && status < 500;
            if (status == 200)
                return;
            // Not acknowledged: the provider tries again later.
            m_cutOff += status == 0;
            m_lastFailure = QByteArray::number(status) + ' ' + reply->errorString().toUtf8() + ' ' + reply->readAll();
            m_queue.push_back(body);
        });
    }

private slots:
    void init()
    {
        for (int i = 0; i < clientCount; ++i)
            m_clients.push_back(std::make_unique<QNetworkAccessManager>());
    }

    void losesAndDoublesNothing()
    {
        const quint32 seed = runSeed();
        m_random.seed(seed);
        const int events = runCount(10'000, 300);
        const int kills = runCount(40, 3);
        makeCustomers(events);
        const int deliveries = int(m_queue.size());
        QVERIFY(m_server.start({"--log-level", "error"}, environment()));
        QList<QUuid> users;
        for (const Customer &customer : m_customers)
            users.append(customer.userId);
        const auto made =
            query("insert into users (id, email_ciphertext, email_index, username) select u, '\\x00', "
                  "decode(md5(u::text), 'hex'), 'u' || n from unnest($1::uuid[]) with ordinality as i(u, n)",
                  RowAccess::Role::Authentication, pgParams(users));
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(describe(made.error())));

        int killed = 0;
        while (!m_queue.empty() || m_underWay > 0) {
            while (m_underWay < underWayLimit && !m_queue.empty()) {
                const QByteArray body = m_queue.front();
                m_queue.pop_front();
                send(body);
            }
            QVERIFY2(m_sent < 10 * deliveries, m_lastFailure.constData());
            const int before = m_underWay;
            QVERIFY(eventually([&] { return m_underWay < before; }, 60'000));
            if (killed < kills && m_acknowledged >= (killed + 1) * deliveries / (kills + 1)) {
                m_server.sendSignal(SIGKILL);
                QVERIFY(m_server.waitForEnd() == 128 + SIGKILL);
                ++killed;
                QFile::remove(m_server.readyFile()); // of the one that is dead
                QVERIFY(m_server.start({"--log-level", "error"}, environment()));
            }
        }
        std::printf("%d events of %d customers, %d deliveries, %d kills, %d cut off\n", int(m_eventIds.size()),
                    int(m_customers.size()), deliveries, killed, m_cutOff);
        QCOMPARE(killed, kills);
        QCOMPARE(m_refused, 0);
        QVERIFY(m_cutOff > 0);

        const auto ledger = query("select id from payment_events", RowAccess::Role::Worker);
        QVERIFY(ledger.ok());
        QSet<QByteArray> kept;
        for (const PgRow &row : *ledger)
            kept.insert(row.text(0).toLatin1());
        QCOMPARE(int(ledger->size()), int(m_eventIds.size()));
        QVERIFY(kept == m_eventIds);

        const auto tiers = query("select id, subscription_tier, extract(epoch from subscription_ends_at)::bigint "
                                 "from users",
                                 RowAccess::Role::Worker);
        QVERIFY(tiers.ok());
        QHash<QUuid, std::pair<QString, std::optional<qint64>>> found;
        for (const PgRow &row : *tiers)
            found.insert(row.uuid(0), {row.text(1), row.optInt64(2)});
        int paying = 0;
        for (const Customer &customer : m_customers) {
            const auto account = found.value(customer.userId);
            QCOMPARE(account.first, customer.history->tier());
            QVERIFY(account.second == customer.history->endsAtS());
            paying += account.first != QLatin1String("free");
        }
        std::printf("%d customers pay\n", paying);
        QVERIFY(paying > int(m_customers.size()) / 10);
    }
};

QTEST_GUILESS_MAIN(TestWebhookKill)
#include "tst_webhookkill.moc"
