// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/storagecare.h"
#include "server/storage/postgres/storageaudit.h"
#include "tests/support/mmdbwriter.h"
#include "tests/support/playablemovie.h"
#include "tests/support/temppostgres.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

/// Grants of playback and what they open.
class TestPlaybackScenarios : public QObject
{
    Q_OBJECT

private:
    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }
    HttpAnswer grant(Sender sender = Sender::Learner)
    {
        return m_server->send("POST", "/lessons/" + m_movie.lessonId() + "/playback", {}, sender);
    }
    /// "/media/play/<token>/"
    QByteArray prefix(Sender sender = Sender::Learner)
    {
        const HttpAnswer answer = grant(sender);
        const QByteArray url = answer.json()[QStringLiteral("url")].toString().toLatin1();
        if (!url.endsWith("master.m3u8"))
            qFatal("%d %s", answer.status, answer.body.constData());
        return url.chopped(11);
    }
    HttpAnswer get(const QByteArray &path) { return m_server->send("GET", path); }
    QByteArray keyPath(const QByteArray &at) const
    {
        return at + "keys/" + m_movie.keyId.toByteArray(QUuid::WithoutBraces);
    }
    QString codeOf(const HttpAnswer &answer) { return answer.json()[QStringLiteral("code")].toString(); }

    TempPostgres m_postgres;
    DatabaseSettings m_database;
    QTemporaryDir m_folder;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{20261126};
    PlayableMovie m_movie;

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        QFile countries(m_folder.filePath(QStringLiteral("countries.mmdb")));
        QVERIFY(countries.open(QFile::WriteOnly));
        countries.write(mmdbOf({{QStringLiteral("192.0.2.0/24"), "DE"}, {QStringLiteral("198.51.100.0/24"), "FR"}}));
        countries.close();
        m_server = std::make_unique<HttpScenarioServer>(m_database, [&](ServerConfig &config) {
            config.countryDatabase = countries.fileName();
            config.trustedProxies = {QHostAddress::parseSubnet(QStringLiteral("127.0.0.0/8"))};
            config.videoCdnUrl = QUrl();
        });
        QVERIFY(m_server->start().ok());
        m_movie = makePlayableMovie(m_random);
        const HttpAnswer published = publishPlayable(*m_server, m_movie);
        QVERIFY2(published.status == 200, published.body.constData());
    }
    void cleanupTestCase() { m_server.reset(); }

    void grantsAndServes()
    {
        const HttpAnswer answer = grant();
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Cache-Control"), QByteArrayLiteral("no-store"));
        const QJsonObject json = answer.json();
        QCOMPARE(json[QStringLiteral("lessonId")].toString().toLatin1(), m_movie.lessonId());
        QVERIFY(json[QStringLiteral("watermark")][QStringLiteral("text")].toString().size() == 9);
        const QByteArray at = prefix();
        for (auto file = m_movie.contents.cbegin(); file != m_movie.contents.cend(); ++file) {
            const HttpAnswer served = get(at + file.key());
            QVERIFY2(served.status == 200, file.key().constData());
            QCOMPARE(served.body, file.value());
            QVERIFY(served.header("Cache-Control").startsWith("private, max-age="));
            QVERIFY(served.header("Cache-Control").endsWith("immutable"));
        }
        QCOMPARE(get(at + "master.m3u8").header("Content-Type"), QByteArrayLiteral("application/vnd.apple.mpegurl"));
        QCOMPARE(get(at + "video-480/video.mp4").header("Content-Type"), QByteArrayLiteral("video/mp4"));
        QCOMPARE(get(at + "subtitles-en.vtt").header("Content-Type"), QByteArrayLiteral("text/vtt"));
        QCOMPARE(get(at + "video-480/other.mp4").status, 404);
        QCOMPARE(get(at + "other").status, 404);
    }

    void servesParts()
    {
        const QByteArray path = prefix() + "video-480/video.mp4";
        const QByteArray whole = m_movie.contents.value("video-480/video.mp4");
        HttpScenario part{.name = "part", .path = path, .headers = {{"Range", "bytes=1000-200999"}}};
        HttpAnswer answer = m_server->send(part);
        QCOMPARE(answer.status, 206);
        QCOMPARE(answer.body, whole.mid(1000, 200'000));
        QCOMPARE(answer.header("Content-Range"), "bytes 1000-200999/" + QByteArray::number(whole.size()));
        part.headers = {{"Range", "bytes=9999999-"}};
        QCOMPARE(m_server->send(part).status, 416);
        const QByteArray etag = answer.header("ETag");
        part.headers = {{"If-None-Match", etag}};
        answer = m_server->send(part);
        QCOMPARE(answer.status, 304);
        QVERIFY(answer.body.isEmpty());
        part.headers.clear();
        part.method = "HEAD";
        answer = m_server->send(part);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Content-Length"), QByteArray::number(whole.size()));
        QVERIFY(answer.body.isEmpty());
    }

    void hasOneSpelling()
    {
        const QByteArray at = prefix();
        QCOMPARE(get(at + "master.m3u8").status, 200);
        for (const QByteArray &other :
             {at + "master.m3u8?a=b", at + "video-480%2Fvideo.mp4", at.chopped(1) + "=/master.m3u8",
              at + "master.m3u8/", at + "video-480//video.mp4"}) {
            const HttpAnswer answer = get(other);
            QVERIFY2(answer.status >= 400 && answer.status < 500, other.constData());
        }
    }

    void refusesOthers()
    {
        QCOMPARE(grant(Sender::Anonymous).status, 401);
        QCOMPARE(m_server
                     ->send("POST", "/lessons/" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "/playback",
                            {}, Sender::Learner)
                     .status,
                 404);
        QCOMPARE(m_server->send("POST", "/lessons/x/playback", {}, Sender::Learner).status, 404);
    }

    void handsOutKeys()
    {
        const QByteArray at = prefix();
        const HttpAnswer answer = get(keyPath(at));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, m_movie.key);
        QCOMPARE(answer.header("Cache-Control"), QByteArrayLiteral("no-store"));
        // With the range of a segment, as FFmpeg asks.
        const HttpAnswer ranged =
            m_server->send({.name = "range", .path = keyPath(at), .headers = {{"Range", "bytes=692-56179"}}});
        QCOMPARE(ranged.status, 206);
        QCOMPARE(ranged.body, m_movie.key);
        QCOMPARE(ranged.header("Content-Range"), QByteArrayLiteral("bytes 692-707/708"));
        QCOMPARE(get(at + "keys/" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces)).status, 404);
        QCOMPARE(get(at + "keys/x").status, 403);
        QCOMPARE(get(keyPath(at).chopped(36) + m_movie.keyId.toByteArray(QUuid::WithoutBraces).toUpper()).status, 403);
        // Neither a row nor the manifest that is kept holds it.
        QCOMPARE(ask("select count(*) from package_keys where position('\\x" + m_movie.key.toHex() +
                     "'::bytea in value_ciphertext) > 0"),
                 QByteArrayLiteral("0"));
        QCOMPARE(ask("select count(*) from releases where position('" + m_movie.key.toBase64() + "' in manifest) > 0"),
                 QByteArrayLiteral("0"));
    }

    void licensesClearKeys()
    {
        const QByteArray at = prefix();
        const QByteArray kid =
            m_movie.keyId.toRfc4122().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        const QByteArray body = "{\"kids\":[\"" + kid + "\"],\"type\":\"temporary\"}";
        const HttpAnswer answer = m_server->send("POST", at + "license/clearkey", body);
        QVERIFY2(answer.status == 200, answer.body.constData());
        QCOMPARE(answer.header("Cache-Control"), QByteArrayLiteral("no-store"));
        const QJsonObject key = answer.json()[QStringLiteral("keys")][0].toObject();
        QCOMPARE(QByteArray::fromBase64(key[QStringLiteral("k")].toString().toLatin1(), QByteArray::Base64UrlEncoding),
                 m_movie.key);
        QCOMPARE(m_server->send("POST", at + "license/clearkey", "{}").status, 400);
        QCOMPARE(m_server->send("POST", at + "license/other", body).status, 404);
    }

    void endsWithTheSession()
    {
        const QByteArray at = prefix(Sender::OtherLearner);
        QCOMPARE(get(keyPath(at)).status, 200);
        QCOMPARE(m_server->send("POST", "/auth/logout", "{}", Sender::OtherLearner).status / 100, 2);
        QCOMPARE(codeOf(get(keyPath(at))), QStringLiteral("session_ended"));
        QCOMPARE(codeOf(get(at + "master.m3u8")), QStringLiteral("session_ended"));
        m_server->signInAgain();
    }

    void endsWithTheSubscription()
    {
        const QByteArray learner = m_server->userId(Sender::Learner).toByteArray();
        ask("update movie_lessons set is_premium = true where id = '" + m_movie.lessonId() + "'");
        QCOMPARE(codeOf(grant()), QStringLiteral("subscription_required"));
        ask("update users set subscription_tier = 'premium' where id = '" + learner + "'");
        const QByteArray at = prefix();
        QCOMPARE(get(keyPath(at)).status, 200);
        ask("update users set subscription_ends_at = now() - interval '1 second' where id = '" + learner + "'");
        QCOMPARE(codeOf(get(keyPath(at))), QStringLiteral("subscription_required"));
        ask("update users set subscription_tier = 'free', subscription_ends_at = null where id = '" + learner + "'");
        ask("update movie_lessons set is_premium = false where id = '" + m_movie.lessonId() + "'");
    }

    void endsWithTheRelease()
    {
        const QByteArray at = prefix();
        ask("update movies set is_active = false where id = '" + m_movie.movieId() + "'");
        QCOMPARE(codeOf(get(keyPath(at))), QStringLiteral("lesson_not_found"));
        QCOMPARE(codeOf(grant()), QStringLiteral("lesson_not_found"));
        ask("update movies set is_active = true where id = '" + m_movie.movieId() + "'");
        QCOMPARE(get(keyPath(at)).status, 200);
    }

    void endsWithTheAccount()
    {
        const QByteArray learner = m_server->userId(Sender::Learner).toByteArray();
        const QByteArray at = prefix();
        ask("update users set disabled_at = now() where id = '" + learner + "'");
        QCOMPARE(codeOf(get(keyPath(at))), QStringLiteral("account_disabled"));
        ask("update users set disabled_at = null where id = '" + learner + "'");
        QCOMPARE(get(keyPath(at)).status, 200);
    }

    void expires()
    {
        const QByteArray at = prefix();
        m_server->clock().advance(4h + 1s);
        QCOMPARE(codeOf(get(at + "master.m3u8")), QStringLiteral("signature_expired"));
        m_server->clock().advance(-(4h + 1s));
        QCOMPARE(get(at + "master.m3u8").status, 200);
    }

    void decidesByCountry()
    {
        const auto from = [this](const char *address, const char *method, const QByteArray &path) {
            return m_server->send({.name = "from",
                                   .method = method,
                                   .path = path,
                                   .sender = Sender::Learner,
                                   .headers = {{"X-Forwarded-For", address}}});
        };
        const QByteArray playback = "/lessons/" + m_movie.lessonId() + "/playback";
        const QByteArray at = prefix();
        ask("update movies set allowed_countries = '{DE}' where id = '" + m_movie.movieId() + "'");
        QCOMPARE(from("192.0.2.1", "POST", playback).status, 200);
        QCOMPARE(codeOf(from("198.51.100.1", "POST", playback)), QStringLiteral("country_blocked"));
        QCOMPARE(codeOf(from("203.0.113.1", "POST", playback)), QStringLiteral("country_unknown"));
        QCOMPARE(codeOf(from("198.51.100.1", "GET", keyPath(at))), QStringLiteral("country_blocked"));
        QCOMPARE(from("192.0.2.1", "GET", keyPath(at)).status, 200);
        // The lesson's document names its clip: it is decided at the same place.
        QCOMPARE(codeOf(from("198.51.100.1", "GET", "/lessons/" + m_movie.lessonId())),
                 QStringLiteral("country_blocked"));
        const HttpAnswer listed = from("198.51.100.1", "GET", "/movies/" + m_movie.movieId());
        QVERIFY(listed.body.contains(m_movie.lessonId()));
        QVERIFY(!listed.body.contains("lesson.mp4"));
        ask("update movies set allowed_countries = '{}' where id = '" + m_movie.movieId() + "'");
        QVERIFY(from("198.51.100.1", "GET", "/movies/" + m_movie.movieId()).body.contains("lesson.mp4"));
    }

    /// By whoever may publish the movie; it stays over its releases and is on record.
    void setsCountries()
    {
        const QByteArray path = "/studio/movies/" + m_movie.movieId() + "/availability";
        const auto put = [&](const QByteArray &body, Sender sender = Sender::Editor) {
            return m_server->send("PUT", path, body, sender);
        };
        QCOMPARE(put("{\"allowedCountries\":[],\"deniedCountries\":[\"FR\",\"DE\",\"FR\"]}").status, 200);
        const HttpAnswer read = m_server->send("GET", path, {}, Sender::Editor);
        QCOMPARE(read.body, QByteArrayLiteral("{\"allowedCountries\":[],\"deniedCountries\":[\"DE\",\"FR\"]}"));
        QCOMPARE(codeOf(grant()), QStringLiteral("country_unknown"));
        QCOMPARE(publishPlayable(*m_server,
                                 [this] {
                                     PlayableMovie again = m_movie;
                                     again.manifest = nextRelease(again.manifest);
                                     return again;
                                 }())
                     .status,
                 200);
        QCOMPARE(codeOf(grant()), QStringLiteral("country_unknown"));
        QCOMPARE(put("{\"allowedCountries\":[\"de\"],\"deniedCountries\":[]}").status, 400);
        QCOMPARE(put("{\"allowedCountries\":[\"DE\"],\"deniedCountries\":[\"FR\"]}").status, 400);
        QCOMPARE(put("{\"allowedCountries\":[\"DE\"]}").status, 400);
        QCOMPARE(put("{}", Sender::Learner).status, 403);
        QCOMPARE(codeOf(put("{\"allowedCountries\":[],\"deniedCountries\":[]}", Sender::Reviewer)),
                 QStringLiteral("editor_required"));
        QCOMPARE(put("{\"allowedCountries\":[],\"deniedCountries\":[]}", Sender::Admin).status, 200);
        QCOMPARE(grant().status, 200);
        QCOMPARE(ask("select count(*) from audit_log where action = 'movie.countries_set'"), QByteArrayLiteral("2"));
    }

    void setsViewingAges()
    {
        const auto put = [this](const QByteArray &years) {
            return m_server->send("PUT", "/auth/me/viewing-age", "{\"viewingAge\":" + years + "}", Sender::Learner);
        };
        QCOMPARE(put("11").status, 200);
        QCOMPARE(m_server->send("GET", "/auth/me/viewing-age", {}, Sender::Learner).body,
                 QByteArrayLiteral("{\"viewingAge\":11}"));
        QCOMPARE(codeOf(grant()), QStringLiteral("age_restricted"));
        QCOMPARE(put("22").status, 400);
        QCOMPARE(put("\"11\"").status, 400);
        QCOMPARE(put("null").status, 200);
        QCOMPARE(grant().status, 200);
    }

    void decidesByAge()
    {
        const QByteArray learner = m_server->userId(Sender::Learner).toByteArray();
        ask("update users set viewing_age = 11 where id = '" + learner + "'");
        QCOMPARE(codeOf(grant()), QStringLiteral("age_restricted"));
        ask("update users set viewing_age = 12 where id = '" + learner + "'");
        QCOMPARE(grant().status, 200);
        ask("update users set viewing_age = null where id = '" + learner + "'");
    }

    void readsRatings_data()
    {
        QTest::addColumn<QByteArray>("rating");
        QTest::addColumn<QByteArray>("age");
        const std::pair<const char *, const char *> rows[] = {
            {"FSK 16", "16"}, {"PG-13", "13"}, {"18+", "18"}, {"NC-17", "17"}, {"TV-14", "14"},
            {"", "0"},        {"G", "0"},      {"PG", "8"},   {"R", "17"},     {"tv-ma", "17"},
            {"X", "18"},      {"?", "18"},     {"99", "21"},  {"0", "0"}};
        for (const auto &[rating, age] : rows)
            QTest::newRow(rating) << QByteArray(rating) << QByteArray(age);
    }
    void readsRatings()
    {
        QFETCH(QByteArray, rating);
        QFETCH(QByteArray, age);
        QCOMPARE(ask("select age_of_rating('" + rating + "')").trimmed(), age);
    }

    /// The CDN's base stands before every address, and the signature with it.
    void goesThroughTheCdn()
    {
        HttpScenarioServer server(m_database, [](ServerConfig &config) {
            config.videoCdnUrl = QUrl(QStringLiteral("https://video.example.org/cine"));
        });
        QVERIFY(server.start().ok());
        const HttpAnswer answer =
            server.send("POST", "/lessons/" + m_movie.lessonId() + "/playback", {}, Sender::Reviewer);
        const QString url = answer.json()[QStringLiteral("url")].toString();
        QVERIFY2(url.startsWith(QLatin1String("https://video.example.org/cine/media/play/")), answer.body.constData());
        QVERIFY(answer.json()[QStringLiteral("licenses")][0][QStringLiteral("url")].toString().startsWith(
            QLatin1String("https://video.example.org/cine/media/play/")));
    }

    void keepsWhatIsLive()
    {
        TransactionPool pool(m_database.app);
        StorageAudit audit(pool);
        FolderShelf objects(m_server->dataDirectory() + QStringLiteral("/objects"));
        QVERIFY(collectGarbage(audit, objects, SystemClock().now() + 1h, false).ok());
        const QByteArray at = prefix();
        for (auto file = m_movie.contents.cbegin(); file != m_movie.contents.cend(); ++file)
            QCOMPARE(get(at + file.key()).status, 200);
        const auto faults = audit.rowFaults();
        QVERIFY(faults.ok());
        QVERIFY2(faults->isEmpty(), faults->isEmpty() ? "" : qPrintable(faults->first().rule));
        ask("update package_files set size_bytes = size_bytes + 1 where path = 'master.m3u8'");
        QCOMPARE(audit.rowFaults()->size(), 1);
        ask("update package_files set size_bytes = size_bytes - 1 where path = 'master.m3u8'");
    }

    /// The same release again is the same, also where its keys are kept elsewhere; the next one has another package,
    /// and grants of the former get no keys.
    void followsReleases()
    {
        QCOMPARE(publishPlayable(*m_server, m_movie).status, 200);
        QCOMPARE(ask("select count(*) from lesson_packages").trimmed(), QByteArrayLiteral("1"));
        PlayableMovie other = m_movie;
        other.manifest.lessons.first().package.keys.first().value[0] = char(~m_movie.key.at(0));
        QCOMPARE(publishPlayable(*m_server, other).status, 409);

        const QByteArray at = prefix();
        PlayableMovie next = makePlayableMovie(m_random, 2);
        api::LessonPackage package = next.manifest.lessons.first().package;
        PlayableMovie second = m_movie;
        second.manifest = nextRelease(second.manifest);
        second.manifest.lessons.first().package = package;
        second.manifest.objects.append(next.manifest.objects);
        second.contents = next.contents;
        QSet<QString> seen;
        QList<api::MediaObject> objects;
        for (const api::MediaObject &object : second.manifest.objects) {
            if (!seen.contains(object.sha256))
                objects.append(object);
            seen.insert(object.sha256);
        }
        second.manifest.objects = objects;
        for (auto file = m_movie.contents.cbegin(); file != m_movie.contents.cend(); ++file) {
            const QString sha =
                QString::fromLatin1(QCryptographicHash::hash(file.value(), QCryptographicHash::Sha256).toHex());
            second.manifest.objects.removeIf([&](const api::MediaObject &object) { return object.sha256 == sha; });
        }
        const HttpAnswer published = publishPlayable(*m_server, second);
        QVERIFY2(published.status == 200, published.body.constData());
        QCOMPARE(codeOf(get(keyPath(at))), QStringLiteral("release_replaced"));
        QCOMPARE(get(at + "master.m3u8").body, m_movie.contents.value("master.m3u8")); // no mixture
        const QByteArray now = prefix();
        QCOMPARE(get(now + "master.m3u8").body, next.contents.value("master.m3u8"));
        QCOMPARE(get(now + "keys/" + next.keyId.toByteArray(QUuid::WithoutBraces)).body, next.key);
    }

    void tellsOfClipsAlone()
    {
        PlayableMovie plain = makePlayableMovie(m_random, 3);
        for (const api::PackageFile &file : plain.manifest.lessons.first().package.files)
            plain.manifest.objects.removeIf(
                [&](const api::MediaObject &object) { return object.sha256 == file.sha256; });
        plain.manifest.lessons.first().package = {};
        const HttpAnswer published = publishPlayable(*m_server, plain);
        QVERIFY2(published.status == 200, published.body.constData());
        QCOMPARE(codeOf(m_server->send("POST", "/lessons/" + plain.lessonId() + "/playback", {}, Sender::Learner)),
                 QStringLiteral("stream_not_found"));
    }
};

QTEST_GUILESS_MAIN(TestPlaybackScenarios)
#include "tst_playbackscenarios.moc"
