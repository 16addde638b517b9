// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/mediafile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;

namespace {

QByteArray content(qint64 sizeBytes, quint32 seed)
{
    QByteArray bytes(sizeBytes, Qt::Uninitialized);
    for (char &byte : bytes) {
        seed = seed * 1664525U + 1013904223U;
        byte = char(seed >> 24);
    }
    return bytes;
}

QString write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
    return path;
}

} // namespace

class TestMediaFile : public QObject
{
    Q_OBJECT

private slots:
    void hashFollowsItsDefinition_data()
    {
        QTest::addColumn<qint64>("sizeBytes");
        QTest::newRow("one byte") << qint64(1);
        QTest::newRow("whole") << qint64(3 << 20);
        QTest::newRow("sampled, odd") << qint64((3 << 20) + 1);
        QTest::newRow("sampled") << qint64(9'999'991);
    }

    void hashFollowsItsDefinition()
    {
        QFETCH(qint64, sizeBytes);
        const QByteArray bytes = content(sizeBytes, 7);
        const QString path = write(m_folder.filePath("film.bin"), bytes);
        QByteArray hashed;
        for (int i = 0; i < 8; ++i)
            hashed += char(sizeBytes >> (8 * i) & 0xFF);
        const int block = 1 << 20;
        hashed += sizeBytes <= 3 * block
                      ? bytes
                      : bytes.left(block) + bytes.mid(sizeBytes / 2 - block / 2, block) + bytes.right(block);
        const auto fingerprint = fingerprintOf(path);
        QVERIFY(fingerprint.ok());
        QCOMPARE(fingerprint->sizeBytes, sizeBytes);
        QCOMPARE(fingerprint->hash, QCryptographicHash::hash(hashed, QCryptographicHash::Sha256).toHex());
    }

    void badFilesAreNamed()
    {
        QCOMPARE(fingerprintOf(m_folder.filePath("absent")).error().code, QStringLiteral("media_not_found"));
        QCOMPARE(fingerprintOf(m_folder.path()).error().code, QStringLiteral("media_unreadable"));
        QCOMPARE(fingerprintOf(write(m_folder.filePath("empty"), {})).error().code, QStringLiteral("media_empty"));
    }

    void movedFilmsAreFound()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkpath("a/b/c");
        const QByteArray bytes = content(4 << 20, 1);
        QByteArray twin = bytes;
        twin[twin.size() - 1] = char(twin.back() ^ 1);
        write(folder.filePath("a/twin.mp4"), twin);
        const QString moved = write(folder.filePath("a/b/c/Фильм.mp4"), bytes);
        const auto wanted = fingerprintOf(moved);
        QVERIFY(wanted.ok());
        const auto found = findMedia(*wanted, {folder.path()});
        QVERIFY(found.ok());
        QCOMPARE(found->value_or(QString()), moved);

        QFile::remove(moved);
        QVERIFY(!findMedia(*wanted, {folder.path()})->has_value());
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(findMedia(*wanted, {folder.path()}, stop.get_token()).error().code, QStringLiteral("media_cancelled"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMediaFile)
#include "tst_mediafile.moc"
