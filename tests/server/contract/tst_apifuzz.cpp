// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/api/manifestmaker.h"
#include "tests/support/fakestripe.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

constexpr int skippedCode = 77;
constexpr int limitMs = 900'000;

/// What reading may write: who searched for what, when a session was used last.
const QByteArrayList tablesOfReading{"searches", "sessions"};

} // namespace

/// Malformed requests to every operation, made from openapi.yaml by apifuzz.mjs: no 5xx, nothing stored, still alive.
class TestApiFuzz : public QObject
{
    Q_OBJECT

    TempPostgres m_postgres;
    server::DatabaseSettings m_database;
    FakeStripeThread m_stripe;
    std::unique_ptr<HttpScenarioServer> m_server;

    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }

    /// One line a table: its rows' number and their digest, whatever their order.
    QByteArrayList content()
    {
        QByteArrayList lines;
        const QByteArray names =
            ask("select string_agg(format('%I', c.relname), ' ' order by c.relname) from pg_class c"
                " join pg_namespace n on n.oid = c.relnamespace"
                " where n.nspname = 'public' and c.relkind = 'r'");
        for (const QByteArray &table : names.split(' ')) {
            if (!tablesOfReading.contains(table))
                lines.append(table + ": " +
                             ask("select count(*) || ' rows, ' || coalesce(md5(string_agg(row, '' order by row)), '-')"
                                 " from (select md5(t::text) as row from " +
                                 table + " t) as rows"));
        }
        return lines;
    }

    QString post(const QByteArray &path, const QByteArray &body, Sender sender)
    {
        return m_server->send("POST", path, body, sender).json()[QStringLiteral("id")].toString();
    }

    /// Values that exist, by the names of openapi.yaml's parameters: a request whose path is right comes further.
    QJsonObject parameters()
    {
        QRandomGenerator random(1);
        api::ReleaseManifest manifest = makeManifest(random, 2);
        while (manifest.lessons.isEmpty() || manifest.objects.isEmpty())
            manifest = makeManifest(random, 2);
        manifest.movie.isActive = true;
        if (publish(*m_server, manifest).status != 200)
            qFatal("the movie cannot be published");
        const QString postId = post("/community/posts", "{\"content\":\"first\"}", Sender::Admin);
        const QString commentId =
            post("/community/posts/" + postId.toUtf8() + "/comments", "{\"content\":\"second\"}", Sender::Admin);
        const QString reported = post("/community/posts", "{\"content\":\"third\"}", Sender::Admin);
        if (m_server
                ->send("POST", "/community/posts/" + reported.toUtf8() + "/reports", "{\"reason\":\"spam\"}",
                       Sender::Learner)
                .status >= 300)
            qFatal("the post cannot be reported");
        const QJsonArray cases =
            m_server->send("GET", "/moderation/cases", {}, Sender::Admin).json()[QStringLiteral("cases")].toArray();
        return {{QStringLiteral("movieId"), manifest.movie.id.toString()},
                {QStringLiteral("lessonId"), manifest.lessons.first().lesson.id.toString()},
                {QStringLiteral("postId"), postId},
                {QStringLiteral("commentId"), commentId},
                {QStringLiteral("caseId"), cases.first()[QStringLiteral("id")].toString()},
                {QStringLiteral("sha256"), manifest.objects.first().sha256},
                {QStringLiteral("name"), QStringLiteral("reference.css")}};
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database, [this](server::ServerConfig &config) {
            config.stripe.secretKey = server::Secret(FakeStripe::secretKey);
            config.stripe.apiUrl = QUrl(QString::fromLatin1(m_stripe.url()));
        });
        QVERIFY(m_server->start().ok());
    }

    void refusesWhatIsMalformed()
    {
        QTemporaryDir folder;
        QFile config(folder.filePath(QStringLiteral("config.json")));
        QVERIFY(config.open(QFile::WriteOnly));
        const QJsonObject told{{QStringLiteral("url"), QString::fromLatin1(m_server->url())},
                               {QStringLiteral("token"), QString::fromLatin1(m_server->accessToken(Sender::Admin))},
                               {QStringLiteral("seed"), qint64(runSeed())},
                               {QStringLiteral("count"), runCount(1000, 200)},
                               {QStringLiteral("parameters"), parameters()}};
        QVERIFY(config.write(QJsonDocument(told).toJson()) > 0);
        config.close();
        const QByteArrayList before = content();

        QProcess fuzzer;
        fuzzer.setProcessChannelMode(QProcess::MergedChannels);
        QSignalSpy finished(&fuzzer, &QProcess::finished);
        fuzzer.start(QStringLiteral("node"),
                     {QStringLiteral(CINEFLUENT_SOURCE_DIR "/tests/server/contract/apifuzz.mjs"),
                      QStringLiteral(CINEFLUENT_SOURCE_DIR "/resources/openapi.yaml"), config.fileName()});
        QVERIFY2(fuzzer.waitForStarted(), "node is missing");
        QVERIFY(finished.wait(limitMs));
        const QByteArray report = fuzzer.readAll();
        if (fuzzer.exitCode() == skippedCode)
            QSKIP(report.constData());
        std::printf("%s\n", report.constData());
        QVERIFY2(fuzzer.exitCode() == 0, "the fuzzer's report is above");

        QCOMPARE(m_server->send("GET", "/readyz").status, 200);
        const QByteArrayList after = content();
        QCOMPARE(after.size(), before.size());
        for (qsizetype i = 0; i < before.size(); ++i)
            QCOMPARE(after[i], before[i]);
    }
};

QTEST_GUILESS_MAIN(TestApiFuzz)
#include "tst_apifuzz.moc"
