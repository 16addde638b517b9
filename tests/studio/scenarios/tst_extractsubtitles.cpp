// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/builtin/builtinformats.h"
#include "studio/scenarios/extractsubtitles.h"
#include "studio/scenarios/importsubtitles.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/studio/scenarios/scriptedinteraction.h"
#include "tests/support/await.h"
#include "tests/support/filmgenerator.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

const QByteArray german = "1\n00:00:01,000 --> 00:00:02,500\nJeden Abend\nsteigt Tom hinauf.\n\n"
                          "2\n00:00:03,000 --> 00:00:04,000\n<i>Schön, größer</i>\n\n"
                          "3\n00:00:05,000 --> 00:00:06,000\nGute Nacht.\n\n";

/// A segment of a Blu-ray's picture subtitles that shows nothing: a track of that kind, in as many bytes as it takes.
QByteArray pictureSubtitles()
{
    QByteArray segment("PG");
    segment.append(QByteArray::fromHex("00015f90")); // at 1 s
    segment.append(QByteArray::fromHex("00000000"));
    segment.append(QByteArray::fromHex("800000")); // end of display set
    return segment;
}

} // namespace

/// Subtitle tracks inside of films, put there by the ffmpeg program from a file that is known.
class TestExtractSubtitles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<ScriptedInteraction> m_user;
    QString m_film;

    [[nodiscard]] QString path(const QString &name) const { return m_project->folder.filePath(name); }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// The film with subtitles of `codec` inside.
    std::shared_ptr<const FilmIndex> filmWith(const QString &name, const QString &subtitles, const QString &codec,
                                              const QStringList &more = {})
    {
        const QStringList arguments = QStringList{"-v", "error", "-nostdin", "-y", "-i", m_film, "-i", subtitles} +
                                      QStringList{"-map", "0:v", "-map", "0:a", "-map", "1", "-c", "copy"} +
                                      QStringList{"-c:s", codec, "-metadata:s:s:0", "language=ger"} + more +
                                      QStringList{path(name)};
        if (const auto made = runProgram(QStringLiteral("ffmpeg"), arguments); !made)
            qFatal("%s", qPrintable(describe(made.error())));
        auto index = FilmIndex::build(path(name));
        if (!index)
            qFatal("%s", qPrintable(describe(index.error())));
        return std::move(index).value();
    }

    Result<QString> extract(const std::shared_ptr<const FilmIndex> &film, size_t number = 0)
    {
        ExtractSubtitles scenario(*m_user);
        return await(scenario.run(film, film->streamsOf(StreamKind::Subtitle)[number], path({})));
    }

private slots:
    void initTestCase()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("scenarios-subtitles.mp4");
        spec.frameCount = 192;
        const auto film = makeFilm(spec);
        VERIFY_OK(film);
        m_film = film->path;
    }

    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_user = std::make_unique<ScriptedInteraction>();
    }
    void cleanup() { m_project.reset(); }

    void textTracksComeOutAsTheyWentIn_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("codec");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QString>("extension");
        QTest::addColumn<QString>("italic");
        const QString plain = QStringLiteral("Schön, größer");
        QTest::newRow("SubRip in mkv") << "a.mkv"
                                       << "srt" << QStringList() << "srt" << plain;
        QTest::newRow("ASS in mkv") << "b.mkv"
                                    << "ass" << QStringList() << "ass" << plain;
        QTest::newRow("WebVTT in mkv") << "c.mkv"
                                       << "webvtt" << QStringList() << "vtt" << plain;
        QTest::newRow("text in mp4") << "d.mp4"
                                     << "mov_text" << QStringList() << "srt" << plain;
        QTest::newRow("late start") << "e.mkv"
                                    << "srt" << QStringList{"-output_ts_offset", "5"} << "srt" << plain;
    }

    void textTracksComeOutAsTheyWentIn()
    {
        QFETCH(QString, name);
        QFETCH(QString, codec);
        QFETCH(QStringList, more);
        QFETCH(QString, extension);
        QFETCH(QString, italic);
        const auto film = filmWith(name, write("in.srt", german), codec, more);
        const auto written = extract(film);
        VERIFY_OK(written);
        QCOMPARE(QFileInfo(*written).fileName(),
                 QStringLiteral("%1.de.%2").arg(QFileInfo(name).completeBaseName(), extension));
        const formats::FormatRegistry registry = formats::builtInFormats();
        ImportSubtitles import(*m_user, registry);
        SubtitleImport request;
        request.path = *written;
        request.language = QStringLiteral("en");
        request.film = film;
        const auto summary = await(import.run(*m_project->document, request));
        VERIFY_OK(summary);
        const QList<Cue> &cues = m_project->document->cues();
        QCOMPARE(cues.size(), 3);
        QCOMPARE(cues[0].text, QStringLiteral("Jeden Abend\nsteigt Tom hinauf."));
        QCOMPARE(cues[1].text, italic);
        QCOMPARE(cues[2].text, QStringLiteral("Gute Nacht."));
        for (int i = 0; i < 3; ++i) {
            const MediaTime in = film->snap(MediaTime::fromMs(QList<int>{1000, 3000, 5000}[i]));
            QVERIFY2(std::abs((cues[i].range.in - in).us()) <= 42'000, qPrintable(toClockText(cues[i].range.in)));
        }
    }

    void picturesAreNamedAndRefused()
    {
        const auto film = filmWith("pictures.mkv", write("in.sup", pictureSubtitles()), "copy");
        const std::vector<MediaStream> tracks = film->streamsOf(StreamKind::Subtitle);
        QCOMPARE(tracks.size(), 1U);
        QCOMPARE(tracks[0].codec, QStringLiteral("hdmv_pgs_subtitle"));
        QVERIFY(!tracks[0].isTextSubtitle);
        const auto refused = extract(film);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, QStringLiteral("subtitle_track_is_pictures"));
    }

    void failuresAreTold()
    {
        const auto film = filmWith("film.mkv", write("in.srt", german), "srt");
        MediaStream elsewhere = film->streamsOf(StreamKind::Subtitle).front();
        elsewhere.index = 77;
        ExtractSubtitles scenario(*m_user);
        const auto unreadable = await(scenario.run(film, elsewhere, path({})));
        QCOMPARE(unreadable.error().code, QStringLiteral("subtitle_track_unreadable"));
        ExtractSubtitles without(*m_user, QStringLiteral("no-such-ffmpeg"));
        const MediaStream track = film->streamsOf(StreamKind::Subtitle).front();
        QCOMPARE(await(without.run(film, track, path({}))).error().code, QStringLiteral("encoder_missing"));
        m_user->cancelWhen = [](const QString &, int) { return true; };
        QCOMPARE(extract(film).error().kind, ErrorKind::Cancelled);
    }

    void languagesAreTagsHere()
    {
        MediaStream track;
        for (const auto &[code, tag] : std::initializer_list<std::pair<const char *, const char *>>{
                 {"ger", "de"}, {"deu", "de"}, {"eng", "en"}, {"fre", "fr"}, {"jpn", "ja"}, {"", ""}, {"xx1", "xx1"}}) {
            track.language = QString::fromLatin1(code);
            QCOMPARE(languageTagOf(track), QString::fromLatin1(tag));
        }
    }
};

QTEST_GUILESS_MAIN(TestExtractSubtitles)
#include "tst_extractsubtitles.moc"
