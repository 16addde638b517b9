// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/serverconnection.h"
#include "studio/net/uploadjob.h"
#include "tests/studio/net/fakeaccounts.h"
#include "tests/studio/net/fakeuploads.h"
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
        m_uploads = FakeUploads();
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
            QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(m_uploads.objects.value(object.sha256.toLatin1()),
                                                                  QCryptographicHash::Sha256)
                                             .toHex()),
                     object.sha256);
        QCOMPARE(seen.constLast().sentBytes, seen.constLast().totalBytes);
        QCOMPARE(seen.constLast().objectCount, 3);

        summary = await(job.run(m_objects));
        QVERIFY(summary.ok());
        QCOMPARE(summary->uploaded, 0);
        QCOMPARE(summary->alreadyThere, 3);
        QCOMPARE(m_uploads.begun, 3);
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
        QVERIFY(m_uploads.objects.contains(m_objects[0].sha256.toLatin1()));
        const auto summary = await(job.run(m_objects));
        QVERIFY(summary.ok());
        QCOMPARE(summary->alreadyThere, 1);
        QCOMPARE(summary->uploaded, 2);
    }

    void sendsInPieces()
    {
        UploadOptions options;
        options.mostPieceBytes = 300'000;
        QByteArrayList sizes;
        m_uploads.fault = [&sizes](const FakeRequest &request) {
            sizes.append(QByteArray::number(request.body.size()));
            return std::nullopt;
        };
        UploadJob job(m_connection->client(), options);
        const auto summary = await(job.run({m_objects[1]}));
        QVERIFY(summary.ok());
        QCOMPARE(summary->cuts, 0);
        QCOMPARE(sizes, QByteArrayList(6, "300000") << "200000");
    }

    void sendsOnePieceAgainAfterACut()
    {
        UploadOptions options;
        options.mostPieceBytes = 400'000;
        options.leastPieceBytes = 100'000;
        QByteArrayList sizes;
        bool loseAnswer = false;
        m_uploads.fault = [&, taking = false](const FakeRequest &request) mutable -> std::optional<FakeAnswer> {
            if (taking)
                return std::nullopt;
            sizes.append(QByteArray::number(request.body.size()));
            if (sizes.size() == 2 || sizes.size() == 3)
                return problemAnswer(503, "busy"); // Qt itself sends again where a connection is cut
            if (sizes.size() == 5 && loseAnswer) { // taken, but nobody is told
                taking = true;
                (void)m_uploads.answer(request);
                taking = false;
                FakeAnswer broken;
                broken.manner = FakeAnswer::Manner::HangUp;
                return broken;
            }
            return std::nullopt;
        };
        UploadJob job(m_connection->client(), options);
        auto summary = await(job.run({m_objects[1]}));
        QVERIFY(summary.ok());
        QCOMPARE(summary->cuts, 2);
        QCOMPARE(sizes, (QByteArrayList{"400000", "400000", "200000", "100000", "200000", "400000", "400000", "400000",
                                        "100000"}));
        m_uploads.objects.clear();
        sizes.clear();
        loseAnswer = true;
        summary = await(job.run({m_objects[1]}));
        QVERIFY(summary.ok());
        QCOMPARE(summary->cuts, 3);
        QCOMPARE(shaOf(m_uploads.objects.value(m_objects[1].sha256.toLatin1())), m_objects[1].sha256);
    }

    void sendsAgainWhatWasDamaged()
    {
        m_uploads.fault = [damaged = false](const FakeRequest &) mutable -> std::optional<FakeAnswer> {
            return std::exchange(damaged, true) ? std::nullopt
                                                : std::optional(problemAnswer(460, "upload_checksum_differs"));
        };
        UploadJob job(m_connection->client());
        const auto summary = await(job.run({m_objects[0]}));
        QVERIFY(summary.ok());
        QCOMPARE(summary->cuts, 1);
    }

    void goesOnWhereAnEarlierRunWasCut()
    {
        UploadOptions options;
        options.mostPieceBytes = 500'000;
        options.patience = 0;
        m_uploads.fault = [this](const FakeRequest &) -> std::optional<FakeAnswer> {
            return m_uploads.pieces % 4 == 0 ? std::optional(problemAnswer(503, "busy")) : std::nullopt;
        };
        UploadJob job(m_connection->client(), options);
        QCOMPARE(await(job.run({m_objects[1]})).error().code, QStringLiteral("busy"));
        const auto summary = await(job.run({m_objects[1]}));
        QVERIFY(summary.ok());
        QCOMPARE(summary->resumedBytes, 1'500'000);
        QCOMPARE(m_uploads.begun, 1);
    }

    void beginsAnewWhatHasExpired()
    {
        UploadOptions options;
        options.mostPieceBytes = 500'000;
        m_uploads.fault = [this, forgot = false](const FakeRequest &) mutable -> std::optional<FakeAnswer> {
            if (m_uploads.pieces != 3 || std::exchange(forgot, true))
                return std::nullopt;
            m_uploads.forget();
            return problemAnswer(404, "upload_not_found");
        };
        UploadJob job(m_connection->client(), options);
        QVERIFY(await(job.run({m_objects[1]})).ok());
        QCOMPARE(m_uploads.begun, 2);
    }

    void givesUpWhereNothingArrives()
    {
        UploadOptions options;
        options.patience = 2;
        m_uploads.fault = [](const FakeRequest &) { return std::optional(problemAnswer(503, "busy")); };
        UploadJob job(m_connection->client(), options);
        QCOMPARE(await(job.run(m_objects)).error().code, QStringLiteral("busy"));
        QCOMPARE(m_uploads.pieces, 3);
        m_uploads.fault = [](const FakeRequest &) {
            FakeAnswer broken;
            broken.manner = FakeAnswer::Manner::HangUp;
            return std::optional(broken);
        };
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
        return m_uploads.answer(request).value_or(problemAnswer(404, "route_not_found"));
    }

    static QString shaOf(const QByteArray &content)
    {
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
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
    FakeUploads m_uploads;
    QList<UploadObject> m_objects;
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ServerConnection> m_connection;
};

QTEST_GUILESS_MAIN(TestUploadJob)
#include "tst_uploadjob.moc"
