// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/sqlscript.h"
#include "server/storage/postgres/transactionpool.h"
#include "tests/support/await.h"
#include "tests/support/temppostgres.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

QByteArray readFile(const char *name)
{
    QFile file(QStringLiteral(CINEFLUENT_SOURCE_FOLDER "/tests/server/storage/migrations/") + QLatin1String(name));
    if (!file.open(QFile::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    return file.readAll();
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QLatin1String("''")) + u'\'';
}

struct AccessList
{
    QStringList tables;
    QString sql; ///< that fills walk.tables and walk.expected
};

/// rowaccess.txt; a line that is not understood ends the test.
AccessList readAccessList()
{
    static const QRegularExpression tableLine(QStringLiteral("^table (\\S+) (of (\\w+)|guarded|shared|view)$"));
    static const QRegularExpression accessLine(
        QStringLiteral("^    (app|auth|ingest|worker|profiles) ((?:(?:select|insert|update|delete) )+)(.+?) : (.+)$"));
    AccessList list;
    const auto lines = QString::fromUtf8(readFile("rowaccess.txt")).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        if (const auto match = tableLine.match(line); match.hasMatch()) {
            list.tables.append(match.captured(1));
            const QString owner = match.captured(3);
            list.sql += QStringLiteral("insert into walk.tables values (%1, %2, %3);")
                            .arg(quoted(match.captured(1)), quoted(match.captured(2).section(u' ', 0, 0)),
                                 owner.isEmpty() ? QStringLiteral("null") : quoted(owner));
            continue;
        }
        const auto match = accessLine.match(line);
        if (!match.hasMatch() || list.tables.isEmpty())
            qFatal("rowaccess.txt: %s", qPrintable(line));
        const QStringList verbs = match.captured(2).split(u' ', Qt::SkipEmptyParts);
        for (const QString &verb : verbs)
            list.sql += QStringLiteral("insert into walk.expected values (%1, 'cinefluent_' || %2, %3, %4, %5);")
                            .arg(quoted(list.tables.last()), quoted(match.captured(1)), quoted(verb),
                                 quoted(match.captured(3)), quoted(match.captured(4)));
    }
    return list;
}

} // namespace

/// Every table × database role × person × verb, by SQL that the program's own checks never see.
class TestRowLevelSecurity : public QObject
{
    Q_OBJECT

    TempPostgres m_postgres;
    ConnectionSettings m_superuser;
    ConnectionSettings m_app;
    std::unique_ptr<TransactionPool> m_pool;
    AccessList m_list;
    const QUuid m_ana = idOf("ana"); ///< as rowwalkpeople.sql makes them
    const QUuid m_ben = idOf("ben");

    static QUuid idOf(const QByteArray &name)
    {
        return QUuid::fromRfc4122(QCryptographicHash::hash(name, QCryptographicHash::Md5));
    }

    /// A new database with something of Ana and of Ben in every table.
    void fill()
    {
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_superuser = m_postgres.superuserOf(*database);
        m_app = database->app;
        m_pool = std::make_unique<TransactionPool>(m_app);
        for (const QByteArray &script : {readFile("rowwalk.sql"), readFile("rowwalkpeople.sql"), m_list.sql.toUtf8()}) {
            const auto done = runScript(m_superuser, script);
            QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(describe(done.error())));
        }
    }

    Result<PgRows> query(const RowAccess &access, const std::string &sql, const PgParams &params = {})
    {
        return m_pool->runBlocking([&](pqxx::work &work) -> Result<PgRows> { return exec(work, sql.c_str(), params); },
                                   access);
    }

    QByteArray faults(const QByteArray &query)
    {
        const auto rows = runQuery(m_superuser, query);
        if (!rows)
            return describe(rows.error()).toUtf8();
        QByteArrayList found;
        for (const PgRow &row : *rows)
            found.append(row.text(0).toUtf8());
        return found.join('\n');
    }

private slots:
    void initTestCase()
    {
        m_list = readAccessList();
        const auto started = m_postgres.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
        QVERIFY(runScript(m_postgres.postgres().superuserSettings(), "create role stranger login").ok());
        fill();
    }
    void cleanupTestCase() { m_pool.reset(); }

    void listsEveryTable()
    {
        const QByteArray found = faults("select walk.faults_of_list()");
        QVERIFY2(found.isEmpty(), found.constData());
    }

    void reachesWhatIsListedAlone_data()
    {
        QTest::addColumn<QString>("table");
        for (const QString &table : std::as_const(m_list.tables))
            QTest::newRow(qPrintable(table)) << table;
    }
    void reachesWhatIsListedAlone()
    {
        QFETCH(QString, table);
        const QByteArray found = faults("select walk.faults_of(" + quoted(table).toUtf8() + ')');
        QVERIFY2(found.isEmpty(), found.left(4000).constData());
    }

    /// What the walk would say if it were so: each of these gives somebody something.
    void noticesWhatIsGivenAway_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("table");
        QTest::newRow("policies off") << QByteArray("alter table searches disable row level security") << "searches";
        QTest::newRow("a policy too wide")
            << QByteArray("create policy wide on searches for select to cinefluent_app using (true)") << "searches";
        QTest::newRow("a policy for nobody")
            << QByteArray("create policy wide on bookmarks for delete to cinefluent_app using "
                          "(current_setting('app.user_id', true) = '')")
            << "bookmarks";
        QTest::newRow("rows to give away")
            << QByteArray("drop policy own_update on daily_lessons; create policy own_update on daily_lessons for "
                          "update to cinefluent_app using (user_id = nullif(current_setting('app.user_id', true), "
                          "'')::uuid) with check (true)")
            << "daily_lessons";
        QTest::newRow("one column") << QByteArray("grant select (password_hash) on users to cinefluent_app") << "users";
        QTest::newRow("one verb") << QByteArray("grant delete on movies to cinefluent_app") << "movies";
        QTest::newRow("everybody") << QByteArray("grant select on ended_sessions to public") << "ended_sessions";
        QTest::newRow("a partition's rows")
            << QByteArray("grant select on analytics_events_other to cinefluent_app; alter table "
                          "analytics_events_other disable row level security")
            << "analytics_events/partition";
        QTest::newRow("through a view") << QByteArray("grant update on public_profiles to cinefluent_app")
                                        << "public_profiles";
    }
    void noticesWhatIsGivenAway()
    {
        QFETCH(QByteArray, change);
        QFETCH(QString, table);
        // One transaction, which the last statement ends by failing.
        const auto done = runScript(
            m_superuser, change + "; do $$ begin if exists (select from walk.faults_of(" + quoted(table).toUtf8() +
                             ")) then raise exception 'noticed'; else raise exception 'not seen'; end if; "
                             "end $$");
        QVERIFY(!done.ok());
        QVERIFY2(describe(done.error()).contains(QLatin1String("noticed")), qPrintable(describe(done.error())));
    }

    void noticesATableThatIsNotListed()
    {
        const auto done =
            runScript(m_superuser, "create table forgotten (user_id uuid references users (id) on delete cascade); "
                                   "do $$ begin if exists (select from walk.faults_of_list()) then raise exception "
                                   "'noticed'; else raise exception 'not seen'; end if; end $$");
        QVERIFY(!done.ok());
        QVERIFY2(describe(done.error()).contains(QLatin1String("noticed")), qPrintable(describe(done.error())));
    }

    void showsOthersOnlyTheirPublicProfile()
    {
        fill();
        const auto profiles = query(m_ana, "select * from public_profiles");
        QVERIFY2(profiles.ok(), profiles.ok() ? "" : qPrintable(describe(profiles.error())));
        QCOMPARE(profiles->size(), 5);
        for (const char *hidden : {"email_ciphertext", "email_index", "full_name_ciphertext", "password_hash", "role"})
            QCOMPARE(profiles->columnIndex(hidden), -1);
        QVERIFY(runScript(m_superuser, "update users set deleted_at = now() where username = 'ben'").ok());
        QCOMPARE(query(m_ana, "select from public_profiles").value().size(), 4);
    }

    void theApplicationCannotBecomeMoreThanItIs()
    {
        for (const char *sql : {"create table mine (a int)", "alter table users disable row level security",
                                "drop policy own_select on users", "select protect_own_rows('users')",
                                "set role cinefluent_owner", "set role cinefluent_profiles", "set role postgres",
                                "set session_replication_role = replica", "copy users to program 'cat'"}) {
            const auto outcome = query(m_ana, sql);
            QVERIFY2(!outcome.ok(), sql);
            QVERIFY2(outcome.error().kind == ErrorKind::PermissionDenied, qPrintable(describe(outcome.error())));
        }
    }

    void removesEverythingWithTheAccount()
    {
        fill();
        // Triggers work on what is gone; only the audit outlives an account.
        const auto gone = query(RowAccess::asRole(RowAccess::Role::Authentication), "delete from users where id = $1",
                                pgParams(m_ben));
        QVERIFY2(gone.ok(), gone.ok() ? "" : qPrintable(describe(gone.error())));
        const auto tables =
            runQuery(m_superuser, "select name, owner_column from walk.tables where kind = 'of' and name "
                                  "not in ('audit_log', 'analytics_events/partition')");
        QVERIFY(tables->size() > 20);
        for (const PgRow &table : *tables) {
            const QByteArray count = "select count(*) filter (where " + table.text(1).toUtf8() + " = '" +
                                     m_ben.toByteArray(QUuid::WithoutBraces) + "'), count(*) from " +
                                     table.text(0).toUtf8();
            const auto left = runQuery(m_superuser, count);
            QVERIFY2(left->first().int64(0) == 0, count.constData());
            QVERIFY2(left->first().int64(1) > 0, count.constData());
        }
    }

    void leaksNothingBetweenPipelinedQueries()
    {
        fill();
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
};

QTEST_GUILESS_MAIN(TestRowLevelSecurity)
#include "tst_rowlevelsecurity.moc"
