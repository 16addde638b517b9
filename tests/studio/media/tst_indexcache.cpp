// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/indexcache.h"
#include "studio/media/indexcodec.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/testruns.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

GeneratedFilm film(const FilmSpec &spec)
{
    auto made = makeFilm(spec);
    if (!made)
        qFatal("%s", qPrintable(describe(made.error())));
    return std::move(made).value();
}

std::shared_ptr<const FilmIndex> indexOf(const QString &path)
{
    auto built = FilmIndex::build(path);
    if (!built)
        qFatal("%s", qPrintable(describe(built.error())));
    return std::move(built).value();
}

MediaFingerprint fingerprint(const QString &path)
{
    const auto made = fingerprintOf(path);
    if (!made)
        qFatal("%s", qPrintable(describe(made.error())));
    return *made;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

QString textOf(const MediaStream &stream)
{
    return QStringLiteral("%1 %2 %3 %4 %5 %6%7%8 %9 ")
               .arg(stream.index)
               .arg(int(stream.kind))
               .arg(stream.codec, stream.language, stream.title)
               .arg(stream.isDefault)
               .arg(stream.isForced)
               .arg(stream.isTextSubtitle)
               .arg(stream.channelCount) +
           QString::number(stream.sampleRateHz);
}

/// The first thing in which two indexes differ, by what they tell; empty where they are the same.
QString difference(const FilmIndex &a, const FilmIndex &b)
{
    QStringList texts[2];
    const FilmIndex *const both[2] = {&a, &b};
    for (int i = 0; i < 2; ++i) {
        const FilmIndex &index = *both[i];
        QStringList &text = texts[i];
        text << index.path() << index.containerName() << QString::number(index.frameCount())
             << QString::number(index.endTime().us()) << QString::number(index.duration().us())
             << QString::number(index.averageRate().numerator()) << QString::number(index.averageRate().denominator())
             << QString::number(index.isConstantRate()) << QString::number(index.codedSize().width())
             << QString::number(index.codedSize().height()) << QString::number(index.sarNumerator())
             << QString::number(index.sarDenominator()) << QString::number(index.rotationDegrees())
             << QString::number(index.videoStream()) << QString::number(index.defaultAudioStream())
             << QString::number(index.longestGopFrames()) << QString::number(index.countsPackets())
             << QString::number(index.seeksByPosition()) << QString::number(index.startTimeUs())
             << QString::number(index.damage().has_value());
        for (const MediaStream &stream : index.streams())
            text << textOf(stream);
        for (const SeekPoint &point : index.seekPoints()) {
            text << QStringLiteral("%1 %2 %3 %4 %5 %6")
                        .arg(point.pts)
                        .arg(point.positionBytes)
                        .arg(point.frame)
                        .arg(point.seekTicks)
                        .arg(point.packet)
                        .arg(point.packetHash);
        }
        for (qint64 frame = 0; frame < index.frameCount(); ++frame)
            text << QStringLiteral("%1 %2").arg(index.ptsOf(frame)).arg(index.timeOf(frame).us());
        for (qint64 packet = 0; index.countsPackets() && packet < 2 * index.frameCount(); ++packet)
            text << QString::number(index.ptsOfPacket(packet));
    }
    for (qsizetype i = 0; i < std::max(texts[0].size(), texts[1].size()); ++i) {
        if (texts[0].value(i) != texts[1].value(i))
            return QStringLiteral("%1: %2 is not %3").arg(i).arg(texts[0].value(i), texts[1].value(i));
    }
    return {};
}

} // namespace

class TestIndexCache : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    /// A copy of a small film that may be changed.
    QString copyOfFilm(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        write(path, contentOf(film(seekFilms().front()).path));
        return path;
    }

    static void setModified(const QString &path, qint64 secondsLater)
    {
        QFile file(path);
        const bool isSet = file.open(QIODevice::ReadWrite) &&
                           file.setFileTime(file.fileTime(QFileDevice::FileModificationTime).addSecs(secondsLater),
                                            QFileDevice::FileModificationTime);
        if (!isSet)
            qFatal("%s", qPrintable(path));
    }

private slots:
    void keptIndexesEqualFreshOnes_data()
    {
        QTest::addColumn<int>("number");
        const auto films = seekFilms();
        for (int i = 0; i < int(films.size()); ++i)
            QTest::newRow(qPrintable(films[size_t(i)].name)) << i;
    }

    void keptIndexesEqualFreshOnes()
    {
        QFETCH(int, number);
        const GeneratedFilm made = film(seekFilms()[size_t(number)]);
        const QTemporaryDir folder;
        const IndexCache cache(folder.path());
        const MediaFingerprint print = fingerprint(made.path);
        QVERIFY(cache.load(made.path, print) == nullptr);
        const auto first = cache.indexOf(made.path, print);
        QVERIFY(first.ok());
        const auto kept = cache.load(made.path, print);
        QVERIFY(kept != nullptr);
        const auto fresh = indexOf(made.path);
        const QString differs = difference(*kept, *fresh) + difference(**first, *fresh);
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }

    void theSecondOpeningReadsNoPackets()
    {
        const QString path = copyOfFilm(QStringLiteral("second.mp4"));
        const QTemporaryDir folder;
        const IndexCache cache(folder.path());
        const MediaFingerprint print = fingerprint(path);
        QVERIFY(cache.indexOf(path, print).ok());
        const QDateTime modified = QFileInfo(path).lastModified();
        // Of the same size and the same time: only who reads the film notices that nothing of it is left.
        write(path, QByteArray(QFileInfo(path).size(), 'x'));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(modified, QFileDevice::FileModificationTime));
        file.close();
        const auto again = cache.indexOf(path, print);
        QVERIFY(again.ok());
        QCOMPARE((*again)->path(), path);
        QVERIFY(!FilmIndex::build(path).ok());
    }

    void aChangedFilmIsReadAnew()
    {
        const QString path = copyOfFilm(QStringLiteral("changed.mp4"));
        const QTemporaryDir folder;
        const IndexCache cache(folder.path());
        const MediaFingerprint print = fingerprint(path);
        QVERIFY(cache.indexOf(path, print).ok());
        setModified(path, 60);
        QVERIFY(cache.load(path, print) == nullptr);
        MediaFingerprint longer = print;
        ++longer.sizeBytes;
        setModified(path, -60);
        QVERIFY(cache.load(path, print) != nullptr);
        QVERIFY(cache.load(path, longer) == nullptr);
        MediaFingerprint other = print;
        other.hash = QByteArray(64, 'a');
        QVERIFY(QFile::copy(cache.pathOf(print.hash), cache.pathOf(other.hash))); // renamed by hand
        QVERIFY(cache.load(path, other) == nullptr);

        setModified(path, 60);
        QVERIFY(cache.indexOf(path, print).ok());
        QVERIFY(cache.load(path, print) != nullptr);
    }

    void movedFilmsKeepTheirIndex()
    {
        const QString path = copyOfFilm(QStringLiteral("before.mp4"));
        const QTemporaryDir folder;
        const IndexCache cache(folder.path());
        const MediaFingerprint print = fingerprint(path);
        QVERIFY(cache.indexOf(path, print).ok());
        const QString moved = m_folder.filePath(QStringLiteral("after.mp4"));
        QVERIFY(QFile::rename(path, moved));
        const auto kept = cache.load(moved, print);
        QVERIFY(kept != nullptr);
        QCOMPARE(kept->path(), moved);
    }

    void cutFilmsAreNotKept()
    {
        FilmSpec spec = seekFilms().front();
        spec.name = QStringLiteral("cut-index.mkv");
        const QString path = m_folder.filePath(spec.name);
        const QByteArray content = contentOf(film(spec).path);
        write(path, content.left(content.size() / 2));
        const QTemporaryDir folder;
        const IndexCache cache(folder.path());
        const MediaFingerprint print = fingerprint(path);
        const auto read = cache.indexOf(path, print);
        QVERIFY(read.ok());
        QVERIFY((*read)->damage().has_value());
        QVERIFY(!QFile::exists(cache.pathOf(print.hash)));
    }

    void damagedFilesAreThrownAwayAndMadeAnew()
    {
        const QString path = copyOfFilm(QStringLiteral("damaged.mp4"));
        const QTemporaryDir folder;
        const IndexCache cache(folder.path());
        const MediaFingerprint print = fingerprint(path);
        QVERIFY(cache.indexOf(path, print).ok());
        const QString kept = cache.pathOf(print.hash);
        const QByteArray whole = contentOf(kept);
        const auto fresh = indexOf(path);

        const quint32 seed = runSeed();
        const int runs = runCount(20'000, 300);
        std::mt19937 random(seed);
        for (int run = 0; run < runs; ++run) {
            QByteArray damaged = whole;
            const int kind = int(random() % 4);
            const auto at = qsizetype(random() % quint32(whole.size()));
            if (kind == 0)
                damaged.truncate(at);
            else if (kind == 1)
                damaged[at] = char(damaged[at] ^ (1 << (random() % 8)));
            else if (kind == 2)
                damaged.replace(at, 16, QByteArray(16, '\0'));
            else
                damaged.insert(at, char(random()));
            if (damaged == whole)
                continue;
            write(kept, damaged);
            QVERIFY2(cache.load(path, print) == nullptr, qPrintable(QStringLiteral("run %1").arg(run)));
            QVERIFY(!QFile::exists(kept) || damaged.isEmpty());
        }
        const auto again = cache.indexOf(path, print);
        QVERIFY(again.ok());
        QCOMPARE(difference(**again, *fresh), QString());
        QCOMPARE(contentOf(kept), whole);
        qInfo("%d damaged files, seed %u", runs, seed);
    }

    /// The check sum keeps damage out; the decoder must stand what has a right one all the same.
    void theDecoderTakesNothingThatIsNoIndex()
    {
        const GeneratedFilm made = film(seekFilms().front());
        const auto fresh = indexOf(made.path);
        const QByteArray whole = IndexCodec::encode(*fresh);
        const auto back = IndexCodec::decode(whole, made.path);
        QVERIFY(back != nullptr);
        QCOMPARE(difference(*back, *fresh), QString());
        QVERIFY(IndexCodec::decode(whole + 'x', made.path) == nullptr);
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(IndexCodec::decode(whole.left(length), made.path) == nullptr);

        const quint32 seed = runSeed();
        const int runs = runCount(200'000, 3'000);
        std::mt19937 random(seed);
        for (int run = 0; run < runs; ++run) {
            QByteArray other = whole;
            for (int i = 0; i < 3; ++i)
                other[qsizetype(random() % quint32(whole.size()))] = char(random());
            const auto decoded = IndexCodec::decode(other, made.path);
            if (decoded == nullptr)
                continue;
            QVERIFY(decoded->frameCount() > 0);
            for (const qint64 frame : {qint64(-1), qint64(0), decoded->frameCount() / 2, decoded->frameCount()}) {
                const qint64 keyframe = decoded->keyframeFor(frame);
                QVERIFY(keyframe >= 0 && keyframe < decoded->frameCount());
            }
        }
        qInfo("%d altered indexes, seed %u", runs, seed);
    }

    void numbersOfAnySizeComeBack()
    {
        std::mt19937_64 random(7);
        std::vector<qint64> values{0, -1, 1, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()};
        for (int i = 0; i < 1'000; ++i)
            values.push_back(qint64(random() >> (random() % 64)) * (i % 2 == 0 ? 1 : -1));
        PackedWriter out;
        out.series(values);
        for (const qint64 value : values)
            out.number(value);
        out.text(QStringLiteral("Ωmega – 字幕"));
        PackedReader in(out.bytes);
        QCOMPARE(in.series(), values);
        for (const qint64 value : values)
            QCOMPARE(in.number(), value);
        QCOMPARE(in.text(), QStringLiteral("Ωmega – 字幕"));
        QVERIFY(in.isWhole() && in.atEnd());
        QCOMPARE(in.number(), 0);
        QVERIFY(!in.isWhole());
    }

    void withoutAFolderNothingIsKept()
    {
        const GeneratedFilm made = film(seekFilms().front());
        const IndexCache cache{QString()};
        const MediaFingerprint print = fingerprint(made.path);
        QVERIFY(cache.indexOf(made.path, print).ok());
        QVERIFY(cache.load(made.path, print) == nullptr);
    }

    void aFolderThatCannotBeWrittenIsNoError()
    {
        const GeneratedFilm made = film(seekFilms().front());
        const QString file = m_folder.filePath(QStringLiteral("no-folder"));
        write(file, "x");
        QVERIFY(IndexCache(file).indexOf(made.path, fingerprint(made.path)).ok());
    }
};

QTEST_GUILESS_MAIN(TestIndexCache)
#include "tst_indexcache.moc"
