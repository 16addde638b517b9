// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/moviesearch.h"
#include "server/storage/postgres/pqcompat.h"
#include "server/storage/postgres/sqlscript.h"
#include "server/storage/postgres/transactionpool.h"
#include "tests/support/eventually.h"
#include "tests/support/temppostgres.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

/// Ten thousand movies: what each query of the catalogue is planned as, and that it finds what it should.
class TestMovieSearch : public QObject
{
    Q_OBJECT

private:
    QStringList explain(const std::string &sql, const PgParams &params)
    {
        const auto rows = m_pool->runBlocking([&](pqxx::work &work) -> Result<PgRows> {
            return exec(work, ("explain (analyze, costs off, timing off) " + sql).c_str(), params);
        });
        QStringList lines;
        if (!rows)
            lines.append(describe(rows.error()));
        else
            for (const PgRow &row : *rows)
                lines.append(row.text(0));
        return lines;
    }

    qint64 totalOf(const MovieSearch &search)
    {
        const auto rows = m_pool->runBlocking(
            [&](pqxx::work &work) -> Result<PgRows> { return exec(work, search.sql.c_str(), search.params); });
        return rows ? rows->first().int64(movieColumns) : -1;
    }

    TempPostgres m_server;
    ConnectionSettings m_superuser;
    std::unique_ptr<TransactionPool> m_pool;

private slots:
    void initTestCase()
    {
        QVERIFY(m_server.start().ok());
        const auto database = m_server.freshDatabase();
        QVERIFY(database.ok());
        m_superuser = m_server.superuserOf(*database);
        m_pool = std::make_unique<TransactionPool>(database->app);
        const auto made = runScript(
            m_superuser,
            "create function pick(words text[], n int) returns text language sql as "
            "$$ select words[1 + (hashint4(n) & 2147483647) % cardinality(words)] $$;"
            "insert into movies (id, title, description, genres, available_languages, difficulty_levels, "
            "popularity_score, imdb_rating, is_premium, created_at) select md5(n::text)::uuid, "
            "initcap(md5((n * 7)::text) || ' ' || pick('{bridge,castle,river,harbour,winter}', n)), "
            "'A story of ' || md5((n * 3)::text) || ' and ' || md5((n * 5)::text) || case when n % 97 = 0 then "
            "' with running lanterns' else '' end, array[pick('{Drama,Comedy,Crime,War}', n + 1), case when n % 400 = "
            "0 "
            "then 'Opera' else 'Film' end], array[case when n % 500 = 0 then 'cy' else 'en' end], "
            "jsonb_build_object('en', pick('{A1,A2,B1,B2,C1,C2}', n)), (n % 1000) / 10.0, (n % 100) / 10.0, n % 3 = 0, "
            "timestamptz '2026-01-01' + n * interval '1 minute' from generate_series(1, 10000) n;"
            "insert into releases (id, movie_id, number, manifest, manifest_sha256, lesson_count) "
            "select id, id, 1, '{}', decode(repeat('00', 32), 'hex'), 0 from movies;"
            "update movies set live_release_id = id");
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(describe(made.error())));
        // As autovacuum leaves the table; an older snapshot of another backend may hold it up for a moment.
        const auto isVacuumed = [this] {
            if (!runScript(m_superuser, "vacuum analyze movies").ok())
                return false;
            const auto pages = runQuery(m_superuser, "select relpages > 0 and relallvisible = relpages from pg_class "
                                                     "where oid = 'movies'::regclass");
            return pages.ok() && pages->first().boolean(0);
        };
        QVERIFY(eventually(isVacuumed));
    }

    /// The pages of the hot path, with the plan that a prepared statement ends up with.
    void pagesReadAnIndex_data()
    {
        QTest::addColumn<int>("sort");
        QTest::newRow("popularity") << int(MovieSort::Popularity);
        QTest::newRow("rating") << int(MovieSort::Rating);
        QTest::newRow("recent") << int(MovieSort::Recent);
        QTest::newRow("alphabetical") << int(MovieSort::Alphabetical);
    }
    void pagesReadAnIndex()
    {
        QFETCH(int, sort);
        const QByteArray sql = moviePage(MovieSort(sort)).sql;
        QString plan;
        const auto done = m_pool->runBlocking([&](pqxx::work &work) -> Result<void> {
            exec(work, "set local plan_cache_mode = force_generic_plan");
            exec(work, "deallocate all");
            exec(work, ("prepare page(int, int) as " + sql).constData());
            for (const PgRow &row : exec(work, "explain (analyze, costs off, timing off) execute page(20, 40)"))
                plan += row.text(0) + u'\n';
            return {};
        });
        QVERIFY(done.ok());
        qInfo("%s", qPrintable(plan));
        QVERIFY2(!plan.contains(QLatin1String("Seq Scan")), qPrintable(plan));
        QVERIFY2(plan.contains(QLatin1String("Index Scan using movies_visible_")), qPrintable(plan));
        QVERIFY2(plan.contains(QLatin1String("Index Only Scan using movies_visible_")), qPrintable(plan));
    }

    void searchesReadAnIndex_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QStringList>("genres");
        QTest::addColumn<QStringList>("indices");
        QTest::addColumn<qint64>("total");
        QTest::newRow("a word of the description")
            << "lantern" << QStringList() << QStringList()
            << QStringList{QStringLiteral("movies_search_words_idx"), QStringLiteral("movies_title_trgm_idx")}
            << qint64(103);
        QTest::newRow("a part of a title") << QStringLiteral("c4ca4238") << QStringList() << QStringList()
                                           << QStringList{QStringLiteral("movies_title_trgm_idx")} << qint64(-1);
        QTest::newRow("a rare language") << QString() << QStringList{QStringLiteral("cy")} << QStringList()
                                         << QStringList{QStringLiteral("idx_movies_languages")} << qint64(20);
        QTest::newRow("a rare genre") << QString() << QStringList() << QStringList{QStringLiteral("Opera")}
                                      << QStringList{QStringLiteral("idx_movies_genres")} << qint64(25);
    }
    void searchesReadAnIndex()
    {
        QFETCH(QString, search);
        QFETCH(QStringList, languages);
        QFETCH(QStringList, genres);
        QFETCH(QStringList, indices);
        QFETCH(qint64, total);
        MovieQuery query;
        query.search = search;
        query.languages = languages;
        query.genres = genres;
        const MovieSearch made = movieSearch(query);
        const QString plan = explain(made.sql, made.params).join(u'\n');
        qInfo("%s", qPrintable(plan));
        QVERIFY2(!plan.contains(QLatin1String("Seq Scan on movies")), qPrintable(plan));
        for (const QString &index : indices)
            QVERIFY2(plan.contains(index), qPrintable(plan));
        if (total >= 0)
            QCOMPARE(totalOf(made), total);
    }

    /// Beside the conditions written out by hand, over every combination of filters.
    void findsWhatTheConditionsSay()
    {
        const QStringList words{QString(),
                                QStringLiteral("lantern"),
                                QStringLiteral("bridge"),
                                QStringLiteral("ab"),
                                QStringLiteral("100%"),
                                QStringLiteral("run river")};
        int compared = 0;
        for (const QString &word : words) {
            for (int filters = 0; filters < 16; ++filters) {
                MovieQuery query;
                query.search = word;
                QByteArray sql = "select count(*) from movies m where is_active";
                if (!word.isEmpty())
                    sql += " and (to_tsvector('english', title || ' ' || description) @@ "
                           "websearch_to_tsquery('english', '" +
                           word.toUtf8() + "') or position('" + word.toLower().toUtf8() + "' in lower(title)) > 0)";
                if (filters & 1) {
                    query.languages = QStringList{QStringLiteral("en"), QStringLiteral("xx")};
                    sql += " and 'en' = any(available_languages)";
                }
                if (filters & 2) {
                    query.genres = QStringList{QStringLiteral("Opera"), QStringLiteral("Drama")};
                    sql += " and ('Opera' = any(genres) or 'Drama' = any(genres))";
                }
                if (filters & 4) {
                    query.levels = QStringList{QStringLiteral("B1"), QStringLiteral("B2")};
                    sql += " and difficulty_levels ->> 'en' in ('B1', 'B2')";
                }
                if (filters & 8) {
                    query.isPremium = true;
                    sql += " and is_premium";
                }
                const auto expected = runQuery(m_superuser, sql.constData());
                QVERIFY(expected.ok());
                QCOMPARE(totalOf(movieSearch(query)), expected->first().int64(0));
                ++compared;
            }
        }
        QCOMPARE(compared, 96);
    }
};

QTEST_GUILESS_MAIN(TestMovieSearch)
#include "tst_moviesearch.moc"
