// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/cutcache.h"
#include "studio/media/scenecuts.h"
#include "tests/studio/media/cutfilms.h"
#include "tests/support/eventually.h"
#include "tests/support/filmgenerator.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

std::shared_ptr<const FilmIndex> indexOf(const QString &path)
{
    auto index = FilmIndex::build(path);
    if (!index)
        qFatal("%s", qPrintable(describe(index.error())));
    return std::move(index).value();
}

QList<SceneCut> scanned(const QString &path)
{
    CutLoader loader{QString()};
    loader.load(indexOf(path), {});
    if (!eventually([&] { return !loader.isRunning(); }, 60'000))
        qFatal("the film was not looked through in time");
    return loader.cuts();
}

/// What the detector says of the frames that the ffmpeg program decoded.
std::vector<ShotTransition> oracle(const QString &path)
{
    CutDetector detector;
    for (const CutSignature &signature : signaturesOf(path))
        detector.add(signature);
    detector.finish();
    return detector.take();
}

QList<qint64> framesOf(const QList<SceneCut> &cuts)
{
    QList<qint64> frames;
    for (const SceneCut &cut : cuts)
        frames.append(cut.frame);
    return frames;
}

QList<qint64> framesOf(std::vector<ShotTransition> transitions)
{
    std::sort(transitions.begin(), transitions.end(),
              [](const ShotTransition &a, const ShotTransition &b) { return a.frame < b.frame; });
    QList<qint64> frames;
    for (const ShotTransition &transition : transitions)
        frames.append(transition.frame);
    return frames;
}

SceneCut cutAt(int ms, TransitionKind kind = TransitionKind::Cut)
{
    const MediaTime time = MediaTime::fromMs(ms);
    return {kind, ms / 40, time, {time, time}, 0.75};
}

} // namespace

class TestSceneCuts : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    CutFilm m_film;

    QString remade(const QString &name, const QStringList &how)
    {
        const QString path = m_folder.filePath(name);
        const auto made =
            runProgram(QStringLiteral("ffmpeg"),
                       QStringList{"-v", "error", "-nostdin", "-y", "-i", m_film.path} + how + QStringList{path});
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return path;
    }

private slots:
    void initTestCase() { m_film = encoded(makeCutFilm(m_folder, 7, 7), QStringLiteral("1M")); }

    void framesAreTheIndexsInEveryContainer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("how");
        QTest::newRow("mkv") << "copy.mkv" << QStringList{"-c", "copy"};
        QTest::newRow("ts") << "copy.ts" << QStringList{"-c", "copy"};
        QTest::newRow("open GOP, B frames")
            << "open.mp4" << QStringList{"-c:v",     "libx264",      "-preset",
                                         "veryfast", "-x264-params", "open-gop=1:keyint=48:bframes=3:scenecut=0"};
        QTest::newRow("variable rate") << "variable.mp4"
                                       << QStringList{"-vf",
                                                      "setpts=N*1.5+if(mod(N\\,7)\\,0\\,0.4)",
                                                      "-fps_mode",
                                                      "vfr",
                                                      "-enc_time_base",
                                                      "1/1000",
                                                      "-c:v",
                                                      "libx264",
                                                      "-preset",
                                                      "veryfast"};
        QTest::newRow("packets without times")
            << "counted.avi" << QStringList{"-c:v", "mpeg4", "-bf", "2", "-q:v", "3"};
    }
    void framesAreTheIndexsInEveryContainer()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, how);
        const QString path = remade(name, how);
        const auto index = indexOf(path);
        const QList<SceneCut> cuts = scanned(path);
        QVERIFY(cuts.size() >= 4);
        QCOMPARE(framesOf(cuts), framesOf(oracle(path)));
        for (const SceneCut &cut : cuts) {
            QCOMPARE(cut.time, index->timeOf(cut.frame));
            QVERIFY(cut.range.in <= cut.time && cut.time <= cut.range.out);
            QCOMPARE(cut.range.duration() == MediaTime(), cut.kind == TransitionKind::Cut);
        }
    }

    void aRegionScannedAgainIsJudgedAsInTheWhole()
    {
        const QString path = remade("again.ts", {"-c", "copy"});
        {
            const auto index = indexOf(path);
            CutLoader loader{QString()};
            loader.load(index, {});
            QVERIFY(eventually([&] { return !loader.isRunning(); }, 60'000));
            QVERIFY(loader.isComplete());
            const QList<SceneCut> whole = loader.cuts();
            QVERIFY(whole.size() >= 4);
            const TimeRange region{index->timeOf(whole[1].frame), index->timeOf(whole[3].frame)}; // without its end
            loader.scanAgain(region, CutLoader::defaultSensitivity);
            QVERIFY(loader.isRunning());
            QVERIFY(eventually([&] { return !loader.isRunning(); }, 60'000));
            QCOMPARE(framesOf(loader.cuts()), framesOf(whole));
            loader.scanAgain(region, 0.0);
            QVERIFY(eventually([&] { return !loader.isRunning(); }, 60'000));
            QVERIFY(loader.cuts().size() <= whole.size());
            QVERIFY(loader.cuts().contains(whole[0]));
            QVERIFY(loader.cuts().contains(whole[3])); // outside: not touched
        }
    }

    void foundCutsAreKeptAndDamageIsRepaired()
    {
        const QString folder = m_folder.filePath(QStringLiteral("made/when/needed"));
        const QByteArray hash(64, 'a');
        const auto index = indexOf(m_film.path);
        CutLoader loader(folder);
        QSignalSpy finished(&loader, &CutLoader::finished);
        loader.load(index, hash);
        QVERIFY(eventually([&] { return finished.size() == 1; }, 60'000));
        QCOMPARE(finished[0][0].toBool(), false);
        const QList<SceneCut> first = loader.cuts();
        const CutCache cache(folder);
        QVERIFY(eventually([&] { return QFile::exists(cache.pathOf(hash)); }));
        const auto known = cachedCuts(folder, hash);
        QVERIFY(known.has_value());
        QCOMPARE(framesOf(*known), framesOf(first));
        QCOMPARE(hardCutTimes(*known), hardCutTimes(first));

        loader.load(index, hash);
        QVERIFY(eventually([&] { return finished.size() == 2; }));
        QCOMPARE(finished[1][0].toBool(), true);
        QCOMPARE(loader.cuts(), *known);

        QFile file(cache.pathOf(hash));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        for (qsizetype i = 0; i < content.size(); i += 9) {
            QByteArray damaged = content;
            damaged[i] = char(damaged[i] ^ 0x10);
            QVERIFY(file.seek(0) && file.write(damaged) == damaged.size() && file.flush());
            QVERIFY2(!cache.load(hash).has_value(), qPrintable(QString::number(i)));
            QVERIFY(!QFile::exists(cache.pathOf(hash)));
            file.close();
            QVERIFY(file.open(QIODevice::ReadWrite));
        }
        QVERIFY(file.resize(content.size() - 1));
        QVERIFY(!cache.load(hash).has_value());
    }

    void cancellingKeepsWhatWasFoundAndSavesNothing()
    {
        const QString folder = m_folder.filePath(QStringLiteral("cancelled"));
        const QByteArray hash(64, 'b');
        CutLoader loader(folder);
        QSignalSpy finished(&loader, &CutLoader::finished);
        QSignalSpy failed(&loader, &CutLoader::failed);
        loader.load(indexOf(m_film.path), hash);
        loader.cancel();
        QVERIFY(!loader.isRunning());
        QVERIFY(!loader.isComplete());
        QCoreApplication::processEvents();
        QCOMPARE(finished.size() + failed.size(), 0);
        QVERIFY(!cachedCuts(folder, hash).has_value());
    }

    void aFilmThatIsGoneIsAnError()
    {
        const QString path = remade("gone.mp4", {"-c", "copy"});
        const auto index = indexOf(path);
        QVERIFY(QFile::remove(path));
        CutLoader loader{QString()};
        QSignalSpy failed(&loader, &CutLoader::failed);
        loader.load(index, {});
        QVERIFY(eventually([&] { return failed.size() == 1; }));
        QCOMPARE(failed[0][0].value<Error>().code, QStringLiteral("media_not_found"));
        QVERIFY(!loader.isRunning());
    }

    void neighboursAreStrictlyBeforeAndAfter()
    {
        const QList<SceneCut> cuts{cutAt(1000), cutAt(2000, TransitionKind::Dissolve), cutAt(3000)};
        QCOMPARE(cutBefore(cuts, MediaTime::fromMs(2000)), std::optional(MediaTime::fromMs(1000)));
        QCOMPARE(cutAfter(cuts, MediaTime::fromMs(2000)), std::optional(MediaTime::fromMs(3000)));
        QCOMPARE(cutBefore(cuts, MediaTime::fromMs(1000)), std::nullopt);
        QCOMPARE(cutAfter(cuts, MediaTime::fromMs(3000)), std::nullopt);
        QCOMPARE(hardCutTimes(cuts), (QList<MediaTime>{MediaTime::fromMs(1000), MediaTime::fromMs(3000)}));
    }

    void correctionsByHandAreKept()
    {
        const QString path = m_film.path;
        const QTemporaryDir folder;
        const QByteArray hash("abc");
        const auto index = indexOf(path);
        CutLoader loader(folder.path());
        QSignalSpy finished(&loader, &CutLoader::finished);
        loader.addCut(MediaTime::fromSeconds(1)); // nothing is open
        QVERIFY(loader.cuts().isEmpty());
        loader.load(index, hash);
        loader.addCut(MediaTime::fromSeconds(1)); // not while it looks
        QVERIFY(loader.cuts().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        const QList<SceneCut> found = loader.cuts();
        QVERIFY(found.size() >= 2);
        const MediaTime between = MediaTime::fromUs((found[0].range.out.us() + found[1].range.in.us()) / 2);
        loader.addCut(between);
        loader.addCut(between); // there is one already
        QCOMPARE(loader.cuts().size(), found.size() + 1);
        QCOMPARE(loader.cuts()[1].time, index->timeOf(index->frameAt(between)));
        QCOMPARE(loader.cuts()[1].kind, TransitionKind::Cut);
        loader.removeCut(found[0].time);
        loader.removeCut(MediaTime::fromUs((between.us() + found[1].range.in.us()) / 2)); // none there
        const QList<SceneCut> corrected = loader.cuts();
        QCOMPARE(corrected.size(), found.size());
        QVERIFY(!corrected.contains(found[0]));
        loader.cancel(); // waits for what is being written
        const auto kept = cachedCuts(folder.path(), hash);
        QVERIFY(kept.has_value());
        QCOMPARE(framesOf(*kept), framesOf(corrected));

        // Looking again at that part finds what is in the film.
        loader.scanAgain({MediaTime(), index->endTime()}, CutLoader::defaultSensitivity);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 60'000);
        QCOMPARE(loader.cuts(), found);
    }

    void cutsAreKnownByTheFrameOnScreen()
    {
        SceneCut fade = cutAt(2000, TransitionKind::FadeBlack);
        fade.range = {MediaTime::fromMs(1800), MediaTime::fromMs(2200)};
        const QList<SceneCut> cuts{cutAt(1000), fade, cutAt(3000)};
        const auto shown = [&](int ms) {
            return cutShownAt(cuts, {MediaTime::fromMs(ms), MediaTime::fromMs(ms + 40)});
        };
        QCOMPARE(shown(960), -1);
        QCOMPARE(shown(961), 0);
        QCOMPARE(shown(1000), 0);
        QCOMPARE(shown(1001), -1);
        QCOMPARE(shown(1840), 1);
        QCOMPARE(shown(2160), 1);
        QCOMPARE(shown(2200), -1);
        QCOMPARE(shown(3000), 2);
    }
};

QTEST_GUILESS_MAIN(TestSceneCuts)
#include "tst_scenecuts.moc"
