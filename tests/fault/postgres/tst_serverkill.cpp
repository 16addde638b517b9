// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/sqlscript.h"
#include "tests/fault/postgres/httpeventwriter.h"
#include "tests/fault/postgres/killcampaign.h"
#include "tests/support/eventually.h"
#include "tests/support/testruns.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <cstdio>

using namespace cinefluent::tests;
using cinefluent::server::runScript;

/// The real server over HTTP: sixteen connections write progress while it, its postmaster or a backend is killed.
class TestServerKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        constexpr int writers = 16;
        m_seed = runSeed();
        QVERIFY(m_folder.isValid());
        QCOMPARE(::chmod(QFile::encodeName(m_folder.path()).constData(), 0711), 0);
        const QString data = m_folder.filePath(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(data));
        m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(freePort()));
        m_server = std::make_unique<ServerUnderTest>(QStringLiteral(CINEFLUENT_SERVER_PROGRAM),
                                                     QStringList{"serve", "--data-dir", data, "--port",
                                                                 QString::number(m_url.port()), "--log-level", "error",
                                                                 "--rate-limit-api", "0"},
                                                     data);
        m_server->start();
        QVERIFY2(eventually([this] { return get("/readyz") == 200; }, 60'000), qPrintable(m_server->output()));
        registerLearners();
        if (QTest::currentTestFailed())
            return;
        makeLesson();
        std::vector<std::unique_ptr<EventWriter>> connections;
        for (int i = 0; i < writers; ++i)
            connections.push_back(std::make_unique<HttpEventWriter>(m_url, m_lessonId, m_tokens));
        m_ledger = std::make_unique<EventLedger>(std::move(connections), m_tokens.keys(), m_seed);
    }

    void cleanupTestCase()
    {
        m_ledger.reset();
        m_server.reset();
    }

    void keepsWhatWasAcknowledged_data()
    {
        QTest::addColumn<int>("victim");
        QTest::newRow("server") << int(Victim::Server);
        QTest::newRow("postmaster") << int(Victim::Postmaster);
        QTest::newRow("backend") << int(Victim::Backend);
    }

    void keepsWhatWasAcknowledged()
    {
        QFETCH(int, victim);
        KillCampaign campaign(*m_server, *m_ledger, m_seed + quint32(victim));
        const QString failure = campaign.run(Victim(victim), runCount(50, 3));
        QVERIFY2(failure.isEmpty(), qPrintable(failure));
        std::printf("%s: seed %u, %s\n", QTest::currentDataTag(), m_seed, qPrintable(campaign.summary()));
        std::fflush(stdout);
    }

private:
    /// Free now; the server keeps it over its restarts.
    static quint16 freePort()
    {
        QTcpServer probe;
        return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
    }

    int get(const QString &path)
    {
        QByteArray body;
        return finish(m_network.get(requestFor(path)), body);
    }

    QNetworkRequest requestFor(const QString &path) const
    {
        QUrl url = m_url;
        url.setPath(path);
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        return request;
    }

    static int finish(QNetworkReply *reply, QByteArray &body)
    {
        const std::unique_ptr<QNetworkReply> owned(reply);
        if (!eventually([reply] { return reply->isFinished(); }))
            return -1;
        body = reply->readAll();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    void registerLearners()
    {
        constexpr int learners = 5; // fewer than writers: they meet on the same rows
        for (int i = 0; i < learners; ++i) {
            QByteArray body;
            const QByteArray account =
                "{\"email\":\"learner" + QByteArray::number(i) + "@example.org\",\"password\":\"violet anchor drum\"}";
            QCOMPARE(finish(m_network.post(requestFor(QStringLiteral("/auth/register")), account), body), 201);
            const QJsonObject signedIn = QJsonDocument::fromJson(body).object();
            const QUuid user = QUuid::fromString(signedIn["user"]["id"].toString());
            QVERIFY2(!user.isNull(), body.constData());
            m_tokens.insert(user, signedIn["session"]["accessToken"].toString().toLatin1());
        }
    }

    void makeLesson()
    {
        m_lessonId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const auto superuser = m_server->superuser();
        QVERIFY(superuser.ok());
        const auto made = runScript(*superuser, "insert into movies (id, title) values ('" + m_lessonId +
                                                    "', 'Film'); insert into movie_lessons (id, movie_id, language,"
                                                    " difficulty_level, lesson_order, title) values ('" +
                                                    m_lessonId + "', '" + m_lessonId + "', 'en', 'A1', 1, 'One')");
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(describe(made.error())));
    }

    quint32 m_seed = 0;
    QTemporaryDir m_folder;
    QUrl m_url;
    QByteArray m_lessonId;
    QHash<QUuid, QByteArray> m_tokens;
    QNetworkAccessManager m_network;
    std::unique_ptr<ServerUnderTest> m_server;
    std::unique_ptr<EventLedger> m_ledger;
};

QTEST_GUILESS_MAIN(TestServerKill)
#include "tst_serverkill.moc"
