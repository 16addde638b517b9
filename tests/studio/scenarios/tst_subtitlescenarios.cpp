// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/builtin/builtinformats.h"
#include "common/formats/subtitleio.h"
#include "studio/document/commands/addlesson.h"
#include "studio/document/commands/placetranslations.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/commands/setcuetranslation.h"
#include "studio/scenarios/exportsubtitles.h"
#include "studio/scenarios/importsubtitles.h"
#include "studio/scenarios/translationpreview.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/studio/scenarios/scriptedinteraction.h"
#include "tests/support/await.h"

#include <QFile>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

const QByteArray threeCues = "1\n00:00:01,000 --> 00:00:02,500\nEvery evening,\nTom climbs.\n\n"
                             "2\n00:00:03,000 --> 00:00:04,000\n<i>It shines.</i>\n\n"
                             "3\n00:00:05,000 --> 00:00:06,000\nGood night.\n\n";

} // namespace

class TestSubtitleScenarios : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_user = std::make_unique<ScriptedInteraction>();
    }
    void cleanup() { m_project.reset(); }

    void importsCuesInOneStep()
    {
        const auto summary = import("en", threeCues);
        VERIFY_OK(summary);
        QCOMPARE(summary->cues, 3);
        QCOMPARE(summary->format, QStringLiteral("srt"));
        QCOMPARE(document().historyPosition(), 1);
        QCOMPARE(document().cues()[0].text, QStringLiteral("Every evening,\nTom climbs."));
        QCOMPARE(document().cues()[1].text, QStringLiteral("It shines."));
        QCOMPARE(document().cues()[1].range.in, MediaTime::fromMs(3000));
        QVERIFY(m_user->asked.isEmpty());
    }

    void asksBeforeItReplaces()
    {
        VERIFY_OK(import("en", threeCues));
        m_user->answers["replace_cues"] = {-1, 1, 0};
        QCOMPARE(import("en", threeCues).error().kind, ErrorKind::Cancelled);
        QCOMPARE(document().cues().size(), 3);
        VERIFY_OK(import("en", threeCues));
        QCOMPARE(document().cues().size(), 6);
        VERIFY_OK(import("en", threeCues));
        QCOMPARE(document().cues().size(), 3);
        QCOMPARE(m_user->asked, QStringList({"replace_cues", "replace_cues", "replace_cues"}));
    }

    void matchesTranslationsByTime()
    {
        QCOMPARE(import("es", threeCues).error().code, QStringLiteral("no_cues_to_translate"));
        VERIFY_OK(import("en", threeCues));
        const auto summary = import("es", "WEBVTT\n\n00:01.100 --> 00:01.700\nCada tarde,\n\n00:01.800 --> 00:02.600\n"
                                          "Tom sube.\n\n00:04.900 --> 00:05.900\nBuenas noches.\n\n"
                                          "00:20.000 --> 00:21.000\nNadie\n");
        VERIFY_OK(summary);
        QCOMPARE(summary->cues, 2);
        QCOMPARE(summary->unmatched, 1);
        QCOMPARE(document().cues()[0].translations.value("es"), QStringLiteral("Cada tarde,\nTom sube."));
        QVERIFY(document().cues()[1].translations.isEmpty());
        QCOMPARE(document().cues()[2].translations.value("es"), QStringLiteral("Buenas noches."));
        VERIFY_OK(import("de", threeCues));
        QCOMPARE(document().settings().translationLanguages, QStringList({"es", "de"}));
    }

    void alignsTracksThatAreCutDifferently()
    {
        VERIFY_OK(import("en", "1\n00:00:01,000 --> 00:00:03,000\nEvery evening\n\n"
                               "2\n00:00:03,100 --> 00:00:05,000\nTom climbs up.\n\n"
                               "3\n00:00:08,000 --> 00:00:09,000\nIt shines.\n\n"));
        const auto summary = import("es", "1\n00:00:01,050 --> 00:00:05,000\nCada tarde\n<i>Tom sube.</i>\n\n"
                                          "2\n00:00:08,100 --> 00:00:08,500\nBrilla\n\n"
                                          "3\n00:00:08,550 --> 00:00:09,100\nmucho.\n\n"
                                          "4\n00:00:40,000 --> 00:00:41,000\nNadie\n\n");
        VERIFY_OK(summary);
        QCOMPARE(document().cues()[0].translations.value("es"), QStringLiteral("Cada tarde"));
        QCOMPARE(document().cues()[1].translations.value("es"), QStringLiteral("Tom sube."));
        QVERIFY(document().cues()[1].looks.contains("es"));
        QVERIFY(!document().cues()[0].looks.contains("es"));
        QCOMPARE(document().cues()[2].translations.value("es"), QStringLiteral("Brilla\nmucho."));
        QCOMPARE(summary->unmatchedCues.size(), 1);
        QCOMPARE(summary->unmatchedCues[0].text, QStringLiteral("Nadie"));

        Cue made;
        made.id = document().newId<CueId>();
        made.range = summary->unmatchedCues[0].range;
        made.translations.insert("es", "Nadie");
        const qsizetype history = document().historyPosition();
        VERIFY_OK(document().execute(std::make_unique<PlaceTranslations>(
            "es", QList<std::pair<CueId, QString>>{{document().cues()[2].id, "y más"}}, QList<Cue>{made})));
        QCOMPARE(document().historyPosition(), history + 1);
        QCOMPARE(document().cues().size(), 4);
        QCOMPARE(document().cues()[2].translations.value("es"), QString::fromUtf8("Brilla\nmucho.\ny más"));
        VERIFY_OK(document().undo());
        QCOMPARE(document().cues().size(), 3);
    }

    void previewsHowATranslationAligns()
    {
        VERIFY_OK(import("en", "1\n00:00:01,000 --> 00:00:03,000\nEvery evening\n\n"
                               "2\n00:00:03,100 --> 00:00:05,000\nTom climbs up.\n\n"
                               "3\n00:00:08,000 --> 00:00:09,000\nIt shines.\n\n"
                               "4\n00:00:20,000 --> 00:00:21,000\nGood night.\n\n"
                               "5\n00:00:30,000 --> 00:00:31,500\nAt one,\n\n"
                               "6\n00:00:31,600 --> 00:00:33,000\nat two.\n\n"
                               "7\n00:00:50,000 --> 00:00:52,000\nYes.\n\n"));
        const QByteArray spanish = "1\n00:00:01,050 --> 00:00:05,000\nCada tarde\nTom sube.\n\n"
                                   "2\n00:00:08,100 --> 00:00:08,500\nBrilla\n\n"
                                   "3\n00:00:08,550 --> 00:00:09,100\nmucho.\n\n"
                                   "4\n00:00:30,000 --> 00:00:33,000\nA la una, a las dos.\n\n"
                                   "5\n00:00:40,000 --> 00:00:41,000\nNadie\n\n"
                                   "6\n00:00:50,000 --> 00:00:52,000\nVale.\n\n"
                                   "7\n00:00:55,000 --> 00:00:56,000\n \n\n";
        const CueId last = document().cues().last().id;
        VERIFY_OK(document().execute(std::make_unique<SetCueTranslation>(last, "es", "Claro.")));
        QFile file(m_project->folder.filePath(QStringLiteral("es.srt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(spanish) == spanish.size());
        file.close();
        ImportSubtitles scenario(*m_user, m_registry);
        const auto read = await(scenario.read({file.fileName(), "es", {}, {}, {}}));
        VERIFY_OK(read);
        const TranslationPreview preview = previewTranslations(document().content().track(), "es", *read, nullptr);
        using Fate = TranslationFate;
        QList<Fate> fates;
        for (const TranslationPreviewRow &row : preview.rows)
            fates.append(row.fate);
        QCOMPARE(fates, QList<Fate>({Fate::SharedOut, Fate::SharedOut, Fate::Joined, Fate::CueAlone, Fate::Undivided,
                                     Fate::CueAlone, Fate::RowAlone, Fate::Matched}));
        QCOMPARE(preview.rows[2].rowCount, 2);
        QCOMPARE(preview.rows[6].translation, QStringLiteral("Nadie"));
        QCOMPARE(preview.rows[7].number, 7);
        QCOMPARE(preview.rows[7].former, QStringLiteral("Claro."));
        QCOMPARE(preview.replaced, 1);
        QCOMPARE(preview.cuesAlone, 2);
        QCOMPARE(preview.dropped, 1);

        // What was shown is what comes.
        const auto summary = import("es", spanish);
        VERIFY_OK(summary);
        QCOMPARE(summary->unmatched, preview.rowsAlone);
        QCOMPARE(summary->dropped, preview.dropped);
        for (const TranslationPreviewRow &row : preview.rows) {
            if (row.number > 0)
                QCOMPARE(document().cues().at(row.number - 1).translations.value("es"), row.translation);
        }
    }

    void repairsAndCountsWhatIsOdd()
    {
        const auto summary = import("en", "1\n00:00:05,000 --> 00:00:04,000\nBackwards\n\n2\n00:00:06,000 --> "
                                          "00:00:06,000\nEmpty\n\n3\n00:00:08,000 --> 00:00:09,000\n \n\n");
        VERIFY_OK(summary);
        QCOMPARE(summary->repaired, 2);
        QCOMPARE(summary->cues + summary->dropped, 3);
        for (const Cue &cue : document().cues())
            QVERIFY(cue.range.isValid() && !cue.text.trimmed().isEmpty());
    }

    void saysWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("0 bytes") << QByteArray() << "subtitle_empty";
        QTest::newRow("prose") << QByteArray("Dear Tom,\nthis is a letter.\n") << "subtitle_not_recognised";
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "subtitle_not_recognised";
        QTest::newRow("no cue") << QByteArray("WEBVTT\n\nNOTE nothing\n") << "subtitle_empty";
    }
    void saysWhatCannotBeRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QCOMPARE(import("en", bytes).error().code, code);
        QVERIFY(document().history().isEmpty());
    }

    void refusesHugeAndMissingFiles()
    {
        ImportSubtitles scenario(*m_user, m_registry);
        QFile huge(m_project->folder.filePath("huge.srt"));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(200LL * 1024 * 1024));
        QCOMPARE(await(scenario.run(document(), {huge.fileName(), "en", {}, {}, {}})).error().code,
                 QStringLiteral("subtitle_too_large"));
        QCOMPARE(await(scenario.run(document(), {"/nowhere.srt", "en", {}, {}, {}})).error().code,
                 QStringLiteral("subtitle_read_failed"));
        QCOMPARE(await(scenario.run(document(), {huge.fileName(), "English", {}, {}, {}})).error().code,
                 QStringLiteral("language_invalid"));
    }

    void readsLegacyEncodings()
    {
        const auto summary =
            import("en", QByteArray("1\r\n00:00:01,000 --> 00:00:02,000\r\nCaf\xE9 na\xEFve \x96 d\xE9j\xE0 "
                                    "vu, \x93vraiment\x94\r\n\r\n"));
        VERIFY_OK(summary);
        QCOMPARE(document().cues()[0].text, QString::fromUtf8("Café naïve – déjà vu, “vraiment”"));
    }

    void exportsWhatItImported()
    {
        VERIFY_OK(import("en", threeCues));
        VERIFY_OK(import("es", "WEBVTT\n\n00:05.000 --> 00:06.000\nBuenas & <noches>\n"));
        const ProjectContent &content = document().content();
        for (const QString &format : {QStringLiteral("srt"), QStringLiteral("webvtt")}) {
            const auto bytes = subtitleBytes(content, m_registry, {format, {}, {}, "UTF-8", false});
            VERIFY_OK(bytes);
            const auto again = formats::readSubtitles(m_registry, QByteArrayView(*bytes));
            VERIFY_OK(again);
            QCOMPARE(again->format, format);
            QCOMPARE(again->cues.size(), 3);
            for (int i = 0; i < 3; ++i) {
                QCOMPARE(again->cues[i].text, content.cues()[i].text);
                QCOMPARE(again->cues[i].range, content.cues()[i].range);
            }
        }
        const auto spanish = subtitleBytes(content, m_registry, {"webvtt", "es", {}, "UTF-8", false});
        VERIFY_OK(spanish);
        QVERIFY(spanish->contains("Buenas &amp; &lt;noches"));
        QCOMPARE(spanish->count("-->"), 1);
        QCOMPARE(subtitleBytes(content, m_registry, {"srt", "fr", {}, "UTF-8", false}).error().code,
                 QStringLiteral("nothing_to_export"));
        QCOMPARE(subtitleBytes(content, m_registry, {"doc", {}, {}, "UTF-8", false}).error().code,
                 QStringLiteral("format_unknown"));

        Lesson lesson;
        lesson.id = document().newId<LessonId>();
        lesson.language = QStringLiteral("en");
        lesson.range = {MediaTime::fromMs(2000), MediaTime::fromMs(3500)};
        VERIFY_OK(document().execute(std::make_unique<AddLesson>(lesson)));
        const auto part = subtitleBytes(document().content(), m_registry, {"srt", {}, lesson.id, "UTF-8", false});
        VERIFY_OK(part);
        QVERIFY(part->contains("00:00:00,000 --> 00:00:00,500"));
        QVERIFY(part->contains("00:00:01,000 --> 00:00:01,500"));

        const QString path = m_project->folder.filePath("out.srt");
        VERIFY_OK(exportSubtitles(document().content(), m_registry, {"srt", {}, {}, "UTF-8", true}, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("\xEF\xBB\xBF"
                                          "1"));
    }

    /// A file comes back byte for byte from the project that it was imported into.
    void keepsWhatAFileSaidInItsOwnFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("srt") << "srt"
                             << QByteArray(
                                    "1\n00:00:01,000 --> 00:00:02,500\n<i>Every</i> evening,\nTom <b>climbs</b>.\n\n"
                                    "2\n00:00:03,000 --> 00:00:04,000 X1:10 X2:20 Y1:5 Y2:9\n{\\an8}Up there\n\n"
                                    "3\n00:00:05,000 --> 00:00:06,000\n<font color=\"#ff0000\">Red</font>\n\n");
        QTest::newRow("webvtt")
            << "webvtt"
            << QByteArray("WEBVTT - the lamp\nKind: captions\n\nSTYLE\n::cue(.loud) { color: red }\n\n"
                          "intro\n00:00:01.000 --> 00:00:02.500 line:0 align:left\n<v Tom>Every "
                          "<c.loud>evening</c> &amp; night</v>\n\nNOTE look here\n\n00:00:03.000 --> "
                          "00:00:04.000\n<ruby>\xE7\x81\xAF<rt>\xE3\x81\xB2</rt></ruby>\n\nNOTE the end\n");
        QTest::newRow("ass") << "ass"
                             << QByteArray(
                                    "[Script Info]\nScriptType: v4.00+\nPlayResX: 640\nPlayResY: 480\n\n"
                                    "[V4+ Styles]\nFormat: Name, Fontname, Fontsize, PrimaryColour, Bold, Italic, "
                                    "Alignment\nStyle: Default,Arial,20,&H00FFFFFF,0,0,2\n"
                                    "Style: Sign,Arial,20,&H000000FF,0,-1,8\n\n[Events]\nFormat: Layer, Start, End, "
                                    "Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
                                    "Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,to do\n"
                                    "Dialogue: 3,0:00:05.00,0:00:06.00,Sign,,10,0,0,,{\\fad(200,200)}LIGHTHOUSE\n"
                                    "Dialogue: 0,0:00:01.00,0:00:02.50,Default,Tom,0,0,0,,Every {\\i1}evening{\\i0},"
                                    "\\NTom climbs.\n");
    }
    void keepsWhatAFileSaidInItsOwnFormat()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, bytes);
        const auto file = formats::readSubtitles(m_registry, QByteArrayView(bytes));
        VERIFY_OK(file);
        QCOMPARE(file->format, format);
        const auto expected = formats::writeSubtitles(*m_registry.byName(format), *file);
        VERIFY_OK(expected);
        VERIFY_OK(import("en", bytes));
        m_project->reopen();
        formats::LossReport losses;
        const auto out = subtitleBytes(document().content(), m_registry, {format, {}, {}, "UTF-8", false}, &losses);
        VERIFY_OK(out);
        QCOMPARE(*out, *expected);
        QVERIFY(losses.warnings().isEmpty());
        if (format != "ass") // whose event columns are written out in full
            QCOMPARE(*out, bytes);

        VERIFY_OK(import("es", bytes)); // as a translation it keeps its looks as well
        const auto spanish = subtitleBytes(document().content(), m_registry, {format, "es", {}, "UTF-8", false});
        VERIFY_OK(spanish);
        const auto again = formats::readSubtitles(m_registry, QByteArrayView(*spanish));
        VERIFY_OK(again);
        for (const formats::SubtitleCue &cue : file->cues) {
            const auto same = std::find_if(again->cues.begin(), again->cues.end(),
                                           [&cue](const auto &other) { return other.text == cue.text; });
            QVERIFY(same != again->cues.end());
            QCOMPARE(again->styled(*same).runs.size(), file->styled(cue).runs.size());
        }
    }

    void editedTextKeepsItsLookAndOthersTheirBytes()
    {
        VERIFY_OK(import("en", "1\n00:00:01,000 --> 00:00:02,500\n<i>Every</i> evening\n\n"
                               "2\n00:00:03,000 --> 00:00:04,000\n<font color=\"RED\">Red</font>\n\n"));
        VERIFY_OK(document().execute(
            std::make_unique<SetCueText>(document().cues()[0].id, QStringLiteral("Every single evening"))));
        const auto out = subtitleBytes(document().content(), m_registry, {"srt", {}, {}, "UTF-8", false});
        VERIFY_OK(out);
        QVERIFY2(out->contains("<i>Every</i> single evening"), out->constData());
        QVERIFY(out->contains("<font color=\"RED\">Red</font>"));
    }

    void exportsASelectionAndTwoLanguages()
    {
        VERIFY_OK(import("en", threeCues));
        VERIFY_OK(import("es", "1\n00:00:01,000 --> 00:00:02,500\nCada <b>tarde</b>\n\n"
                               "2\n00:00:05,000 --> 00:00:06,000\nBuenas noches.\n\n"));
        SubtitleExport request;
        request.format = QStringLiteral("srt");
        request.secondLanguage = QStringLiteral("es");
        const auto both = subtitleBytes(document().content(), m_registry, request);
        VERIFY_OK(both);
        QVERIFY2(both->contains("Every evening,\nTom climbs.\nCada <b>tarde</b>\n"), both->constData());
        QVERIFY(both->contains("<i>It shines.</i>\n\n"));
        QVERIFY(both->contains("Good night.\nBuenas noches.\n"));
        request.selection = {document().cues()[0].id, document().cues()[2].id};
        request.secondLanguage.clear();
        const auto some = subtitleBytes(document().content(), m_registry, request);
        VERIFY_OK(some);
        QCOMPARE(some->count("-->"), 2);
        QVERIFY(some->contains("00:00:05,000") && !some->contains("shines"));
    }

    void saysWhatAnotherFormatLoses()
    {
        VERIFY_OK(import("en", "1\n00:00:01,000 --> 00:00:02,500\n<i>Every</i> evening\n\n"
                               "2\n00:00:03,000 --> 00:00:04,000\n<font color=\"#ff0000\">Red</font>\n\n"));
        formats::LossReport losses;
        const auto out = subtitleBytes(document().content(), m_registry, {"webvtt", {}, {}, "UTF-8", false}, &losses);
        VERIFY_OK(out);
        QVERIFY(out->contains("<i>Every</i> evening"));
        formats::LossReport toSbv;
        VERIFY_OK(subtitleBytes(document().content(), m_registry, {"sbv", {}, {}, "UTF-8", false}, &toSbv));
        QStringList codes;
        for (const formats::SubtitleWarning &warning : toSbv.warnings())
            codes.append(warning.code);
        QCOMPARE(codes, QStringList({"colour_lost", "style_lost"}));
    }

private:
    ProjectDocument &document() { return *m_project->document; }

    Result<SubtitleImportSummary> import(const QString &language, const QByteArray &bytes)
    {
        QFile file(m_project->folder.filePath(QStringLiteral("subtitles.txt")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        file.close();
        ImportSubtitles scenario(*m_user, m_registry);
        return await(scenario.run(document(), {file.fileName(), language, {}, {}, {}}));
    }

    const formats::FormatRegistry m_registry = formats::builtInFormats();
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<ScriptedInteraction> m_user;
};

QTEST_GUILESS_MAIN(TestSubtitleScenarios)
#include "tst_subtitlescenarios.moc"
