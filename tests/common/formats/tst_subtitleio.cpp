// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/builtin/builtinformats.h"
#include "common/formats/subtitleio.h"
#include "tests/support/processmemory.h"
#include "tests/support/testruns.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::formats;
using namespace cinefluent::tests;

namespace {

const QByteArray srt = "1\n00:00:01,000 --> 00:00:02,500\nOne\n\n";
const QByteArray webVtt = "WEBVTT\n\n00:01.000 --> 00:02.500\nOne\n";

/// A device that breaks after some bytes.
class BrokenDevice final : public QIODevice
{
public:
    [[nodiscard]] qint64 size() const override { return 4096; }
    [[nodiscard]] bool atEnd() const override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (m_given)
            return -1;
        m_given = true;
        const qint64 size = std::min<qint64>(maxSize, srt.size());
        std::copy_n(srt.constData(), size, data);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool m_given = false;
};

} // namespace

class TestSubtitleIo : public QObject
{
    Q_OBJECT

private slots:
    void recognisesFormats_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("format");
        const QByteArray pointed = "1\n00:00:01.000 --> 00:00:02.500\nOne\n";
        QTest::newRow("srt") << srt << "film.srt"
                             << "srt";
        QTest::newRow("srt, no name") << srt << ""
                                      << "srt";
        QTest::newRow("srt under another name") << srt << "film.vtt"
                                                << "srt";
        QTest::newRow("webvtt") << webVtt << "film.vtt"
                                << "webvtt";
        QTest::newRow("webvtt, no name") << webVtt << ""
                                         << "webvtt";
        QTest::newRow("webvtt under another name") << webVtt << "film.srt"
                                                   << "webvtt";
        QTest::newRow("webvtt with mark") << QByteArray("\xEF\xBB\xBF") + webVtt << ""
                                          << "webvtt";
        QTest::newRow("upper case name") << pointed << "FILM.VTT"
                                         << "webvtt";
        QTest::newRow("points, by name") << pointed << "film.srt"
                                         << "srt";
        QTest::newRow("points, no name") << pointed << ""
                                         << "srt";
    }

    void recognisesFormats()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fileName);
        QFETCH(QString, format);
        ImportOptions options;
        options.fileName = fileName;
        const Result<SubtitleFile> file = readSubtitles(m_registry, QByteArrayView(bytes), options);
        QVERIFY(file.ok());
        QCOMPARE(file->format, format);
        QCOMPARE(file->cues.size(), 1);
        QCOMPARE(file->cues[0].text, QStringLiteral("One"));
    }

    /// What each format writes is recognised without a name, and found by name and by every extension.
    void knowsEveryFormat()
    {
        const Result<SubtitleFile> file = readSubtitles(m_registry, QByteArrayView(srt));
        QStringList names;
        for (const auto &format : m_registry.formats()) {
            names.append(format->name());
            const Result<QByteArray> bytes = writeSubtitles(*format, *file);
            QVERIFY(bytes.ok());
            const Result<SubtitleFile> again = readSubtitles(m_registry, QByteArrayView(*bytes));
            QVERIFY2(again.ok() && again->format == format->name(), bytes->constData());
            QCOMPARE(again->cues[0].text, QStringLiteral("One"));
            QCOMPARE(m_registry.byNameOrExtension(format->name().toUpper()), format.get());
            for (const QString &extension : format->extensions())
                QCOMPARE(m_registry.byNameOrExtension(extension), format.get());
        }
        QCOMPARE(names, QStringList({"srt", "webvtt", "ass", "ttml", "sbv", "microdvd", "lrc", "sami", "csv", "tsv"}));
    }

    void refusesWhatIsNoSubtitle()
    {
        QCOMPARE(readSubtitles(m_registry, QByteArrayView()).error().code, QStringLiteral("subtitle_empty"));
        QCOMPARE(readSubtitles(m_registry, QByteArrayView("just words\n")).error().code,
                 QStringLiteral("subtitle_not_recognised"));
        ImportOptions named;
        named.fileName = "film.srt";
        QCOMPARE(readSubtitles(m_registry, QByteArrayView("just words\n"), named).error().code,
                 QStringLiteral("subtitle_empty"));
        QCOMPARE(readSubtitles(m_registry, QByteArrayView("WEBVTT\n\n")).error().code,
                 QStringLiteral("subtitle_empty"));
        ImportOptions unknown;
        unknown.encoding = "no-such-page";
        QCOMPARE(readSubtitles(m_registry, QByteArrayView(srt), unknown).error().code,
                 QStringLiteral("encoding_unknown"));
        unknown = {};
        unknown.format = "no-such-format";
        QCOMPARE(readSubtitles(m_registry, QByteArrayView(srt), unknown).error().code,
                 QStringLiteral("subtitle_not_recognised"));
        QByteArray picture = "\x89PNG\r\n\x1a\n";
        for (int i = 0; i < 5000; ++i)
            picture.append(char(i * 37 % 256));
        QVERIFY(!readSubtitles(m_registry, QByteArrayView(picture)).ok());
    }

    void reportsAFailingDevice()
    {
        BrokenDevice device;
        device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        const Result<SubtitleFile> file = readSubtitles(m_registry, device);
        QVERIFY(!file.ok());
        QCOMPARE(file.error().code, QStringLiteral("subtitle_read_failed"));
    }

    /// 200 MB are refused before they are read: at once and without their weight in memory.
    void refusesAHugeFileAtOnce()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QVERIFY(file.resize(200LL * 1024 * 1024));
        const qint64 before = ownMemory("VmHWM");
        QElapsedTimer timer;
        timer.start();
        const Result<SubtitleFile> result = readSubtitles(m_registry, file);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, QStringLiteral("subtitle_too_large"));
        QVERIFY(result.error().message.contains("64 MB"));
        qInfo("refused in %lld ms; peak memory grew by %lld KiB", timer.elapsed(),
              (ownMemory("VmHWM") - before) / 1024);
        QVERIFY(ownMemory("VmHWM") - before < 20 * 1024 * 1024);
    }

    /// The largest file that is taken: read in a bounded multiple of its size, with rising progress.
    void readsTheLargestFileTaken()
    {
        const qsizetype target = runCount(60, 8) * 1024 * 1024;
        QByteArray bytes;
        bytes.reserve(target + 200);
        const QByteArray filler(400, 'x');
        qsizetype count = 0;
        while (bytes.size() < target) {
            const QByteArray ms = QByteArray::number(count % 1000).rightJustified(3, '0');
            const QByteArray seconds = QByteArray::number(count / 1000 % 60).rightJustified(2, '0');
            bytes +=
                QByteArray::number(++count) + "\n00:00:" + seconds + ',' + ms + " --> 00:01:00,000\n" + filler + "\n\n";
        }
        ImportOptions options;
        QList<int> steps;
        options.control.progress = [&](int permille) { steps.append(permille); };
        const qint64 before = ownMemory("VmHWM");
        QElapsedTimer timer;
        timer.start();
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const Result<SubtitleFile> file = readSubtitles(m_registry, buffer, options);
        const qint64 grownKiB = (ownMemory("VmHWM") - before) / 1024;
        qInfo("%lld bytes, %lld cues in %lld ms; peak memory grew by %lld KiB", qint64(bytes.size()), qint64(count),
              timer.elapsed(), grownKiB);
        QVERIFY(file.ok());
        QCOMPARE(file->cues.size(), count);
        QVERIFY(steps.size() > 20);
        QVERIFY(std::is_sorted(steps.cbegin(), steps.cend()));
        QCOMPARE(steps.constLast(), 1000);
#ifndef __SANITIZE_ADDRESS__ // which keeps freed memory
        QVERIFY2(grownKiB * 1024 < 12 * target, "memory is out of proportion");
#endif
    }

    void stopsOnRequest()
    {
        std::stop_source stop;
        stop.request_stop();
        ImportOptions options;
        options.control.stop = stop.get_token();
        QByteArray bytes = srt;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(readSubtitles(m_registry, buffer, options).error().kind, ErrorKind::Cancelled);
    }

    /// Encoding, mark and line ends of the source come back byte for byte.
    void writesInTheFormOfTheSource_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QStringLiteral(
            "1\r\n00:00:01,000 --> 00:00:02,500\r\nЯ ждал тебя до полуночи.\r\nОн уже давно там.\r\n\r\n");
        for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R"}) {
            QTest::newRow(encoding) << *encodeText(text, encoding);
            if (QByteArray(encoding).startsWith("UTF"))
                QTest::newRow(qPrintable(encoding + QStringLiteral(" with mark"))) << *encodeText(text, encoding, true);
        }
    }

    void writesInTheFormOfTheSource()
    {
        QFETCH(QByteArray, bytes);
        const Result<SubtitleFile> file = readSubtitles(m_registry, QByteArrayView(bytes));
        QVERIFY(file.ok());
        QVERIFY(file->warnings.isEmpty());
        QCOMPARE(file->cues[0].text, QStringLiteral("Я ждал тебя до полуночи.\nОн уже давно там."));
        QCOMPARE(*writeSubtitles(*m_registry.byName(u"srt"), *file), bytes);
        QVERIFY(writeSubtitles(*m_registry.byName(u"webvtt"), *file)->contains(QStringLiteral("до полуночи").toUtf8()));
    }

    void warnsOfUndecodableBytes()
    {
        ImportOptions options;
        options.encoding = "UTF-8";
        const Result<SubtitleFile> file =
            readSubtitles(m_registry, QByteArrayView("1\n00:00:01,000 --> 00:00:02,500\nCaf\xE9!\n"), options);
        QVERIFY(file.ok());
        QCOMPARE(file->warnings.size(), 1);
        QCOMPARE(file->warnings[0].code, QStringLiteral("undecodable_bytes"));
        QCOMPARE(file->warnings[0].line, 3);
        QCOMPARE(file->warnings[0].args, QStringList({"UTF-8", "e9"}));
    }

private:
    FormatRegistry m_registry = builtInFormats();
};

QTEST_GUILESS_MAIN(TestSubtitleIo)
#include "tst_subtitleio.moc"
