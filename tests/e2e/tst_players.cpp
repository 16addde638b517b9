// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson packaged as the studio does, published to the real server, in other people's players (tests/e2e/players).
#include "common/encode/packagebuilder.h"
#include "tests/common/encode/cutfilms.h"
#include "tests/support/playablemovie.h"
#include "tests/support/temppostgres.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

constexpr int skippedCode = 77;
constexpr int limitMs = 240'000;
constexpr int frameRate = 24;
constexpr int firstFrame = 31;
constexpr int frames = frameRate * 11;

FilmSpec film1080p()
{
    FilmSpec spec = standardFilms()[0];
    spec.name = QStringLiteral("players1080.mp4");
    spec.size = {1920, 1080};
    spec.frameCount = firstFrame + frames + frameRate;
    return spec;
}

/// Free a moment ago.
quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// The movie's lesson gets the package that was built.
void takePackage(PlayableMovie &movie, const encode::BuiltStreams &streams)
{
    api::LessonPackage &package = movie.manifest.lessons.first().package;
    for (const api::PackageFile &file : std::as_const(package.files))
        movie.manifest.objects.removeIf([&](const api::MediaObject &object) { return object.sha256 == file.sha256; });
    movie.contents.clear();
    package = {};
    package.master = streams.master;
    package.dash = streams.dash;
    for (const encode::StreamFile &stream : streams.files) {
        const encode::BuiltFile &file = stream.file;
        package.files.append({stream.path, file.sha256, file.sizeBytes, file.contentType});
        movie.contents.insert(stream.path.toLatin1(), contentOf(file.path));
        const api::MediaObject object{file.sha256, file.sizeBytes, file.contentType};
        if (!movie.manifest.objects.contains(object))
            movie.manifest.objects.append(object);
    }
    for (const encode::StreamKey &key : streams.keys)
        package.keys.append({key.id, key.value});
}

} // namespace

class TestPlayers : public QObject
{
    Q_OBJECT

    TempPostgres m_postgres;
    QTemporaryDir m_folder;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{20261123};
    quint16 m_appPort = freePort();

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_server = std::make_unique<HttpScenarioServer>(*database, [&](server::ServerConfig &config) {
            config.uploadLimitBytes = 64 * 1024 * 1024;
            config.corsOrigins = {"http://127.0.0.1:" + QByteArray::number(m_appPort)};
        });
        QVERIFY(m_server->start().ok());
    }
    void cleanupTestCase() { m_server.reset(); }

    void playEveryQualityAndText()
    {
        const Result<GeneratedFilm> film = makeFilm(film1080p());
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        encode::PackageRequest request;
        request.filmPath = film->path;
        request.workFolder = m_folder.filePath(QStringLiteral("work"));
        request.settings.x264Preset = QStringLiteral("ultrafast");
        request.settings.addsCommonEncryption = true;
        request.lessons = {clipOf(*film, firstFrame, firstFrame + frames)};
        request.lessons[0].soundLanguage = QStringLiteral("es");
        request.lessons[0].texts = {{"es", "Español", "WEBVTT\n\n00:01.000 --> 00:02.000\n¿Quién llama?\n"},
                                    {"en", "English", "WEBVTT\n\n00:01.000 --> 00:02.000\nWho is calling?\n"}};
        const Result<encode::PackageResult> built = encode::PackageBuilder().build(request);
        QVERIFY2(built.ok(), built.ok() ? "" : qPrintable(describe(built.error())));
        PlayableMovie movie = makePlayableMovie(m_random);
        takePackage(movie, built->lessons[0].streams);
        const HttpAnswer published = publishPlayable(*m_server, movie);
        QVERIFY2(published.status == 200, published.body.constData());
        const HttpAnswer granted =
            m_server->send("POST", "/lessons/" + movie.lessonId() + "/playback", {}, Sender::Learner);
        QVERIFY2(granted.status == 200, granted.body.constData());

        const QJsonObject grant = granted.json();
        const auto addressOf = [&](const QJsonValue &url) {
            return QUrl(QString::fromLatin1(m_server->url())).resolved(QUrl(url.toString())).toString();
        };
        QFile config(m_folder.filePath(QStringLiteral("config.json")));
        QVERIFY(config.open(QFile::WriteOnly));
        const QJsonObject told{{"master", addressOf(grant[QStringLiteral("url")])},
                               {"dash", addressOf(grant[QStringLiteral("dashUrl")])},
                               {"license", addressOf(grant[QStringLiteral("licenses")][0][QStringLiteral("url")])},
                               {"appPort", m_appPort},
                               {"heights", QJsonArray{480, 720, 1080}},
                               {"frameRate", frameRate},
                               {"firstFrame", film->numbers[firstFrame]},
                               {"frames", frames},
                               {"texts", QJsonArray{QJsonObject{{"language", "es"}, {"words", "¿Quién llama?"}},
                                                    QJsonObject{{"language", "en"}, {"words", "Who is calling?"}}}}};
        QVERIFY(config.write(QJsonDocument(told).toJson()) > 0);
        config.close();
        QProcess players;
        players.setProcessChannelMode(QProcess::MergedChannels);
        QSignalSpy finished(&players, &QProcess::finished);
        players.start(QStringLiteral("node"),
                      {QStringLiteral(CINEFLUENT_SOURCE_DIR "/tests/e2e/players/players.mjs"), config.fileName()});
        QVERIFY2(players.waitForStarted(), "node is missing");
        QVERIFY(finished.wait(limitMs));
        const QByteArray report = players.readAll();
        if (players.exitCode() == skippedCode)
            QSKIP(report.constData());
        std::printf("%s\n", report.constData());
        QVERIFY2(players.exitCode() == 0, report.right(3000).constData());
    }
};

QTEST_GUILESS_MAIN(TestPlayers)
#include "tst_players.moc"
