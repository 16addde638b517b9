// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/clipping.h"
#include "studio/media/mediafile.h"
#include "studio/media/peakcache.h"
#include "studio/media/waveform.h"
#include "tests/support/eventually.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/testruns.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

using Channels = std::vector<std::vector<float>>;

/// Another way to the same answer: all runs first, then joined in one go.
std::vector<ClippedSpan> oracle(const Channels &channels, int rateHz)
{
    std::vector<TimeRange> runs;
    for (const std::vector<float> &samples : channels) {
        for (size_t i = 0; i < samples.size(); ++i) {
            size_t end = i;
            while (end < samples.size() &&
                   (samples[end] >= 32767.0F / 32768.0F || samples[end] <= -32767.0F / 32768.0F))
                ++end;
            if (end - i >= 3)
                runs.push_back({MediaTime::fromUs(qint64(i) * 1'000'000 / rateHz),
                                MediaTime::fromUs(qint64(end) * 1'000'000 / rateHz)});
            i = std::max(i, end);
        }
    }
    std::sort(runs.begin(), runs.end(), [](const TimeRange &a, const TimeRange &b) { return a.in < b.in; });
    std::vector<ClippedSpan> spans;
    for (const TimeRange &run : runs) {
        if (spans.empty() || run.in.us() - spans.back().range.out.us() > 100'000) {
            spans.push_back({run, 1});
            continue;
        }
        spans.back().range.out = std::max(spans.back().range.out, run.out);
        ++spans.back().peakCount;
    }
    return spans;
}

/// In blocks of any size, channel by channel, as an analyser gives them.
std::vector<ClippedSpan> found(const Channels &channels, int rateHz, std::mt19937 &random)
{
    ClippingFinder finder;
    const size_t count = channels.front().size();
    for (size_t done = 0; done < count;) {
        const size_t size = std::min<size_t>(1 + random() % 480, count - done);
        for (size_t channel = 0; channel < channels.size(); ++channel) {
            const float *samples = channels[channel].data() + done;
            const bool mayClip = std::any_of(samples, samples + size, [](float s) { return std::abs(s) >= 0.9999F; });
            finder.add(int(channel), samples, qint64(size), qint64(done), rateHz, mayClip || random() % 4 == 0);
        }
        done += size;
    }
    finder.finish();
    return finder.spans();
}

/// A film whose sound is `filter` of a tone of 330 Hz.
QString filmOf(const QString &name, const QString &filter, const QStringList &codec)
{
    FilmSpec spec = videoOnlyFilm();
    spec.name = name;
    const auto film = makeFilm(spec);
    if (!film)
        qFatal("%s", qPrintable(describe(film.error())));
    static const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    const auto made =
        runProgram(QStringLiteral("ffmpeg"), QStringList{"-v", "error", "-nostdin", "-y", "-i", film->path, "-f",
                                                         "lavfi", "-i", "sine=f=330:r=48000:d=8,volume=6dB," + filter,
                                                         "-map", "0:v", "-map", "1:a", "-c:v", "copy"} +
                                                 codec + QStringList{path});
    if (!made)
        qFatal("%s", qPrintable(describe(made.error())));
    return path;
}

std::shared_ptr<const Waveform> waveformOf(const QString &path, const QString &cacheFolder = {},
                                           const QByteArray &hash = {})
{
    WaveformLoader loader(cacheFolder);
    bool isFinished = false;
    QObject::connect(&loader, &WaveformLoader::finished, &loader, [&] { isFinished = true; });
    QObject::connect(&loader, &WaveformLoader::failed, &loader,
                     [](const Error &error) { qFatal("%s", qPrintable(describe(error))); });
    auto waveform = loader.load(path, 1, hash);
    if (!eventually([&] { return isFinished; }))
        qFatal("no waveform");
    return waveform;
}

/// Windows of 10 ms with flat tops at full scale, as ffmpeg's astats sees them.
std::vector<qint64> flatWindows(const QString &path)
{
    const auto printed =
        runProgram(QStringLiteral("ffmpeg"),
                   {"-v", "error", "-nostdin", "-i", path, "-map", "0:a", "-af",
                    "aformat=sample_fmts=s16,asetnsamples=n=480:p=0,astats=metadata=1:reset=1:measure_perchannel=none:"
                    "measure_overall=Flat_factor+Max_level+Min_level,ametadata=mode=print:file=-",
                    "-f", "null", "-"});
    if (!printed)
        qFatal("%s", qPrintable(describe(printed.error())));
    std::vector<qint64> windows;
    double flat = 0;
    double loudest = 0;
    qint64 window = -1;
    const auto take = [&] {
        if (window >= 0 && flat > 0 && loudest >= 32767)
            windows.push_back(window);
    };
    for (const QByteArray &line : printed->split('\n')) {
        if (line.startsWith("frame:")) {
            take();
            ++window;
            flat = loudest = 0;
        } else if (line.startsWith("lavfi.astats.Overall.Flat_factor=")) {
            flat = line.mid(line.indexOf('=') + 1).toDouble();
        } else if (line.startsWith("lavfi.astats.Overall.M")) {
            loudest = std::max(loudest, std::abs(line.mid(line.indexOf('=') + 1).toDouble()));
        }
    }
    take();
    return windows;
}

} // namespace

class TestClipping : public QObject
{
    Q_OBJECT

private slots:
    void spansAreThoseOfTheRuns()
    {
        std::mt19937 random(runSeed());
        qsizetype spans = 0;
        const int runs = runCount(2'000, 100);
        for (int run = 0; run < runs; ++run) {
            const int rateHz = run % 3 == 0 ? 44'100 : 48'000;
            Channels channels(1 + random() % 3, std::vector<float>(size_t(rateHz)));
            for (std::vector<float> &samples : channels) {
                for (float &sample : samples)
                    sample = float(int(random() % 2'001) - 1'000) / 1'010.0F;
                for (int place = int(random() % 12); place > 0; --place) {
                    const size_t at = random() % samples.size();
                    const size_t end = std::min(samples.size(), at + random() % (run % 10 == 0 ? 20'000 : 6));
                    const float level = random() % 2 == 0 ? 1.0F : -32767.0F / 32768.0F;
                    std::fill(samples.begin() + qsizetype(at), samples.begin() + qsizetype(end), level);
                }
            }
            const auto expected = oracle(channels, rateHz);
            QCOMPARE(found(channels, rateHz, random), expected);
            spans += qsizetype(expected.size());
        }
        QVERIFY(spans > runs);
    }

    void aGapEndsARun()
    {
        const std::vector<float> loud(2, 1.0F);
        ClippingFinder finder;
        finder.add(0, loud.data(), 2, 0, 48'000, true);
        finder.add(0, loud.data(), 2, 1'000, 48'000, true);
        finder.finish();
        QVERIFY(finder.spans().empty());
        finder.add(0, loud.data(), 2, 2'000, 48'000, true);
        finder.add(0, loud.data(), 2, 2'002, 48'000, true);
        finder.finish();
        QCOMPARE(finder.spans().size(), size_t(1));
    }

    void clippedStretchesOfFilmsAreFound_data()
    {
        QTest::addColumn<QString>("path");
        const QString loud = QStringLiteral("volume=volume='if(between(t,2,4)+between(t,6,6.5),20,1)':eval=frame");
        QTest::newRow("pcm") << filmOf("clip-pcm.mkv", loud, {"-c:a", "pcm_s16le"});
        QTest::newRow("flac, stereo") << filmOf("clip-flac.mkv", loud, {"-ac", "2", "-c:a", "flac"});
        QTest::newRow("opus") << filmOf("clip-opus.mkv", loud + ",aformat=sample_fmts=s16",
                                        {"-c:a", "libopus", "-b:a", "128k"});
    }

    void clippedStretchesOfFilmsAreFound()
    {
        QFETCH(QString, path);
        const QList<TimeRange> ranges = audiblyClipped(waveformOf(path)->clipped());
        QCOMPARE(ranges.size(), 2);
        const auto isNear = [](MediaTime time, double seconds) {
            return std::abs(double(time.us()) / 1e6 - seconds) < 0.06; // a frame of the filter, and a codec's edges
        };
        QVERIFY2(isNear(ranges[0].in, 2) && isNear(ranges[0].out, 4) && isNear(ranges[1].in, 6) &&
                     isNear(ranges[1].out, 6.5),
                 qPrintable(QStringLiteral("%1–%2, %3–%4")
                                .arg(ranges[0].in.us())
                                .arg(ranges[0].out.us())
                                .arg(ranges[1].in.us())
                                .arg(ranges[1].out.us())));
        const std::vector<qint64> windows = flatWindows(path);
        QVERIFY(windows.size() > 200);
        int outside = 0;
        for (const qint64 window : windows) {
            const TimeRange range{MediaTime::fromMs(window * 10), MediaTime::fromMs(window * 10 + 10)};
            outside += range.overlaps(ranges[0]) || range.overlaps(ranges[1]) ? 0 : 1;
        }
        QVERIFY2(outside <= 4, qPrintable(QString::number(outside))); // where a window begins differs by the codec
    }

    /// AAC takes many a flat top below full scale; what stays above it is where the sound was clipped.
    void lossySoundIsFoundWhereItStaysTooLoud()
    {
        const QString path =
            filmOf("clip-aac.mp4", "volume=volume='if(between(t,2,4),20,1)':eval=frame,aformat=sample_fmts=s16",
                   {"-c:a", "aac", "-b:a", "160k"});
        const QList<TimeRange> ranges = audiblyClipped(waveformOf(path)->clipped());
        QVERIFY(!ranges.isEmpty());
        for (const TimeRange &range : ranges)
            QVERIFY(range.in > MediaTime::fromMs(1'940) && range.out < MediaTime::fromMs(4'060));
    }

    void loudButWholeSoundIsNotFound_data()
    {
        QTest::addColumn<QString>("path");
        // The tone is at −18 dB + 6 dB; 11.9 dB more take it right under full scale.
        QTest::newRow("just below full scale") << filmOf("whole.mkv", "volume=11.9dB", {"-c:a", "pcm_s16le"});
        QTest::newRow("far below") << filmOf("quiet.mkv", "anull", {"-c:a", "pcm_s16le"});
    }

    void loudButWholeSoundIsNotFound()
    {
        QFETCH(QString, path);
        QVERIFY(waveformOf(path)->clipped().empty());
        QVERIFY(flatWindows(path).empty());
    }

    void oneCutPeakIsNotHeard()
    {
        const TimeRange range{MediaTime(), MediaTime::fromMs(1)};
        QVERIFY(audiblyClipped({{range, 2}}).isEmpty());
        QCOMPARE(audiblyClipped({{range, 3}}), QList{range});
    }

    void theCacheKeepsThem()
    {
        const QTemporaryDir folder;
        const QString path =
            filmOf("kept.mkv", "volume=volume='if(between(t,2,4),20,1)':eval=frame", {"-c:a", "pcm_s16le"});
        const QByteArray hash = fingerprintOf(path)->hash;
        QVERIFY(cachedClipping(folder.path(), hash).isEmpty());
        const auto first = waveformOf(path, folder.path(), hash)->clipped();
        QVERIFY(!first.empty());
        QVERIFY(eventually([&] { return PeakCache(folder.path()).load(hash, 1).has_value(); }));
        QCOMPARE(waveformOf(path, folder.path(), hash)->clipped(), first);
        QCOMPARE(cachedClipping(folder.path(), hash), audiblyClipped(first));
        QVERIFY(cachedClipping({}, hash).isEmpty());
        QVERIFY(cachedClipping(folder.path(), "other").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClipping)
#include "tst_clipping.moc"
