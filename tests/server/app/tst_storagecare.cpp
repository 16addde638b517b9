// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/storagecare.h"
#include "server/storage/objects/objectfolder.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <thread>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

/// `check` and `gc` over what a server has stored.
class TestStorageCare : public QObject
{
    Q_OBJECT

private:
    static QString shaOf(const QByteArray &content)
    {
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
    QString folder() const { return m_server->dataDirectory() + QStringLiteral("/objects"); }
    QString pathOf(const QByteArray &content) const { return objectPath(folder(), shaOf(content)); }
    Instant now() const { return SystemClock().now() + std::chrono::hours(1); }

    int put(const QByteArray &content)
    {
        return m_server
            ->send({.name = "put",
                    .method = "PUT",
                    .path = "/studio/objects/" + shaOf(content).toLatin1(),
                    .body = content,
                    .sender = Sender::Editor,
                    .headers = {{"Content-Type", "video/mp4"}}})
            .status;
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QFile::WriteOnly) || file.write(content) < 0)
            qFatal("%s", qPrintable(file.errorString()));
    }
    StorageReport check(bool setAside = false)
    {
        FolderShelf shelf(folder());
        const auto report = checkStorage(*m_audit, shelf, setAside);
        if (!report)
            qFatal("%s", qPrintable(describe(report.error())));
        return *report;
    }
    GarbageReport collect(Instant before, bool onlyCount = false)
    {
        FolderShelf shelf(folder());
        const auto report = collectGarbage(*m_audit, shelf, before, onlyCount);
        if (!report)
            qFatal("%s", qPrintable(describe(report.error())));
        return *report;
    }
    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }

    TempPostgres m_postgres;
    DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    std::unique_ptr<TransactionPool> m_pool;
    std::unique_ptr<StorageAudit> m_audit;
    api::ReleaseManifest m_manifest;

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database);
        QVERIFY(m_server->start().ok());
        TransactionPool::Options options;
        options.workers = 0;
        m_pool = std::make_unique<TransactionPool>(m_database.app, options);
        m_audit = std::make_unique<StorageAudit>(*m_pool);
        QRandomGenerator random(6);
        do
            m_manifest = makeManifest(random, 3);
        while (m_manifest.objects.size() < 3 || m_manifest.lessons.isEmpty() ||
               m_manifest.lessons.first().cues.isEmpty());
        QCOMPARE(publish(*m_server, m_manifest).status, 200);
    }

    void findsNothingWhereAllIsWell()
    {
        const StorageReport report = check();
        for (const StorageFault &fault : report.faults)
            qWarning("%s: %s", qPrintable(fault.subject), qPrintable(fault.problem));
        QVERIFY(report.faults.isEmpty());
        QCOMPARE(report.objects, m_manifest.objects.size());
        QCOMPARE(report.strays, 0);
        QCOMPARE(collect(now()).objects, 0);
        QCOMPARE(check().objects, m_manifest.objects.size());
    }

    void findsEveryFaultOfAFile_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("word");
        QTest::newRow("missing") << 0 << QStringLiteral("missing");
        QTest::newRow("shorter") << 1 << QStringLiteral("bytes instead of");
        QTest::newRow("one bit") << 2 << QStringLiteral("damaged");
    }
    void findsEveryFaultOfAFile()
    {
        QFETCH(int, kind);
        QFETCH(QString, word);
        const api::MediaObject &object = m_manifest.objects.at(kind);
        const QByteArray content = contentOf(object);
        const QString path = pathOf(content);
        QByteArray broken = content;
        broken[broken.size() / 2] = char(broken[broken.size() / 2] ^ 1);
        if (kind == 0)
            QVERIFY(QFile::remove(path));
        else
            write(path, kind == 1 ? content.chopped(1) : broken);
        const StorageReport report = check();
        QCOMPARE(report.faults.size(), 1);
        QVERIFY(report.faults[0].subject.contains(object.sha256));
        QVERIFY2(report.faults[0].problem.contains(word), qPrintable(report.faults[0].problem));
        QVERIFY(!report.faults[0].mend.isEmpty());
        // As it says: the damaged file goes, and sending it again mends.
        if (kind == 2) {
            QCOMPARE(check(true).faults.size(), 1);
            QVERIFY(!QFile::exists(path));
        }
        QVERIFY(upload(*m_server, object).status < 300);
        QVERIFY(check().faults.isEmpty());
    }

    void findsRowsThatContradictEachOther_data()
    {
        QTest::addColumn<QByteArray>("breakIt");
        QTest::addColumn<QByteArray>("mendIt");
        QTest::newRow("a manifest") << QByteArray("update releases set manifest = manifest || ' '")
                                    << QByteArray("update releases set manifest = rtrim(manifest)");
        QTest::newRow("a cue beyond its lesson")
            << QByteArray("update subtitles set end_time = end_time + 100000 where id = (select min(id::text)::uuid "
                          "from subtitles)")
            << QByteArray("update subtitles set end_time = end_time - 100000 where end_time >= 100000");
        QTest::newRow("a lesson of no release's files")
            << QByteArray("create table kept as select * from release_objects; delete from release_objects")
            << QByteArray("insert into release_objects select * from kept; drop table kept");
    }
    void findsRowsThatContradictEachOther()
    {
        QFETCH(QByteArray, breakIt);
        QFETCH(QByteArray, mendIt);
        (void)ask(breakIt);
        const auto faults = check().faults;
        (void)ask(mendIt);
        QVERIFY(!faults.isEmpty());
        QVERIFY(check().faults.isEmpty());
    }

    void removesWhatNothingNames()
    {
        const QByteArray unused = "uploaded, never published";
        const QByteArray fresh = "uploaded just now";
        const QByteArray stray = "a file that no row has";
        QCOMPARE(put(unused), 201);
        (void)ask("update objects set created_at = now() - interval '8 days' where sha256 = '\\x" +
                  shaOf(unused).toLatin1() + "'");
        QCOMPARE(put(fresh), 201);
        write(pathOf(stray), stray);
        QFile strayFile(pathOf(stray));
        QVERIFY(strayFile.open(QFile::ReadWrite));
        QVERIFY(strayFile.setFileTime(QDateTime::currentDateTimeUtc().addDays(-8), QFileDevice::FileModificationTime));
        strayFile.close();
        QCOMPARE(check().strays, 1);
        const Instant weekAgo = SystemClock().now() - std::chrono::hours(24 * 7);
        const GarbageReport counted = collect(weekAgo, true);
        QCOMPARE(counted.objects, 1);
        QCOMPARE(counted.strays, 1);
        QVERIFY(QFile::exists(pathOf(unused)) && QFile::exists(pathOf(stray)));
        const GarbageReport report = collect(weekAgo);
        QCOMPARE(report.objects, 1);
        QCOMPARE(report.strays, 1);
        QCOMPARE(report.bytes, unused.size() + stray.size());
        QVERIFY(!QFile::exists(pathOf(unused)) && !QFile::exists(pathOf(stray)));
        QVERIFY(QFile::exists(pathOf(fresh)));
        const StorageReport after = check();
        QVERIFY(after.faults.isEmpty());
        QCOMPARE(after.objects, m_manifest.objects.size() + 1);
        QCOMPARE(put(unused), 201);
        QVERIFY(check().faults.isEmpty());
    }

    void keepsWhatFormerReleasesName()
    {
        api::ReleaseManifest next = nextRelease(m_manifest);
        QCOMPARE(publish(*m_server, next).status, 200);
        (void)ask("update objects set created_at = now() - interval '1 year'");
        (void)collect(now());
        QCOMPARE(check().objects, m_manifest.objects.size());
        QVERIFY(check().faults.isEmpty());
    }

    /// Uploads of what is being cleared away: whoever was told that it is stored has it.
    void losesNothingThatIsUploadedMeanwhile()
    {
        std::atomic<bool> stop = false;
        std::atomic<qint64> cleared = 0;
        std::thread collector([this, &stop, &cleared] {
            TransactionPool::Options options;
            options.workers = 0;
            TransactionPool pool(m_database.app, options);
            StorageAudit audit(pool);
            FolderShelf shelf(folder());
            while (!stop) {
                // Nothing is young here.
                const auto report =
                    collectGarbage(audit, shelf, SystemClock().now() - std::chrono::milliseconds(5), false);
                cleared += report ? report->objects + report->strays : 0;
            }
        });
        int lost = 0;
        int busy = 0;
        QSet<QByteArray> refused; ///< whose last upload was told to try again
        for (int i = 0; i < 150; ++i) {
            const QByteArray content = "again and again " + QByteArray::number(i % 3);
            const int status = put(content);
            busy += status >= 500;
            refused.remove(content);
            if (status >= 500)
                refused.insert(content);
            QVERIFY2(status < 300 || status == 503, QByteArray::number(status).constData());
        }
        stop = true;
        collector.join();
        for (const QByteArray &content : std::as_const(refused))
            QVERIFY(put(content) < 300);
        for (const StorageFault &fault : check().faults) {
            ++lost;
            qWarning("%s: %s", qPrintable(fault.subject), qPrintable(fault.problem));
        }
        QCOMPARE(lost, 0);
        qInfo("150 uploads beside a collector without grace: %d objects cleared away, %d uploads told to try again",
              int(cleared), busy);
        QVERIFY(cleared > 0 && busy < 100);
    }
};

QTEST_GUILESS_MAIN(TestStorageCare)
#include "tst_storagecare.moc"
