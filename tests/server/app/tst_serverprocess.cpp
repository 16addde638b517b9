// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/sqlscript.h"
#include "tests/support/eventually.h"
#include "tests/support/serverprocess.h"
#include "tests/support/temppostgres.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>
#include <QTimer>

#include <csignal>

using namespace cinefluent::tests;

namespace {

QByteArray registration(int number)
{
    return "{\"email\":\"learner" + QByteArray::number(number) +
           "@example.org\",\"password\":\"violet anchor drum\",\"fullName\":\"Ana Kowalska\"}";
}

bool processLives(qint64 pid)
{
    return pid > 0 && ::kill(pid_t(pid), 0) == 0;
}

} // namespace

/// The program itself: how it starts, refuses to start, stops and survives.
class TestServerProcess : public QObject
{
    Q_OBJECT

private slots:
    void startsServesAndStops()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.log().constData());
        QCOMPARE(get(server.url() + "/healthz"), 200);
        QCOMPARE(get(server.url() + "/readyz"), 200);
        QVERIFY(server.greeting().contains(server.url()));
        const qint64 postmaster = server.postmasterPid();
        QVERIFY(processLives(postmaster));
        QCOMPARE(post(server.url() + "/auth/register", registration(1)), 201);
        QCOMPARE(post(server.url() + "/auth/login", "{\"email\":\"learner1@example.org\",\"password\":\"wrong one\"}"),
                 401);

        const auto editor = server.run(
            {"admin", "create-editor", "--email", "ed@example.org", "--username", "ed_1", "--password-stdin"},
            "harbor lemon quiet\n");
        QVERIFY2(editor.exitCode == 0, editor.err.constData());
        QVERIFY(!editor.out.contains("harbor"));
        QCOMPARE(
            post(server.url() + "/auth/login", "{\"email\":\"ed@example.org\",\"password\":\"harbor lemon quiet\"}"),
            200);

        server.sendSignal(SIGTERM);
        QCOMPARE(server.waitForEnd(), 0);
        QVERIFY(!processLives(postmaster));
        QVERIFY(!QFile::exists(server.readyFile()));
        checkLog(server.log(), {"learner1", "Kowalska", "violet", "harbor", "ed@example.org", "wrong one"});

        const auto made = server.run({"admin", "create-editor", "--email", "two@example.org"});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QVERIFY2(made.out.contains("Password, shown this once: "), made.out.constData());
        // A file of secrets may or may not end with a line feed.
        const auto bare = server.run({"admin", "create-editor", "--email", "bare@example.org", "--password-stdin"},
                                     "amber stairs gull");
        QVERIFY2(bare.exitCode == 0, bare.err.constData());
        QVERIFY2(server.start(), server.log().constData());
        const QByteArray password = made.out.split('\n').value(1).split(' ').last();
        QCOMPARE(
            post(server.url() + "/auth/login", "{\"email\":\"two@example.org\",\"password\":\"" + password + "\"}"),
            200);
        QCOMPARE(
            post(server.url() + "/auth/login", "{\"email\":\"bare@example.org\",\"password\":\"amber stairs gull\"}"),
            200);
        server.sendSignal(SIGINT);
        QCOMPARE(server.waitForEnd(), 0);
    }

    void answersInFlightFinishWhenItStops()
    {
        ServerProcess server;
        QVERIFY2(server.start({"--password-threads", "1"}), server.log().constData());
        constexpr int count = 12; // one thread hashes them one after the other, so most wait when the signal comes
        QList<int> statuses;
        std::vector<std::unique_ptr<QNetworkReply>> replies;
        for (int i = 0; i < count; ++i) {
            replies.emplace_back(send("POST", server.url() + "/auth/register", registration(i)));
            QObject::connect(replies.back().get(), &QNetworkReply::finished, this,
                             [&statuses, reply = replies.back().get()] { statuses.append(statusOf(*reply)); });
        }
        QVERIFY(eventually([&] { return !statuses.isEmpty(); }));
        server.sendSignal(SIGTERM);
        QVERIFY(eventually([&] { return statuses.size() == count; }));
        QCOMPARE(server.waitForEnd(), 0);
        // The client opens six connections at most: what it had not sent yet finds nobody. What had been sent is done.
        const auto created = statuses.count(201);
        QVERIFY2(created >= 6, qPrintable(QString::number(created)));
        QCOMPARE(created + statuses.count(0), count);
        QVERIFY2(server.start(), server.log().constData());
        int present = 0;
        for (int i = 0; i < count; ++i)
            present += post(server.url() + "/auth/register", registration(i)) == 409 ? 1 : 0;
        QCOMPARE(present, created);
    }

    void saysNoBeforeItStopsAndASecondSignalForces()
    {
        ServerProcess server;
        QVERIFY2(server.start({"--shutdown-delay-ms", "60000"}), server.log().constData());
        const qint64 postmaster = server.postmasterPid();
        server.sendSignal(SIGTERM);
        QVERIFY(eventuallyGets(server.url() + "/readyz", 503));
        QCOMPARE(get(server.url() + "/healthz"), 200);
        server.sendSignal(SIGTERM);
        QCOMPARE(server.waitForEnd(5'000), 128 + SIGTERM);
        QTimer poll;
        poll.start(20);
        QVERIFY2(eventually([&] { return !processLives(postmaster); }), "the database outlives its server");
        QVERIFY2(server.start(), server.log().constData());
    }

    void survivesItsDatabase()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.log().constData());
        QCOMPARE(post(server.url() + "/auth/register", registration(1)), 201);
        const qint64 first = server.postmasterPid();
        QVERIFY(processLives(first));
        ::kill(pid_t(first), SIGKILL);
        QTimer poll;
        poll.start(20);
        QVERIFY(eventually([&] { return server.postmasterPid() != first && server.postmasterPid() != 0; }));
        QVERIFY(eventuallyGets(server.url() + "/readyz", 200, 10'000));
        QCOMPARE(get(server.url() + "/healthz"), 200);
        QCOMPARE(post(server.url() + "/auth/login",
                      "{\"email\":\"learner1@example.org\",\"password\":\"violet anchor drum\"}"),
                 200);
    }

    /// Two servers over one database that neither of them runs: what one revokes the other refuses within 5 s.
    void twoServersShareADatabase()
    {
        TempPostgres postgres;
        QVERIFY(postgres.start().ok());
        const auto database = postgres.freshDatabase();
        QVERIFY(database.ok());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DATABASE_URL", QString::fromUtf8(database->app.conninfo()));
        environment.insert("JWT_SECRET", "one secret that both servers know, long enough");
        const QString keyText = QString::fromLatin1(
            QByteArray(32, 'k').toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        environment.insert("CINEFLUENT_PII_KEYS", "1:" + keyText);
        environment.insert("CINEFLUENT_EMAIL_INDEX_KEY", keyText);
        environment.insert("CINEFLUENT_MEDIA_KEY", keyText);
        ServerProcess first;
        ServerProcess second;
        QVERIFY2(first.start({}, environment), first.log().constData());
        QVERIFY2(second.start({}, environment), second.log().constData());
        QVERIFY(!QFile::exists(first.dataDirectory() + "/postgres"));
        const std::unique_ptr<QNetworkReply> reply(send("POST", first.url() + "/auth/register", registration(1)));
        QVERIFY(eventually([&] { return reply->isFinished(); }));
        const QByteArray token =
            QJsonDocument::fromJson(reply->readAll())["session"]["accessToken"].toString().toLatin1();
        QCOMPARE(getAs(token, second.url() + "/auth/me"), 200);
        QCOMPARE(finish(send("POST", first.url() + "/auth/logout", {}, token)), 204);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(getAs(token, first.url() + "/auth/me"), 401);
        QVERIFY(eventually([&] { return getAs(token, second.url() + "/auth/me") == 401; }));
        qInfo("the other server refused the token after %lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() <= 5'000);
    }

    void refusesATakenPortInWords()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        ServerProcess server;
        QVERIFY(!server.start({"--port", QString::number(holder.serverPort())}));
        QCOMPARE(server.waitForEnd(), 1);
        const QByteArray log = server.log();
        QVERIFY2(log.contains("address_in_use"), log.constData());
        QVERIFY2(log.contains("cinefluent-server: ") && log.contains(QByteArray::number(holder.serverPort())),
                 log.constData());
        QVERIFY2(!QFileInfo::exists(server.dataDirectory() + "/postgres"), "the database was started first");
        const auto doctor = server.run({"doctor", "--port", QString::number(holder.serverPort())});
        QCOMPARE(doctor.exitCode, 1);
        QVERIFY2(doctor.out.contains("FAIL  port"), doctor.out.constData());
        QVERIFY2(
            doctor.out.contains("mend: cinefluent-server serve --port " + QByteArray::number(holder.serverPort() + 1)),
            doctor.out.constData());
    }

    void refusesAReadyFileItCannotWriteBeforeItStartsAnything()
    {
        ServerProcess server;
        const auto refused = server.run({"serve", "--port", "0", "--ready-file", "/nowhere/at/all/ready.url"});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("ready_file_unwritable"), refused.err.constData());
        QVERIFY(!QFileInfo::exists(server.dataDirectory() + "/postgres"));
        const QByteArray line = refused.err.mid(refused.err.indexOf('{')).split('\n').value(0);
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        QCOMPARE(record["event"].toString(), QStringLiteral("start_failed"));
        QVERIFY2(record["message"].toString().contains("/nowhere/at/all"), line.constData());
        QVERIFY2(!record.contains("detail"), line.constData());
    }

    void showingABadConfigurationSaysSo()
    {
        ServerProcess server;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("PORT", "abc");
        const auto shown = server.run({"config", "show"}, {}, environment);
        QCOMPARE(shown.exitCode, 2);
        QVERIFY2(shown.out.contains("port = abc"), shown.out.constData());
        QVERIFY2(shown.out.contains("data-dir = " + server.dataDirectory().toUtf8()), shown.out.constData());
        QVERIFY2(shown.err.contains("port"), shown.err.constData());
    }

    void theDoctorOnlyLooks()
    {
        ServerProcess server;
        const auto before = server.run({"doctor", "--port", "0"});
        QVERIFY2(before.exitCode == 0, before.out.constData());
        QVERIFY2(before.out.contains("made by the first start"), before.out.constData());
        QVERIFY(!QFileInfo::exists(server.dataDirectory()));
        QCOMPARE(server.run({"config", "show"}).exitCode, 0);
        QVERIFY(!QFileInfo::exists(server.dataDirectory()));

        QVERIFY2(server.start(), server.log().constData());
        for (const QStringList &command : {QStringList{"check"}, QStringList{"gc", "--dry-run"}, QStringList{"gc"}}) {
            const auto done = server.run(command);
            QVERIFY2(done.exitCode == 0 && done.out.contains("0 objects"), done.err.constData());
        }
        const auto beside = server.run({"doctor", "--port", "0"});
        QVERIFY2(beside.exitCode == 0 && beside.out.contains("is current"), beside.out.constData());
        server.sendSignal(SIGTERM);
        QCOMPARE(server.waitForEnd(), 0);
        const auto entries = listing(server.dataDirectory());
        const auto after = server.run({"doctor", "--port", "0"});
        QVERIFY2(after.exitCode == 0 && after.out.contains("is not running"), after.out.constData());
        QCOMPARE(listing(server.dataDirectory()), entries);
    }

    void theDoctorFindsJobsThatFailedForGood()
    {
        TempPostgres postgres;
        QVERIFY(postgres.start().ok());
        const auto database = postgres.freshDatabase();
        QVERIFY(database.ok());
        ServerProcess server;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DATABASE_URL", QString::fromUtf8(database->app.conninfo()));
        const auto well = server.run({"doctor", "--port", "0"}, {}, environment);
        QVERIFY2(well.exitCode == 0 && well.out.contains("none has failed for good"), well.out.constData());
        QVERIFY(
            runScript(postgres.superuserOf(*database),
                      "insert into jobs (kind, state, finished_at, last_error) select 'payments.end', 'dead', now(), "
                      "'no_such_key: ' || n from generate_series(1, 3) n")
                .ok());
        const auto ill = server.run({"doctor", "--port", "0"}, {}, environment);
        QCOMPARE(ill.exitCode, 1);
        for (const char *words : {"FAIL  jobs", "payments.end: 3, customers of erased accounts may still be charged",
                                  "no_such_key", "mend: cinefluent-server admin retry-jobs"})
            QVERIFY2(ill.out.contains(words), ill.out.constData());
        const auto mended = server.run({"admin", "retry-jobs"}, {}, environment);
        QVERIFY2(mended.exitCode == 0 && mended.out.contains("3 jobs"), mended.err.constData());
        QCOMPARE(server.run({"doctor", "--port", "0"}, {}, environment).exitCode, 0);
    }

    void theDoctorFindsAnOutdatedSchemaAndLeavesIt()
    {
        TempPostgres postgres;
        QVERIFY(postgres.start().ok());
        const auto database = postgres.emptyDatabase();
        QVERIFY(database.ok());
        ServerProcess server;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("DATABASE_URL", QString::fromUtf8(database->app.conninfo()));
        const auto outdated = server.run({"doctor", "--port", "0"}, {}, environment);
        QCOMPARE(outdated.exitCode, 1);
        QVERIFY2(outdated.out.contains("FAIL  database"), outdated.out.constData());
        QVERIFY2(outdated.out.contains("mend: cinefluent-server migrate"), outdated.out.constData());
        environment.insert("DATABASE_OWNER_URL", QString::fromUtf8(database->owner.conninfo()));
        const auto owned = server.run({"doctor", "--port", "0"}, {}, environment);
        QVERIFY2(owned.exitCode == 0 && owned.out.contains("by the next start"), owned.out.constData());
        QCOMPARE(server.run({"doctor", "--port", "0"}, {}, environment).exitCode, 0);
        environment.remove("DATABASE_OWNER_URL");
        QCOMPARE(server.run({"doctor", "--port", "0"}, {}, environment).exitCode, 1);
    }

    void refusesADirectoryOfAnotherVersionOrServer()
    {
        ServerProcess server;
        QVERIFY2(server.start(), server.log().constData());
        const auto second = server.run({"serve", "--port", "0"});
        QCOMPARE(second.exitCode, 1);
        QVERIFY2(second.err.contains("data_directory_in_use"), second.err.constData());
        QCOMPARE(get(server.url() + "/readyz"), 200);
        server.sendSignal(SIGTERM);
        QCOMPARE(server.waitForEnd(), 0);

        QFile version(server.dataDirectory() + "/postgres/PG_VERSION");
        QVERIFY(version.open(QIODevice::WriteOnly | QIODevice::Truncate) && version.write("9\n") == 2);
        version.close();
        QVERIFY(!server.start());
        QCOMPARE(server.waitForEnd(), 1);
        const QByteArray log = server.log();
        QVERIFY2(log.contains("data_directory_other_version"), log.constData());
    }

    void refusesABadConfigurationWholeAndWithoutSecrets()
    {
        ServerProcess server;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("ENVIRONMENT", "production");
        environment.insert("JWT_SECRET", "hunter2");
        environment.insert("HOST", "0.0.0.0");
        QVERIFY(!server.start({}, environment));
        QCOMPARE(server.waitForEnd(), 2);
        const QByteArray log = server.log();
        for (const char *name : {"jwt-secret", "pii-keys", "email-index-key", "media-key", "host"})
            QVERIFY2(log.contains(name), log.constData());
        QVERIFY2(!log.contains("hunter2"), log.constData());
        QVERIFY(!QFile::exists(server.dataDirectory() + "/postgres"));
        const auto show = server.run({"config", "show", "--origin", "--port", "99"});
        QCOMPARE(show.exitCode, 0);
        QVERIFY2(show.out.contains("port = 99  # flag --port"), show.out.constData());
        QCOMPARE(server.run({"--version"}).exitCode, 0);
        QCOMPARE(server.run({"--nonsense"}).exitCode, 2);
    }

private:
    /// Every file and folder below with its time and size.
    static QStringList listing(const QString &folder)
    {
        QStringList entries;
        QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo info(files.next());
            entries.append(QStringLiteral("%1 %2 %3")
                               .arg(info.filePath(), info.lastModified().toString(Qt::ISODateWithMs))
                               .arg(info.size()));
        }
        entries.sort();
        return entries;
    }

    QNetworkReply *send(const QByteArray &method, const QByteArray &url, const QByteArray &body = {},
                        const QByteArray &token = {})
    {
        QNetworkRequest request(QUrl::fromEncoded(url));
        request.setTransferTimeout(30'000);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        return m_client.sendCustomRequest(request, method, body);
    }

    static int statusOf(const QNetworkReply &reply)
    {
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    int finish(QNetworkReply *sent)
    {
        const std::unique_ptr<QNetworkReply> reply(sent);
        return eventually([&] { return reply->isFinished(); }, 35'000) ? statusOf(*reply) : -1;
    }
    int getAs(const QByteArray &token, const QByteArray &url) { return finish(send("GET", url, {}, token)); }
    int get(const QByteArray &url) { return finish(send("GET", url)); }
    int post(const QByteArray &url, const QByteArray &body) { return finish(send("POST", url, body)); }

    bool eventuallyGets(const QByteArray &url, int status, int timeoutMs = 20'000)
    {
        const QDeadlineTimer deadline(timeoutMs);
        while (get(url) != status) {
            if (deadline.hasExpired())
                return false;
        }
        return true;
    }

    /// Every line is JSON with its time, level and event; requests carry their id; nothing personal is in it.
    static void checkLog(const QByteArray &log, const QByteArrayList &secrets)
    {
        int requests = 0;
        for (const QByteArray &line : log.split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject record = QJsonDocument::fromJson(line).object();
            QVERIFY2(record.contains("time") && record.contains("level") && record.contains("event"), line.constData());
            if (record["event"] == QLatin1String("request")) {
                ++requests;
                QCOMPARE(record["request_id"].toString().size(), 36);
            }
        }
        QVERIFY(requests >= 5);
        for (const QByteArray &secret : secrets)
            QVERIFY2(!log.contains(secret), secret.constData());
    }

    QNetworkAccessManager m_client;
};

QTEST_GUILESS_MAIN(TestServerProcess)
#include "tst_serverprocess.moc"
