// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/mediafile.h"
#include "studio/media/peakcache.h"
#include "studio/media/waveform.h"
#include "tests/support/eventually.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/testruns.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/resource.h>

#include <algorithm>
#include <csignal>
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

FilmSpec specNamed(const char *name)
{
    for (const FilmSpec &spec : standardFilms()) {
        if (spec.name == QLatin1String(name))
            return spec;
    }
    qFatal("no film %s", name);
}

QByteArray probe(const QStringList &arguments)
{
    const auto output = runProgram(QStringLiteral("ffprobe"), QStringList{"-v", "error", "-of", "csv=p=0"} + arguments);
    if (!output)
        qFatal("%s", qPrintable(describe(output.error())));
    return output->trimmed();
}

/// Peaks of 10 ms from samples that the ffmpeg program decoded.
std::vector<Peak> oraclePeaks(const QString &path)
{
    const double start =
        probe({"-select_streams", "a:0", "-read_intervals", "%+#3", "-show_entries", "frame=pts_time", path})
            .split('\n')
            .first()
            .split(',')
            .first()
            .toDouble() -
        probe({"-show_entries", "format=start_time", path}).toDouble();
    const auto layout = probe({"-select_streams", "a:0", "-show_entries", "stream=sample_rate,channels", path})
                            .split('\n')
                            .first()
                            .split(',');
    const qint64 rateHz = layout[0].toLongLong();
    const qint64 channels = layout[1].toLongLong();
    const auto decoded = runProgram(QStringLiteral("ffmpeg"),
                                    {"-v", "error", "-nostdin", "-i", path, "-map", "0:a:0", "-f", "s16le", "pipe:1"});
    if (!decoded)
        qFatal("%s", qPrintable(describe(decoded.error())));
    const qint64 frames = decoded->size() / (2 * channels);
    const qint64 first = qRound64(start * double(rateHz));
    std::vector<Peak> peaks;
    std::vector<bool> filled;
    for (qint64 i = 0; i < frames; ++i) {
        if (first + i < 0)
            continue;
        const auto bin = size_t((first + i) * 100 / rateHz);
        if (bin >= peaks.size()) {
            peaks.resize(bin + 1);
            filled.resize(bin + 1);
        }
        for (qint64 channel = 0; channel < channels; ++channel) {
            const auto sample = qFromLittleEndian<qint16>(decoded->constData() + 2 * (i * channels + channel));
            peaks[bin].minimum = filled[bin] ? std::min(peaks[bin].minimum, sample) : sample;
            peaks[bin].maximum = filled[bin] ? std::max(peaks[bin].maximum, sample) : sample;
            filled[bin] = true;
        }
    }
    return peaks;
}

struct Loaded
{
    std::shared_ptr<const Waveform> waveform;
    bool fromCache = false;
    int progressCount = 0;
    QString error;
    QString cacheError;
};

int audioStreamOf(const QString &path)
{
    return probe({"-select_streams", "a:0", "-show_entries", "stream=index", path}).split('\n').first().toInt();
}

Loaded load(WaveformLoader &loader, const QString &path, const QByteArray &hash, int stream = -1)
{
    Loaded loaded;
    bool done = false;
    QObject context;
    QObject::connect(&loader, &WaveformLoader::progressed, &context, [&] { ++loaded.progressCount; });
    QObject::connect(&loader, &WaveformLoader::finished, &context, [&](bool fromCache) {
        loaded.fromCache = fromCache;
        done = true;
    });
    QObject::connect(&loader, &WaveformLoader::failed, &context, [&](const Error &error) {
        loaded.error = error.code;
        done = true;
    });
    loaded.waveform = loader.load(path, stream >= 0 ? stream : audioStreamOf(path), hash);
    if (!eventually([&] { return done; }))
        qFatal("the waveform of %s does not come", qPrintable(path));
    return loaded;
}

} // namespace

class TestWaveform : public QObject
{
    Q_OBJECT

private slots:
    void peaksAreThoseOfTheSamples_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *name : {"cfr24.mp4", "vp9.webm", "mpeg4.avi", "offset.mkv", "transport.ts", "editlist.mp4"})
            QTest::newRow(name) << film(specNamed(name)).path;
        FilmSpec spec = specNamed("cfr24.mp4");
        spec.name = QStringLiteral("stereo44100.mkv");
        spec.audioOptions =
            QStringList{"-af", "pan=stereo|c0=c0|c1=-0.7*c0,volume=1.4", "-ar", "44100", "-c:a", "flac"};
        QTest::newRow("flac, 44.1 kHz, channels that differ") << film(spec).path;
        spec.name = QStringLiteral("pcm22050.mov");
        spec.audioOptions = QStringList{"-ar", "22050", "-c:a", "pcm_s16le"};
        QTest::newRow("pcm, 22.05 kHz: bins of a broken number of samples") << film(spec).path;
        const QString real = sharedData(QStringLiteral("tears-of-steel-clip.webm"));
        if (!real.isEmpty())
            QTest::newRow("tears of steel") << real;
        else
            std::puts("shared/data/tears-of-steel-clip.webm is not beside the project: no real film in this run");
    }

    void peaksAreThoseOfTheSamples()
    {
        QFETCH(QString, path);
        WaveformLoader loader({});
        const Loaded loaded = load(loader, path, {});
        QCOMPARE(loaded.error, QString());
        QVERIFY(loaded.waveform->isComplete());
        const auto oracle = oraclePeaks(path);
        const auto bins = loaded.waveform->allBins();
        QVERIFY2(std::abs(qint64(bins.size()) - qint64(oracle.size())) <= 1,
                 qPrintable(QStringLiteral("%1 bins, not %2").arg(bins.size()).arg(oracle.size())));
        int wrong = 0;
        for (size_t i = 0; i < std::min(bins.size(), oracle.size()); ++i) {
            // Where a bin begins is known to half a sample, so a steep edge may fall into its neighbour.
            const bool same = std::abs(bins[i].minimum - oracle[i].minimum) <= 2 &&
                              std::abs(bins[i].maximum - oracle[i].maximum) <= 2;
            wrong += same ? 0 : 1;
        }
        QVERIFY2(wrong <= int(oracle.size() / 50),
                 qPrintable(QStringLiteral("%1 of %2").arg(wrong).arg(oracle.size())));
    }

    void columnsAreTheExtremesOfTheirBins()
    {
        std::mt19937 random(runSeed());
        Waveform waveform;
        std::vector<Peak> bins(5000);
        for (Peak &peak : bins) {
            peak.minimum = qint16(-int(random() % 32768));
            peak.maximum = qint16(random() % 32768);
        }
        for (size_t done = 0; done < bins.size();) { // in uneven portions, as analysis does
            const size_t portion = std::min<size_t>(1 + random() % 300, bins.size() - done);
            waveform.append(bins.data() + done, portion);
            done += portion;
        }
        for (int i = 0; i < runCount(3000, 300); ++i) {
            const qint64 in = qint64(random() % 60'000'000) - 5'000'000;
            const TimeRange range{MediaTime::fromUs(in), MediaTime::fromUs(in + 1 + qint64(random() % 50'000'000))};
            const int count = 1 + int(random() % 400);
            const auto columns = waveform.columns(range, count);
            QCOMPARE(int(columns.size()), count);
            const int column = int(random() % uint(count));
            const qint64 us = range.duration().us();
            const qint64 from = in + us * column / count;
            const qint64 to = in + us * (column + 1) / count;
            Peak expected;
            bool any = false;
            for (qint64 bin = 0; bin < qint64(bins.size()); ++bin) {
                const bool touches = bin * 10'000 < std::max(to, from + 1) && (bin + 1) * 10'000 > from;
                if (!touches)
                    continue;
                const Peak &peak = bins[size_t(bin)];
                expected.minimum = any ? std::min(expected.minimum, peak.minimum) : peak.minimum;
                expected.maximum = any ? std::max(expected.maximum, peak.maximum) : peak.maximum;
                any = true;
            }
            QVERIFY2(
                columns[size_t(column)] == expected,
                qPrintable(QStringLiteral("[%1, %2) column %3 of %4").arg(in).arg(in + us).arg(column).arg(count)));
        }
        QCOMPARE(waveform.columns({MediaTime(), MediaTime()}, 3), std::vector<Peak>(3));
        QVERIFY(waveform.columns({MediaTime(), MediaTime::fromSeconds(1)}, 0).empty());
    }

    void cacheIsUsedAndDamageIsRepaired()
    {
        QTemporaryDir folder;
        const QString path = film(specNamed("cfr24.mp4")).path;
        const QByteArray hash = fingerprintOf(path)->hash;
        const QString cacheFolder = folder.filePath("made/when/needed");
        const PeakCache cache(cacheFolder);
        const QString file = cache.pathOf(hash, 1);
        WaveformLoader loader(cacheFolder);
        QSignalSpy cacheFailed(&loader, &WaveformLoader::cacheFailed);
        const auto fresh = load(loader, path, hash);
        QVERIFY(!fresh.fromCache);
        QVERIFY(fresh.progressCount > 0);
        QVERIFY(eventually([&] { return QFile::exists(file); }));
        loader.cancel(); // joins: the file is finished
        const auto bins = fresh.waveform->allBins();

        const auto again = load(loader, path, hash);
        QVERIFY(again.fromCache);
        QVERIFY(again.waveform->isComplete());
        QCOMPARE(again.waveform->allBins(), bins);

        QFile stored(file);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        const QByteArray good = stored.readAll();
        stored.close();
        std::mt19937 random(runSeed());
        std::vector<QByteArray> damaged{
            {}, "CFPEAKS1", good.left(good.size() / 2), good + "x", QByteArray(10'000, '\xFF')};
        for (int i = 0; i < runCount(200, 20); ++i) {
            QByteArray content = good;
            const auto at = qsizetype(random() % quint32(content.size()));
            content[at] = char(content[at] ^ char(1 << random() % 8));
            damaged.push_back(content);
        }
        for (const QByteArray &content : damaged) {
            QVERIFY(stored.open(QIODevice::WriteOnly | QIODevice::Truncate));
            QCOMPARE(stored.write(content), content.size());
            stored.close();
            QVERIFY(!cache.load(hash, 1).has_value());
            QVERIFY(!QFile::exists(file));
        }
        const auto rebuilt = load(loader, path, hash);
        QVERIFY(!rebuilt.fromCache);
        QCOMPARE(rebuilt.waveform->allBins(), bins);
        QVERIFY(eventually([&] { return cache.load(hash, 1).has_value(); }));
        QCOMPARE(QDir(cacheFolder).entryList(QDir::Files).size(), 1);
        QCOMPARE(cacheFailed.size(), 0);
    }

    void unwritableCachesCostNothing_data()
    {
        QTest::addColumn<bool>("fileInTheWay");
        QTest::newRow("no folder can be made") << true;
        QTest::newRow("the disk is full") << false;
    }

    void unwritableCachesCostNothing()
    {
        QFETCH(bool, fileInTheWay);
        QTemporaryDir folder;
        const QString path = film(specNamed("cfr24.mp4")).path;
        QString cacheFolder = folder.filePath("cache");
        if (fileInTheWay) {
            QFile file(cacheFolder);
            QVERIFY(file.open(QIODevice::WriteOnly));
            cacheFolder += QStringLiteral("/below");
        }
        WaveformLoader loader(cacheFolder);
        QSignalSpy cacheFailed(&loader, &WaveformLoader::cacheFailed);
        // A limit of the size of files stands in for a full disk: writes fail in the middle.
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        if (!fileInTheWay) {
            const rlimit tight{1000, before.rlim_max};
            setrlimit(RLIMIT_FSIZE, &tight);
        }
        const auto loaded = load(loader, path, "hash");
        const bool reported = eventually([&] { return cacheFailed.size() == 1; });
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(reported);
        QCOMPARE(cacheFailed[0][0].value<Error>().code, QStringLiteral("cache_write_failed"));
        QVERIFY(loaded.waveform->isComplete());
        QVERIFY(QDir(cacheFolder).entryList(QDir::Files).isEmpty());
    }

    void errorsAndCancellation()
    {
        WaveformLoader loader({});
        QCOMPARE(load(loader, QStringLiteral("/nonexistent/film.mp4"), {}, 0).error, QStringLiteral("media_not_found"));
        QCOMPARE(load(loader, film(videoOnlyFilm()).path, {}, 1).error, QStringLiteral("media_no_audio"));
        QCOMPARE(load(loader, film(specNamed("cfr24.mp4")).path, {}, 0).error, QStringLiteral("media_no_audio"));

        const QString path = film(specNamed("longgop.mp4")).path;
        QSignalSpy finished(&loader, &WaveformLoader::finished);
        QSignalSpy failed(&loader, &WaveformLoader::failed);
        for (int i = 0; i < runCount(200, 30); ++i) {
            loader.load(path, 1, {});
            QVERIFY(loader.isRunning());
            if (i % 2 == 0)
                loader.cancel();
        }
        loader.cancel();
        QVERIFY(!loader.isRunning());
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 0);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(load(loader, path, {}, 1).error, QString());
    }
};

QTEST_GUILESS_MAIN(TestWaveform)
#include "tst_waveform.moc"
