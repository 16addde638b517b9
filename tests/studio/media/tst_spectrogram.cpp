// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/spectrogram.h"
#include "studio/media/spectrogramanalyser.h"
#include "studio/media/spectrogramcache.h"
#include "tests/support/filmgenerator.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <complex>
#include <numbers>
#include <random>

namespace cinefluent {

using namespace studio;
using Column = Spectrogram::Column;

namespace {

constexpr int rateHz = SpectrogramAnalyser::sampleRateHz;

std::vector<float> tone(double hz, double seconds, double amplitude = 0.5)
{
    std::vector<float> samples(static_cast<size_t>(seconds * rateHz));
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = float(amplitude * std::sin(2 * std::numbers::pi * hz * double(i) / rateHz));
    return samples;
}

std::unique_ptr<Spectrogram> analysed(const std::vector<float> &samples)
{
    auto spectrogram = std::make_unique<Spectrogram>();
    SpectrogramAnalyser analyser(*spectrogram, [](double) {});
    // In pieces of odd sizes, as films have them.
    for (size_t at = 0, piece = 1; at < samples.size(); at += piece, piece = piece * 3 % 4'099 + 1)
        analyser.add(std::span(samples).subspan(at, std::min(piece, samples.size() - at)));
    analyser.finish();
    return spectrogram;
}

int loudestBand(const Column &column)
{
    return int(std::max_element(column.begin(), column.end()) - column.begin());
}

double edgeHz(int band)
{
    const auto mel = [](double hz) { return 2595 * std::log10(1 + hz / 700); };
    const double place = mel(60) + (mel(8'000) - mel(60)) * band / 64;
    return 700 * (std::pow(10, place / 2595) - 1);
}

// The definition: a sum over the window for each line, nothing fast.
quint8 slowStrength(const std::vector<float> &samples, qint64 bin, int band)
{
    constexpr int length = 512;
    const auto lineOf = [](double hz) { return int(std::lround(hz * length / rateHz)); };
    const int first = lineOf(edgeHz(band));
    const int end = std::max(first + 1, lineOf(edgeHz(band + 1)));
    double power = 0;
    for (int line = first; line < end; ++line) {
        std::complex<double> sum;
        for (int i = 0; i < length; ++i) {
            const qint64 at = bin * 160 + i - 176;
            const double sample = at >= 0 && at < qint64(samples.size()) ? double(samples[size_t(at)]) : 0.0;
            const double hann = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * i / length);
            sum += sample * hann * std::polar(1.0, -2 * std::numbers::pi * line * i / length);
        }
        power += std::norm(sum);
    }
    const double decibels = 10 * std::log10(power / (end - first) + 1e-9);
    return quint8(std::lround(std::clamp((decibels + 40) / 80, 0.0, 1.0) * 255));
}

} // namespace

class TestSpectrogram : public QObject
{
    Q_OBJECT

private slots:
    void tonesAreInTheirBands_data()
    {
        QTest::addColumn<double>("hz");
        for (const double hz : {150.0, 440.0, 1'000.0, 2'500.0, 6'000.0})
            QTest::newRow(qPrintable(QString::number(hz))) << hz;
    }

    void tonesAreInTheirBands()
    {
        QFETCH(const double, hz);
        const auto spectrogram = analysed(tone(hz, 1));
        QCOMPARE(spectrogram->binCount(), 100);
        for (const Column &column : spectrogram->bins(5, 90)) {
            const int band = loudestBand(column);
            // A line is 31 Hz wide: a low tone may fall into the band beside.
            QVERIFY2(edgeHz(band) - 32 <= hz && hz <= edgeHz(band + 1) + 32, qPrintable(QString::number(band)));
        }
    }

    void changesAreInTheirColumns()
    {
        std::vector<float> samples(size_t(rateHz), 0.0F);
        const std::vector<float> high = tone(3'000, 1);
        samples.insert(samples.end(), high.begin(), high.end());
        const auto spectrogram = analysed(samples);
        QCOMPARE(spectrogram->binCount(), 200);
        const int band = loudestBand(spectrogram->bins(150, 1).front());
        QCOMPARE(int(spectrogram->bins(97, 1).front()[size_t(band)]), 0);
        QVERIFY(spectrogram->bins(102, 1).front()[size_t(band)] > 200);
    }

    void isTheTransformsDefinition()
    {
        std::mt19937 random(11);
        std::uniform_real_distribution<float> noise(-0.3F, 0.3F);
        std::vector<float> samples = tone(700, 0.4);
        for (float &sample : samples)
            sample += noise(random);
        const auto spectrogram = analysed(samples);
        for (const qint64 bin : {0, 1, 17, 39}) {
            const Column column = spectrogram->bins(bin, 1).front();
            for (int band = 0; band < Spectrogram::bandCount; ++band)
                QVERIFY(std::abs(int(column[size_t(band)]) - int(slowStrength(samples, bin, band))) <= 1);
        }
    }

    void columnsAreTheLoudestOfTheirBins()
    {
        std::mt19937 random(3);
        std::vector<Column> bins(5'000);
        for (Column &bin : bins)
            std::generate(bin.begin(), bin.end(), [&] { return quint8(random()); });
        Spectrogram spectrogram;
        spectrogram.append({bins.begin(), bins.begin() + 1'234});
        spectrogram.append({bins.begin() + 1'234, bins.end()});
        for (int run = 0; run < 200; ++run) {
            const auto in = qint64(random() % 50'000'000) - 1'000'000;
            const TimeRange range{MediaTime::fromUs(in), MediaTime::fromUs(in + 1 + qint64(random() % 20'000'000))};
            const int count = 1 + int(random() % 300);
            const std::vector<Column> columns = spectrogram.columns(range, count);
            QCOMPARE(int(columns.size()), count);
            for (int i = 0; i < count; ++i) {
                const double step = double(range.duration().us()) / count;
                const auto from = qint64(std::floor((double(in) + step * i) / 10'000));
                const auto to = std::max(from + 1, qint64(std::ceil((double(in) + step * (i + 1)) / 10'000)));
                Column expected{};
                for (qint64 bin = std::max<qint64>(from, 0); bin < std::min<qint64>(to, 5'000); ++bin) {
                    for (size_t band = 0; band < expected.size(); ++band)
                        expected[band] = std::max(expected[band], bins[size_t(bin)][band]);
                }
                QVERIFY(columns[size_t(i)] == expected);
            }
        }
    }

    void cachesAreCheckedAndMadeAnew()
    {
        const QTemporaryDir folder;
        const SpectrogramCache cache(folder.path());
        const std::vector<Column> bins = analysed(tone(440, 0.5))->allBins();
        QVERIFY(cache.save("abc", 1, bins).ok());
        QVERIFY(cache.load("abc", 1) == bins);
        QVERIFY(!cache.load("abc", 2) && !cache.load("abd", 1));
        QFile file(cache.pathOf("abc", 1));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        std::mt19937 random(5);
        for (int run = 0; run < 200; ++run) {
            QByteArray damaged = whole;
            if (run % 2 == 0)
                damaged[qsizetype(random() % size_t(damaged.size()))] = char(damaged.at(0) + 1 + char(random() % 100));
            else
                damaged.truncate(qsizetype(random() % size_t(damaged.size())));
            if (damaged == whole)
                continue;
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(damaged) == damaged.size());
            file.close();
            QVERIFY(!cache.load("abc", 1));
            QVERIFY(!file.exists());
        }
    }

    void aFilmIsReadOnceAndThenFromTheCache()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("tone.mkv"));
        const auto made = tests::runProgram(
            QStringLiteral("ffmpeg"),
            {"-v", "error", "-nostdin", "-f", "lavfi", "-i", "testsrc=size=64x64:rate=25:duration=3", "-f", "lavfi",
             "-i", "sine=frequency=1000:sample_rate=48000:duration=3", "-c:v", "libx264", "-c:a", "flac", path});
        QVERIFY(made.ok());
        const auto index = FilmIndex::build(path);
        QVERIFY(index.ok());
        for (const bool fromCache : {false, true}) {
            SpectrogramLoader loader(folder.path());
            QSignalSpy finished(&loader, &SpectrogramLoader::finished);
            QSignalSpy failed(&loader, &SpectrogramLoader::failed);
            const auto spectrogram = loader.load(*index, (*index)->streamsOf(StreamKind::Audio).front().index, "tone");
            QVERIFY(finished.wait(30'000));
            QVERIFY(failed.isEmpty() && spectrogram->isComplete());
            QCOMPARE(finished.constFirst().constFirst().toBool(), fromCache);
            QVERIFY(std::abs(spectrogram->binCount() - 300) <= 2);
            const int band = loudestBand(spectrogram->bins(150, 1).front());
            QVERIFY(edgeHz(band) - 32 <= 1'000 && 1'000 <= edgeHz(band + 1) + 32);
            // Going waits until what was read is kept.
        }
    }
};

} // namespace cinefluent

QTEST_GUILESS_MAIN(cinefluent::TestSpectrogram)
#include "tst_spectrogram.moc"
