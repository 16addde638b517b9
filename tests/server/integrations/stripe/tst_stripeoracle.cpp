// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/stripe/stripegateway.h"
#include "server/integrations/stripe/stripesignature.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/fakestripe.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

constexpr const char *secret = "whsec_of_the_oracle";

/// Runs the oracle while this thread's event loop turns.
QByteArray ask(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"),
               QStringList{QStringLiteral(CINEFLUENT_SOURCE_DIR "/tests/server/integrations/stripe/oracle.mjs"),
                           QStringLiteral(CINEFLUENT_SOURCE_DIR "/tests/npm")} +
                   arguments);
    if (!node.waitForStarted())
        return {};
    node.write(input);
    node.closeWriteChannel();
    if (!eventually([&node] { return node.state() == QProcess::NotRunning; }, 60'000) || node.exitCode() != 0)
        return {};
    return node.readAllStandardOutput();
}

/// A request as Stripe would read it: the order of members does not count.
QByteArray meaningOf(const FakeStripe::Request &request)
{
    QStringList members;
    for (const auto &[name, value] : request.form.queryItems(QUrl::FullyDecoded))
        members.append(QString(name).replace(QLatin1String("expand[0]"), QLatin1String("expand[]")) + u'=' + value);
    members.sort();
    return request.method + ' ' + request.path + ' ' + members.join(u'&').toUtf8() + ' ' +
           request.headers.value("stripe-version") + ' ' + request.headers.value("authorization") + ' ' +
           (request.method == "POST" ? request.headers.value("content-type") : QByteArray());
}

} // namespace

/// Against Stripe's own library: signatures both ways, and what goes over the wire.
class TestStripeOracle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!QFile::exists(QStringLiteral(CINEFLUENT_SOURCE_DIR "/tests/npm/node_modules/stripe")))
            QSKIP("npm stripe is not installed in tests/npm: no oracle to compare with");
    }

    void acceptsItsSignatures()
    {
        const QByteArrayList lines = ask({"sign", "500", QLatin1String(secret)}).split('\n');
        QCOMPARE(lines.size(), 501);
        std::vector<Secret> secrets;
        secrets.emplace_back(QByteArray("whsec_newer"));
        secrets.emplace_back(QByteArray(secret));
        for (const QByteArray &line : lines.first(500)) {
            const QJsonObject sent = QJsonDocument::fromJson(line).object();
            const QByteArray body = QByteArray::fromBase64(sent["body"].toString().toLatin1());
            const QByteArray header = sent["header"].toString().toLatin1();
            const Instant now = SystemClock().now();
            QVERIFY(verifyStripeSignature(header, body, secrets, now).ok());
            QVERIFY(!verifyStripeSignature(header, body + '\n', secrets, now).ok());
            QVERIFY(!verifyStripeSignature(header, body, secrets, now + std::chrono::seconds(310)).ok());
        }
    }

    void itAcceptsWhatTestsSign()
    {
        QByteArray input;
        for (int i = 0; i < 50; ++i) {
            const QByteArray body = "{\"id\":\"evt_" + QByteArray::number(i) + "\",\"object\":\"event\"}";
            const QByteArray header =
                FakeStripe::sign(i % 5 == 4 ? body + ' ' : body, secret, QDateTime::currentSecsSinceEpoch());
            input += QJsonDocument(QJsonObject{{"body", QString::fromLatin1(body.toBase64())},
                                               {"header", QString::fromLatin1(header)}})
                         .toJson(QJsonDocument::Compact) +
                     '\n';
        }
        const QByteArrayList verdicts = ask({"verify", QLatin1String(secret)}, input).trimmed().split('\n');
        QCOMPARE(verdicts.size(), 50);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(verdicts.at(i), i % 5 == 4 ? QByteArray("refused") : "evt_" + QByteArray::number(i));
    }

    void asksAsItWouldAsk()
    {
        FakeStripe theirs;
        QCOMPARE(ask({"call", QString::fromLatin1(theirs.url())}).trimmed(), QByteArray("canceled"));

        FakeStripe ours;
        StripeSettings settings;
        settings.secretKey = Secret(QByteArray(FakeStripe::secretKey));
        settings.apiUrl = QUrl(QString::fromLatin1(ours.url()));
        settings.priceOfTier = {{Tier::Premium, "price_premium"}, {Tier::Pro, "price_pro"}};
        const SystemClock clock;
        SystemRandom random;
        StripeClient client(settings, clock, random);
        StripeGateway gateway(client, settings);
        const UserId user(QUuid("01234567-89ab-7def-8123-456789abcdef"));
        const auto customer = await(gateway.createCustomer(user, "key"));
        QVERIFY(customer.ok());
        QVERIFY(await(gateway.usePaymentMethod(*customer, "pm_card_visa", "key")).ok());
        const auto made = await(gateway.subscribe(user, *customer, Tier::Premium, "pm_card_visa", "key"));
        QVERIFY(made.ok());
        const QByteArray id = made->entry.objectId;
        QCOMPARE(await(gateway.subscriptionsOf(*customer)).value().size(), size_t(1));
        QVERIFY(await(gateway.subscription(id)).ok());
        QVERIFY(await(gateway.changeTier(id, made->facts.itemId, Tier::Pro, "key")).ok());
        QVERIFY(await(gateway.setCancelAtPeriodEnd(id, true, "key")).ok());
        QCOMPARE(await(gateway.cancelNow(id, "key-cancel")).value().facts.status, QByteArray("canceled"));

        QCOMPARE(ours.requests().size(), theirs.requests().size());
        for (size_t i = 0; i < ours.requests().size(); ++i)
            QCOMPARE(meaningOf(ours.requests()[i]), meaningOf(theirs.requests()[i]));
    }
};

QTEST_GUILESS_MAIN(TestStripeOracle)
#include "tst_stripeoracle.moc"
