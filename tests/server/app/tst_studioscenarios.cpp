// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/routes.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

QByteArray shaOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

HttpScenario put(const QByteArray &name, const QByteArray &content, int status, const QByteArray &code,
                 const QByteArray &type = "video/mp4", const QByteArray &sha256 = {})
{
    HttpScenario scenario;
    scenario.name = name;
    scenario.method = "PUT";
    scenario.path = "/studio/objects/" + (sha256.isNull() ? shaOf(content) : sha256);
    scenario.body = content;
    scenario.sender = Sender::Editor;
    scenario.headers = {{"Content-Type", type}};
    scenario.status = status;
    scenario.mustContain = {code};
    return scenario;
}

QList<HttpScenario> objectRows()
{
    const QByteArray clip = "a clip";
    HttpScenario anonymous = put("of nobody", clip, 401, "token_missing");
    anonymous.sender = Sender::Anonymous;
    anonymous.mustContain.clear();
    HttpScenario learner = put("of a learner", clip, 403, {});
    learner.sender = Sender::Learner;
    HttpScenario absent{.name = "absent",
                        .path = "/studio/objects/" + QByteArray(64, 'a'),
                        .sender = Sender::Editor,
                        .status = 404,
                        .mustContain = {"object_not_found"}};
    HttpScenario absentHead = absent;
    absentHead.name = "absent, HEAD";
    absentHead.method = "HEAD";
    absentHead.mustContain.clear();
    HttpScenario read{.name = "read",
                      .path = "/studio/objects/" + shaOf(clip),
                      .sender = Sender::Editor,
                      .mustContain = {clip},
                      .mustHaveHeaders = {{"Content-Type", "video/mp4"}, {"ETag", shaOf(clip)}}};
    HttpScenario head{.name = "head",
                      .method = "HEAD",
                      .path = "/studio/objects/" + shaOf(clip),
                      .sender = Sender::Editor,
                      .mustHaveHeaders = {{"Content-Length", QByteArray::number(clip.size())}}};
    HttpScenario part = read;
    part.name = "part";
    part.headers = {{"Range", "bytes=2-3"}};
    part.status = 206;
    part.mustContain = {"cl"};
    part.mustHaveHeaders = {{"Content-Range", "bytes 2-3/6"}};
    return {absent,
            absentHead,
            put("new", clip, 201, "\"created\":true"),
            put("again", clip, 200, "\"created\":false"),
            read,
            head,
            part,
            anonymous,
            learner,
            put("other content", clip, 400, "object_mismatch", "video/mp4", QByteArray(64, 'b')),
            put("not a hash", clip, 400, "object_name_invalid", "video/mp4", "name"),
            put("upper case", clip, 400, "object_name_invalid", "video/mp4", shaOf(clip).toUpper()),
            put("HTML", "<script>", 400, "object_type_invalid", "text/html"),
            put("SVG", "<svg/>", 400, "object_type_invalid", "image/svg+xml"),
            put("empty", "", 400, "object_empty"),
            put("too large", QByteArray(512 * 1024 + 1, 'x'), 413, {})};
}

QJsonArray subtitlesOf(const HttpAnswer &lesson)
{
    return lesson.json()[QStringLiteral("subtitles")].toArray();
}

} // namespace

class TestStudioScenarios : public QObject
{
    Q_OBJECT

private:
    QByteArray lessonPath(const api::ReleaseManifest &manifest, int lesson = 0) const
    {
        return "/lessons/" + manifest.lessons.at(lesson).lesson.id.toByteArray();
    }

    /// Visible and free to every learner.
    api::ReleaseManifest makeMovie(int lessons = 3)
    {
        api::ReleaseManifest manifest;
        do
            manifest = makeManifest(m_random, lessons);
        while (manifest.lessons.size() < lessons || manifest.lessons.first().cues.isEmpty());
        manifest.movie.isActive = true;
        manifest.movie.isPremium = false;
        manifest.movie.tmdbId.reset();
        for (api::ManifestLesson &lesson : manifest.lessons)
            lesson.lesson.isPremium = false;
        return manifest;
    }

    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }

private slots:
    void initTestCase()
    {
        const auto started = m_postgres.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database);
        const auto serving = m_server->start();
        QVERIFY2(serving.ok(), serving.ok() ? "" : qPrintable(describe(serving.error())));
    }

    void storesObjectsAsTheRowSays_data()
    {
        QTest::addColumn<HttpScenario>("scenario");
        for (const HttpScenario &scenario : objectRows())
            QTest::newRow(scenario.name.constData()) << scenario;
    }
    void storesObjectsAsTheRowSays()
    {
        QFETCH(HttpScenario, scenario);
        const QString fault = m_server->check(scenario);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }

    void showsLearnersWhatWasAuthored()
    {
        const api::ReleaseManifest manifest = makeMovie();
        const HttpAnswer receipt = publish(*m_server, manifest);
        QVERIFY2(receipt.status == 200, receipt.body.constData());
        QCOMPARE(receipt.json()[QStringLiteral("number")].toInt(), 1);
        for (int i = 0; i < manifest.lessons.size(); ++i) {
            const api::ManifestLesson &authored = manifest.lessons.at(i);
            const HttpAnswer lesson = m_server->send("GET", lessonPath(manifest, i), {}, Sender::Learner);
            QCOMPARE(lesson.status, 200);
            QCOMPARE(lesson.json()[QStringLiteral("title")].toString(), authored.lesson.title);
            const QJsonArray subtitles = subtitlesOf(lesson);
            QCOMPARE(subtitles.size(), authored.cues.size());
            for (int k = 0; k < subtitles.size(); ++k) {
                const Cue &cue = authored.cues.at(k).cue;
                QCOMPARE(subtitles[k][QStringLiteral("text")].toString(), cue.text);
                QCOMPARE(subtitles[k][QStringLiteral("startTime")].toDouble(), double(cue.range.in.floorMs()) / 1000);
                QCOMPARE(subtitles[k][QStringLiteral("endTime")].toDouble(), double(cue.range.out.floorMs()) / 1000);
            }
            const HttpAnswer clip =
                m_server->send("GET", lesson.json()[QStringLiteral("videoUrl")].toString().toLatin1());
            QCOMPARE(clip.status, 200);
            QCOMPARE(shaOf(clip.body), authored.videoSha256.toLatin1());
            QCOMPARE(receipt.json()[QStringLiteral("lessons")][i][QStringLiteral("videoUrl")],
                     lesson.json()[QStringLiteral("videoUrl")]);
        }
    }

    void refusesReleases_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("of nobody") << 0 << 401 << QByteArray();
        QTest::newRow("of a learner") << 1 << 403 << QByteArray();
        QTest::newRow("of another movie") << 2 << 400 << QByteArray("movie_mismatch");
        QTest::newRow("that break a rule") << 3 << 400 << QByteArray("\"pointer\":\"/lessons/0/cues/0/publishedId\"");
        QTest::newRow("that are no manifest") << 4 << 400 << QByteArray("manifest_invalid");
        QTest::newRow("of another format") << 5 << 415 << QByteArray("manifest_version_unsupported");
        QTest::newRow("whose objects are missing") << 6 << 409 << QByteArray("\"pointer\":\"/objects/0\"");
        QTest::newRow("whose objects have another size") << 7 << 409 << QByteArray("objects_missing");
        QTest::newRow("that are text") << 8 << 400 << QByteArray("json_invalid");
    }
    void refusesReleases()
    {
        QFETCH(int, kind);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        api::ReleaseManifest manifest = makeMovie();
        if (kind != 6) {
            for (const api::MediaObject &object : manifest.objects)
                QVERIFY(upload(*m_server, object).status < 300);
        }
        if (kind == 3)
            manifest.lessons[0].cues[0].publishedId = QUuid::createUuid();
        if (kind == 7)
            manifest.objects[0].sizeBytes += 1;
        QByteArray body = api::toJson(manifest);
        if (kind == 4)
            body = "{\"formatVersion\":1}";
        if (kind == 5)
            body.replace("\"formatVersion\":1", "\"formatVersion\":2");
        if (kind == 8)
            body = "text";
        const MovieId target = kind == 2 ? MovieId(QUuid::createUuid()) : manifest.movie.id;
        const Sender sender = kind == 0 ? Sender::Anonymous : kind == 1 ? Sender::Learner : Sender::Editor;
        const HttpAnswer answer = m_server->send("PUT", api::routes::toStudioRelease(target).toLatin1(), body, sender);
        QCOMPARE(answer.status, status);
        QVERIFY2(answer.body.contains(code), answer.body.constData());
        QCOMPARE(m_server->send("GET", "/movies/" + manifest.movie.id.toByteArray()).status, 404);
        QCOMPARE(ask("select count(*) from movies where id = '" + manifest.movie.id.toByteArray() + "'"),
                 QByteArray("0"));
    }

    void answersAReplayAsTheFirstTime()
    {
        const api::ReleaseManifest manifest = makeMovie();
        const HttpAnswer first = publish(*m_server, manifest);
        QCOMPARE(first.status, 200);
        QCOMPARE(sendRelease(*m_server, manifest).json(), first.json());
        const HttpAnswer second = sendRelease(*m_server, nextRelease(manifest));
        QCOMPARE(second.json()[QStringLiteral("number")].toInt(), 2);
        QCOMPARE(sendRelease(*m_server, manifest).json(), first.json());
        api::ReleaseManifest changed = manifest;
        changed.movie.title = QStringLiteral("Another title");
        const HttpAnswer conflict = sendRelease(*m_server, changed);
        QCOMPARE(conflict.status, 409);
        QVERIFY(conflict.body.contains("release_conflict"));

        const HttpAnswer page = m_server->send(
            "GET", api::routes::toStudioReleases(manifest.movie.id).toLatin1() + "?limit=1", {}, Sender::Editor);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.json()[QStringLiteral("total")].toInt(), 2);
        QCOMPARE(page.json()[QStringLiteral("totalPages")].toInt(), 2);
        QCOMPARE(page.json()[QStringLiteral("releases")][0][QStringLiteral("number")].toInt(), 2);
        QCOMPARE(page.json()[QStringLiteral("releases")][0][QStringLiteral("isLive")].toBool(), true);
        QCOMPARE(m_server
                     ->send("GET", api::routes::toStudioReleases(manifest.movie.id).toLatin1() + "?page=0", {},
                            Sender::Editor)
                     .status,
                 400);
        QCOMPARE(m_server
                     ->send("GET", api::routes::toStudioReleases(MovieId(QUuid::createUuid())).toLatin1(), {},
                            Sender::Editor)
                     .status,
                 404);
    }

    void editorsHaveTheirOwnMovies()
    {
        const api::ReleaseManifest manifest = makeMovie();
        QCOMPARE(publish(*m_server, manifest, Sender::Admin).status, 200);
        const HttpAnswer denied = publish(*m_server, nextRelease(manifest), Sender::Editor);
        QCOMPARE(denied.status, 403);
        QVERIFY(denied.body.contains("editor_required"));
        QCOMPARE(m_server->send("GET", api::routes::toStudioReleases(manifest.movie.id).toLatin1(), {}, Sender::Editor)
                     .status,
                 403);
        ask("insert into movie_editors (movie_id, user_id) values ('" + manifest.movie.id.toByteArray() + "', '" +
            m_server->userId(Sender::Editor).toByteArray() + "')");
        QCOMPARE(publish(*m_server, nextRelease(manifest), Sender::Editor).status, 200);
        const api::ReleaseManifest own = makeMovie();
        QCOMPARE(publish(*m_server, own, Sender::Editor).status, 200);
        QCOMPARE(publish(*m_server, nextRelease(own), Sender::Admin).status, 200);
    }

    /// A lesson that goes takes nobody's progress with it, and comes back with it.
    void keepsProgressOverReleases()
    {
        const api::ReleaseManifest manifest = makeMovie(3);
        QCOMPARE(publish(*m_server, manifest).status, 200);
        const QByteArray id = manifest.lessons.at(1).lesson.id.toByteArray();
        const QByteArray event =
            "{\"lessonId\":\"" + id + "\",\"progressPercentage\":60,\"timeSpent\":30,\"currentPosition\":1}";
        QCOMPARE(m_server->send("POST", "/progress/update", event, Sender::Learner).status, 200);

        api::ReleaseManifest shorter = nextRelease(manifest);
        shorter.lessons.removeAt(1);
        std::swap(shorter.lessons[0].lesson.order, shorter.lessons[1].lesson.order);
        shorter.lessons[0].lesson.order = 2;
        shorter.lessons[0].lesson.language = manifest.lessons.at(1).lesson.language;
        shorter.lessons[1].lesson.order = 1;
        QCOMPARE(publish(*m_server, shorter).status, 200);
        QCOMPARE(m_server->send("GET", lessonPath(manifest, 1), {}, Sender::Learner).status, 404);
        const HttpAnswer movie =
            m_server->send("GET", "/movies/" + manifest.movie.id.toByteArray(), {}, Sender::Learner);
        QVERIFY(!movie.body.contains(id));
        QCOMPARE(movie.json()[QStringLiteral("lessons")].toArray().size(), 2);
        QCOMPARE(m_server->send("POST", "/progress/update", event, Sender::Learner).status, 200);

        QCOMPARE(publish(*m_server, nextRelease(manifest)).status, 200);
        const HttpAnswer lesson = m_server->send("GET", lessonPath(manifest, 1), {}, Sender::Learner);
        QCOMPARE(lesson.status, 200);
        QCOMPARE(lesson.json()[QStringLiteral("userProgress")][QStringLiteral("timeSpent")].toInt(), 60);
        QCOMPARE(lesson.json()[QStringLiteral("userProgress")][QStringLiteral("progressPercentage")].toInt(), 60);
    }

    void refusesALessonOfAnotherMovie()
    {
        const api::ReleaseManifest one = makeMovie();
        QCOMPARE(publish(*m_server, one).status, 200);
        api::ReleaseManifest other = makeMovie();
        QCOMPARE(publish(*m_server, other).status, 200);
        const HttpAnswer before = m_server->send("GET", "/movies/" + other.movie.id.toByteArray());
        other = nextRelease(other);
        api::ManifestLesson &stolen = other.lessons[0];
        stolen.lesson.id = one.lessons.at(0).lesson.id;
        for (LessonCue &cue : stolen.cues)
            cue.publishedId = deriveUuid(cue.cue.id.uuid(), stolen.lesson.id.toByteArray());
        const HttpAnswer answer = sendRelease(*m_server, other);
        QCOMPARE(answer.status, 409);
        QVERIFY(answer.body.contains("lesson_conflict"));
        QCOMPARE(m_server->send("GET", "/movies/" + other.movie.id.toByteArray()).body, before.body);
    }

    void knowsAMovieOfTheSameTmdbId()
    {
        api::ReleaseManifest one = makeMovie();
        one.movie.tmdbId = 133'701;
        QCOMPARE(publish(*m_server, one).status, 200);
        api::ReleaseManifest other = makeMovie();
        other.movie.tmdbId = 133'701;
        const HttpAnswer answer = publish(*m_server, other);
        QCOMPARE(answer.status, 409);
        QVERIFY(answer.body.contains("movie_conflict"));
    }

    /// Two movies that teach one word share its row; a correction of one does not rename the other's.
    void sharesWordsBetweenMovies()
    {
        api::ReleaseManifest one = makeMovie();
        api::ReleaseManifest other = makeMovie();
        one.headwords[0].word = other.headwords[0].word = QStringLiteral("shared bridge");
        one.headwords[0].language = other.headwords[0].language = QStringLiteral("en");
        one.lessons[0].occurrences = {{OccurrenceId(QUuid::createUuid()), one.headwords.at(0).id,
                                       one.headwords.at(0).senses.at(0).id, one.lessons.at(0).cues.at(0).cue.id.uuid(),
                                       0, 0}};
        other.lessons[0].occurrences = {{OccurrenceId(QUuid::createUuid()), other.headwords.at(0).id,
                                         other.headwords.at(0).senses.at(0).id,
                                         other.lessons.at(0).cues.at(0).cue.id.uuid(), 0, 0}};
        QCOMPARE(publish(*m_server, one).status, 200);
        QCOMPARE(publish(*m_server, other).status, 200);
        const auto wordOf = [this](const api::ReleaseManifest &manifest) {
            return m_server->send("GET", lessonPath(manifest), {}, Sender::Learner)
                .json()[QStringLiteral("vocabulary")][0]
                .toObject();
        };
        QCOMPARE(wordOf(one)[QStringLiteral("id")], wordOf(other)[QStringLiteral("id")]);
        one = nextRelease(one);
        one.headwords[0].word = QStringLiteral("shared bridges");
        QCOMPARE(publish(*m_server, one).status, 200);
        QCOMPARE(wordOf(one)[QStringLiteral("word")].toString(), QStringLiteral("shared bridges"));
        QCOMPARE(wordOf(other)[QStringLiteral("word")].toString(), QStringLiteral("shared bridge"));
        QVERIFY(wordOf(one)[QStringLiteral("id")] != wordOf(other)[QStringLiteral("id")]);
    }

    /// What a movie leaves open about a shared word does not take away what another said of it, and nobody writes
    /// another movie's senses.
    void leavesTheWordsOfOthersWhole()
    {
        api::ReleaseManifest one = makeMovie();
        one.headwords[0].word = QStringLiteral("whole bridge");
        one.headwords[0].language = QStringLiteral("en");
        one.headwords[0].pronunciation = QStringLiteral("/brɪdʒ/");
        one.headwords[0].exampleSentence = QStringLiteral("Cross the bridge.");
        for (Sense &sense : one.headwords[0].senses) {
            sense.translations.clear();
            sense.definition = QStringLiteral("said by one");
        }
        one.lessons[0].occurrences = {{OccurrenceId(QUuid::createUuid()), one.headwords.at(0).id,
                                       one.headwords.at(0).senses.at(0).id, one.lessons.at(0).cues.at(0).cue.id.uuid(),
                                       0, 0}};
        api::ReleaseManifest other = makeMovie();
        other.headwords[0] = one.headwords.at(0); // with the same ids: a project that was copied
        other.headwords[0].pronunciation.clear();
        other.headwords[0].exampleSentence.clear();
        other.headwords[0].audioSha256.clear();
        for (Sense &sense : other.headwords[0].senses)
            sense.definition = QStringLiteral("said by other");
        for (api::ManifestLesson &lesson : other.lessons)
            lesson.occurrences.clear();
        other.lessons[0].occurrences = {{OccurrenceId(QUuid::createUuid()), other.headwords.at(0).id,
                                         other.headwords.at(0).senses.at(0).id,
                                         other.lessons.at(0).cues.at(0).cue.id.uuid(), 0, 0}};
        QCOMPARE(publish(*m_server, one).status, 200);
        const auto wordOf = [this](const api::ReleaseManifest &manifest) {
            return m_server->send("GET", lessonPath(manifest), {}, Sender::Learner)
                .json()[QStringLiteral("vocabulary")][0]
                .toObject();
        };
        QCOMPARE(publish(*m_server, other).status, 200);
        QCOMPARE(publish(*m_server, nextRelease(other)).status, 200);
        const QJsonObject after = wordOf(one);
        QCOMPARE(after[QStringLiteral("pronunciation")].toString(), QStringLiteral("/brɪdʒ/"));
        QCOMPARE(after[QStringLiteral("exampleSentence")].toString(), QStringLiteral("Cross the bridge."));
        QCOMPARE(after[QStringLiteral("audioUrl")].isNull(), one.headwords.at(0).audioSha256.isEmpty());
        QCOMPARE(after[QStringLiteral("translation")].toString(), QStringLiteral("said by one"));
        QCOMPARE(wordOf(other)[QStringLiteral("translation")].toString(), QStringLiteral("said by other"));
        QCOMPARE(wordOf(other)[QStringLiteral("id")], after[QStringLiteral("id")]);
    }

    void refusesAnObjectOfAnotherType()
    {
        api::ReleaseManifest manifest = makeMovie();
        QCOMPARE(publish(*m_server, manifest).status, 200);
        manifest = nextRelease(manifest);
        const QString video = manifest.lessons.at(0).videoSha256;
        const auto object =
            std::find_if(manifest.objects.begin(), manifest.objects.end(),
                         [&video](const api::MediaObject &candidate) { return candidate.sha256 == video; });
        QVERIFY(object != manifest.objects.end());
        object->contentType = object->contentType == QLatin1String("video/mp4") ? QStringLiteral("video/webm")
                                                                                : QStringLiteral("video/mp4");
        const HttpAnswer refused = sendRelease(*m_server, manifest);
        QCOMPARE(refused.status, 409);
        QVERIFY2(refused.body.contains("object_type"), refused.body.constData());
    }

    void auditsEveryWrite()
    {
        const api::ReleaseManifest manifest = makeMovie();
        const HttpAnswer receipt = publish(*m_server, manifest);
        QCOMPARE(receipt.status, 200);
        const QByteArray row =
            ask("select actor_id || ' ' || action || ' ' || request_id from audit_log where subject_id = '" +
                manifest.movie.id.toByteArray() + "'");
        QCOMPARE(row, m_server->userId(Sender::Editor).toByteArray() + " release.published " +
                          receipt.header("X-Request-Id"));
        const QByteArray object = manifest.objects.first().sha256.toLatin1();
        QCOMPARE(ask("select count(*) from audit_log where action = 'object.stored' and data ->> 'sha256' = '" +
                     object + "'"),
                 QByteArray("1"));
        QCOMPARE(sendRelease(*m_server, manifest).status, 200);
        QCOMPARE(ask("select count(*) from audit_log where subject_id = '" + manifest.movie.id.toByteArray() + "'"),
                 QByteArray("1"));
    }

private:
    TempPostgres m_postgres;
    server::DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{20261122};
};

QTEST_GUILESS_MAIN(TestStudioScenarios)
#include "tst_studioscenarios.moc"
