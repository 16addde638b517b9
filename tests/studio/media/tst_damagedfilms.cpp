// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/audioreader.h"
#include "studio/media/framereader.h"
#include "studio/media/proxybuilder.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

/// Films with bytes changed, taken out, doubled or cut off at random places: whatever they are, there is an answer,
/// with words for the editor, in time.
class TestDamagedFilms : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 patienceMs = 20'000;

    QTemporaryDir m_folder;
    std::mt19937 m_random;

    [[nodiscard]] qsizetype placeIn(const QByteArray &content)
    {
        // Headers and indexes lie at both ends: half of the damage goes there.
        const qsizetype edge = std::min<qsizetype>(content.size(), 4096);
        switch (m_random() % 4) {
        case 0:
            return qsizetype(m_random() % size_t(edge));
        case 1:
            return content.size() - 1 - qsizetype(m_random() % size_t(edge));
        default:
            return qsizetype(m_random() % size_t(content.size()));
        }
    }

    void damage(QByteArray &content)
    {
        for (auto changes = 1 + m_random() % 12; changes > 0 && content.size() > 64; --changes) {
            const qsizetype at = placeIn(content);
            const qsizetype length = std::min<qsizetype>(1 + qsizetype(m_random() % 64), content.size() - at);
            switch (m_random() % 6) {
            case 0:
                content.truncate(std::max<qsizetype>(at, 1));
                break;
            case 1:
                content.remove(at, length);
                break;
            case 2:
                content.insert(at, content.mid(at, length));
                break;
            case 3:
                content.replace(at, length, QByteArray(length, char(m_random() % 2 == 0 ? 0 : 0xFF)));
                break;
            default:
                for (qsizetype i = at; i < at + length; ++i)
                    content[i] = char(m_random());
            }
        }
    }

    /// Opens and reads as the studio does. Empty where all went well, else what was wrong.
    [[nodiscard]] QString judge(const QString &path)
    {
        QElapsedTimer time;
        time.start();
        const auto film = FilmIndex::build(path);
        if (!film)
            return film.error().code.isEmpty() || film.error().message.isEmpty()
                       ? QStringLiteral("an error without words")
                       : QString();
        if ((*film)->frameCount() < 1 || (*film)->duration() < (*film)->endTime())
            return QStringLiteral("a film without frames, or shorter than its frames");
        for (qint64 frame = 1; frame < (*film)->frameCount(); ++frame) {
            if ((*film)->timeOf(frame) < (*film)->timeOf(frame - 1))
                return QStringLiteral("frames out of order");
        }
        if (const auto reader = FrameReader::open(*film)) {
            for (int i = 0; i < 6; ++i) {
                const auto image =
                    (*reader)->read(qint64(m_random() % quint64((*film)->frameCount())), QSize(160, 160));
                if (image && image->isNull())
                    return QStringLiteral("a picture that is none");
            }
        }
        if (const int stream = (*film)->defaultAudioStream(); stream >= 0) {
            if (const auto sound = AudioReader::open(*film, stream, {})) {
                (*sound)->seek((*film)->timeOf((*film)->frameCount() / 2));
                AudioReader::Block block;
                for (int i = 0; i < 20 && (*sound)->read(block, {}); ++i) {
                }
            }
        }
        return time.elapsed() > patienceMs ? QStringLiteral("it took %1 ms").arg(time.elapsed()) : QString();
    }

private slots:
    void everyDamageIsAnswered()
    {
        m_random.seed(runSeed());
        std::vector<std::pair<QString, QByteArray>> films;
        for (const FilmSpec &spec : standardFilms()) {
            const bool isWanted = spec.name == "cfr24.mp4" || spec.name == "opengop.mkv" ||
                                  spec.name == "transport.ts" || spec.name == "bframes.avi" ||
                                  spec.name == "vp9.webm" || spec.name == "mpeg2.mpg" || spec.name == "fragmented.mp4";
            if (!isWanted)
                continue;
            const auto film = makeFilm(spec);
            QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
            QFile file(film->path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            films.emplace_back(spec.name, file.readAll());
        }
        QCOMPARE(int(films.size()), 7);
        const int count = runCount(5000, 70);
        int opened = 0;
        for (int i = 0; i < count; ++i) {
            auto [name, content] = films[size_t(i) % films.size()];
            damage(content);
            const QString path = m_folder.filePath(name);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size());
            file.close();
            const QString wrong = judge(path);
            if (!wrong.isEmpty())
                QFile::copy(path, QStringLiteral("damaged-%1-%2").arg(i).arg(name)); // beside the test, to look into
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1 %2: %3").arg(i).arg(name, wrong)));
            opened += FilmIndex::build(path).ok() ? 1 : 0;
        }
        std::printf("%d damaged films, %d opened with what was left\n", count, opened);
        QVERIFY(opened > 0 && opened < count);
    }

    void proxiesOfDamagedFilmsHaveTheirFrames()
    {
        m_random.seed(runSeed());
        const auto film = makeFilm(standardFilms().front());
        QVERIFY(film.ok());
        QFile file(film->path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (int i = 0; i < runCount(200, 8); ++i) {
            QByteArray content = whole;
            for (qsizetype at = content.size() / 4; at < content.size() / 4 + 3000; ++at)
                content[at] = char(m_random());
            const QString path = m_folder.filePath("damaged.mp4");
            QFile damaged(path);
            QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(content) == content.size());
            damaged.close();
            const auto index = FilmIndex::build(path);
            QVERIFY(index.ok());
            const auto proxy = buildProxy(*index, m_folder.filePath("proxy.mp4"), {}, {});
            QVERIFY2(proxy.ok(), proxy.ok() ? "" : qPrintable(describe(proxy.error())));
            QCOMPARE((*proxy)->frameCount(), (*index)->frameCount());
        }
    }
};

QTEST_GUILESS_MAIN(TestDamagedFilms)
#include "tst_damagedfilms.moc"
