// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/objects/localobjectstore.h"
#include "tests/support/await.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

/// The real disk until its n-th call, which fails.
class FailingDisk final : public Disk
{
public:
    [[nodiscard]] int makeFolder(const QString &path) override { return fails() ? failure : m_disk.makeFolder(path); }
    [[nodiscard]] int sync(const QString &path) override { return fails() ? failure : m_disk.sync(path); }
    [[nodiscard]] int rename(const QString &from, const QString &to) override
    {
        return fails() ? failure : m_disk.rename(from, to);
    }
    [[nodiscard]] qint64 freeBytes(const QString &path) override { return m_disk.freeBytes(path); }

    int calls = 0;
    int failingCall = 0;
    int failure = ENOSPC;

private:
    bool fails() { return ++calls == failingCall; }

    SystemDisk m_disk;
};

QString shaOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLocalObjectStore : public QObject
{
    Q_OBJECT

private:
    QString spool(const QByteArray &content)
    {
        const QString path = m_store->spoolFolder() + QStringLiteral("/upload");
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FailingDisk m_disk;
    WorkerPool m_workers{QStringLiteral("store"), {}};
    std::unique_ptr<LocalObjectStore> m_store;

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<LocalObjectStore>(m_folder->filePath(QStringLiteral("objects")), m_disk, m_workers);
        m_disk.calls = 0;
        m_disk.failingCall = 0;
        QVERIFY(m_store->prepare().ok());
    }

    void keepsContentUnderItsName()
    {
        const QByteArray content = "a clip";
        const QString sha = shaOf(content);
        QVERIFY(!m_store->find(sha));
        auto adopted = await(m_store->adopt(spool(content), sha, content.size()));
        QVERIFY(adopted.ok() && *adopted);
        const auto found = m_store->find(sha);
        QVERIFY(found);
        QCOMPARE(found->sizeBytes, content.size());
        QCOMPARE(contentOf(found->path), content);
        QVERIFY(found->path.endsWith(QStringLiteral("/%1/%2/%3").arg(sha.left(2), sha.mid(2, 2), sha)));
        QVERIFY(!QFile::exists(m_store->spoolFolder() + QStringLiteral("/upload")));

        adopted = await(m_store->adopt(spool(content), sha, content.size()));
        QVERIFY(adopted.ok() && !*adopted);
    }

    void replacesWhatHasAnotherSize()
    {
        const QByteArray content = "the whole clip";
        const QString sha = shaOf(content);
        QVERIFY(await(m_store->adopt(spool(content), sha, content.size())).ok());
        const QString path = m_store->find(sha)->path;
        QFile damaged(path);
        QVERIFY(damaged.resize(3));
        const auto adopted = await(m_store->adopt(spool(content), sha, content.size()));
        QVERIFY(adopted.ok() && *adopted);
        QCOMPARE(contentOf(path), content);
    }

    void findsNothingElse_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("path") << QStringLiteral("../../../etc/passwd");
        QTest::newRow("upper case") << QString(64, u'A');
        QTest::newRow("long") << QString(65, u'a');
        QTest::newRow("spool") << QStringLiteral("spool");
        QTest::newRow("absent") << QString(64, u'a');
    }

    void findsNothingElse()
    {
        QFETCH(QString, name);
        QVERIFY(!m_store->find(name));
    }

    /// Whichever call fails, nothing is visible under the name, the error is clear, and the next try succeeds.
    void survivesEveryFailure_data()
    {
        QTest::addColumn<int>("failure");
        QTest::addColumn<QString>("code");
        QTest::newRow("full") << ENOSPC << QStringLiteral("storage_full");
        QTest::newRow("quota") << EDQUOT << QStringLiteral("storage_full");
        QTest::newRow("input/output") << EIO << QStringLiteral("storage_unavailable");
        QTest::newRow("read-only") << EROFS << QStringLiteral("storage_unavailable");
    }

    void survivesEveryFailure()
    {
        QFETCH(int, failure);
        QFETCH(QString, code);
        m_disk.failure = failure;
        int failures = 0;
        for (int call = 1;; ++call) {
            const QByteArray content = "clip " + QByteArray::number(call);
            const QString sha = shaOf(content);
            m_disk.calls = 0;
            m_disk.failingCall = call;
            auto adopted = await(m_store->adopt(spool(content), sha, content.size()));
            if (adopted.ok())
                break;
            ++failures;
            QCOMPARE(adopted.error().code, code);
            QCOMPARE(adopted.error().kind, ErrorKind::Unavailable);
            QVERIFY(!adopted.error().message.contains(m_folder->path()));
            QVERIFY(!m_store->find(sha));
            m_disk.failingCall = 0;
            adopted = await(m_store->adopt(spool(content), sha, content.size()));
            QVERIFY(adopted.ok() && *adopted);
            QCOMPARE(contentOf(m_store->find(sha)->path), content);
        }
        QCOMPARE(failures, 6); // folder, file, rename, three levels of folders
    }

    void refusesAFileThatIsNotWhatWasSaid()
    {
        const auto adopted = await(m_store->adopt(spool("short"), shaOf("short"), 6));
        QCOMPARE(adopted.error().code, QStringLiteral("storage_unavailable"));
        QVERIFY(!m_store->find(shaOf("short")));
    }

    void cleansTheSpoolAtStart()
    {
        const QByteArray content = "kept";
        QVERIFY(await(m_store->adopt(spool(content), shaOf(content), content.size())).ok());
        QVERIFY(!spool("left behind").isEmpty());
        QVERIFY(m_store->prepare().ok());
        QVERIFY(QDir(m_store->spoolFolder()).isEmpty());
        QVERIFY(m_store->find(shaOf(content)));
    }
};

QTEST_GUILESS_MAIN(TestLocalObjectStore)
#include "tst_localobjectstore.moc"
