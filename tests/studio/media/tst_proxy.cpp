// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/filmplayer.h"
#include "studio/media/framereader.h"
#include "studio/media/proxybuilder.h"
#include "studio/media/proxycache.h"
#include "studio/media/proxyloader.h"
#include "studio/media/scrubber.h"
#include "tests/support/eventually.h"
#include "tests/support/filmbarcode.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/testruns.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

const QByteArray hash = "0123abcd";

struct Opened
{
    GeneratedFilm film;
    std::shared_ptr<const FilmIndex> index;
};

Opened open(const FilmSpec &spec)
{
    auto film = makeFilm(spec);
    if (!film)
        qFatal("%s", qPrintable(describe(film.error())));
    auto index = FilmIndex::build(film->path);
    if (!index)
        qFatal("%s", qPrintable(describe(index.error())));
    return {std::move(film).value(), std::move(index).value()};
}

FilmSpec specNamed(const char *name)
{
    for (const FilmSpec &spec : seekFilms()) {
        if (spec.name == QLatin1String(name))
            return spec;
    }
    qFatal("no film %s", name);
}

/// The proxy that the loader gives, or null.
std::shared_ptr<const FilmIndex> proxyOf(ProxyLoader &loader, const Opened &opened,
                                         ProxyLoader::Mode mode = ProxyLoader::Mode::Always)
{
    std::shared_ptr<const FilmIndex> found;
    bool isFinished = false;
    QObject context;
    QObject::connect(&loader, &ProxyLoader::ready, &context, [&](const auto &proxy) { found = proxy; });
    QObject::connect(&loader, &ProxyLoader::finished, &context, [&] { isFinished = true; });
    QObject::connect(&loader, &ProxyLoader::failed, &context,
                     [](const Error &error) { qWarning("%s", qPrintable(describe(error))); });
    loader.load(opened.index, hash, mode);
    if (!eventually([&] { return isFinished; }))
        qFatal("the loader does not finish");
    return found;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

/// Average distance of the colours, 0–255, below the barcode.
double colourDistance(const QImage &a, const QImage &b)
{
    qint64 sum = 0;
    qint64 count = 0;
    for (int y = a.height() / 3; y < a.height(); y += 3) {
        for (int x = 0; x < a.width(); x += 3, count += 3) {
            const QColor left = a.pixelColor(x, y);
            const QColor right = b.pixelColor(x, y);
            sum += std::abs(left.red() - right.red()) + std::abs(left.green() - right.green()) +
                   std::abs(left.blue() - right.blue());
        }
    }
    return double(sum) / double(count);
}

} // namespace

class TestProxy : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void everyFrameIsTheFilmsFrame_data()
    {
        QTest::addColumn<int>("number");
        const auto films = seekFilms();
        for (int i = 0; i < int(films.size()); ++i)
            QTest::newRow(qPrintable(films[size_t(i)].name)) << i;
    }

    void everyFrameIsTheFilmsFrame()
    {
        QFETCH(int, number);
        const Opened opened = open(seekFilms()[size_t(number)]);
        ProxyWriter::Settings settings;
        settings.longerSidePx = 160;
        settings.gopFrames = 1 + 11 * (number % 2);
        const auto proxy = buildProxy(opened.index, m_folder.filePath(opened.film.spec.name + ".mp4"), settings, {});
        QVERIFY2(proxy.ok(), proxy.ok() ? "" : qPrintable(describe(proxy.error())));
        QCOMPARE((*proxy)->frameCount(), opened.index->frameCount());
        QVERIFY((*proxy)->codedSize().width() <= 160);
        QCOMPARE((*proxy)->longestGopFrames() == 1, settings.gopFrames == 1);
        FrameReader::Options options;
        options.standsInFor = opened.index;
        const auto small = FrameReader::open(*proxy, options);
        const auto large = FrameReader::open(opened.index);
        QVERIFY(small.ok() && large.ok());
        double distance = 0;
        for (qint64 frame = 0; frame < opened.index->frameCount(); ++frame) {
            const auto image = (*small)->read(frame, QSize(240, 240));
            QVERIFY(image.ok());
            QCOMPARE(readBarcode(*image, opened.film.spec.rotationDegrees), opened.film.numbers[size_t(frame)]);
            if (frame % 8 != 0)
                continue;
            const auto own = (*large)->read(frame, QSize(240, 240));
            QVERIFY(own.ok());
            QCOMPARE(image->size(), own->size());
            distance = std::max(distance, colourDistance(*image, *own));
        }
        QVERIFY2(distance < 12, qPrintable(QString::number(distance))); // a wrong range or matrix is far beyond
    }

    void draggingShowsTheFrameAskedFor()
    {
        std::mt19937 random(runSeed());
        int wrong = 0;
        int fromProxy = 0;
        int requests = 0;
        for (const FilmSpec &spec : seekFilms()) {
            const Opened opened = open(spec);
            ProxyLoader loader(m_folder.filePath("drag-" + spec.name));
            const auto proxy = proxyOf(loader, opened);
            QVERIFY(proxy != nullptr);
            Scrubber scrubber(opened.index);
            scrubber.setPictureSize(QSize(240, 240));
            qint64 shown = -1;
            bool isExact = false;
            QObject context;
            QObject::connect(&scrubber, &Scrubber::frameReady, &context,
                             [&](qint64 frame, const QImage &image, bool exact) {
                                 shown = frame;
                                 isExact = exact;
                                 const int read = readBarcode(image, spec.rotationDegrees);
                                 if (read != opened.film.numbers[size_t(frame)]) {
                                     ++wrong;
                                     qWarning("%s: frame %lld shows %d", qPrintable(spec.name), frame, read);
                                 }
                             });
            const int count = runCount(400, 30);
            for (int n = 0; n < count; ++n, ++requests) {
                if (n == count / 4)
                    scrubber.setProxy(proxy); // in the middle of it
                const auto frame = qint64(random() % quint64(opened.index->frameCount()));
                shown = -1;
                scrubber.request(frame);
                QVERIFY(eventually([&] { return shown == frame; }));
                fromProxy += isExact || n < count / 4 ? 0 : 1;
            }
            const qint64 last = scrubber.requestedFrame();
            QVERIFY(eventually([&] { return isExact && shown == last; })); // the film's own picture comes at rest
        }
        std::printf("%d requests: %d wrong, %d from the proxy\n", requests, wrong, fromProxy);
        QCOMPARE(wrong, 0);
        QVERIFY(fromProxy > requests / 20); // the film answers itself where its frames are at hand
    }

    void aVanishedProxyIsLeftAside()
    {
        const Opened opened = open(specNamed("longgop.mp4"));
        ProxyLoader loader(m_folder.filePath("vanished"));
        const auto proxy = proxyOf(loader, opened);
        QVERIFY(proxy != nullptr);
        QVERIFY(QFile::remove(proxy->path()));
        Scrubber scrubber(opened.index);
        scrubber.setProxy(proxy);
        QSignalSpy frames(&scrubber, &Scrubber::frameReady);
        QSignalSpy failures(&scrubber, &Scrubber::failed);
        scrubber.request(300);
        QVERIFY(eventually([&] { return !frames.empty() && frames.last()[2].toBool(); }));
        QCOMPARE(frames.last()[0].toLongLong(), 300);
        QVERIFY(failures.empty());
        QVERIFY(!scrubber.hasProxy());
    }

    void pausingShowsNothingSmaller()
    {
        const Opened opened = open(specNamed("longgop.mp4"));
        ProxyLoader loader(m_folder.filePath("pausing"));
        FilmPlayer player(opened.index, {});
        player.setPictureSize(QSize(240, 240));
        player.setProxy(proxyOf(loader, opened));
        QVERIFY(player.hasProxy());
        player.seekToFrame(100);
        player.play();
        QVERIFY(eventually([&] { return player.frame() > 110; }));
        player.pause();
        const qint64 paused = player.frame();
        QSignalSpy frames(&player, &Player::frameReady);
        QVERIFY(!eventually([&] { return !frames.empty(); }, 400)); // what is on screen stays
        player.step(1);
        QVERIFY(eventually([&] { return !frames.empty() && frames.last()[2].toBool(); }));
        QCOMPARE(player.frame(), paused + 1);
    }

    void finishedProxiesAreFoundAgain()
    {
        const Opened opened = open(specNamed("variable.mp4"));
        const QString folder = m_folder.filePath("again");
        ProxyLoader loader(folder);
        QSignalSpy builds(&loader, &ProxyLoader::buildStarted);
        QVERIFY(proxyOf(loader, opened, ProxyLoader::Mode::Cached) == nullptr);
        QVERIFY(proxyOf(loader, opened, ProxyLoader::Mode::WhenHeavy) == nullptr); // a small film is not heavy
        QVERIFY(builds.empty());
        const auto proxy = proxyOf(loader, opened);
        QVERIFY(proxy != nullptr);
        QCOMPARE(builds.size(), 1);
        QVERIFY(proxyOf(loader, opened, ProxyLoader::Mode::Cached) != nullptr);
        QCOMPARE(builds.size(), 1);
        QCOMPARE(filesIn(folder).size(), 1);

        QVERIFY(QFile::resize(proxy->path(), QFileInfo(proxy->path()).size() / 2));
        QVERIFY(proxyOf(loader, opened, ProxyLoader::Mode::Cached) == nullptr);
        QVERIFY(filesIn(folder).isEmpty()); // a damaged one is removed
        QVERIFY(proxyOf(loader, opened) != nullptr);
        QCOMPARE(builds.size(), 2);
    }

    void heavyFilmsGetOneByThemselves()
    {
        FilmSpec spec = specNamed("cfr24.mp4");
        spec.name = QStringLiteral("wide.mp4");
        spec.size = QSize(800, 450);
        spec.frameCount = 60;
        const Opened wide = open(spec);
        const Opened small = open(specNamed("cfr24.mp4"));
        ProxyLoader loader(m_folder.filePath("heavy"));
        loader.setHeavySeekMs(1e6);
        QVERIFY(proxyOf(loader, wide, ProxyLoader::Mode::WhenHeavy) == nullptr);
        loader.setHeavySeekMs(0);
        QVERIFY(proxyOf(loader, small, ProxyLoader::Mode::WhenHeavy) == nullptr); // no larger than a proxy
        const auto proxy = proxyOf(loader, wide, ProxyLoader::Mode::WhenHeavy);
        QVERIFY(proxy != nullptr);
        QCOMPARE(proxy->codedSize(), QSize(640, 360));
    }

    void anotherFilmsProxyIsRefused()
    {
        const Opened film = open(specNamed("cfr24.mp4"));
        const Opened other = open(specNamed("longgop.mp4"));
        const QString path = m_folder.filePath("other.mp4");
        QVERIFY(buildProxy(other.index, path, {}, {}).ok());
        const auto refused = openProxy(*film.index, path, {});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, QStringLiteral("proxy_mismatch"));
        const Opened variable = open(specNamed("variable.mp4"));
        QVERIFY(!openProxy(*variable.index, variable.film.path, {}).ok()); // as many frames, at other times
        const ProxyCache cache(m_folder.filePath("names"), 1);
        QVERIFY(cache.pathOf(*film.index, hash) != cache.pathOf(*other.index, hash));
    }

    void cancellingLeavesNothing()
    {
        const Opened opened = open(specNamed("longgop.mp4"));
        const QString folder = m_folder.filePath("cancelled");
        ProxyLoader loader(folder);
        QSignalSpy finished(&loader, &ProxyLoader::finished);
        bool isStarted = false;
        connect(&loader, &ProxyLoader::buildStarted, this, [&] {
            isStarted = true;
            loader.cancel();
        });
        loader.load(opened.index, hash, ProxyLoader::Mode::Always);
        QVERIFY(eventually([&] { return isStarted; }));
        QVERIFY(!loader.isRunning());
        QVERIFY2(filesIn(folder).isEmpty(), qPrintable(filesIn(folder).join(u' ')));
        QCoreApplication::processEvents();
        QVERIFY(finished.empty());
    }

    void theLeastRecentlyUsedGo()
    {
        const QString folder = m_folder.filePath("evicted");
        const std::vector<Opened> films{open(specNamed("cfr24.mp4")), open(specNamed("cfr25.mkv")),
                                        open(specNamed("offset.mkv"))};
        ProxyLoader loader(folder);
        QStringList paths;
        QDateTime usedAt = QDateTime::currentDateTimeUtc().addDays(-3);
        for (size_t i = 0; i < 2; ++i, usedAt = usedAt.addDays(1)) {
            const auto proxy = proxyOf(loader, films[i]);
            QVERIFY(proxy != nullptr);
            paths.append(proxy->path());
            QFile file(proxy->path());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(usedAt, QFileDevice::FileModificationTime));
        }
        QVERIFY(proxyOf(loader, films[0], ProxyLoader::Mode::Cached) != nullptr); // used again: now the newest
        loader.setLimitBytes(5 * QFileInfo(paths[0]).size() / 2);
        const auto third = proxyOf(loader, films[2]);
        QVERIFY(third != nullptr);
        QVERIFY(QFile::exists(third->path()));
        QVERIFY(QFile::exists(paths[0]));
        QVERIFY(!QFile::exists(paths[1]));
        loader.setLimitBytes(1); // the one in use stays all the same
        QVERIFY(proxyOf(loader, films[1]) != nullptr);
        QCOMPARE(filesIn(folder), QStringList(QFileInfo(paths[1]).fileName()));
    }

    void aKilledProgramIsNoHindrance()
    {
        const Opened opened = open(specNamed("longgop.mp4"));
        const QString folder = m_folder.filePath("killed");
        QProcess other;
        other.setProcessChannelMode(QProcess::ForwardedChannels);
        other.start(QCoreApplication::applicationFilePath(), {"--build-for-ever", opened.film.path, folder});
        const auto drafts = [&] { return QDir(folder).entryList({"*.draft"}); };
        QVERIFY(eventually([&] { return !drafts().isEmpty(); }));
        ProxyLoader loader(folder);
        QSignalSpy builds(&loader, &ProxyLoader::buildStarted);
        QVERIFY(proxyOf(loader, opened) == nullptr); // the other program is at it
        QVERIFY(builds.empty());
        QVERIFY(!drafts().isEmpty());
        other.kill();
        QVERIFY(other.waitForFinished());
        const auto proxy = proxyOf(loader, opened);
        QVERIFY(proxy != nullptr);
        QCOMPARE(filesIn(folder), QStringList(QFileInfo(proxy->path()).fileName()));
    }

    void aFolderThatCannotBeWrittenIsReported()
    {
        const Opened opened = open(specNamed("cfr24.mp4"));
        const auto refused = buildProxy(opened.index, m_folder.filePath("no/such/folder.mp4"), {}, {});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, QStringLiteral("proxy_write_failed"));
        const QString fullDisk = m_folder.filePath("full.mp4"); // every write fails there
        if (QFile::exists("/dev/full") && QFile::link("/dev/full", fullDisk)) {
            const auto full = buildProxy(opened.index, fullDisk, {}, {});
            QVERIFY(!full.ok());
            QCOMPARE(full.error().code, QStringLiteral("proxy_write_failed"));
        }
    }
};

/// Holds the lock and an unfinished file as a build does, until it is killed.
static int buildForEver(const QString &filmPath, const QString &folder)
{
    const auto index = FilmIndex::build(filmPath);
    if (!index)
        return 1;
    const ProxyCache cache(folder, 1 << 30);
    const QString path = cache.pathOf(**index, hash);
    const auto lock = cache.lock(path);
    if (lock == nullptr)
        return 2;
    const auto wait = [](double) { std::promise<void>().get_future().wait(); };
    return buildProxy(*index, ProxyCache::draftOf(path), {}, {}, wait).ok() ? 0 : 3;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--build-for-ever"))
        return buildForEver(arguments[2], arguments[3]);
    TestProxy test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_proxy.moc"
