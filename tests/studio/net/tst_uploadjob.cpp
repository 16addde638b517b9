// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/serverconnection.h"
#include "studio/net/uploadjob.h"
#include "tests/studio/net/fakeaccounts.h"
#include "tests/support/await.h"
#include "tests/support/fakes.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

class TestUploadJob : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_stored.clear();
        m_failures = 0;
        m_accounts = FakeAccounts();
        m_server = std::make_unique<FakeHttpServer>([this](const FakeRequest &request) { return answer(request); });
        ApiOptions options;
        options.server = m_server->url();
        options.firstBackoff = 2ms;
        options.longestBackoff = 10ms;
        options.retries = 2;
        m_connection = std::make_unique<ServerConnection>(options, m_clock, m_ids);
        QVERIFY(await(m_connection->session().signIn("editor@example.org", "correct horse")).ok());
        m_objects = {object("a", 1000), object("b", 2'000'000), object("a", 1000), object("c", 1)};
    }
    void cleanup()
    {
        m_connection.reset();
        m_server.reset();
    }

    void sendsWhatTheServerLacksOnce()
    {
        UploadJob job(m_connection->client());
        QList<UploadProgress> seen;
        auto summary = await(job.run(m_objects, [&](const UploadProgress &state) { seen.append(state); }));
        QVERIFY(summary.ok());
        QCOMPARE(summary->uploaded, 3);
        QCOMPARE(summary->sentBytes, 2'001'001);
        for (const UploadObject &object : std::as_const(m_objects))
            QCOMPARE(QString::fromLatin1(
                         QCryptographicHash::hash(m_stored.value(object.sha256.toLatin1()), QCryptographicHash::Sha256)
                             .toHex()),
                     object.sha256);
        QCOMPARE(seen.constLast().sentBytes, seen.constLast().totalBytes);
        QCOMPARE(seen.constLast().objectCount, 3);

        summary = await(job.run(m_objects));
        QVERIFY(summary.ok());
        QCOMPARE(summary->uploaded, 0);
        QCOMPARE(summary->alreadyThere, 3);
        QCOMPARE(m_server->count("PUT", "/studio/objects/"), 3);
    }

    void goesOnWhereItStopped()
    {
        UploadJob job(m_connection->client());
        std::stop_source stop;
        const auto cancelled = await(job.run(
            m_objects,
            [&](const UploadProgress &state) {
                if (state.objectIndex == 1)
                    stop.request_stop();
            },
            stop.get_token()));
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QVERIFY(m_stored.contains(m_objects[0].sha256.toLatin1()));
        const auto summary = await(job.run(m_objects));
        QVERIFY(summary.ok());
        QCOMPARE(summary->alreadyThere, 1);
        QCOMPARE(summary->uploaded, 2);
    }

    void survivesDroppedConnections()
    {
        m_failures = 2;
        UploadJob job(m_connection->client());
        const auto summary = await(job.run(m_objects));
        QVERIFY(summary.ok());
        QCOMPARE(m_stored.size(), 3);
        m_stored.clear();
        m_failures = 1'000;
        QCOMPARE(await(job.run(m_objects)).error().code, QStringLiteral("server_unreachable"));
    }

    void noticesMissingAndChangedFiles()
    {
        UploadJob job(m_connection->client());
        QFile::resize(m_objects[1].path, 5);
        QCOMPARE(await(job.run(m_objects)).error().code, QStringLiteral("upload_file_changed"));
        QFile::remove(m_objects[1].path);
        QCOMPARE(await(job.run(m_objects)).error().code, QStringLiteral("upload_file_missing"));
    }

    void tellsWhatTheServerRefuses()
    {
        m_server->setHandler([this](const FakeRequest &request) {
            const auto account = m_accounts.answer(request);
            return account                    ? *account
                   : request.method == "HEAD" ? problemAnswer(404, "object_not_found")
                                              : problemAnswer(403, "editor_required");
        });
        UploadJob job(m_connection->client());
        const auto refused = await(job.run(m_objects));
        QCOMPARE(refused.error().code, QStringLiteral("editor_required"));
        QCOMPARE(refused.error().kind, ErrorKind::PermissionDenied);
    }

private:
    FakeAnswer answer(const FakeRequest &request)
    {
        if (const auto account = m_accounts.answer(request))
            return *account;
        if (!m_accounts.isAllowed(request))
            return problemAnswer(401, "token_expired");
        const QByteArray sha256 = request.path.mid(request.path.lastIndexOf('/') + 1);
        if (request.method == "HEAD")
            return m_stored.contains(sha256) ? FakeAnswer{} : problemAnswer(404, "object_not_found");
        if (m_failures-- > 0) {
            FakeAnswer broken;
            broken.manner = FakeAnswer::Manner::HangUp;
            return broken;
        }
        m_stored.insert(sha256, request.body);
        FakeAnswer created;
        created.status = 201;
        created.body = "{}";
        return created;
    }

    UploadObject object(const QString &name, qint64 sizeBytes)
    {
        QFile file(m_folder.filePath(name));
        const QByteArray content(sizeBytes, name.at(0).toLatin1());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != sizeBytes)
            qFatal("%s", qPrintable(file.errorString()));
        return {file.fileName(),
                QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()), sizeBytes,
                QStringLiteral("video/mp4")};
    }

    QTemporaryDir m_folder;
    ManualClock m_clock;
    SystemRandom m_random;
    IdGenerator m_ids{m_clock, m_random};
    FakeAccounts m_accounts;
    QHash<QByteArray, QByteArray> m_stored;
    int m_failures = 0;
    QList<UploadObject> m_objects;
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ServerConnection> m_connection;
};

QTEST_GUILESS_MAIN(TestUploadJob)
#include "tst_uploadjob.moc"
