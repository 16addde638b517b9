// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgsearchupkeep.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/support/await.h"
#include "tests/support/studioscenario.h"
#include "tests/support/temppostgres.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

QStringList shown(const QJsonObject &answer, const char *member, const char *field)
{
    QStringList texts;
    for (const QJsonValue &hit : answer[QLatin1StringView(member)].toArray())
        texts.append(hit[QLatin1StringView(field)].toString());
    return texts;
}

QStringList listed(const QJsonObject &answer, const char *member)
{
    QStringList texts;
    for (const QJsonValue &text : answer[QLatin1StringView(member)].toArray())
        texts.append(text.toString());
    return texts;
}

} // namespace

/// Search over HTTP, over what a studio published.
class TestSearchScenarios : public QObject
{
    Q_OBJECT

private:
    api::ReleaseManifest makeMovie(const QString &title, const QString &line, const QString &word)
    {
        api::ReleaseManifest manifest;
        do
            manifest = makeManifest(m_random, 2);
        while (manifest.lessons.size() < 2 || manifest.lessons.first().cues.size() < 3 ||
               manifest.lessons.first().occurrences.isEmpty());
        manifest.movie.tmdbId.reset();
        manifest.movie.title = title;
        manifest.movie.originalTitle.clear();
        manifest.movie.description = QStringLiteral("Made up for a test.");
        manifest.movie.isActive = true;
        manifest.movie.isPremium = false;
        manifest.lessons.first().lesson.isPremium = false;
        manifest.lessons.first().cues[1].cue.text = line;
        const HeadwordId taught = manifest.lessons.first().occurrences.first().headwordId;
        for (Headword &headword : manifest.headwords) {
            if (headword.id == taught)
                headword.word = word;
        }
        return manifest;
    }

    QJsonObject search(const QByteArray &query, Sender sender = Sender::Learner)
    {
        return m_server->send("GET", "/search?" + query, {}, sender).json();
    }
    QByteArray ask(const QByteArray &sql) { return askSql(m_postgres.superuserOf(m_database), sql); }
    void run(const QByteArray &sql) { runSql(m_postgres.superuserOf(m_database), sql); }

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_server = std::make_unique<HttpScenarioServer>(m_database);
        QVERIFY(m_server->start().ok());
        m_movies = {makeMovie(QStringLiteral("Quiet Zeppelins"), QStringLiteral("Nobody told the gardener, Ÿvonne."),
                              QStringLiteral("zephyrous")),
                    makeMovie(QStringLiteral("Café Zanzibar"), QStringLiteral("The walrus paid in silver."),
                              QStringLiteral("quixotically"))};
        for (const api::ReleaseManifest &manifest : m_movies) {
            const HttpAnswer receipt = publish(*m_server, manifest);
            QVERIFY2(receipt.status == 200, receipt.body.constData());
        }
    }

    void findsWhatWasPublished()
    {
        const QJsonObject all = search("q=zeppelin");
        QCOMPARE(shown(all, "movies", "title"), QStringList{QStringLiteral("Quiet Zeppelins")});
        QVERIFY(all.contains(QLatin1String("vocabulary")) && all.contains(QLatin1String("users")));
        QVERIFY(!all.contains(QLatin1String("lines")));
        QCOMPARE(listed(all, "suggestions").first(), QStringLiteral("Quiet Zeppelins"));
        QCOMPARE(shown(search("q=cafe+zan&type=movies"), "movies", "title"),
                 QStringList{QStringLiteral("Café Zanzibar")});
        QCOMPARE(shown(search("q=zephyrous&type=vocabulary"), "vocabulary", "word"),
                 QStringList{QStringLiteral("zephyrous")});
        QCOMPARE(search("q=zephyrous&type=vocabulary").keys(),
                 QStringList({QStringLiteral("suggestions"), QStringLiteral("vocabulary")}));
        // The list of movies finds the same.
        const QJsonObject list = m_server->send("GET", "/movies?search=zepelins").json();
        QCOMPARE(list[QStringLiteral("total")].toInt(), 1);
    }

    void saysWhereALineIsHeard()
    {
        const QJsonArray lines = search("q=told+the+gardener+yvonne&type=lines")[QStringLiteral("lines")].toArray();
        QCOMPARE(lines.size(), 1);
        const QJsonValue hit = lines.first();
        const api::ManifestLesson &lesson = m_movies.at(0).lessons.first();
        const Cue &cue = lesson.cues.at(1).cue;
        QCOMPARE(hit[QStringLiteral("text")].toString(), cue.text);
        QCOMPARE(hit[QStringLiteral("lesson")][QStringLiteral("id")].toString(), lesson.lesson.id.toString());
        QCOMPARE(hit[QStringLiteral("movie")][QStringLiteral("title")].toString(), QStringLiteral("Quiet Zeppelins"));
        QCOMPARE(qRound64(hit[QStringLiteral("startTime")].toDouble() * 1000), cue.range.in.floorMs());
        QCOMPARE(qRound64(hit[QStringLiteral("endTime")].toDouble() * 1000), cue.range.out.floorMs());
    }

    void aNewReleaseIsFoundAndTheOldOneIsNot()
    {
        api::ReleaseManifest next = nextRelease(m_movies.at(1));
        next.lessons.first().cues[1].cue.text = QStringLiteral("The otter paid in copper.");
        next.movie.title = QStringLiteral("Café Mombasa");
        QCOMPARE(publish(*m_server, next).status, 200);
        QVERIFY(shown(search("q=walrus+paid+in+silver&type=lines"), "lines", "text").isEmpty());
        QCOMPARE(shown(search("q=otter+paid&type=lines"), "lines", "text"),
                 QStringList{QStringLiteral("The otter paid in copper.")});
        QVERIFY(shown(search("q=zanzibar&type=movies"), "movies", "title").isEmpty());
        // A film that learners may not see is not found, from the next release on and from its hiding on.
        run("update movies set is_active = false where id = '" + next.movie.id.toByteArray() + "'");
        QVERIFY(shown(search("q=mombasa&type=movies"), "movies", "title").isEmpty());
        QVERIFY(shown(search("q=otter+paid&type=lines"), "lines", "text").isEmpty());
        run("update movies set is_active = true where id = '" + next.movie.id.toByteArray() + "'");
        QCOMPARE(publish(*m_server, nextRelease(m_movies.at(1))).status, 200);
    }

    void aWordIsFoundWhileALessonTeachesIt()
    {
        api::ReleaseManifest both = makeMovie(QStringLiteral("Lonely Yachts"), QStringLiteral("The yacht is sold."),
                                              QStringLiteral("vellichor"));
        const HeadwordId taught = both.lessons.first().occurrences.first().headwordId;
        for (qsizetype i = 1; i < both.lessons.size(); ++i)
            both.lessons[i].occurrences.removeIf([&](const Occurrence &o) { return o.headwordId == taught; });
        api::ReleaseManifest without = both;
        without.lessons.removeFirst();
        api::ReleaseManifest silent = both;
        silent.lessons.first().occurrences.removeIf([&](const Occurrence &o) { return o.headwordId == taught; });
        api::ReleaseManifest hidden = both;
        hidden.movie.isActive = false;
        for (api::ReleaseManifest *manifest : {&without, &silent}) {
            QSet<HeadwordId> named;
            for (const api::ManifestLesson &lesson : std::as_const(manifest->lessons)) {
                for (const Occurrence &occurrence : lesson.occurrences)
                    named.insert(occurrence.headwordId);
            }
            manifest->headwords.removeIf([&](const Headword &word) { return !named.contains(word.id); });
        }
        const QStringList there{QStringLiteral("vellichor")};
        const auto found = [this] { return shown(search("q=vellichor&type=vocabulary"), "vocabulary", "word"); };
        for (const api::ReleaseManifest &gone : {without, silent, hidden}) {
            QCOMPARE(publish(*m_server, nextRelease(both)).status, 200);
            QCOMPARE(found(), there);
            QCOMPARE(publish(*m_server, nextRelease(gone)).status, 200);
            QCOMPARE(found(), QStringList());
        }
        // Another movie's lesson keeps it, until that one drops it too.
        QCOMPARE(publish(*m_server, nextRelease(both)).status, 200);
        const QByteArray other = m_movies.at(0).lessons.first().lesson.id.toByteArray();
        run("insert into lesson_vocabulary (lesson_id, occurrence_id, vocabulary_id) values ('" + other +
            "', gen_random_uuid(), '" + taught.toByteArray() + "')");
        QCOMPARE(publish(*m_server, nextRelease(without)).status, 200);
        QCOMPARE(found(), there);
        m_movies.append(both);
    }

    void showsPeopleByTheirPublicProfileAlone()
    {
        for (const Sender sender : {Sender::Learner, Sender::OtherLearner, Sender::Reviewer})
            (void)m_server->userId(sender);
        const auto rename = [this](Sender sender, const QByteArray &name) {
            run("update users set username = '" + name + "' where id = '" + m_server->userId(sender).toByteArray() +
                "'");
        };
        rename(Sender::Learner, "Marguerite.D");
        rename(Sender::OtherLearner, "margo_7");
        rename(Sender::Reviewer, "zoltan");
        QCOMPARE(shown(search("q=marg&type=users"), "users", "username"),
                 QStringList({QStringLiteral("margo_7"), QStringLiteral("Marguerite.D")}));
        QCOMPARE(shown(search("q=MARGO_7&type=users"), "users", "username"), QStringList{QStringLiteral("margo_7")});
        QCOMPARE(shown(search("q=margueritte&type=users"), "users", "username").value(0),
                 QStringLiteral("Marguerite.D"));
        const QJsonObject person = search("q=zoltan&type=users")[QStringLiteral("users")].toArray().first().toObject();
        QCOMPARE(person.keys(),
                 QStringList({QStringLiteral("avatarUrl"), QStringLiteral("id"), QStringLiteral("nativeLanguage"),
                              QStringLiteral("streakCount"), QStringLiteral("targetLanguages"),
                              QStringLiteral("totalPoints"), QStringLiteral("username")}));
        for (const QByteArray column : {"disabled_at", "deleted_at"}) {
            const QByteArray set = "update users set " + column + " = ";
            const QByteArray whose = " where username = 'zoltan'";
            run(set + "now()" + whose);
            QVERIFY(shown(search("q=zoltan&type=users"), "users", "username").isEmpty());
            run(set + "null" + whose);
            QCOMPARE(shown(search("q=zoltan&type=users"), "users", "username").size(), 1);
        }
        QVERIFY(shown(search("q=%25&type=users"), "users", "username").isEmpty());
        QVERIFY(shown(search("q=___&type=users"), "users", "username").isEmpty());
    }

    void refusesWrongQueries_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("none") << QByteArray() << QByteArray("\"q\"");
        QTest::newRow("empty") << QByteArray("q=++") << QByteArray("\"q\"");
        QTest::newRow("ten thousand characters") << "q=" + QByteArray(7'000, 'a') << QByteArray("\"q\"");
        QTest::newRow("two hundred and one") << "q=" + QByteArray(201, 'a') << QByteArray("too_long");
        QTest::newRow("type") << QByteArray("q=a&type=films") << QByteArray("\"type\"");
        QTest::newRow("language") << QByteArray("q=a&language=%25") << QByteArray("\"language\"");
        QTest::newRow("limit") << QByteArray("q=a&limit=51") << QByteArray("\"limit\"");
    }
    void refusesWrongQueries()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, field);
        const HttpAnswer answer = m_server->send("GET", "/search?" + query, {}, Sender::Learner);
        QCOMPARE(answer.status, 400);
        QVERIFY2(answer.body.contains(field), answer.body.constData());
    }

    void isForLearnersAlone()
    {
        for (const char *path : {"/search?q=a", "/search/suggestions"})
            QCOMPARE(m_server->send("GET", path).status, 401);
        QCOMPARE(m_server->send("DELETE", "/search/history").status, 401);
    }

    /// Operators, quotes, wildcards, controls: text like any other, in every kind of search.
    void hostileQueriesAreInertAndCheap()
    {
        const QStringList texts{QStringLiteral("'"),
                                QStringLiteral("' or 1=1 --"),
                                QStringLiteral("a & b | !c"),
                                QStringLiteral("a:*"),
                                QStringLiteral("((((("),
                                QStringLiteral("%"),
                                QStringLiteral("%%%__\\\\"),
                                QStringLiteral("\\"),
                                QStringLiteral("<script>alert(1)</script>"),
                                QStringLiteral("\u202eabc\u202c"),
                                QStringLiteral("a\u0301\u0301\u0301").repeated(40),
                                QString(200, u'%'),
                                QString(200, u'a'),
                                QStringLiteral("a ").repeated(100),
                                QStringLiteral("漢").repeated(200),
                                QStringLiteral("각").repeated(200),
                                QStringLiteral("\U0001f600\U0001f469\u200d\U0001f4bb"),
                                QStringLiteral("$1 $2 ${x} {{7*7}}"),
                                QString::fromUtf8("\xf0\x90\x80\x80")};
        QElapsedTimer timer;
        for (const char *type : {"movies", "vocabulary", "users", "lines", "all"}) {
            for (const QString &text : texts) {
                timer.start();
                const HttpAnswer answer =
                    m_server->send("GET", QByteArray("/search?type=") + type + "&q=" + QUrl::toPercentEncoding(text),
                                   {}, Sender::Learner);
                QVERIFY2(answer.status == 200, qPrintable(text + QString::fromUtf8(answer.body)));
                QVERIFY2(timer.elapsed() < 1'000, qPrintable(text));
            }
        }
        QCOMPARE(m_server->send("GET", "/search?q=a%00b", {}, Sender::Learner).status, 400);
        QCOMPARE(m_server->send("GET", "/search?q=%ff%fe", {}, Sender::Learner).status, 400);
        QCOMPARE(m_server->send("GET", "/search?q=%ed%a0%80", {}, Sender::Learner).status, 400);
        QCOMPARE(ask("select count(*) from movies"), QByteArray::number(m_movies.size()));
    }

    /// What somebody searches is his own until several people searched it.
    void keepsPrivateSearchesPrivate()
    {
        const auto forget = [this](Sender sender) {
            QCOMPARE(m_server->send("DELETE", "/search/history", {}, sender).status, 204);
        };
        const QList<Sender> people{Sender::Learner, Sender::OtherLearner, Sender::Reviewer};
        for (const Sender sender : people)
            forget(sender);
        for (int i = 0; i < 20; ++i)
            search("q=Zeppelins+" + QByteArray::number(i % 2), Sender::Learner);
        for (const Sender sender : people) {
            for (const QByteArray typed : {"z", "zep", "zeppel", "Zeppelins"})
                search("type=movies&q=" + typed, sender);
            search("type=movies&q=nothing+of+that+kind", sender);
            search("type=users&q=zoltan", sender);
        }
        search("q=quiet", Sender::Learner);
        search("q=Quiet", Sender::OtherLearner);
        server::PgSearchUpkeep upkeep(m_server->parts().jobTransactions);
        QVERIFY(await(upkeep.refreshTrends()).ok());
        const auto suggestions = [this](const QByteArray &query, Sender sender) {
            return m_server->send("GET", "/search/suggestions" + query, {}, sender).json();
        };
        for (const Sender sender : {Sender::Learner, Sender::Editor}) {
            QCOMPARE(listed(suggestions("", sender), "popular"), QStringList{QStringLiteral("Zeppelins")});
            QCOMPARE(listed(suggestions("", sender), "trending"), QStringList{QStringLiteral("Zeppelins")});
        }
        QVERIFY(listed(suggestions("", Sender::Editor), "recent").isEmpty());
        const QStringList recent = listed(suggestions("", Sender::OtherLearner), "recent");
        QCOMPARE(recent, QStringList({QStringLiteral("Quiet"), QStringLiteral("nothing of that kind"),
                                      QStringLiteral("Zeppelins")}));
        QCOMPARE(listed(suggestions("?q=zep", Sender::OtherLearner), "recent"),
                 QStringList{QStringLiteral("Zeppelins")});
        QCOMPARE(listed(suggestions("?q=zep", Sender::OtherLearner), "popular"),
                 QStringList{QStringLiteral("Zeppelins")});
        QVERIFY(listed(suggestions("?q=qui", Sender::OtherLearner), "popular").isEmpty());
        QCOMPARE(listed(search("type=movies&q=zep", Sender::Editor), "suggestions").first(),
                 QStringLiteral("Zeppelins"));
        // Whoever takes his searches back takes them out of the count.
        forget(Sender::Reviewer);
        QVERIFY(listed(suggestions("", Sender::Reviewer), "recent").isEmpty());
        QVERIFY(await(upkeep.refreshTrends()).ok());
        QVERIFY(listed(suggestions("", Sender::Learner), "popular").isEmpty());
    }

    void addressesAndNumbersAreNobodysTrend()
    {
        for (const Sender sender : {Sender::Learner, Sender::OtherLearner, Sender::Reviewer})
            run("insert into searches (user_id, query, folded, results_count) select '" +
                m_server->userId(sender).toByteArray() +
                "', q, q, 1 from unnest(array['ana@example.org', '5550123456', 'zeppelins of ana']) q");
        server::PgSearchUpkeep upkeep(m_server->parts().jobTransactions);
        QVERIFY(await(upkeep.refreshTrends()).ok());
        QCOMPARE(ask("select string_agg(query, ',') from search_trends where kind = 'popular'"),
                 QByteArray("zeppelins of ana"));
    }

    void forgetsOldSearches()
    {
        run("insert into searches (user_id, query, folded, created_at) select '" +
            m_server->userId(Sender::Learner).toByteArray() +
            "', 'old', 'old', now() - n * interval '1 day' "
            "from unnest(array[89, 91]) n");
        server::PgSearchUpkeep upkeep(m_server->parts().jobTransactions);
        QVERIFY(await(upkeep.expireSearches()).ok());
        QCOMPARE(ask("select count(*) from searches where query = 'old'"), QByteArray("1"));
    }

    void popularityFollowsLearnersAndEditors()
    {
        const QByteArray movie = m_movies.at(0).movie.id.toByteArray();
        const QByteArray score = "select popularity_score from movies where id = '" + movie + "'";
        run("update movies set editorial_popularity = 20, popularity_score = 20 where id = '" + movie + "'");
        server::PgSearchUpkeep upkeep(m_server->parts().jobTransactions);
        QVERIFY(await(upkeep.refreshPopularity()).ok());
        QCOMPARE(ask(score), QByteArray("20.00"));
        run("insert into bookmarks (user_id, movie_id) values ('" + m_server->userId(Sender::Learner).toByteArray() +
            "', '" + movie + "')");
        QVERIFY(await(upkeep.refreshPopularity()).ok());
        // 20 log10(10 + 2)
        QCOMPARE(ask(score), QByteArray("21.58"));
        QCOMPARE(ask("select distinct popularity from search_windows where movie_id = '" + movie + "'"),
                 QByteArray("21.58"));
        QCOMPARE(ask("select popularity from search_movies where movie_id = '" + movie + "'"), QByteArray("21.58"));
        // A new release leaves the count alone unless the editor says otherwise.
        run("update movies set editorial_popularity = " +
            QByteArray::number(m_movies.at(0).movie.popularityHundredths / 100.0) + " where id = '" + movie + "'");
        QCOMPARE(publish(*m_server, nextRelease(m_movies.at(0))).status, 200);
        QCOMPARE(ask(score), QByteArray("21.58"));
    }

    void confirmsWhatAClientHas()
    {
        const HttpAnswer mine = m_server->send("GET", "/search/suggestions", {}, Sender::Learner);
        QCOMPARE(mine.header("Cache-Control"), QByteArray("private, no-cache"));
        HttpScenario again{.name = "again",
                           .path = "/search/suggestions",
                           .sender = Sender::Learner,
                           .headers = {{"If-None-Match", mine.header("ETag")}}};
        QCOMPARE(m_server->send(again).status, 304);
        again.sender = Sender::Editor;
        QCOMPARE(m_server->send(again).status, 200);
    }

private:
    TempPostgres m_postgres;
    server::DatabaseSettings m_database;
    std::unique_ptr<HttpScenarioServer> m_server;
    QRandomGenerator m_random{11};
    QList<api::ReleaseManifest> m_movies;
};

QTEST_GUILESS_MAIN(TestSearchScenarios)
#include "tst_searchscenarios.moc"
