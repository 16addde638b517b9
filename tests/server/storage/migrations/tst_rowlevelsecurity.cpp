// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/sqlscript.h"
#include "server/storage/postgres/transactionpool.h"
#include "tests/support/await.h"
#include "tests/support/temppostgres.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

struct Guarded
{
    const char *table;
    const char *owner = "user_id";
    const char *update; ///< a column the application may set, or nullptr
    bool isPublic = false;
};

/// Every table whose rows belong to a user and that the application may touch at all.
const std::vector<Guarded> &guardedTables()
{
    static const std::vector<Guarded> tables{
        {"users", "id", "username"},
        {"identities", "user_id", nullptr},
        {"sessions", "user_id", nullptr},
        {"user_progress", "user_id", "time_spent"},
        {"progress_events", "user_id", nullptr},
        {"user_vocabulary_progress", "user_id", "times_seen"},
        {"reviews", "user_id", nullptr},
        {"bookmarks", "user_id", "created_at"},
        {"user_activities", "user_id", nullptr},
        {"study_days", "user_id", nullptr},
        {"time_zone_changes", "user_id", nullptr},
        {"exercise_attempts", "user_id", nullptr},
        {"community_posts", "user_id", "content", true},
        {"comments", "user_id", "content", true},
        {"likes", "user_id", nullptr},
        {"content_reports", "user_id", nullptr},
        {"leaderboard_scores", "user_id", nullptr, true},
        {"searches", "user_id", nullptr},
        {"daily_lessons", "user_id", "lessons"},
        {"search_people", "user_id", nullptr, true},
        {"experiment_assignments", "user_id", nullptr},
        {"idempotency_keys", "user_id", "status"},
        {"team_members", "user_id", nullptr},
        {"movie_editors", "user_id", nullptr},
        {"draft_editors", "user_id", nullptr},
    };
    return tables;
}

/// One row of each table for the user $u; catalogue rows are shared.
QByteArray rowsOf(const QByteArray &user, const QByteArray &name)
{
    QByteArray sql =
        "insert into users (id, email_ciphertext, email_index, username, password_hash) values ($u, '\\x00', '$n', "
        "'$n', 'h');"
        "insert into identities (user_id, provider, subject_index) values ($u, 'google', '$n');"
        "insert into sessions (id, user_id, expires_at) values ($u, $u, now() + interval '1 day');"
        "insert into refresh_tokens (session_id, user_id, token_hash, expires_at) values ($u, $u, '$n', now());"
        "insert into one_time_tokens (user_id, purpose, token_hash, expires_at) values ($u, 'reset', '$n', now());"
        "insert into user_progress (user_id, lesson_id) select $u, id from movie_lessons;"
        "insert into progress_events (user_id, event_id, lesson_id, progress_percentage, occurred_at)"
        " select $u, gen_random_uuid(), id, 1, now() from movie_lessons;"
        "insert into user_vocabulary_progress (user_id, vocabulary_id) select $u, id from vocabulary;"
        "insert into reviews (user_id, review_id, vocabulary_id, rating, reviewed_at)"
        " select $u, gen_random_uuid(), id, 3, now() from vocabulary;"
        "insert into bookmarks (user_id, movie_id) select $u, id from movies;"
        "insert into user_activities (user_id, activity_type, points_earned) values ($u, 'lesson_completed', 50);"
        "insert into study_days (user_id, day, goal_seconds, first_at, last_at) values ($u, now(), 300, now(), now());"
        "insert into time_zone_changes (user_id, lived_until, time_zone) values ($u, now(), 'UTC');"
        "insert into exercise_attempts (user_id, attempt_id, lesson_id, answer_sha256, result, answered_at)"
        " select $u, $u, id, sha256(''), '{}', now() from movie_lessons;"
        "insert into community_posts (id, user_id, content) values ($u, $u, 'hello');"
        "insert into comments (post_id, user_id, content) values ($u, $u, 'hello');"
        "insert into likes (post_id, user_id) values ($u, $u);"
        "insert into moderation_cases (id, post_id) values ($u, $u);"
        "insert into content_reports (case_id, user_id, reason) values ($u, $u, 'spam');"
        "insert into searches (user_id, query) values ($u, 'film');"
        "insert into daily_lessons (user_id, day, lessons) values ($u, current_date, '{}');"
        "insert into analytics_events (id, occurred_at, name, user_id) values ($u, now(), 'x', $u);"
        "insert into experiment_assignments (experiment_key, user_id, variant) values ('e', $u, 'a');"
        "insert into idempotency_keys (user_id, route, key, request_sha256, expires_at) values ($u, 'r', 'k', '', "
        "now());"
        "insert into audit_log (actor_id, action) values ($u, 'x');"
        "insert into team_members (team_id, user_id) select id, $u from teams;"
        "insert into movie_editors (movie_id, user_id) select id, $u from movies;"
        "insert into drafts (movie_id, created_by) values ($u, $u);"
        "insert into draft_editors (movie_id, user_id) values ($u, $u);"
        "insert into operations (movie_id, sequence, operation_id, kind, payload) values ($u, 1, $u, 'x', '{}');";
    return sql.replace("$u", '\'' + user + '\'').replace("$n", name);
}

constexpr const char *catalogue =
    "insert into movies (title) values ('Film');"
    "insert into movie_lessons (movie_id, language, difficulty_level, lesson_order, title)"
    " select id, 'en', 'A1', 1, 'One' from movies;"
    "insert into vocabulary (word, language, translation) values ('film', 'en', 'Film');"
    "insert into experiments (key, variants) values ('e', '{}');"
    "insert into teams (name) values ('t')";

} // namespace

class TestRowLevelSecurity : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<void> started = m_server.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
    }

    void init()
    {
        const auto database = m_server.freshDatabase();
        QVERIFY(database.ok());
        m_superuser = m_server.superuserOf(*database);
        m_app = database->app;
        m_pool = std::make_unique<TransactionPool>(m_app);
        const auto filled = runScript(m_superuser, QByteArray(catalogue) + ';' + rowsOf(text(m_ana), "ana") +
                                                       rowsOf(text(m_ben), "ben"));
        QVERIFY2(filled.ok(), filled.ok() ? "" : qPrintable(describe(filled.error())));
    }
    void cleanup() { m_pool.reset(); }

    void coversEveryTableTheApplicationMayTouch()
    {
        const auto rows =
            runQuery(m_superuser, "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace"
                                  " and c.relkind in ('r', 'p') and c.relrowsecurity"
                                  " and has_any_column_privilege('cinefluent_app', c.oid, 'select') order by 1");
        QStringList found;
        for (const PgRow row : *rows)
            found.append(row.text(0));
        QStringList tested{QStringLiteral("drafts"), QStringLiteral("operations")};
        for (const Guarded &guarded : guardedTables())
            tested.append(QString::fromLatin1(guarded.table));
        tested.sort();
        QCOMPARE(found, tested);
    }

    void keepsUsersApart_data()
    {
        QTest::addColumn<int>("index");
        for (size_t i = 0; i < guardedTables().size(); ++i)
            QTest::newRow(guardedTables()[i].table) << int(i);
    }

    void keepsUsersApart()
    {
        QFETCH(int, index);
        const Guarded &guarded = guardedTables()[size_t(index)];
        const std::string table = guarded.table;
        const std::string owner = guarded.owner;
        const std::string visible = "select count(*), count(*) filter (where " + owner + " = $1) from " + table;
        const PgRow own = query(m_ana, visible, pgParams(m_ana)).value().first();
        QVERIFY(own.int64(1) > 0);
        if (!guarded.isPublic) {
            QCOMPARE(own.int64(0), own.int64(1));
            QCOMPARE(query({}, visible, pgParams(m_ana)).value().first().int64(0), 0);
        }
        const std::string others = " where " + owner + " = $1";
        if (guarded.update) {
            const std::string update = "update " + table + " set " + guarded.update + " = " + guarded.update + others;
            QCOMPARE(query(m_ana, update, pgParams(m_ben)).value().affectedRows(), 0);
            QVERIFY(query(m_ana, update, pgParams(m_ana)).value().affectedRows() > 0);
            // Nor can a row be given away.
            const auto given =
                query(m_ana, "update " + table + " set " + owner + " = $2" + others, pgParams(m_ana, m_ben));
            QVERIFY(!given.ok());
            QCOMPARE(given.error().kind, ErrorKind::PermissionDenied);
        }
        const auto removed = query(m_ana, "delete from " + table + others, pgParams(m_ben));
        if (removed.ok())
            QCOMPARE(removed->affectedRows(), 0);
        else
            QCOMPARE(removed.error().kind, ErrorKind::PermissionDenied);
        const auto left = runQuery(m_superuser, "select from " + QByteArray(guarded.table) + " where " + guarded.owner +
                                                    " = '" + text(m_ben) + "'");
        QVERIFY(left->size() > 0);
    }

    void refusesRowsInAnothersName()
    {
        const std::vector<const char *> inserts{
            "insert into bookmarks (user_id, movie_id) select $1, id from movies on conflict do nothing",
            "insert into user_progress (user_id, lesson_id) select $1, id from movie_lessons",
            "insert into progress_events (user_id, event_id, lesson_id, progress_percentage, occurred_at)"
            " select $1, gen_random_uuid(), id, 1, now() from movie_lessons",
            "insert into user_activities (user_id, activity_type, points_earned) values ($1, 'gift', 1000)",
            "insert into community_posts (id, user_id, content) values (gen_random_uuid(), $1, 'x')",
            "insert into likes (post_id, user_id) values ($1, $1)",
            "insert into content_reports (case_id, user_id, reason) values ($1, $1, 'spam')",
            "insert into searches (user_id, query) values ($1, 'x')",
            "insert into reviews (user_id, review_id, vocabulary_id, rating, reviewed_at)"
            " select $1, gen_random_uuid(), id, 3, now() from vocabulary",
            "insert into audit_log (actor_id, action) values ($1, 'x')",
            "insert into drafts (movie_id, created_by) values (gen_random_uuid(), $1)",
            "insert into operations (movie_id, sequence, operation_id, kind, payload)"
            " values ($1, 2, gen_random_uuid(), 'x', '{}')",
            "insert into draft_editors (movie_id, user_id) values ($1, $1)",
            "insert into movie_editors (movie_id, user_id) select id, $1 from movies",
            "insert into sessions (user_id, expires_at) values ($1, now())",
        };
        for (const char *sql : inserts) {
            const auto outcome = query(m_ana, sql, pgParams(m_ben));
            QVERIFY2(!outcome.ok(), sql);
            QVERIFY2(outcome.error().kind == ErrorKind::PermissionDenied, qPrintable(describe(outcome.error())));
        }
    }

    void sharesADraftWithItsEditorsAlone()
    {
        for (const char *table : {"drafts", "operations"}) {
            const std::string count = std::string("select count(*) from ") + table;
            QCOMPARE(query(m_ana, count).value().first().int64(0), 1);
            QCOMPARE(query({}, count).value().first().int64(0), 0);
        }
        QCOMPARE(query(m_ana, "update drafts set title = 'mine' where movie_id = $1", pgParams(m_ben))->affectedRows(),
                 0);
        QCOMPARE(query(m_ana, "delete from operations where movie_id = $1", pgParams(m_ben))->affectedRows(), 0);
    }

    void showsOthersOnlyTheirPublicProfile()
    {
        const auto profiles = query(m_ana, "select * from public_profiles order by username");
        QVERIFY2(profiles.ok(), profiles.ok() ? "" : qPrintable(describe(profiles.error())));
        QCOMPARE(profiles->size(), 2);
        for (const char *hidden : {"email_ciphertext", "email_index", "full_name_ciphertext", "password_hash", "role"})
            QCOMPARE(profiles->columnIndex(hidden), -1);
        QCOMPARE(query(m_ana, "select from community_posts").value().size(), 2);
        QVERIFY(runScript(m_superuser, "update users set deleted_at = now() where username = 'ben'").ok());
        QCOMPARE(query(m_ana, "select from public_profiles").value().size(), 1);
    }

    void hidesWhatServesNobody()
    {
        for (const char *sql : {"select password_hash from users",
                                "select * from users",
                                "select from refresh_tokens",
                                "select from one_time_tokens",
                                "select from audit_log",
                                "select from analytics_events",
                                "update users set role = 'admin'",
                                "update users set total_points = 9",
                                "update users set password_hash = ''",
                                "update users set subscription_tier = 'pro'",
                                "insert into users (email_ciphertext, email_index) values ('', '')",
                                "delete from users",
                                "update reviews set rating = 4",
                                "delete from progress_events",
                                "update user_activities set points_earned = 9",
                                "update community_posts set likes_count = 9",
                                "update community_posts set is_pinned = true",
                                "update community_posts set hidden_at = null",
                                "update community_feed_totals set posts = 9",
                                "select from moderation_cases",
                                "update leaderboard_scores set points = 9",
                                "delete from leaderboard_boards",
                                "create table mine (a int)",
                                "alter table users disable row level security",
                                "select protect_own_rows('users')",
                                "set role cinefluent_owner",
                                "set role cinefluent_profiles",
                                "select from analytics_events_other",
                                "update schema_migrations set version = 9"}) {
            const auto outcome = query(m_ana, sql);
            QVERIFY2(!outcome.ok(), sql);
            QVERIFY2(outcome.error().kind == ErrorKind::PermissionDenied, qPrintable(describe(outcome.error())));
        }
    }

    void narrowRolesReachTheirOwnTablesAlone()
    {
        const RowAccess authentication = RowAccess::asRole(RowAccess::Role::Authentication);
        const RowAccess ingestion = RowAccess::asRole(RowAccess::Role::Ingestion);
        const RowAccess worker = RowAccess::asRole(RowAccess::Role::Worker);
        QCOMPARE(query(authentication, "select password_hash from users").value().size(), 2);
        QCOMPARE(query(authentication, "select from refresh_tokens").value().size(), 2);
        QCOMPARE(query(ingestion, "select from progress_events").value().size(), 2);
        QCOMPARE(query(worker, "select username from users").value().size(), 2);
        const std::vector<std::pair<RowAccess, const char *>> refused{
            {authentication, "select from user_progress"},
            {authentication, "select from community_posts"},
            {authentication, "select from searches"},
            {ingestion, "select email_index from users"},
            {ingestion, "select password_hash from users"},
            {ingestion, "select from refresh_tokens"},
            {ingestion, "delete from progress_events"},
            {ingestion, "select from searches"},
            {worker, "select password_hash from users"},
            {worker, "select email_ciphertext from users"},
            {worker, "select from sessions"},
            {worker, "update user_progress set time_spent = 0"},
        };
        for (const auto &[access, sql] : refused) {
            const auto outcome = query(access, sql);
            QVERIFY2(!outcome.ok(), sql);
            QCOMPARE(outcome.error().kind, ErrorKind::PermissionDenied);
        }
    }

    void theOwnerIsUnderPoliciesToo()
    {
        const ConnectionSettings owner = m_app.withUser(QStringLiteral("cinefluent_owner"));
        for (const char *table : {"users", "sessions", "user_progress", "bookmarks", "refresh_tokens",
                                  "community_posts", "moderation_cases", "leaderboard_scores"})
            QVERIFY2(runQuery(owner, QByteArray("select from ") + table)->isEmpty(), table);
    }

    void removesEverythingWithTheAccount()
    {
        QVERIFY(query(RowAccess::asRole(RowAccess::Role::Authentication), "delete from users where id = $1",
                      pgParams(m_ben))
                    .ok());
        for (const Guarded &guarded : guardedTables()) {
            const auto left = runQuery(m_superuser, QByteArray("select from ") + guarded.table + " where " +
                                                        guarded.owner + " = '" + text(m_ben) + "'");
            QVERIFY2(left->isEmpty(), guarded.table);
        }
        QVERIFY(!query(m_ana, "select from user_progress")->isEmpty());
    }

    void leaksNothingBetweenPipelinedQueries()
    {
        Pipeline pipeline(m_app);
        static constexpr Statement owners{
            "test_rls_owners", "select coalesce(string_agg(distinct user_id::text, ','), '') from bookmarks"};
        std::vector<std::pair<QUuid, std::optional<Result<PgRows>>>> asked;
        asked.reserve(300);
        const auto ask = [&pipeline](const QUuid &user, std::optional<Result<PgRows>> &answer) -> Task<> {
            Result<PgRows> rows = co_await pipeline.query(owners, {}, user);
            answer = std::move(rows);
        };
        for (int i = 0; i < 300; ++i) {
            asked.emplace_back(i % 3 == 0 ? m_ana : i % 3 == 1 ? m_ben : QUuid(), std::nullopt);
            ask(asked.back().first, asked.back().second);
        }
        QTRY_VERIFY(asked.back().second.has_value());
        for (const auto &[user, answer] : asked) {
            QVERIFY(answer->ok());
            QCOMPARE((*answer)->first().text(0), user.isNull() ? QString() : user.toString(QUuid::WithoutBraces));
        }
    }

private:
    static QByteArray text(const QUuid &id) { return id.toByteArray(QUuid::WithoutBraces); }

    Result<PgRows> query(const RowAccess &access, const std::string &sql, const PgParams &params = {})
    {
        return m_pool->runBlocking([&](pqxx::work &work) -> Result<PgRows> { return exec(work, sql.c_str(), params); },
                                   access);
    }

    const QUuid m_ana = QUuid::createUuid();
    const QUuid m_ben = QUuid::createUuid();
    TempPostgres m_server;
    ConnectionSettings m_superuser;
    ConnectionSettings m_app;
    std::unique_ptr<TransactionPool> m_pool;
};

QTEST_GUILESS_MAIN(TestRowLevelSecurity)
#include "tst_rowlevelsecurity.moc"
