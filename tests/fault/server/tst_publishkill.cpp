// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/routes.h"
#include "server/storage/postgres/privatepostgres.h"
#include "server/storage/postgres/sqlscript.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/common/api/spokenmovie.h"
#include "tests/fault/server/publicationgate.h"
#include "tests/support/eventually.h"
#include "tests/support/serverprocess.h"
#include "tests/support/testruns.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

/// Where publication is held and killed, in the order they come.
constexpr PublicationStep steps[] = {
    {"file noted", "insert", "objects"},
    {"movie", "insert", "movies"},
    {"release", "insert", "releases"},
    {"former cues gone", "delete", "subtitles"},
    {"lessons", "insert", "movie_lessons"},
    {"packages", "insert", "lesson_packages"},
    {"cues", "insert", "subtitles"},
    {"words", "insert", "vocabulary"},
    {"senses", "insert", "vocabulary_senses"},
    {"occurrences", "insert", "lesson_vocabulary"},
    {"switch", "update of live_release_id", "movies"},
    {"search", "insert", "search_movies"},
    {"audit record", "insert", "audit_log"},
};

struct Answer
{
    int status = 0;
    QByteArray body;
};

} // namespace

/// The server program or its PostgreSQL dies by `kill -9` at each step of a publication: learners see the former
/// release or the new one, publishing again just works, and `gc` leaves what releases name and nothing else.
class TestPublishKill : public QObject
{
    Q_OBJECT

    enum class Victim
    {
        Server,
        Postgres
    };

    ServerProcess m_server;
    QNetworkAccessManager m_client;
    QByteArray m_editor;
    QRandomGenerator m_random;
    api::ReleaseManifest m_live; ///< the last that was surely published
    int m_generation = 0;
    int m_kills = 0, m_seenFormer = 0, m_seenNew = 0;

    /// One editor reads more here than one learner may.
    [[nodiscard]] static QStringList options() { return {"--log-level", "error", "--rate-limit-api", "1000000"}; }

    [[nodiscard]] Result<ConnectionSettings> superuser() const
    {
        const auto settings = PrivatePostgres::attach(m_server.dataDirectory());
        if (!settings)
            return settings.error();
        return settings->owner.withUser(QStringLiteral("postgres"));
    }

    std::unique_ptr<QNetworkReply> send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                                        const QByteArray &type = "application/json")
    {
        QNetworkRequest request(QUrl::fromEncoded(m_server.url() + path));
        request.setTransferTimeout(60'000);
        if (!m_editor.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + m_editor);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        return std::unique_ptr<QNetworkReply>(m_client.sendCustomRequest(request, method, body));
    }
    static Answer answerOf(QNetworkReply &reply)
    {
        if (!eventually([&] { return reply.isFinished(); }, 65'000))
            return {};
        return {reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply.readAll()};
    }
    Answer ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
               const QByteArray &type = "application/json")
    {
        const auto reply = send(method, path, body, type);
        return answerOf(*reply);
    }

    std::unique_ptr<QNetworkReply> sendRelease(const api::ReleaseManifest &manifest)
    {
        return send("PUT", api::routes::toStudioRelease(manifest.movie.id).toLatin1(), api::toJson(manifest));
    }
    Answer upload(const api::MediaObject &object)
    {
        return ask("PUT", api::routes::toStudioObject(object.sha256).toLatin1(), contentOf(object),
                   object.contentType.toLatin1());
    }
    bool publish(const api::ReleaseManifest &manifest)
    {
        for (const api::MediaObject &object : manifest.objects) {
            if (upload(object).status >= 300)
                return false;
        }
        const auto reply = sendRelease(manifest);
        return answerOf(*reply).status == 200;
    }

    /// Every text that learners read carries the generation; words and files differ too.
    api::ReleaseManifest nextGeneration()
    {
        api::ReleaseManifest next = makeSpokenMovie(m_random, QStringLiteral("es"), 2, 4);
        const QString mark = QStringLiteral("generation-%1-").arg(++m_generation);
        next.movie.title = mark;
        for (api::ManifestLesson &lesson : next.lessons) {
            lesson.lesson.title = mark;
            for (LessonCue &cue : lesson.cues)
                cue.cue.contextNotes = mark;
        }
        if (m_generation > 1) {
            next.movie.id = m_live.movie.id;
            for (int i = 0; i < next.lessons.size(); ++i) {
                next.lessons[i].lesson.id = m_live.lessons.at(i).lesson.id;
                for (LessonCue &cue : next.lessons[i].cues)
                    cue.publishedId = deriveUuid(cue.cue.id.uuid(), next.lessons.at(i).lesson.id.toByteArray());
            }
        }
        return next;
    }

    /// The generation that the movie and its lessons show; 0 where they show several or none. What a server that has
    /// just lost its database does not answer is asked again.
    int seenGeneration()
    {
        QByteArray seen;
        const auto read = [&](const QByteArray &path) {
            Answer answer;
            (void)eventually([&] { return (answer = ask("GET", path)).status == 200; });
            seen += answer.body;
        };
        read("/movies/" + m_live.movie.id.toByteArray());
        for (const api::ManifestLesson &lesson : std::as_const(m_live.lessons))
            read("/lessons/" + lesson.lesson.id.toByteArray());
        static const QRegularExpression mark(QStringLiteral("generation-([0-9]+)-"));
        QSet<int> generations;
        for (auto found = mark.globalMatch(QString::fromUtf8(seen)); found.hasNext();)
            generations.insert(found.next().captured(1).toInt());
        return generations.size() == 1 ? *generations.begin() : 0;
    }

    void kill(Victim victim)
    {
        if (victim == Victim::Postgres) {
            ::kill(pid_t(m_server.postmasterPid()), SIGKILL);
            return;
        }
        m_server.sendSignal(SIGKILL);
        QCOMPARE(m_server.waitForEnd(), 128 + SIGKILL);
        QFile::remove(m_server.readyFile());
        QVERIFY2(m_server.start(options()), m_server.log().constData());
    }

    /// What holds whenever somebody died.
    void checkAfterwards(const api::ReleaseManifest &next, bool wasAccepted)
    {
        ++m_kills;
        QVERIFY(eventually([&] { return ask("GET", "/readyz").status == 200; }, 60'000));
        const int seen = seenGeneration();
        QVERIFY2(seen == m_generation || (!wasAccepted && seen == m_generation - 1),
                 QByteArray::number(seen).constData());
        ++(seen == m_generation ? m_seenNew : m_seenFormer);
        const ServerProcess::Outcome checked = m_server.run({"check"});
        QVERIFY2(checked.exitCode == 0, (checked.out + checked.err).constData());
        QVERIFY(publish(next));
        QCOMPARE(seenGeneration(), m_generation);
        m_live = next;
    }

private slots:
    void initTestCase()
    {
        m_random.seed(runSeed());
        QVERIFY2(m_server.start(options()), m_server.log().constData());
        const auto made = m_server.run({"admin", "create-editor", "--email", "ed@example.org", "--password-stdin"},
                                       "harbor lemon quiet\n");
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const Answer login =
            ask("POST", "/auth/login", "{\"email\":\"ed@example.org\",\"password\":\"harbor lemon quiet\"}");
        m_editor = QJsonDocument::fromJson(login.body)["session"]["accessToken"].toString().toLatin1();
        QVERIFY(!m_editor.isEmpty());
        m_live = nextGeneration();
        QVERIFY(publish(m_live));
        const auto settings = superuser();
        QVERIFY(settings.ok());
        const auto set = setGates(*settings, steps);
        QVERIFY2(set.ok(), set.ok() ? "" : qPrintable(describe(set.error())));
    }

    void learnersSeeOneReleaseOrTheOther_data()
    {
        QTest::addColumn<int>("victim");
        QTest::addColumn<int>("step");
        for (const Victim victim : {Victim::Server, Victim::Postgres}) {
            for (size_t step = 0; step < std::size(steps); ++step)
                QTest::addRow("%s at: %s", victim == Victim::Server ? "server" : "PostgreSQL", steps[step].name)
                    << int(victim) << int(step);
        }
    }

    void learnersSeeOneReleaseOrTheOther()
    {
        QFETCH(int, victim);
        QFETCH(int, step);
        for (int run = 0; run < runCount(20, 1); ++run) {
            const api::ReleaseManifest next = nextGeneration();
            const bool isUpload = step == 0;
            for (qsizetype i = isUpload ? 1 : 0; i < next.objects.size(); ++i)
                QVERIFY(upload(next.objects.at(i)).status < 300);
            const auto settings = superuser();
            QVERIFY(settings.ok());
            std::unique_ptr<QNetworkReply> reply;
            {
                const PublicationGate gate(*settings, steps[step].name);
                QVERIFY(gate.isClosed());
                const api::MediaObject &first = next.objects.first();
                reply = isUpload ? send("PUT", api::routes::toStudioObject(first.sha256).toLatin1(), contentOf(first),
                                        first.contentType.toLatin1())
                                 : sendRelease(next);
                QVERIFY2(eventually([&] { return gate.holdsSomebody(); }), reply->readAll().constData());
                kill(Victim(victim));
            }
            const Answer answer = answerOf(*reply);
            checkAfterwards(next, !isUpload && answer.status == 200);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// The release is made, and whoever made it dies before or while it says so.
    void anAnswerThatIsLostIsAskedForAgain()
    {
        for (int run = 0; run < runCount(20, 2); ++run) {
            const api::ReleaseManifest next = nextGeneration();
            for (const api::MediaObject &object : next.objects)
                QVERIFY(upload(object).status < 300);
            const auto settings = superuser();
            const QByteArray made =
                "select from movies where live_release_id = '" + next.releaseId.toByteArray(QUuid::WithoutBraces) + "'";
            const auto reply = sendRelease(next);
            QVERIFY(eventually([&] {
                const auto rows = runQuery(*settings, made);
                return rows && !rows->isEmpty();
            }));
            kill(Victim::Server);
            (void)answerOf(*reply);
            checkAfterwards(next, true);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void leavesNothingThatNobodyNames()
    {
        // A release that is never made after its upload was killed.
        const api::ReleaseManifest abandoned = nextGeneration();
        --m_generation;
        for (const api::MediaObject &object : abandoned.objects.mid(1))
            QVERIFY(upload(object).status < 300);
        {
            const api::MediaObject &first = abandoned.objects.first();
            const auto settings = superuser();
            const PublicationGate gate(*settings, steps[0].name);
            const auto reply = send("PUT", api::routes::toStudioObject(first.sha256).toLatin1(), contentOf(first),
                                    first.contentType.toLatin1());
            QVERIFY(eventually([&] { return gate.holdsSomebody(); }));
            kill(Victim::Server);
        }
        const ServerProcess::Outcome collected = m_server.run({"gc", "--grace-days", "0"});
        QVERIFY2(collected.exitCode == 0, collected.err.constData());
        QVERIFY2(!collected.out.startsWith("Removed 0 objects"), collected.out.constData());
        const ServerProcess::Outcome checked = m_server.run({"check"});
        QVERIFY2(checked.exitCode == 0 && checked.out.contains(" 0 files that no row has, 0 faults"),
                 checked.out.constData());
        const auto rows =
            runQuery(*superuser(), "select (select count(*) from objects), (select count(distinct sha256) "
                                   "from release_objects), (select count(*) from releases)");
        QVERIFY(rows.ok());
        QCOMPARE(rows->first().int64(0), rows->first().int64(1));
        QCOMPARE(rows->first().int64(2), qint64(m_generation)); // each once
        QCOMPARE(seenGeneration(), m_generation);
        std::printf("%d kills: %d times the former release was seen afterwards, %d times the new one; %s", m_kills,
                    m_seenFormer, m_seenNew, collected.out.constData());
        QVERIFY(m_seenFormer > 0 && m_seenNew > 0);
    }
};

QTEST_GUILESS_MAIN(TestPublishKill)
#include "tst_publishkill.moc"
