// SPDX-License-Identifier: GPL-3.0-or-later
// A team uploads a whole film and orders a release of it: the worker program makes the media and publishes, however
// often it is killed at it.
#include "common/api/releasehistory.h"
#include "common/api/routes.h"
#include "common/encode/filehash.h"
#include "common/publishing/encodeorder.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addlesson.h"
#include "studio/net/serverconnection.h"
#include "studio/scenarios/openfilm.h"
#include "studio/scenarios/publishproject.h"
#include "tests/common/encode/cutfilms.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/studio/scenarios/scriptedinteraction.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/fakes.h"
#include "tests/support/serverprocess.h"
#include "tests/support/testruns.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr const char *editorEmail = "editor@example.org";
constexpr const char *editorPassword = "lantern harbour quiet morning";

} // namespace

class TestEncodeWorker : public QObject
{
    Q_OBJECT

private:
    ServerProcess m_server;
    ManualClock m_clock;
    SystemRandom m_dice;
    IdGenerator m_ids{m_clock, m_dice};
    std::unique_ptr<Account> m_account;
    GeneratedFilm m_film;
    encode::BuiltFile m_master;
    std::unique_ptr<QProcess> m_worker;
    std::mt19937 m_random;

    Result<ApiResponse> ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
                            const QByteArray &type = "application/json")
    {
        ApiRequest request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.contentType = type;
        return await(m_account->connection()->client().send(std::move(request)));
    }
    /// Two lessons of the film, each with a cue in its middle.
    publishing::EncodeOrder makeOrder()
    {
        publishing::EncodeOrder order;
        order.film = {m_master.sha256, m_master.sizeBytes, m_master.contentType};
        order.manifest.releaseId = m_ids.make<MovieId>().uuid();
        order.manifest.movie.id = m_ids.make<MovieId>();
        order.manifest.movie.title = QStringLiteral("The Lamp");
        order.manifest.movie.durationMinutes = 1;
        order.manifest.movie.isActive = true;
        for (int i = 0; i < 2; ++i) {
            const encode::LessonClip clip = clipOf(m_film, size_t(24 + 96 * i), size_t(24 + 96 * (i + 1)));
            api::ManifestLesson entry;
            entry.lesson.id = m_ids.make<LessonId>();
            entry.lesson.language = QStringLiteral("en");
            entry.lesson.level = Level::A1;
            entry.lesson.order = i + 1;
            entry.lesson.title = QStringLiteral("Lesson %1").arg(i + 1);
            entry.lesson.range = clip.range;
            Cue cue;
            cue.id = m_ids.make<CueId>();
            cue.range = {clip.range.in + MediaTime::fromMs(500), clip.range.in + MediaTime::fromMs(1500)};
            cue.text = QStringLiteral("Here we are.");
            cue.translations.insert(QStringLiteral("es"), QStringLiteral("Aquí estamos."));
            entry.cues = cuesOf(entry.lesson, {cue});
            order.manifest.lessons.append(entry);
        }
        return order;
    }
    static QString pathOf(const publishing::EncodeOrder &order)
    {
        return api::routes::toStudioEncoding(order.manifest.movie.id, order.manifest.releaseId);
    }
    QJsonObject stateOf(const publishing::EncodeOrder &order)
    {
        const auto answer = ask("GET", pathOf(order));
        return answer ? QJsonDocument::fromJson(answer->body).object() : QJsonObject();
    }
    bool put(const publishing::EncodeOrder &order)
    {
        const auto answer = ask("PUT", pathOf(order), publishing::toJson(order));
        if (!answer)
            qWarning("%s", qPrintable(describe(answer.error())));
        return answer.ok();
    }
    QList<api::ReleaseSummary> releasesOf(const publishing::EncodeOrder &order)
    {
        const auto answer = ask("GET", api::routes::toStudioReleases(order.manifest.movie.id));
        const auto page = answer ? api::releasePageFromJson(answer->body) : Result<api::ReleasePage>(answer.error());
        return page ? page->releases : QList<api::ReleaseSummary>();
    }
    void startWorker()
    {
        m_worker = std::make_unique<QProcess>();
        m_worker->setProcessChannelMode(QProcess::MergedChannels);
        m_worker->start(QStringLiteral(CINEFLUENT_SERVER_PROGRAM),
                        {QStringLiteral("worker"), QStringLiteral("--data-dir"), m_server.dataDirectory()});
    }
    QString workFolder(const publishing::EncodeOrder &order) const
    {
        return m_server.dataDirectory() + QStringLiteral("/worker/") +
               order.manifest.releaseId.toString(QUuid::WithoutBraces);
    }
    bool isPublished(const publishing::EncodeOrder &order)
    {
        QJsonObject state;
        const bool hasEnded = eventually(
            [&] {
                state = stateOf(order);
                const QString name = state[QLatin1String("state")].toString();
                return name != QLatin1String("waiting") && name != QLatin1String("running");
            },
            120'000);
        if (!hasEnded || state[QLatin1String("state")] != QLatin1String("published")) {
            qWarning("%s\n%s", QJsonDocument(state).toJson().constData(), m_worker->readAll().constData());
            return false;
        }
        return true;
    }
    /// The film's own pictures, frame for frame.
    bool showsItsFrames(const publishing::EncodeOrder &order)
    {
        for (size_t i = 0; i < 2; ++i) {
            const auto answer =
                ask("GET", QStringLiteral("/lessons/") + order.manifest.lessons.at(qsizetype(i)).lesson.id.toString());
            if (!answer)
                return false;
            const QString url = QString::fromLatin1(m_server.url()) +
                                QJsonDocument::fromJson(answer->body)[QLatin1String("videoUrl")].toString();
            const std::vector<int> expected(m_film.numbers.begin() + qsizetype(24 + 96 * i),
                                            m_film.numbers.begin() + qsizetype(24 + 96 * (i + 1)));
            const std::vector<int> numbers = numbersIn(url, 0);
            if (numbers != expected) {
                qWarning("lesson %d shows %d frames from %d on, not %d from %d: %s", int(i), int(numbers.size()),
                         numbers.empty() ? -1 : numbers.front(), int(expected.size()), expected.front(),
                         qPrintable(url));
                return false;
            }
        }
        return true;
    }

private slots:
    void initTestCase()
    {
        m_random.seed(runSeed());
        FilmSpec spec;
        spec.name = QStringLiteral("master.mkv");
        spec.size = QSize(854, 480);
        const auto film = makeFilm(spec);
        QVERIFY2(film.ok(), film.ok() ? "" : qPrintable(describe(film.error())));
        m_film = *film;
        const auto hash = encode::hashFile(m_film.path);
        QVERIFY(hash.ok());
        m_master.sha256 = hash->sha256;
        m_master.sizeBytes = QFileInfo(m_film.path).size();
        m_master.contentType = QStringLiteral("video/x-matroska");
        QVERIFY2(m_server.start({"--log-level", "warning"}), m_server.log().constData());
        const auto made = m_server.run({"admin", "create-editor", "--email", editorEmail, "--password-stdin"},
                                       QByteArray(editorPassword) + '\n');
        QVERIFY2(made.exitCode == 0, made.err.constData());
        m_account = std::make_unique<Account>(m_clock, m_ids);
        QVERIFY(await(m_account->signIn(QString::fromLatin1(m_server.url()), editorEmail, editorPassword)).ok());
        QFile master(m_film.path);
        QVERIFY(master.open(QIODevice::ReadOnly));
        QVERIFY(ask("PUT", api::routes::toStudioObject(m_master.sha256), master.readAll(), "video/x-matroska").ok());
    }
    void cleanupTestCase()
    {
        if (m_worker) {
            m_worker->terminate();
            m_worker->waitForFinished();
        }
        m_account.reset();
    }

    void makesAndPublishes()
    {
        const publishing::EncodeOrder order = makeOrder();
        QVERIFY(put(order));
        QCOMPARE(stateOf(order)[QLatin1String("state")].toString(), QStringLiteral("waiting"));
        startWorker();
        QVERIFY(isPublished(order));
        const auto releases = releasesOf(order);
        QCOMPARE(releases.size(), 1);
        QVERIFY(releases.first().isLive && releases.first().releaseId == order.manifest.releaseId);
        QVERIFY(showsItsFrames(order));
        QVERIFY(eventually([&] { return !QDir(workFolder(order)).exists(); }));
        const auto check = m_server.run({"check"});
        QVERIFY2(check.exitCode == 0, check.out.constData());
    }

    void oneWorkerAFolder()
    {
        QVERIFY(m_worker && m_worker->state() == QProcess::Running);
        const auto second = m_server.run({"worker"});
        QCOMPARE(second.exitCode, 1);
        QVERIFY2(second.err.contains("runs in this data directory already"), second.err.constData());
    }

    void saysWhyItCannot()
    {
        publishing::EncodeOrder order = makeOrder();
        const MediaTime beyond = MediaTime::fromSeconds(3600);
        order.manifest.lessons[1].lesson.range = {beyond, beyond + MediaTime::fromSeconds(2)};
        order.manifest.lessons[1].cues.clear();
        QVERIFY(put(order));
        QVERIFY(eventually([&] { return stateOf(order)[QLatin1String("state")] == QLatin1String("failed"); }, 60'000));
        QCOMPARE(stateOf(order)[QLatin1String("problem")][QLatin1String("code")].toString(),
                 QStringLiteral("lesson_outside_film"));
        QVERIFY(releasesOf(order).isEmpty());
        QVERIFY(eventually([&] { return !QDir(workFolder(order)).exists(); }));
    }

    /// kill -9 at a random moment, again and again: it goes on from what is finished, and publishes once.
    void survivesBeingKilled()
    {
        const int kills = runCount(20, 3);
        const publishing::EncodeOrder order = makeOrder();
        QVERIFY(put(order));
        int done = 0;
        while (done < kills && stateOf(order)[QLatin1String("state")] != QLatin1String("published")) {
            const int wanted = std::uniform_int_distribution(0, 900)(m_random);
            (void)eventually(
                [&] {
                    const QJsonObject state = stateOf(order);
                    return state[QLatin1String("state")] != QLatin1String("running") ||
                           state[QLatin1String("permille")].toInt() >= wanted;
                },
                5'000);
            m_worker->kill();
            QVERIFY(m_worker->waitForFinished());
            ++done;
            startWorker();
        }
        qInfo("killed %d times", done);
        QVERIFY(isPublished(order));
        QCOMPARE(releasesOf(order).size(), 1);
        QVERIFY(showsItsFrames(order));
        QVERIFY(eventually([&] { return !QDir(workFolder(order)).exists(); }));
        const auto collected = m_server.run({"gc", "--grace-days", "0"});
        QVERIFY2(collected.exitCode == 0, collected.err.constData());
        const auto check = m_server.run({"check"});
        QVERIFY2(check.exitCode == 0 && check.out.contains(" 0 files that no row has"), check.out.constData());
    }

    void isGivenUp()
    {
        const publishing::EncodeOrder order = makeOrder();
        // The film went with the last collection: no release names it.
        QFile master(m_film.path);
        QVERIFY(master.open(QIODevice::ReadOnly));
        QVERIFY(ask("PUT", api::routes::toStudioObject(m_master.sha256), master.readAll(), "video/x-matroska").ok());
        QVERIFY(put(order));
        QVERIFY(eventually([&] { return stateOf(order)[QLatin1String("state")] == QLatin1String("running"); }));
        QVERIFY(ask("DELETE", pathOf(order)).ok());
        QVERIFY(eventually([&] { return !QDir(workFolder(order)).exists(); }, 60'000));
        QCOMPARE(stateOf(order)[QLatin1String("state")].toString(), QStringLiteral("cancelled"));
        QVERIFY(releasesOf(order).isEmpty());
    }

    /// The studio's side of it: it uploads the film, orders and follows.
    void theStudioLetsItEncode()
    {
        TemporaryProject project(runSeed());
        std::shared_ptr<ProjectDocument> document(std::move(project.document));
        ScriptedInteraction user;
        QVERIFY(await(OpenFilm(user).run(*document, m_film.path)).ok());
        const encode::LessonClip clip = clipOf(m_film, 24, 120);
        Lesson lesson;
        lesson.id = document->newId<LessonId>();
        lesson.language = QStringLiteral("en");
        lesson.title = QStringLiteral("At the server");
        lesson.level = Level::A1;
        lesson.order = 1;
        lesson.range = clip.range;
        QVERIFY(document->execute(std::make_unique<AddLesson>(lesson)).ok());
        Cue cue = makeCue(*document, 1500, 3000, QStringLiteral("Here we are."));
        QVERIFY(document->execute(std::make_unique<AddCues>(QList<Cue>{cue})).ok());
        const encode::PackageBuilder nothing(QStringLiteral("/nowhere/ffmpeg"), QStringLiteral("/nowhere/ffprobe"));
        PublishProject publishing(user, *m_account, nothing);
        PublishOptions options;
        options.workFolder = project.folder.filePath(QStringLiteral("work"));
        options.encodesOnServer = true;
        const auto summary = await(publishing.run(*document, options));
        QVERIFY2(summary.ok(), summary.ok() ? "" : qPrintable(describe(summary.error())));
        QCOMPARE(summary->receipt.number, 1);
        QVERIFY(document->localValue(QStringLiteral("publish.pending")).isNull());
        const auto answer = ask("GET", QStringLiteral("/lessons/") + lesson.id.toString());
        QVERIFY(answer.ok());
        const QString url = QString::fromLatin1(m_server.url()) +
                            QJsonDocument::fromJson(answer->body)[QLatin1String("videoUrl")].toString();
        QVERIFY(numbersIn(url, 0) == std::vector<int>(m_film.numbers.begin() + 24, m_film.numbers.begin() + 120));
    }

    /// Told to stop it ends soon, and the next one goes on.
    void stopsWhenTold()
    {
        const publishing::EncodeOrder order = makeOrder();
        QVERIFY(put(order));
        QVERIFY(eventually([&] { return stateOf(order)[QLatin1String("state")] == QLatin1String("running"); }));
        m_worker->terminate();
        QVERIFY(m_worker->waitForFinished());
        QCOMPARE(m_worker->exitCode(), 0);
        startWorker();
        QVERIFY(isPublished(order));
    }
};

QTEST_GUILESS_MAIN(TestEncodeWorker)
#include "tst_encodeworker.moc"
