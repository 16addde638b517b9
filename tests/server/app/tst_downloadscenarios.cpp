// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/storagecare.h"
#include "server/services/delivery/contentkeyplace.h"
#include "server/storage/postgres/keyrotation.h"
#include "server/storage/postgres/storageaudit.h"
#include "tests/support/oracle.h"
#include "tests/support/playablemovie.h"
#include "tests/support/temppostgres.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QProcess>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

/// Lessons on devices: what is kept, for how long, how it is fetched and what opens it.
class TestDownloadScenarios : public QObject
{
    Q_OBJECT

private:
    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql).trimmed(); }
    HttpAnswer keep(Sender sender = Sender::Learner)
    {
        return m_server->send("POST", "/lessons/" + m_movie.lessonId() + "/download", {}, sender);
    }
    HttpAnswer key(const QByteArray &id, Sender sender = Sender::Learner)
    {
        return m_server->send("GET", "/downloads/" + id + "/key", {}, sender);
    }
    HttpAnswer list(Sender sender = Sender::Learner) { return m_server->send("GET", "/downloads", {}, sender); }
    HttpAnswer get(const QByteArray &path, const QList<QPair<QByteArray, QByteArray>> &headers = {})
    {
        return m_server->send({.name = "file", .path = path, .headers = headers});
    }
    static QString codeOf(const HttpAnswer &answer) { return answer.json()[QStringLiteral("code")].toString(); }
    static QByteArray textOf(const HttpAnswer &answer, const char *member)
    {
        return answer.json()[QLatin1StringView(member)].toString().toLatin1();
    }
    static QByteArray sha256(const QByteArray &bytes)
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }
    /// Whether Node opens the file with the key; the archive lies at archivePath() then.
    bool opens(const QByteArray &file, const QByteArray &key)
    {
        QFile kept(m_folder.filePath(QStringLiteral("lesson.bin")));
        if (!kept.open(QFile::WriteOnly) || kept.write(file) != file.size())
            qFatal("the file cannot be written");
        kept.close();
        QFile::remove(archivePath());
        QProcess node;
        node.start(QStringLiteral("node"),
                   {QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/tests/server/app/openoffline.mjs"), kept.fileName(),
                    QString::fromLatin1(key), archivePath()});
        if (!node.waitForFinished(60'000) || node.exitStatus() != QProcess::NormalExit)
            qFatal("node failed");
        return node.exitCode() == 0;
    }
    QString archivePath() const { return m_folder.filePath(QStringLiteral("lesson.tar")); }
    /// The archive's files by path, as tar unpacks them.
    QHash<QByteArray, QByteArray> unpacked()
    {
        QTemporaryDir folder;
        (void)askProgram(QStringLiteral("tar"),
                         {QStringLiteral("-xf"), archivePath(), QStringLiteral("-C"), folder.path()});
        const QByteArray names = askProgram(QStringLiteral("tar"), {QStringLiteral("-tf"), archivePath()});
        QHash<QByteArray, QByteArray> files;
        for (const QByteArray &name : names.split('\n')) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            if (!file.open(QFile::ReadOnly))
                qFatal("%s was not unpacked", name.constData());
            files.insert(name, file.readAll());
        }
        return files;
    }
    void setTier(const char *tier, const QByteArray &endsAt = "null")
    {
        ask("update users set subscription_tier = '" + QByteArray(tier) + "', subscription_ends_at = " + endsAt +
            " where id = '" + m_server->userId(Sender::Learner).toByteArray() + "'");
        m_server->clock().advance(2min); // nothing is remembered of the tier
    }

    TempPostgres m_postgres;
    DatabaseSettings m_database;
    QTemporaryDir m_folder;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{20261127};
    PlayableMovie m_movie;

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database, [](ServerConfig &config) {
            config.uploadLimitBytes = 8 * 1024 * 1024;
            config.tiers.setRules(Tier::Free, {TierRules::unlimited, 1, false, 0});
            config.tiers.setRules(Tier::Premium, {TierRules::unlimited, 2, false, 0});
        });
        QVERIFY(m_server->start().ok());
        m_movie = makePlayableMovie(m_random);
        const HttpAnswer published = publishPlayable(*m_server, m_movie);
        QVERIFY2(published.status == 200, published.body.constData());
    }
    void init() { ask("delete from downloads"); }
    void cleanupTestCase() { m_server.reset(); }

    /// Another implementation of cipher and archive reads back, byte by byte, what was published, and the keys.
    void packsWhatWasPublished()
    {
        const HttpAnswer kept = keep();
        QVERIFY2(kept.status == 201, kept.body.constData());
        QCOMPARE(kept.header("Cache-Control"), QByteArrayLiteral("no-store"));
        const HttpAnswer file = get(textOf(kept, "url"));
        QCOMPARE(file.status, 200);
        QCOMPARE(file.body.size(), kept.json()[QStringLiteral("sizeBytes")].toInteger());
        QCOMPARE(sha256(file.body), textOf(kept, "sha256"));
        for (auto plain = m_movie.contents.cbegin(); plain != m_movie.contents.cend(); ++plain)
            QVERIFY2(!file.body.contains(plain.value().left(64)), plain.key().constData());
        QVERIFY(!file.body.contains(m_movie.key));

        const HttpAnswer answer = key(textOf(kept, "id"));
        QVERIFY2(answer.status == 200, answer.body.constData());
        QCOMPARE(answer.header("Cache-Control"), QByteArrayLiteral("no-store"));
        QCOMPARE(textOf(answer, "expiresAt"), textOf(kept, "expiresAt"));
        QVERIFY(opens(file.body, textOf(answer, "key")));
        QHash<QByteArray, QByteArray> wanted = m_movie.contents;
        wanted.insert("keys/" + m_movie.keyId.toByteArray(QUuid::WithoutBraces), m_movie.key);
        QCOMPARE(unpacked(), wanted);
    }

    void tellsWhatWasChanged()
    {
        const HttpAnswer kept = keep();
        const QByteArray file = get(textOf(kept, "url")).body;
        const QByteArray secret = textOf(key(textOf(kept, "id")), "key");
        QVERIFY(opens(file, secret));
        for (const qsizetype at : {qsizetype(9), qsizetype(25), qsizetype(32), file.size() / 2, file.size() - 1}) {
            QByteArray changed = file;
            changed[at] = char(changed.at(at) ^ 1);
            QVERIFY2(!opens(changed, secret), QByteArray::number(at).constData());
        }
        QVERIFY(!opens(file.chopped(1), secret));
        QVERIFY(!opens(file.left(32), secret));
        QByteArray other = secret;
        other[0] = other.at(0) == 'A' ? 'B' : 'A';
        QVERIFY(!opens(file, other));
    }

    /// A film larger than a chunk, fetched in pieces over a line that breaks.
    void goesOnWhereItStopped()
    {
        PlayableMovie large = makePlayableMovie(m_random, 7);
        const QByteArray path = QByteArrayLiteral("video-480/video.mp4");
        QByteArray media = large.contents.value(path);
        while (media.size() < 2'500'000)
            media += QCryptographicHash::hash(media.right(32), QCryptographicHash::Sha256) + media.left(100'000);
        const QString former = QString::fromLatin1(sha256(large.contents.value(path)));
        const QString now = QString::fromLatin1(sha256(media));
        large.contents[path] = media;
        for (api::PackageFile &file : large.manifest.lessons.first().package.files) {
            if (file.sha256 == former) {
                file.sha256 = now;
                file.sizeBytes = media.size();
            }
        }
        for (api::MediaObject &object : large.manifest.objects) {
            if (object.sha256 == former) {
                object.sha256 = now;
                object.sizeBytes = media.size();
            }
        }
        const HttpAnswer published = publishPlayable(*m_server, large);
        QVERIFY2(published.status == 200, published.body.constData());
        const HttpAnswer kept =
            m_server->send("POST", "/lessons/" + large.lessonId() + "/download", {}, Sender::Learner);
        QVERIFY2(kept.status == 201, kept.body.constData());
        const qint64 size = kept.json()[QStringLiteral("sizeBytes")].toInteger();
        QByteArray fetched;
        QByteArray etag;
        while (fetched.size() < size) {
            const qint64 last = std::min<qint64>(fetched.size() + 700'000, size) - 1;
            QList<QPair<QByteArray, QByteArray>> headers{
                {"Range", "bytes=" + QByteArray::number(fetched.size()) + '-' + QByteArray::number(last)}};
            if (!etag.isEmpty())
                headers.append({"If-Range", etag});
            const HttpAnswer part = get(textOf(kept, "url"), headers);
            QCOMPARE(part.status, 206);
            QCOMPARE(part.header("Content-Range"), "bytes " + QByteArray::number(fetched.size()) + '-' +
                                                       QByteArray::number(last) + '/' + QByteArray::number(size));
            etag = part.header("ETag");
            fetched += part.body;
        }
        QCOMPARE(sha256(fetched), textOf(kept, "sha256"));
        QVERIFY(opens(fetched, textOf(key(textOf(kept, "id")), "key")));
        QCOMPARE(unpacked().value(path), media);
        // A file that is no longer the same begins anew rather than being mixed.
        QCOMPARE(get(textOf(kept, "url"), {{"Range", "bytes=5-"}, {"If-Range", "\"other\""}}).status, 200);
    }

    void isOneFileForAll()
    {
        const HttpAnswer first = keep();
        const HttpAnswer other = keep(Sender::OtherLearner);
        QCOMPARE(other.status, 201);
        QCOMPARE(textOf(other, "sha256"), textOf(first, "sha256"));
        QVERIFY(textOf(other, "id") != textOf(first, "id"));
        QVERIFY(textOf(other, "url") != textOf(first, "url"));
    }

    void isEachOnesOwn()
    {
        const QByteArray id = textOf(keep(), "id");
        QCOMPARE(codeOf(key(id, Sender::OtherLearner)), QStringLiteral("download_not_found"));
        QCOMPARE(m_server->send("DELETE", "/downloads/" + id, {}, Sender::OtherLearner).status, 404);
        QCOMPARE(list(Sender::OtherLearner).json()[QStringLiteral("downloads")].toArray().size(), 0);
        QCOMPARE(keep(Sender::Anonymous).status, 401);
        QCOMPARE(key(id, Sender::Anonymous).status, 401);
        QCOMPARE(key(id).status, 200);
    }

    void renewsAndRemoves()
    {
        const HttpAnswer first = keep();
        m_server->clock().advance(1min);
        const HttpAnswer again = keep();
        QCOMPARE(again.status, 200);
        QCOMPARE(textOf(again, "id"), textOf(first, "id"));
        QVERIFY(textOf(again, "expiresAt") > textOf(first, "expiresAt"));
        const QJsonObject listed = list().json();
        QCOMPARE(listed[QStringLiteral("downloads")].toArray().size(), 1);
        QCOMPARE(listed[QStringLiteral("limit")].toInt(), 1);
        const QByteArray id = textOf(first, "id");
        QCOMPARE(m_server->send("DELETE", "/downloads/" + id, {}, Sender::Learner).status, 204);
        QCOMPARE(codeOf(m_server->send("DELETE", "/downloads/" + id, {}, Sender::Learner)),
                 QStringLiteral("download_not_found"));
        QCOMPARE(codeOf(key(id)), QStringLiteral("download_not_found"));
        QCOMPARE(keep().status, 201);
    }

    void ends()
    {
        const QByteArray id = textOf(keep(), "id");
        QCOMPARE(ask("select expires_at - created_at = interval '30 days' from downloads"), QByteArrayLiteral("t"));
        ask("update downloads set expires_at = now() - interval '1 second'");
        QCOMPARE(codeOf(key(id)), QStringLiteral("download_not_found"));
        QCOMPARE(list().json()[QStringLiteral("downloads")].toArray().size(), 0);
        const HttpAnswer again = keep(); // the ended one holds no place
        QCOMPARE(again.status, 201);
        QVERIFY(textOf(again, "id") != id);
    }

    void endsWithTheSubscription()
    {
        ask("update movie_lessons set is_premium = true where id = '" + m_movie.lessonId() + "'");
        QCOMPARE(codeOf(keep()), QStringLiteral("subscription_required"));
        setTier("premium", "now() + interval '3 days'");
        const QByteArray id = textOf(keep(), "id");
        QCOMPARE(ask("select d.expires_at = u.subscription_ends_at from downloads d join users u on u.id = d.user_id"),
                 QByteArrayLiteral("t"));
        QCOMPARE(key(id).status, 200);
        setTier("free");
        QCOMPARE(codeOf(key(id)), QStringLiteral("subscription_required"));
        ask("update movie_lessons set is_premium = false where id = '" + m_movie.lessonId() + "'");
        QCOMPARE(key(id).status, 200);
        ask("update movies set is_active = false where id = '" + m_movie.movieId() + "'");
        QCOMPARE(codeOf(key(id)), QStringLiteral("lesson_not_found"));
        ask("update movies set is_active = true where id = '" + m_movie.movieId() + "'");
    }

    /// Devices of one account that ask at once take the places there are, and not one more.
    void keepsTheLimitAmongDevices()
    {
        constexpr int lessons = 8;
        QByteArrayList ids;
        for (int i = 0; i < lessons; ++i) {
            const PlayableMovie movie = makePlayableMovie(m_random, 100 + i);
            const HttpAnswer published = publishPlayable(*m_server, movie);
            QVERIFY2(published.status == 200, published.body.constData());
            ids.append(movie.lessonId());
        }
        setTier("premium");
        const QByteArray token = m_server->accessToken(Sender::Learner);
        QNetworkAccessManager devices;
        QHash<int, int> statuses;
        QStringList codes;
        int answered = 0;
        for (const QByteArray &id : std::as_const(ids)) {
            QNetworkRequest request(QUrl(QString::fromLatin1(m_server->url() + "/lessons/" + id + "/download")));
            request.setRawHeader("Authorization", "Bearer " + token);
            QNetworkReply *reply = devices.post(request, QByteArray());
            connect(reply, &QNetworkReply::finished, this, [&, reply] {
                const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
                ++statuses[status];
                if (status != 201)
                    codes.append(QJsonDocument::fromJson(reply->readAll())[QStringLiteral("code")].toString());
                ++answered;
                reply->deleteLater();
            });
        }
        QTRY_COMPARE_WITH_TIMEOUT(answered, lessons, 30'000);
        QCOMPARE(statuses.value(201), 2);
        QCOMPARE(codes, QStringList(lessons - 2, QStringLiteral("download_limit_reached")));
        QCOMPARE(ask("select count(*) from downloads"), QByteArrayLiteral("2"));
        // What is kept may be renewed, nothing may be added, also when the tier has shrunk.
        setTier("free");
        const QByteArray kept = ask("select lesson_id from downloads limit 1");
        QCOMPARE(m_server->send("POST", "/lessons/" + kept + "/download", {}, Sender::Learner).status, 200);
        QCOMPARE(codeOf(keep()), QStringLiteral("download_limit_reached"));
    }

    /// Clearing away leaves it, and what a disk has lost is packed again.
    void outlivesClearingAway()
    {
        const HttpAnswer kept = keep();
        TransactionPool pool(m_database.app);
        StorageAudit audit(pool);
        FolderShelf objects(m_server->dataDirectory() + QStringLiteral("/objects"));
        QVERIFY(collectGarbage(audit, objects, SystemClock().now() + 1h, false).ok());
        QCOMPARE(get(textOf(kept, "url")).status, 200);
        const auto object = m_server->parts().objects.find(QString::fromLatin1(textOf(kept, "sha256")));
        QVERIFY(object.has_value() && QFile::remove(object->path));
        QCOMPARE(get(textOf(kept, "url")).status, 404);
        const HttpAnswer again = keep();
        QCOMPARE(again.status, 200);
        const HttpAnswer file = get(textOf(again, "url"));
        QCOMPARE(file.status, 200);
        QVERIFY(opens(file.body, textOf(key(textOf(again, "id")), "key")));
    }

    void keepsTheKeySealed()
    {
        const HttpAnswer kept = keep();
        const QByteArray secret = textOf(key(textOf(kept, "id")), "key");
        const QByteArray raw = QByteArray::fromBase64(secret, QByteArray::Base64UrlEncoding);
        QCOMPARE(raw.size(), 32);
        QCOMPARE(ask("select count(*) from package_bundles where position('\\x" + raw.toHex() +
                     "'::bytea in key_ciphertext) > 0 or position('\\x" + secret.toHex() +
                     "'::bytea in key_ciphertext) > 0"),
                 QByteArrayLiteral("0"));
    }

    void opensWithItsTokenAlone()
    {
        const QByteArray url = textOf(keep(), "url");
        QCOMPARE(get(url).status, 200);
        QCOMPARE(codeOf(get(url + "?a")), QStringLiteral("signature_invalid"));
        QByteArray changed = url;
        changed[20] = changed.at(20) == 'A' ? 'B' : 'A';
        QCOMPARE(codeOf(get(changed)), QStringLiteral("signature_invalid"));
        m_server->clock().advance(4h + 1s);
        QCOMPARE(codeOf(get(url)), QStringLiteral("signature_expired"));
        m_server->clock().advance(-(4h + 1s));
        QCOMPARE(get(url).status, 200);
    }

    /// A new release is another file; the former stays what it was until it is asked for again.
    void followsReleases()
    {
        const HttpAnswer first = keep();
        const QByteArray file = get(textOf(first, "url")).body;
        PlayableMovie next = makePlayableMovie(m_random, 2);
        PlayableMovie second = m_movie;
        second.manifest = nextRelease(second.manifest);
        for (const api::PackageFile &old : m_movie.manifest.lessons.first().package.files)
            second.manifest.objects.removeIf(
                [&](const api::MediaObject &object) { return object.sha256 == old.sha256; });
        second.manifest.lessons.first().package = next.manifest.lessons.first().package;
        for (const api::PackageFile &made : next.manifest.lessons.first().package.files) {
            for (const api::MediaObject &object : next.manifest.objects) {
                if (object.sha256 == made.sha256)
                    second.manifest.objects.append(object);
            }
        }
        second.contents = next.contents;
        const HttpAnswer published = publishPlayable(*m_server, second);
        QVERIFY2(published.status == 200, published.body.constData());
        QVERIFY(opens(file, textOf(key(textOf(first, "id")), "key")));
        const HttpAnswer again = keep();
        QCOMPARE(again.status, 200);
        QCOMPARE(textOf(again, "id"), textOf(first, "id"));
        QVERIFY(textOf(again, "sha256") != textOf(first, "sha256"));
        const QByteArray secret = textOf(key(textOf(again, "id")), "key");
        QVERIFY(!opens(file, secret));
        QVERIFY(opens(get(textOf(again, "url")).body, secret));
        QCOMPARE(unpacked().value("master.m3u8"), next.contents.value("master.m3u8"));
    }

    /// The last: the server that runs here does not have the newer key.
    void isSealedAgainUnderANewerKey()
    {
        const HttpAnswer kept = keep();
        const QByteArray secret = textOf(key(textOf(kept, "id")), "key");
        auto keys = PiiKeys::parse("1:" + toBase64Url(QByteArray(32, 'k')) + ",2:" + toBase64Url(QByteArray(32, 'n')));
        QVERIFY(keys.ok());
        SystemRandom random;
        const PiiBox newer(std::move(*keys), Secret(QByteArray(32, 'i')), random);
        TransactionPool pool(m_database.app);
        KeyRotation rotation(pool, newer);
        for (;;) {
            const auto step = rotation.step();
            QVERIFY(step.ok());
            if (*step == 0)
                break;
        }
        QCOMPARE(ask("select distinct key_version from package_bundles"), QByteArrayLiteral("2"));
        const QByteArray package = ask("select package_id from downloads");
        const QByteArray sealed =
            ask("select encode(key_ciphertext, 'hex') from package_bundles where package_id = '" + package + "'");
        const auto opened = newer.open(QByteArray::fromHex(sealed), 2, bundleKeyPlace(package));
        QVERIFY(opened.ok());
        QCOMPARE(opened->toLatin1(), secret);
    }
};

QTEST_GUILESS_MAIN(TestDownloadScenarios)
#include "tst_downloadscenarios.moc"
