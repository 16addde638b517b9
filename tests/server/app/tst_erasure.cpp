// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/eventually.h"
#include "tests/support/oracle.h"
#include "tests/support/serverprocess.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <csignal>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

/// After erasure nothing is left of anybody: not in a dump of the database, not in the data directory, not in the log.
class TestErasure : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLeftAnywhere()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DATABASE_URL"), QString::fromUtf8(database->app.conninfo()));
        ServerProcess server;
        QVERIFY(server.start({"--log-level", "debug", "--auth-register-burst", "0", "--auth-address-burst", "0",
                              "--auth-account-burst", "0", "--rate-limit-anonymous", "0"},
                             environment));
        m_url = QString::fromLatin1(server.url());
        const int count = runCount(1000, 12);
        QByteArrayList needles;
        QByteArrayList tokens;
        for (int i = 0; i < count; ++i) {
            const QByteArray n = QByteArray::number(i);
            const QByteArray email = "seeded.person." + n + "@erasure.example";
            const QByteArray name = "Wilhelmina Ueberschaer " + n + "x";
            const QByteArray user = "wilhelmina_" + n + "_x";
            const QByteArray secret = "copper lantern seven " + n + "x";
            const QJsonObject in = send("POST", "/auth/register",
                                        "{\"email\":\"" + email + "\",\"password\":\"" + secret + "\",\"fullName\":\"" +
                                            name + "\",\"username\":\"" + user + "\"}",
                                        {}, 201);
            const QByteArray access = in.value(QLatin1String("session"))["accessToken"].toString().toLatin1();
            tokens.append(access);
            send("POST", "/auth/password/forgot", "{\"email\":\"" + email + "\"}", {}, 202);
            send("POST", "/community/posts", "{\"content\":\"words of " + user + "\"}", access, 201);
            needles << email << name << user << secret << access
                    << in.value(QLatin1String("session"))["refreshToken"].toString().toLatin1();
        }
        const QString superuser = QString::fromUtf8(m_postgres.superuserOf(*database).conninfo());
        const auto dump = [&] { return askProgram(QStringLiteral("pg_dump"), {"--inserts", "-d", superuser}); };
        const auto waiting = [&] {
            return askProgram(
                       QStringLiteral("psql"),
                       {"-XAt", "-d", superuser, "-c",
                        "select count(*) from jobs where state in ('queued', 'running') and kind like '%mail%'"}) ==
                   "0";
        };
        QVERIFY(eventually(waiting, 120'000));
        QVERIFY(dump().contains("wilhelmina_0_x")); // the search would find what is there
        QVERIFY(filesContain(server.dataDirectory(), "seeded.person.0@erasure.example"));
        for (int i = 0; i < count; ++i)
            send("DELETE", "/auth/me", "{\"password\":\"copper lantern seven " + QByteArray::number(i) + "x\"}",
                 tokens[i], 204);
        QVERIFY(eventually(waiting, 120'000));
        const QByteArray database_ = dump();
        const QByteArray log = server.log();
        QVERIFY(log.contains("account_deleted"));
        QVERIFY(database_.contains("account.delete"));
        for (const QByteArray &needle : std::as_const(needles)) {
            QVERIFY2(!database_.contains(needle), needle.constData());
            QVERIFY2(!log.contains(needle), needle.constData());
            QVERIFY2(!filesContain(server.dataDirectory(), needle), needle.constData());
        }
        std::printf("%d accounts erased, %d texts searched for\n", count, int(needles.size()));
        server.sendSignal(SIGTERM);
        QCOMPARE(server.waitForEnd(), 0);
    }

private:
    QJsonObject send(const QByteArray &method, const QString &path, const QByteArray &body, const QByteArray &token,
                     int status)
    {
        QNetworkRequest request(QUrl(m_url + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        const std::unique_ptr<QNetworkReply> reply(m_client.sendCustomRequest(request, method, body));
        if (!eventually([&] { return reply->isFinished(); }))
            QTest::qFail("no answer", __FILE__, __LINE__);
        const int got = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const QByteArray answer = reply->readAll();
        if (got != status)
            QTest::qFail(qPrintable(QStringLiteral("%1 %2: %3 %4")
                                        .arg(QString::fromLatin1(method), path)
                                        .arg(got)
                                        .arg(QString::fromUtf8(answer))),
                         __FILE__, __LINE__);
        return QJsonDocument::fromJson(answer).object();
    }

    /// Read once a folder's state: files change only with deletions and mails.
    bool filesContain(const QString &folder, const QByteArray &needle)
    {
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
                return true;
        }
        return false;
    }

    TempPostgres m_postgres;
    QNetworkAccessManager m_client;
    QString m_url;
};

QTEST_GUILESS_MAIN(TestErasure)
#include "tst_erasure.moc"
