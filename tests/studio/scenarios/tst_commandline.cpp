// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setmoviedetails.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/studio/scenarios/fakestudioserver.h"
#include "tests/support/eventually.h"
#include "tests/support/filmgenerator.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

struct Run
{
    int code = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QJsonValue at(const char *member, const char *inner) const
    {
        return json().value(QLatin1StringView(member)).toObject().value(QLatin1StringView(inner));
    }
};

} // namespace

/// `cinefluent-studio` without a display, as scripts call it.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        FilmSpec spec; // as long as the sample's film
        spec.name = QStringLiteral("commandline.mp4");
        spec.frameCount = 2880;
        const auto film = makeFilm(spec);
        VERIFY_OK(film);
        m_film = film->path;
        const Run made = run({"--create-sample", m_folder.filePath("sample"), "--film", m_film});
        QVERIFY2(made.code == 0, made.errors.constData());
        m_project = m_folder.filePath("sample/sample.cineproj");
        QCOMPARE(QString::fromUtf8(made.output.trimmed()), m_project);
        m_password = m_folder.filePath("password");
        QFile file(m_password);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("correct horse\n");
    }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("help") << QStringList{"--help"} << 0;
        QTest::newRow("version") << QStringList{"--version"} << 0;
        QTest::newRow("window") << QStringList{"some.cineproj"} << 99;
        QTest::newRow("window with Qt's options") << QStringList{"-platform", "offscreen"} << 99;
        QTest::newRow("unknown option") << QStringList{"--frobnicate"} << 2;
        QTest::newRow("no verb") << QStringList{"--json"} << 2;
        QTest::newRow("two verbs") << QStringList{"--check", "a", "--export", "a", "--format", "srt"} << 2;
        QTest::newRow("no server") << QStringList{"--publish", "a", "--email", "e", "--password-stdin"} << 2;
        QTest::newRow("no time") << QStringList{"--publish", "a", "--at", "tomorrow", "--server", "s"} << 2;
        QTest::newRow("no password") << QStringList{"--publish", "a", "--email", "e", "--server", "s"} << 2;
        QTest::newRow("exchange with nobody")
            << QStringList{"--exchange", "a", "--email", "e", "--password-stdin"} << 2;
        QTest::newRow("exchange without a password")
            << QStringList{"--exchange", "a", "--email", "e", "--server", "s"} << 2;
        QTest::newRow("no format") << QStringList{"--export", "a"} << 2;
        QTest::newRow("no output") << QStringList{"--convert", "a.srt"} << 2;
        QTest::newRow("no such format") << QStringList{"--convert", "a.srt", "--format", "docx"} << 2;
        QTest::newRow("no such subtitles") << QStringList{"--convert", "/nowhere.srt", "--format", "vtt"} << 3;
        QTest::newRow("no film") << QStringList{"--create-sample", "a"} << 2;
        QTest::newRow("absent") << QStringList{"--check", "/nowhere.cineproj"} << 3;
        QTest::newRow("not a project") << QStringList{"--check", QCoreApplication::applicationFilePath()} << 5;
        QTest::newRow("film absent") << QStringList{"--create-sample", m_folder.filePath("x"), "--film", "/nowhere"}
                                     << 3;
        QTest::newRow("not a film") << QStringList{"--create-sample", m_folder.filePath("x"), "--film",
                                                   QStringLiteral(CINEFLUENT_SAMPLE "/sample.json")}
                                    << 5;
        QTest::newRow("exists") << QStringList{"--create-sample", m_folder.filePath("sample"), "--film", m_film} << 8;
        QTest::newRow("bad address") << QStringList{"--publish", m_project, "--server",        "http://example.org",
                                                    "--email",   "e",       "--password-file", m_password}
                                     << 2;
        QTest::newRow("foreign option") << QStringList{"--check", m_project, "--server", "s"} << 2;
        QTest::newRow("foreign film") << QStringList{"--export", m_project, "--format", "srt", "--film", "f"} << 2;
        QTest::newRow("translation without a file")
            << QStringList{"--import",      m_film, "--subtitles", CINEFLUENT_SAMPLE "/sample.en.srt",
                           "--language",    "en",   "--output",    m_folder.filePath("t.cineproj"),
                           "--translation", "es"}
            << 2;
        QTest::newRow("a folder") << QStringList{"--check", m_folder.filePath("sample")} << 5;
        QTest::newRow("no folder for the project")
            << QStringList{"--import",   m_film, "--subtitles", CINEFLUENT_SAMPLE "/sample.en.srt",
                           "--language", "en",   "--output",    m_folder.filePath("nofolder/t.cineproj")}
            << 8;
        QTest::newRow("no folder for the export")
            << QStringList{"--export", m_project, "--format", "srt", "--output", m_folder.filePath("nofolder/t.srt")}
            << 8;
        QTest::newRow("nobody there") << QStringList{"--publish", m_project, "--server",        "http://127.0.0.1:1",
                                                     "--email",   "e",       "--password-file", m_password}
                                      << 6;
        QTest::newRow("no server to exchange with")
            << QStringList{"--exchange", m_project, "--server",        "http://127.0.0.1:1",
                           "--email",    "e",       "--password-file", m_password}
            << 6;
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Run result = run(arguments);
        QVERIFY2(result.code == code, (QByteArray::number(result.code) + result.errors).constData());
        QVERIFY(code == 0 || code == 99 || !result.errors.isEmpty());
    }

    void listsWordsToTeach()
    {
        const Run found = run({"--vocabulary", m_project, "--language", "es", "--json"});
        QVERIFY2(found.code == 0, found.errors.constData());
        QCOMPARE(found.json().value("language").toString(), QStringLiteral("en"));
        QCOMPARE(found.json().value("target").toString(), QStringLiteral("es"));
        const QJsonArray words = found.json().value("words").toArray();
        QVERIFY(words.size() > 10);
        double former = 1;
        QStringList lemmas;
        for (const QJsonValue &word : words) {
            QVERIFY(word["value"].toDouble() <= former);
            former = word["value"].toDouble();
            lemmas.append(word["lemma"].toString());
            QVERIFY(word["count"].toInt() > 0 && !word["example"].toString().isEmpty());
        }
        QVERIFY(lemmas.contains(QStringLiteral("lighthouse")));
        const QString path = m_folder.filePath("words.csv");
        QCOMPARE(run({"--vocabulary", m_project, "--csv", "--output", path}).code, 0);
        const QByteArray table = readFile(path);
        QVERIFY(table.startsWith("lemma,part_of_speech,"));
        QCOMPARE(table.count("\r\n"), words.size() + 1);
        QCOMPARE(run({"--vocabulary", m_project, "--csv", "--json"}).code, 2);
        QCOMPARE(run({"--vocabulary", m_project, "--lesson", "none"}).code, 3);
    }

    void synchronisesWithAReference()
    {
        const QString project = m_folder.filePath("late.cineproj");
        QVERIFY(QFile::copy(m_project, project));
        // The sample's own subtitles are in time: nothing is moved.
        const Run same = run({"--sync", project, "--reference", CINEFLUENT_SAMPLE "/sample.en.srt"});
        QVERIFY2(same.code == 0, same.errors.constData());
        QCOMPARE(same.json().value("outcome").toString(), QStringLiteral("in_sync"));
        // All of it five seconds later: every cue follows.
        QFile source(CINEFLUENT_SAMPLE "/sample.en.srt");
        QVERIFY(source.open(QIODevice::ReadOnly));
        QFile late(m_folder.filePath("late.srt"));
        QVERIFY(late.open(QIODevice::WriteOnly));
        static const QRegularExpression clock(QStringLiteral("00:(\\d\\d):(\\d\\d),"));
        const QString text = QString::fromUtf8(source.readAll());
        QString shifted;
        qsizetype from = 0;
        for (auto each = clock.globalMatch(text); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            const int seconds = match.captured(1).toInt() * 60 + match.captured(2).toInt() + 5;
            shifted +=
                text.mid(from, match.capturedStart() - from) +
                QStringLiteral("00:%1:%2,").arg(seconds / 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
            from = match.capturedEnd();
        }
        late.write((shifted + text.mid(from)).toUtf8());
        late.close();
        const Run moved = run({"--sync", project, "--reference", late.fileName()});
        QVERIFY2(moved.code == 0, (moved.output + moved.errors).constData());
        QCOMPARE(moved.json().value("outcome").toString(), QStringLiteral("moved"));
        for (const QJsonValue &part : moved.json().value("parts").toArray())
            QVERIFY(std::abs(part["shiftUs"].toDouble() - 5e6) < 50e3);
        const Run missing = run({"--sync", project, "--reference", m_folder.filePath("nothing.srt")});
        QVERIFY(missing.code != 0 && !missing.errors.isEmpty());
    }

    void saysWhatIsWrong()
    {
        const QStringList import{"--subtitles", CINEFLUENT_SAMPLE "/sample.en.srt", "--language", "en", "--output"};
        const auto errorsOf = [](const QStringList &arguments) { return run(arguments).errors; };
        QVERIFY(
            !errorsOf(QStringList{"--import", "/nofile.mp4"} + import + QStringList{m_folder.filePath("n.cineproj")})
                 .contains("any more"));
        QVERIFY(errorsOf(QStringList{"--import", m_film} + import + QStringList{m_folder.filePath("no/n.cineproj")})
                    .contains("does not exist"));
        QVERIFY(errorsOf({"--export", m_project, "--format", "srt", "--output", m_folder.filePath("no/n.srt")})
                    .contains("does not exist"));
        QVERIFY(errorsOf({"--check", m_folder.filePath("sample")}).contains("is a folder"));
        const QString damaged = m_folder.filePath("damaged.cineproj");
        QVERIFY(QFile::copy(m_project, damaged));
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() / 2);
        file.write(QByteArray(12'000, '\x5A'));
        file.close();
        QVERIFY(errorsOf({"--check", damaged}).contains("window"));
    }

    void checkingLeavesNothingBehind()
    {
        const auto filesBeside = [this] {
            return QDir(m_folder.filePath("sample")).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        };
        const QStringList before = filesBeside();
        QVERIFY(!before.contains("sample.cineproj-wal"));
        QCOMPARE(run({"--check", m_project}).code, 0);
        QCOMPARE(filesBeside(), before);
        QCOMPARE(run({"--export", m_project, "--format", "json"}).code, 0);
        QCOMPARE(filesBeside(), before);
    }

    void withoutItsFilmNothingIsPublishable()
    {
        const QString film = m_folder.filePath("away.mp4");
        QVERIFY(QFile::copy(m_film, film));
        QCOMPARE(run({"--create-sample", m_folder.filePath("away"), "--film", film}).code, 0);
        const QString project = m_folder.filePath("away/sample.cineproj");
        QCOMPARE(run({"--check", project}).code, 0);
        QFile file(film);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("another film"); // of the same size
        file.close();
        Run verdict = run({"--check", project, "--json"});
        QCOMPARE(verdict.code, 4);
        QVERIFY(QFile::remove(film));
        verdict = run({"--check", project, "--json"});
        QCOMPARE(verdict.code, 4);
        QVERIFY(!verdict.json()["publishable"].toBool(true));
        QCOMPARE(verdict.json()["obstacles"][0]["code"].toString(), QStringLiteral("film_missing"));
        QVERIFY(run({"--check", project}).output.contains("film"));
    }

    void aTruncatedFilmIsInTheResult()
    {
        FilmSpec spec;
        spec.name = QStringLiteral("commandline-cut.mkv");
        spec.frameCount = 480;
        const auto made = makeFilm(spec);
        VERIFY_OK(made);
        QFile film(m_folder.filePath("cut.mkv"));
        QVERIFY(film.open(QIODevice::WriteOnly));
        const QByteArray bytes = readFile(made->path);
        film.write(bytes.left(bytes.size() * 2 / 3));
        film.close();
        const Run imported = run({"--import", film.fileName(), "--subtitles", CINEFLUENT_SAMPLE "/sample.en.srt",
                                  "--language", "en", "--output", m_folder.filePath("cut.cineproj"), "--json"});
        QVERIFY2(imported.code == 0, imported.errors.constData());
        QVERIFY(imported.errors.contains("warning: "));
        const QString warning = imported.json()["warnings"][0].toString();
        QVERIFY2(imported.errors.contains(warning.toUtf8()) && !warning.isEmpty(), imported.output.constData());
    }

    void anotherServerIsANetworkFault()
    {
        FakeHttpServer web([](const FakeRequest &) {
            FakeAnswer page;
            page.contentType = "text/html";
            page.body = "<html>Welcome</html>";
            return page;
        });
        const QStringList arguments{"--publish", m_project, "--server",        web.url().toString(),
                                    "--email",   "e",       "--password-file", m_password};
        QCOMPARE(run(arguments).code, 6);
        web.setHandler([](const FakeRequest &) {
            FakeAnswer page;
            page.status = 404;
            page.contentType = "text/html";
            page.body = "<html>Not here</html>";
            return page;
        });
        QCOMPARE(run(arguments).code, 6);
    }

    void theSampleIsSound()
    {
        const Run verdict = run({"--check", m_project, "--json"});
        QVERIFY2(verdict.code == 0, verdict.output.constData());
        QCOMPARE(verdict.at("counts", "error").toInt(-1), 0);
        QVERIFY(verdict.json()["publishable"].toBool());
    }

    void theSampleBeginsItsHistory()
    {
        SystemClock clock;
        SystemRandom random;
        IdGenerator ids(clock, random);
        const auto document = openProject(m_project, {clock, ids}, ProjectAccess::ReadOnly);
        VERIFY_OK(document);
        QVERIFY(!(*document)->cues().isEmpty());
        QVERIFY((*document)->history().isEmpty());
    }

    void exportsEverythingItTells()
    {
        const Run exported = run({"--export", m_project, "--format", "json"});
        QCOMPARE(exported.code, 0);
        const QJsonObject sample = readJson(QStringLiteral(CINEFLUENT_SAMPLE "/sample.json"));
        const QJsonArray lessons = exported.json()["lessons"].toArray();
        const QJsonArray expected = sample["lessons"].toArray();
        QCOMPARE(lessons.size(), expected.size());
        for (int i = 0; i < lessons.size(); ++i) {
            QCOMPARE(lessons[i]["id"], expected[i]["id"]);
            QCOMPARE(lessons[i]["title"], expected[i]["title"]);
            QCOMPARE(lessons[i]["inUs"].toInteger(), (expected[i]["inFrame"].toInteger() * 1'000'000 + 23) / 24);
            const QJsonArray cues = lessons[i]["cues"].toArray();
            QVERIFY(cues.size() > 5);
            for (const QJsonValue &cue : cues)
                QVERIFY(!cue["translations"]["es"].toString().isEmpty());
            QVERIFY(!lessons[i]["words"].toArray().isEmpty());
        }
        QCOMPARE(exported.at("movie", "id"), sample.value("movie").toObject().value("id"));
        QCOMPARE(exported.json()["cueCount"].toInt(), 25);

        // The subtitles are those that were committed, byte for byte.
        const Run srt = run({"--export", m_project, "--format", "srt"});
        QCOMPARE(srt.code, 0);
        QCOMPARE(srt.output, readFile(QStringLiteral(CINEFLUENT_SAMPLE "/sample.en.srt")));
        const QString path = m_folder.filePath("es.vtt");
        QCOMPARE(run({"--export", m_project, "--format", "vtt", "--language", "es", "--output", path}).code, 0);
        QVERIFY(readFile(path).startsWith("WEBVTT\n"));
        QCOMPARE(readFile(path).count("-->"), 25);
        QCOMPARE(run({"--export", m_project, "--format", "vtt", "--language", "fr"}).code, 5);
    }

    void convertsSubtitles()
    {
        const QString source = m_folder.filePath("source.ass");
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "[Script Info]\n\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,Default,Ann,0,0,0,,{\\i1}One{\\i0} two\n");
        file.close();
        const Run srt = run({"--convert", source, "--format", "srt"});
        QCOMPARE(srt.code, 0);
        QCOMPARE(srt.output, QByteArray("1\n00:00:01,000 --> 00:00:02,000\n<i>One</i> two\n\n"));
        QVERIFY2(srt.errors.contains("who speaks"), srt.errors.constData());
        const QString target = m_folder.filePath("target.sub");
        const Run sub = run({"--convert", source, "--frame-rate", "25", "--output", target, "--json"});
        QCOMPARE(sub.code, 0);
        QCOMPARE(sub.json()["format"].toString(), QStringLiteral("microdvd"));
        QCOMPARE(sub.json()["cues"].toInt(), 1);
        QCOMPARE(sub.json()["warnings"].toArray().size(), 3); // the style that is not there, the voice, the italics
        QVERIFY(readFile(target).startsWith("{1}{1}25\n{25}{50}"));
    }

    void importsAFilmWithSubtitles()
    {
        const QString project = m_folder.filePath("imported.cineproj");
        const QStringList arguments{"--import",   m_film,  "--subtitles",   CINEFLUENT_SAMPLE "/sample.en.srt",
                                    "--language", "en",    "--translation", "es=" CINEFLUENT_SAMPLE "/sample.es.vtt",
                                    "--output",   project, "--title",       "Imported",
                                    "--json"};
        const Run imported = run(arguments);
        QVERIFY2(imported.code == 0, imported.errors.constData());
        QCOMPARE(imported.json()["cues"].toInt(), 25);
        QCOMPARE(imported.json()["encoding"].toString(), QStringLiteral("UTF-8"));
        const Run exported = run({"--export", project, "--format", "json"});
        QCOMPARE(exported.at("movie", "title").toString(), QStringLiteral("Imported"));
        QCOMPARE(run({"--export", project, "--format", "srt"}).output,
                 run({"--export", m_project, "--format", "srt"}).output);
        QCOMPARE(run(arguments).code, 8); // never overwrites

        // A failed import leaves nothing behind.
        const QString failed = m_folder.filePath("failed.cineproj");
        const Run bad =
            run({"--import", m_film, "--subtitles", m_film, "--language", "en", "--output", failed, "--json"});
        QCOMPARE(bad.code, 5);
        QVERIFY(bad.at("error", "code").toString().startsWith("subtitle_"));
        QVERIFY(!QFile::exists(failed));
    }

    void publishesWithoutAWindow()
    {
        FakeStudioServer server;
        const QStringList arguments{"--publish",     m_project,
                                    "--server",      server.url(),
                                    "--email",       "editor@example.org",
                                    "--work-folder", m_folder.filePath("work"),
                                    "--json"};
        const Run wrong = run(arguments + QStringList{"--password-stdin"}, "battery staple\n");
        QCOMPARE(wrong.code, 7);
        QCOMPARE(wrong.at("error", "code").toString(), QStringLiteral("invalid_credentials"));
        QVERIFY(!wrong.errors.contains("battery"));

        const Run published = run(arguments + QStringList{"--password-file", m_password});
        QVERIFY2(published.code == 0, published.errors.constData());
        QCOMPARE(server.releases.size(), 1);
        QCOMPARE(published.json()["movieId"].toString(), server.releases[0].movie.id.toString());
        QCOMPARE(published.json()["lessons"].toArray().size(), 2);
        QCOMPARE(published.json()["number"].toInt(), 1);
        QCOMPARE(server.releases[0].headwords.size(), 14);
        QVERIFY(!published.errors.contains("correct horse"));
        const Run later = run(arguments + QStringList{"--password-file", m_password, "--at", "2026-12-24T18:30:00Z"});
        QVERIFY2(later.code == 0, later.errors.constData());
        QCOMPARE(later.json()["publishAt"].toString(), QStringLiteral("2026-12-24T18:30:00.000Z"));
        QVERIFY(!later.json().contains("publishedAt"));
        const Run again = run(arguments + QStringList{"--password-stdin"}, "correct horse\n");
        QVERIFY2(again.code == 0, again.errors.constData());
        QCOMPARE(again.json()["lessonsReused"].toInt(), 2);
        QCOMPARE(again.json()["objectsUploaded"].toInt(), 0);
    }

    void errorsBlockPublishing()
    {
        const QString broken = m_folder.filePath("broken.cineproj");
        QVERIFY(QFile::copy(m_project, broken));
        const SystemClock clock;
        SystemRandom random;
        IdGenerator ids(clock, random);
        auto document = openProject(broken, {clock, ids});
        VERIFY_OK(document);
        Movie movie = (*document)->movie();
        movie.title.clear();
        VERIFY_OK((*document)->execute(std::make_unique<SetMovieDetails>(movie)));
        // The project stays open here: checking and publishing read it all the same.
        QCOMPARE(run({"--check", broken}).code, 4);
        FakeStudioServer server;
        QCOMPARE(run({"--publish", broken, "--server", server.url(), "--email", "editor@example.org", "--password-file",
                      m_password})
                     .code,
                 4);
        QVERIFY(server.releases.isEmpty());
    }

private:
    /// The event loop runs meanwhile, for the server lives in this thread.
    static Run run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess program;
        program.start(QStringLiteral(CINEFLUENT_COMMAND_LINE), arguments);
        program.write(input);
        program.closeWriteChannel();
        if (!eventually([&] { return program.state() == QProcess::NotRunning; }, 120'000))
            qFatal("the program does not end");
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1, program.readAllStandardOutput(),
                program.readAllStandardError()};
    }

    static QByteArray readFile(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(path));
        return file.readAll();
    }

    static QJsonObject readJson(const QString &path) { return QJsonDocument::fromJson(readFile(path)).object(); }

    QTemporaryDir m_folder;
    QString m_film;
    QString m_project;
    QString m_password;
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
