// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/routes.h"
#include "common/publishing/encodeorder.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

/// Orders for the worker over HTTP, without one: tst_encodeworker has the whole.
class TestEncodingScenarios : public QObject
{
    Q_OBJECT

private:
    TempPostgres m_postgres;
    server::DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random;
    publishing::EncodeOrder m_order;

    publishing::EncodeOrder makeOrder()
    {
        api::ReleaseManifest manifest = makeManifest(m_random, 2);
        QJsonObject release = QJsonDocument::fromJson(api::toJson(manifest)).object();
        QJsonArray lessons = release[QLatin1String("lessons")].toArray();
        QSet<QString> made;
        for (const api::ManifestLesson &lesson : manifest.lessons) {
            made.insert(lesson.videoSha256);
            made.insert(lesson.subtitlesSha256);
            for (const api::PackageFile &file : lesson.package.files)
                made.insert(file.sha256);
        }
        for (qsizetype i = 0; i < lessons.size(); ++i) {
            QJsonObject lesson = lessons.at(i).toObject();
            for (const char *name : {"videoSha256", "subtitlesSha256", "package"})
                lesson.remove(QLatin1String(name));
            lessons.replace(i, lesson);
        }
        release[QLatin1String("lessons")] = lessons;
        QJsonArray objects;
        for (const QJsonValue &object : release[QLatin1String("objects")].toArray()) {
            if (!made.contains(object[QLatin1String("sha256")].toString()))
                objects.append(object);
        }
        release[QLatin1String("objects")] = objects;
        const QByteArray film = filmContent();
        const QJsonObject order{
            {QStringLiteral("film"), QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(filmSha256())},
                                                 {QStringLiteral("sizeBytes"), film.size()},
                                                 {QStringLiteral("contentType"), QStringLiteral("video/x-matroska")}}},
            {QStringLiteral("release"), release}};
        const auto read = publishing::encodeOrderFromJson(QJsonDocument(order).toJson());
        if (!read)
            qFatal("%s", qPrintable(describe(read.error())));
        return *read;
    }
    static QByteArray filmContent() { return QByteArray(5000, 'f'); }
    static QByteArray filmSha256()
    {
        return QCryptographicHash::hash(filmContent(), QCryptographicHash::Sha256).toHex();
    }
    static QByteArray pathOf(const publishing::EncodeOrder &order)
    {
        return api::routes::toStudioEncoding(order.manifest.movie.id, order.manifest.releaseId).toLatin1();
    }
    HttpAnswer put(const publishing::EncodeOrder &order, Sender sender = Sender::Editor)
    {
        return m_server->send("PUT", pathOf(order), publishing::toJson(order), sender);
    }
    HttpAnswer send(const char *method, const publishing::EncodeOrder &order, Sender sender = Sender::Editor)
    {
        return m_server->send(method, pathOf(order), {}, sender);
    }
    static QString stateOf(const HttpAnswer &answer)
    {
        return QJsonDocument::fromJson(answer.body).object()[QLatin1String("state")].toString();
    }
    static QString codeOf(const HttpAnswer &answer)
    {
        return QJsonDocument::fromJson(answer.body).object()[QLatin1String("code")].toString();
    }
    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }
    QByteArray jobs()
    {
        return ask("select count(*) from jobs where kind = 'encoding.make' and state = 'queued'");
    }

private slots:
    void initTestCase()
    {
        m_random.seed(runSeed());
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database);
        QVERIFY(m_server->start().ok());
        m_order = makeOrder();
    }

    void wantsTheFilmFirst()
    {
        const HttpAnswer answer = put(m_order);
        QCOMPARE(answer.status, 409);
        QCOMPARE(codeOf(answer), QStringLiteral("objects_missing"));
        HttpScenario film;
        film.method = "PUT";
        film.path = "/studio/objects/" + filmSha256();
        film.body = filmContent();
        film.sender = Sender::Editor;
        film.headers = {{"Content-Type", "video/x-matroska"}};
        QCOMPARE(m_server->send(film).status, 201);
        publishing::EncodeOrder other = m_order;
        other.film.sizeBytes += 1;
        QCOMPARE(codeOf(put(other)), QStringLiteral("objects_missing"));
        QCOMPARE(send("GET", m_order).status, 404);
    }

    void keepsTheOrderOnce()
    {
        const HttpAnswer kept = put(m_order);
        QVERIFY2(kept.status == 202, kept.body.constData());
        QCOMPARE(stateOf(kept), QStringLiteral("waiting"));
        QCOMPARE(put(m_order).body, kept.body);
        QCOMPARE(send("GET", m_order).body, kept.body);
        QCOMPARE(jobs(), QByteArray("1"));
        publishing::EncodeOrder changed = m_order;
        changed.manifest.movie.title += QStringLiteral(" again");
        QCOMPARE(codeOf(put(changed)), QStringLiteral("release_conflict"));
        QCOMPARE(codeOf(m_server->send("PUT", pathOf(m_order) + "?publishAt=2126-01-01T00:00:00Z",
                                       publishing::toJson(m_order), Sender::Editor)),
                 QStringLiteral("release_conflict"));
    }

    void isGivenUpAndTakenUpAgain()
    {
        QCOMPARE(stateOf(send("DELETE", m_order)), QStringLiteral("cancelled"));
        QCOMPARE(stateOf(send("DELETE", m_order)), QStringLiteral("cancelled"));
        QCOMPARE(stateOf(put(m_order)), QStringLiteral("waiting"));
        QCOMPARE(ask("select count(*) from audit_log where action like 'release.encoding_%'"),
                 QByteArray("3"));
    }

    /// Before the movie is there, its orders are their maker's business; afterwards that of whoever may publish.
    void editorsKeepTheirOrders()
    {
        for (const auto &[sender, status] : {std::pair{Sender::Anonymous, 401},
                                             {Sender::Learner, 403},
                                             {Sender::Reviewer, 403},
                                             {Sender::Editor, 200},
                                             {Sender::Admin, 200}})
            QCOMPARE(send("GET", m_order, sender).status, status);
        QCOMPARE(send("DELETE", m_order, Sender::Reviewer).status, 403);
        QCOMPARE(stateOf(send("GET", m_order)), QStringLiteral("waiting"));
        // A movie that is the editor's.
        api::ReleaseManifest published;
        do
            published = makeManifest(m_random, 2);
        while (published.lessons.isEmpty());
        QCOMPARE(publish(*m_server, published).status, 200);
        publishing::EncodeOrder order = makeOrder();
        order.manifest.movie.id = published.movie.id;
        QCOMPARE(codeOf(put(order, Sender::Reviewer)), QStringLiteral("editor_required"));
        QCOMPARE(put(order).status, 202);
        // The id of a release that is there.
        order.manifest.releaseId = published.releaseId;
        QCOMPARE(codeOf(put(order)), QStringLiteral("release_conflict"));
    }

    void refusesWhatIsNoOrder()
    {
        const QByteArray path = pathOf(m_order);
        const QJsonObject good = QJsonDocument::fromJson(publishing::toJson(m_order)).object();
        const auto code = [&](const QJsonObject &body) {
            return codeOf(m_server->send("PUT", path, QJsonDocument(body).toJson(), Sender::Editor));
        };
        QJsonObject body = good;
        body[QLatin1String("more")] = 1;
        QCOMPARE(code(body), QStringLiteral("manifest_invalid"));
        body = good;
        QJsonObject film = body[QLatin1String("film")].toObject();
        film[QLatin1String("contentType")] = QStringLiteral("image/png");
        body[QLatin1String("film")] = film;
        QCOMPARE(code(body), QStringLiteral("manifest_invalid"));
        body = good;
        QJsonObject release = body[QLatin1String("release")].toObject();
        release[QLatin1String("lessons")] = QJsonArray();
        body[QLatin1String("release")] = release;
        QCOMPARE(code(body), QStringLiteral("manifest_invalid"));
        QCOMPARE(code({}), QStringLiteral("manifest_invalid"));
        QCOMPARE(codeOf(m_server->send("PUT", path, "[]", Sender::Editor)), QStringLiteral("json_invalid"));
        publishing::EncodeOrder other = m_order;
        other.manifest.releaseId = QUuid::createUuid();
        QCOMPARE(codeOf(m_server->send("PUT", path, publishing::toJson(other), Sender::Editor)),
                 QStringLiteral("movie_mismatch"));
    }
};

QTEST_GUILESS_MAIN(TestEncodingScenarios)
#include "tst_encodingscenarios.moc"
