// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/sqlscript.h"
#include "tests/support/temppostgres.h"

#include <QMap>
#include <QSet>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

// The specification's tables, in its own words: "name TYPE [DEFAULT …] [NOT NULL]", UNIQUE (…), and references. Of
// `users`, email and full_name are encrypted, with a blind index over the address.
struct Table
{
    const char *name;
    QStringList columns;
    QStringList uniques;    ///< comma-separated columns, as in a constraint
    QStringList references; ///< "column -> table action"
    QStringList indexes;    ///< "name method expression", as pg_get_indexdef prints it
};

QList<Table> accountTables()
{
    return {
        {"users",
         {"id uuid | gen_random_uuid() | NOT NULL",
          "email_ciphertext bytea | | NOT NULL",
          "email_index bytea | | NOT NULL",
          "full_name_ciphertext bytea | |",
          "key_version integer | 1 | NOT NULL",
          "username character varying(50) | |",
          "avatar_url text | |",
          "native_language character varying(10) | 'en' |",
          "target_languages text[] | '{}' |",
          "subscription_tier character varying(20) | 'free' |",
          "subscription_ends_at timestamp with time zone | |",
          "streak_count integer | 0 |",
          "total_points integer | 0 |",
          "daily_goal integer | 5 |",
          "created_at timestamp with time zone | now() |",
          "updated_at timestamp with time zone | now() |",
          "last_active_at timestamp with time zone | now() |",
          "role character varying(20) | 'learner' |",
          "password_hash text | |",
          "email_verified_at timestamp with time zone | |"},
         {"email_index", "username"},
         {},
         {}},
        {"user_activities",
         {"id uuid | gen_random_uuid() | NOT NULL", "user_id uuid | |",
          "activity_type character varying(50) | | NOT NULL", "activity_data jsonb | '{}' |",
          "points_earned integer | 0 |", "created_at timestamp with time zone | now() |"},
         {},
         {"user_id -> users CASCADE"},
         {"idx_user_activities_user_date btree (user_id, created_at)"}},
        {"bookmarks",
         {"id uuid | gen_random_uuid() | NOT NULL", "user_id uuid | |", "movie_id uuid | |",
          "created_at timestamp with time zone | now() |"},
         {"user_id,movie_id"},
         {"user_id -> users CASCADE", "movie_id -> movies CASCADE"},
         {}},
        {"community_posts",
         {"id uuid | gen_random_uuid() | NOT NULL", "user_id uuid | |", "content text | | NOT NULL",
          "movie_id uuid | |", "language character varying(10) | |", "post_type character varying(50) | 'general' |",
          "likes_count integer | 0 |", "comments_count integer | 0 |", "is_pinned boolean | false |",
          "created_at timestamp with time zone | now() |", "updated_at timestamp with time zone | now() |"},
         {},
         {"user_id -> users CASCADE", "movie_id -> movies NO ACTION"},
         {}},
    };
}

QList<Table> catalogueTables()
{
    return {
        {"movies",
         {"id uuid | gen_random_uuid() | NOT NULL",
          "tmdb_id integer | |",
          "title character varying(255) | | NOT NULL",
          "original_title character varying(255) | |",
          "description text | |",
          "release_date date | |",
          "duration_minutes integer | |",
          "poster_url text | |",
          "backdrop_url text | |",
          "trailer_url text | |",
          "imdb_rating numeric(3,1) | |",
          "age_rating character varying(10) | |",
          "genres text[] | '{}' |",
          "available_languages text[] | '{}' |",
          "difficulty_levels jsonb | '{}' |",
          "popularity_score numeric(5,2) | 0 |",
          "is_premium boolean | false |",
          "is_active boolean | true |",
          "created_at timestamp with time zone | now() |",
          "updated_at timestamp with time zone | now() |"},
         {"tmdb_id"},
         {},
         {"idx_movies_search gin (to_tsvector('english'::regconfig, (((title)::text || ' '::text) || description)))",
          "idx_movies_languages gin (available_languages)", "idx_movies_genres gin (genres)"}},
        {"movie_lessons",
         {"id uuid | gen_random_uuid() | NOT NULL", "movie_id uuid | |", "language character varying(10) | | NOT NULL",
          "difficulty_level character varying(20) | | NOT NULL", "lesson_order integer | | NOT NULL",
          "title character varying(255) | | NOT NULL", "description text | |", "video_url text | |",
          "subtitle_url text | |", "vocabulary_count integer | 0 |", "estimated_duration integer | |",
          "learning_objectives text[] | |", "is_premium boolean | false |",
          "created_at timestamp with time zone | now() |"},
         {"movie_id,language,lesson_order"},
         {"movie_id -> movies CASCADE"},
         {}},
        {"subtitles",
         {"id uuid | gen_random_uuid() | NOT NULL", "lesson_id uuid | |", "start_time numeric(10,3) | | NOT NULL",
          "end_time numeric(10,3) | | NOT NULL", "text text | | NOT NULL", "translation text | |",
          "difficulty_words text[] | '{}' |", "context_notes text | |", "sequence_order integer | | NOT NULL"},
         {},
         {"lesson_id -> movie_lessons CASCADE"},
         {"idx_subtitles_timing btree (lesson_id, start_time, end_time)"}},
        {"vocabulary",
         {"id uuid | gen_random_uuid() | NOT NULL", "word character varying(255) | | NOT NULL",
          "language character varying(10) | | NOT NULL", "translation character varying(255) | | NOT NULL",
          "pronunciation text | |", "part_of_speech character varying(50) | |",
          "difficulty_level character varying(20) | |", "frequency_rank integer | |", "example_sentence text | |",
          "audio_url text | |", "created_at timestamp with time zone | now() |"},
         {"word,language"},
         {},
         {"idx_vocabulary_search gin (to_tsvector('english'::regconfig, (((word)::text || ' '::text) || "
          "(translation)::text)))"}},
    };
}

QList<Table> learningTables()
{
    return {
        {"user_progress",
         {"id uuid | gen_random_uuid() | NOT NULL", "user_id uuid | |", "lesson_id uuid | |",
          "progress_percentage numeric(5,2) | 0 |", "completed_at timestamp with time zone | |",
          "time_spent integer | 0 |", "vocabulary_learned text[] | '{}' |", "quiz_scores jsonb | '{}' |",
          "last_position numeric(10,3) | 0 |", "created_at timestamp with time zone | now() |",
          "updated_at timestamp with time zone | now() |"},
         {"user_id,lesson_id"},
         {"user_id -> users CASCADE", "lesson_id -> movie_lessons CASCADE"},
         {}},
        {"user_vocabulary_progress",
         {"id uuid | gen_random_uuid() | NOT NULL", "user_id uuid | |", "vocabulary_id uuid | |",
          "mastery_level integer | 0 |", "times_seen integer | 0 |", "times_correct integer | 0 |",
          "last_reviewed_at timestamp with time zone | |", "next_review_at timestamp with time zone | |",
          "created_at timestamp with time zone | now() |"},
         {"user_id,vocabulary_id"},
         {"user_id -> users CASCADE", "vocabulary_id -> vocabulary CASCADE"},
         {}},
    };
}

} // namespace

class TestSeedSchema : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Result<void> started = m_server.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
        m_settings = m_server.postgres().settings().owner;
    }

    void hasTheTables_data()
    {
        QTest::addColumn<int>("index");
        const QList<Table> tables = all();
        QCOMPARE(tables.size(), 10);
        for (int i = 0; i < tables.size(); ++i)
            QTest::newRow(tables[i].name) << i;
    }

    void hasTheTables()
    {
        QFETCH(int, index);
        const Table table = all()[index];
        compareColumns(table);
        compareUniques(table);
        compareReferences(table);
        compareIndexes(table);
    }

    void keepsNoPersonalDataInTheClear()
    {
        const auto rows = runQuery(m_settings, "select table_name || '.' || column_name from information_schema.columns"
                                               " where table_schema = 'public'"
                                               " and column_name in ('email', 'full_name', 'address', 'ip')");
        QVERIFY(rows->isEmpty());
    }

    void guardsEveryTableThatNamesAUser()
    {
        // Rights and provenance of content, and what was never given to the serving role, need no policy.
        const auto rows =
            runQuery(m_settings, "select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                                 " where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')"
                                 " and not c.relispartition and a.attname in ('user_id', 'actor_id', 'author_id')"
                                 " and not (c.relrowsecurity and c.relforcerowsecurity)");
        QStringList open;
        for (const PgRow row : *rows)
            open.append(row.text(0));
        QVERIFY2(open.isEmpty(), qPrintable(open.join(QStringLiteral(", "))));
        const auto users = runQuery(m_settings, "select relrowsecurity and relforcerowsecurity from pg_class"
                                                " where oid = 'users'::regclass");
        QVERIFY(users->first().boolean(0));
    }

    void indexesEveryForeignKeyAndPolicyColumn()
    {
        const auto rows = runQuery(
            m_settings, "select c.conrelid::regclass || '(' || string_agg(a.attname, ',') || ')' from pg_constraint c"
                        " join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)"
                        " where c.contype = 'f' and c.connamespace = 'public'::regnamespace"
                        " and not (select relispartition from pg_class where oid = c.conrelid)"
                        " and not exists (select from pg_index i where i.indrelid = c.conrelid"
                        "   and (i.indkey::smallint[])[0:0] <@ c.conkey)"
                        " group by c.oid, c.conrelid");
        QStringList missing;
        for (const PgRow row : *rows)
            missing.append(row.text(0));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    }

    void partitionsTelemetryByMonth()
    {
        const auto rows = runQuery(
            m_settings, "insert into analytics_events (id, occurred_at, name) values"
                        " (gen_random_uuid(), now(), 'x'), (gen_random_uuid(), now() + interval '1 month', 'x'),"
                        " (gen_random_uuid(), '1999-01-01', 'x') returning tableoid::regclass::text");
        // The owner is under row level security too.
        QVERIFY(!rows.ok());
        QCOMPARE(rows.error().code, QStringLiteral("row_forbidden"));
        const auto placed =
            runQuery(m_settings.withUser(QStringLiteral("postgres")),
                     "insert into analytics_events (id, occurred_at, name) values"
                     " (gen_random_uuid(), now(), 'x'), (gen_random_uuid(), now() + interval '1 month', 'x'),"
                     " (gen_random_uuid(), '1999-01-01', 'x') returning tableoid::regclass::text, to_char(occurred_at, "
                     "'YYYYMM')");
        QVERIFY(placed.ok());
        QCOMPARE(placed->at(0).text(0), QStringLiteral("analytics_events_") + placed->at(0).text(1));
        QCOMPARE(placed->at(1).text(0), QStringLiteral("analytics_events_") + placed->at(1).text(1));
        QCOMPARE(placed->at(2).text(0), QStringLiteral("analytics_events_other"));
    }

private:
    static QList<Table> all() { return accountTables() + catalogueTables() + learningTables(); }

    void compareColumns(const Table &table)
    {
        const auto rows =
            runQuery(m_settings, "select attname, format_type(atttypid, atttypmod),"
                                 " coalesce(pg_get_expr(adbin, adrelid), ''), attnotnull"
                                 " from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum ="
                                 " attnum where attrelid = '" +
                                     QByteArray(table.name) + "'::regclass and attnum > 0 and not attisdropped");
        QVERIFY(rows.ok());
        QMap<QString, PgRow> found;
        for (const PgRow row : *rows)
            found.insert(row.text(0), row);
        for (const QString &column : table.columns) {
            const QStringList parts = column.split(QLatin1Char('|'));
            const QString name = parts[0].section(QLatin1Char(' '), 0, 0);
            QVERIFY2(found.contains(name), qPrintable(name));
            const PgRow &row = *found.constFind(name);
            QCOMPARE(name + QLatin1Char(' ') + row.text(1), parts[0].trimmed());
            QCOMPARE(row.text(2).section(QStringLiteral("::"), 0, 0), parts[1].trimmed());
            if (!parts[2].trimmed().isEmpty())
                QVERIFY2(row.boolean(3), qPrintable(name));
        }
        const auto key = runQuery(m_settings, "select pg_get_constraintdef(oid) from pg_constraint where contype = 'p'"
                                              " and conrelid = '" +
                                                  QByteArray(table.name) + "'::regclass");
        QCOMPARE(key->first().text(0), QStringLiteral("PRIMARY KEY (id)"));
    }

    void compareUniques(const Table &table)
    {
        const auto rows =
            runQuery(m_settings, "select string_agg(attname, ',' order by array_position(conkey, attnum))"
                                 " from pg_constraint join pg_attribute on attrelid = conrelid and attnum ="
                                 " any (conkey) where contype = 'u' and conrelid = '" +
                                     QByteArray(table.name) + "'::regclass group by pg_constraint.oid");
        QSet<QString> found;
        for (const PgRow row : *rows)
            found.insert(row.text(0));
        for (const QString &unique : table.uniques)
            QVERIFY2(found.contains(unique), qPrintable(unique));
    }

    void compareReferences(const Table &table)
    {
        const auto rows =
            runQuery(m_settings, "select attname || ' -> ' || confrelid::regclass || ' ' ||"
                                 " case confdeltype when 'c' then 'CASCADE' when 'a' then 'NO ACTION' else"
                                 " 'other' end from pg_constraint join pg_attribute on attrelid = conrelid"
                                 " and attnum = conkey[1] where contype = 'f' and conrelid = '" +
                                     QByteArray(table.name) + "'::regclass");
        QSet<QString> found;
        for (const PgRow row : *rows)
            found.insert(row.text(0));
        for (const QString &reference : table.references)
            QVERIFY2(found.contains(reference), qPrintable(reference));
    }

    void compareIndexes(const Table &table)
    {
        for (const QString &index : table.indexes) {
            const QString name = index.section(QLatin1Char(' '), 0, 0);
            const auto rows =
                runQuery(m_settings, "select indexdef from pg_indexes where tablename = '" + QByteArray(table.name) +
                                         "' and indexname = '" + name.toUtf8() + "'");
            QVERIFY2(!rows->isEmpty(), qPrintable(name));
            QCOMPARE(rows->first().text(0).section(QStringLiteral(" USING "), 1), index.section(QLatin1Char(' '), 1));
        }
    }

    TempPostgres m_server;
    ConnectionSettings m_settings;
};

QTEST_GUILESS_MAIN(TestSeedSchema)
#include "tst_seedschema.moc"
