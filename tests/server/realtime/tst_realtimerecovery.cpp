// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/realtime/realtimecluster.h"
#include "tests/support/eventually.h"
#include "tests/support/studioscenario.h"
#include "tests/support/tempredis.h"
#include "tests/support/testruns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace cinefluent::tests;

namespace {

QString packageFile()
{
    return QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/tests/npm/package.json");
}

bool hasWs()
{
    return QFile::exists(QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/tests/npm/node_modules/ws/package.json"));
}

} // namespace

/// Real server programs, and `ws` of npm as the client.
class TestRealtimeRecovery : public QObject
{
    Q_OBJECT

    /// Runs clients that are cut off while three people write. Empty where nothing was missed or doubled.
    /// `meddle` is called again and again meanwhile until it says that it is done.
    QString suffer(RealtimeCluster &cluster, int disconnects, quint32 seed, const std::function<bool()> &meddle = {})
    {
        const QJsonObject config{
            {QStringLiteral("package"), packageFile()},
            {QStringLiteral("urls"), QJsonArray::fromStringList(cluster.urls())},
            {QStringLiteral("listener"), QString::fromLatin1(cluster.registerAccount("listener"))},
            {QStringLiteral("publishers"), QJsonArray{QString::fromLatin1(cluster.registerAccount("first")),
                                                      QString::fromLatin1(cluster.registerAccount("second")),
                                                      QString::fromLatin1(cluster.registerAccount("third"))}},
            {QStringLiteral("disconnects"), disconnects},
            {QStringLiteral("clients"), 5},
            {QStringLiteral("seed"), qint64(seed)}};
        QProcess process;
        process.start(QStringLiteral("node"),
                      {QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/tests/server/realtime/resume.mjs"),
                       QString::fromUtf8(QJsonDocument(config).toJson(QJsonDocument::Compact))});
        bool isMeddled = !meddle;
        const bool hasEnded = eventually(
            [&] {
                if (!isMeddled && process.state() == QProcess::Running)
                    isMeddled = meddle();
                return process.state() == QProcess::NotRunning && isMeddled;
            },
            300'000);
        if (!hasEnded)
            process.kill();
        process.waitForFinished();
        const QByteArray line = process.readAllStandardOutput().trimmed();
        std::printf("%s\n", line.constData());
        const QJsonObject result = QJsonDocument::fromJson(line).object();
        for (const char *wrong : {"missed", "doubled", "disordered", "notRecovered"}) {
            if (result[QLatin1String(wrong)].toInt(-1) != 0)
                return QString::fromUtf8(line);
        }
        const bool isEnough = result[QStringLiteral("disconnects")].toInt() >= disconnects &&
                              result[QStringLiteral("events")].toInt() > disconnects / 4;
        return isEnough && result[QStringLiteral("faults")].toArray().isEmpty() ? QString() : QString::fromUtf8(line);
    }

private slots:
    void initTestCase()
    {
        if (!hasWs())
            QSKIP("tests/npm/node_modules/ws is not there (npm ci --prefix tests/npm)");
    }

    void missesNothingOnOneServer()
    {
        RealtimeCluster cluster;
        QVERIFY2(cluster.start(1), cluster.fault().constData());
        QCOMPARE(suffer(cluster, runCount(500, 40), runSeed()), QString());
    }

    void missesNothingAcrossTwoServers()
    {
        RealtimeCluster cluster;
        QVERIFY2(cluster.start(2), cluster.fault().constData());
        QCOMPARE(suffer(cluster, runCount(500, 40), runSeed()), QString());
    }

    void missesNothingThroughRedis()
    {
        TempRedis redis;
        QVERIFY(redis.start());
        RealtimeCluster cluster;
        QVERIFY2(cluster.start(2, {{QStringLiteral("REDIS_URL"), redis.url()}}), cluster.fault().constData());
        QCOMPARE(suffer(cluster, runCount(500, 40), runSeed()), QString());
        QVERIFY(cluster.server(0).log().contains("redis_connected"));
    }

    /// Redis dies and comes back while the clients suffer.
    void missesNothingWhenRedisDies()
    {
        TempRedis redis;
        QVERIFY(redis.start());
        RealtimeCluster cluster;
        QVERIFY2(cluster.start(2, {{QStringLiteral("REDIS_URL"), redis.url()}}), cluster.fault().constData());
        int posts = 0;
        int stage = 0;
        const auto meddle = [&] {
            posts = askSql(cluster.superuser(), "select count(*) from community_posts").toInt();
            if (stage == 0 && posts > 20) {
                redis.kill();
                stage = 1;
            } else if (stage == 1 && posts > 60) {
                stage = redis.start() ? 2 : 1;
            }
            return stage == 2;
        };
        QCOMPARE(suffer(cluster, runCount(500, 60), runSeed(), meddle), QString());
        for (size_t i = 0; i < 2; ++i) {
            QVERIFY(cluster.server(i).isRunning());
            QVERIFY(cluster.server(i).log().contains("redis_lost"));
            QVERIFY(eventually([&] { return cluster.server(i).log().count("redis_connected") >= 2; }));
        }
    }

    void sharesLimitsThroughRedis_data()
    {
        QTest::addColumn<bool>("isEncrypted");
        QTest::newRow("in the clear") << false;
        QTest::newRow("by TLS") << true;
    }
    void sharesLimitsThroughRedis()
    {
        QFETCH(bool, isEncrypted);
        TempRedis redis;
        QVERIFY(isEncrypted ? redis.startEncrypted(QStringLiteral("127.0.0.1")) : redis.start());
        QList<std::pair<QString, QString>> environment{
            {QStringLiteral("REDIS_URL"), redis.url()},
            {QStringLiteral("CINEFLUENT_RATE_LIMIT_API"), QStringLiteral("10")}};
        if (isEncrypted) {
            environment.front().second.replace(QStringLiteral("redis:"), QStringLiteral("rediss:"));
            environment.append({QStringLiteral("CINEFLUENT_REDIS_CA_FILE"), redis.authority()});
        }
        RealtimeCluster cluster;
        QVERIFY2(cluster.start(2, environment), cluster.fault().constData());
        for (size_t i = 0; i < 2; ++i)
            QVERIFY(eventually([&] { return cluster.server(i).log().contains("redis_connected"); }));
        const QByteArray token = cluster.registerAccount("counted");
        QList<int> statuses;
        QByteArray retryAfter;
        for (int i = 0; i < 12; ++i)
            statuses.append(cluster.get(size_t(i % 2), "/movies", token, &retryAfter));
        QCOMPARE(statuses, (QList<int>(10, 200) + QList<int>(2, 429)));
        QVERIFY(retryAfter.toInt() > 0);
    }
};

QTEST_GUILESS_MAIN(TestRealtimeRecovery)
#include "tst_realtimerecovery.moc"
