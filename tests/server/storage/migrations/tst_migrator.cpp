// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/migrator.h"
#include "server/storage/postgres/sqlscript.h"
#include "tests/support/temppostgres.h"

#include <QTest>

#include <thread>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

Migration migration(int version, const QByteArray &sql)
{
    return {version, QStringLiteral("step_%1").arg(version), sql};
}

} // namespace

class TestMigrator : public QObject
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
        const auto database = m_server.emptyDatabase();
        QVERIFY(database.ok());
        m_owner = database->owner;
        m_app = database->app;
    }

    void appliesEverythingOnce()
    {
        const auto first = Migrator(m_owner).migrate();
        QVERIFY2(first.ok(), first.ok() ? "" : qPrintable(describe(first.error())));
        QCOMPARE(first->applied.size(), embeddedMigrations().size());
        const QString before = fingerprint();
        const auto second = Migrator(m_owner).migrate();
        QVERIFY(second.ok());
        QVERIFY(second->applied.isEmpty());
        QCOMPARE(second->schemaVersion, embeddedMigrations().constLast().version);
        QCOMPARE(fingerprint(), before);
        const auto checked = Migrator::check(m_app);
        QVERIFY2(checked.ok(), checked.ok() ? "" : qPrintable(describe(checked.error())));
        QCOMPARE(checked->schemaVersion, first->schemaVersion);
    }

    void goesOnWhereItStopped()
    {
        QList<Migration> all = embeddedMigrations();
        const QList<Migration> some = all.mid(0, 2);
        QCOMPARE(Migrator(m_owner, some).migrate()->applied, (QList<int>{1, 2}));
        QCOMPARE(Migrator::check(m_app).error().code, QStringLiteral("schema_outdated"));
        const auto rest = Migrator(m_owner).migrate();
        QCOMPARE(rest->applied.first(), 3);
        QCOMPARE(rest->schemaVersion, all.constLast().version);
    }

    void letsOneOfManyDoTheWork()
    {
        std::vector<Result<MigrationReport>> reports(6, Error{});
        std::vector<std::thread> threads;
        for (auto &report : reports)
            threads.emplace_back([&report, this] { report = Migrator(m_owner).migrate(); });
        for (std::thread &thread : threads)
            thread.join();
        int applied = 0;
        for (const auto &report : reports) {
            QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(describe(report.error())));
            QCOMPARE(report->schemaVersion, embeddedMigrations().constLast().version);
            applied += int(report->applied.size());
        }
        QCOMPARE(applied, int(embeddedMigrations().size()));
    }

    void refusesAChangedMigration()
    {
        QList<Migration> migrations{migration(1, "create table a (n int)"), migration(2, "create table b (n int)")};
        QVERIFY(Migrator(m_owner, migrations).migrate().ok());
        migrations[0].sql += " ";
        migrations.append(migration(3, "create table c (n int)"));
        const auto refused = Migrator(m_owner, migrations).migrate();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, QStringLiteral("migration_changed"));
        QVERIFY(!tableExists("c"));
        QCOMPARE(Migrator::check(m_app, migrations).error().code, QStringLiteral("migration_changed"));
    }

    /// Numbers may leave gaps, but what is behind is not made up for.
    void refusesOneThatWasSkipped()
    {
        QList<Migration> migrations{migration(1, "create table a (n int)"), migration(4, "create table d (n int)")};
        QCOMPARE(Migrator(m_owner, migrations).migrate()->schemaVersion, 4);
        QCOMPARE(Migrator::check(m_app, migrations)->schemaVersion, 4);
        migrations.insert(1, migration(3, "create table c (n int)"));
        QCOMPARE(Migrator(m_owner, migrations).migrate().error().code, QStringLiteral("migration_skipped"));
        QVERIFY(!tableExists("c"));
    }

    void refusesANewerSchema()
    {
        const QList<Migration> newer{migration(1, "create table a (n int)"), migration(2, "create table b (n int)")};
        QVERIFY(Migrator(m_owner, newer).migrate().ok());
        const auto refused = Migrator(m_owner, newer.mid(0, 1)).migrate();
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, QStringLiteral("schema_newer"));
        QVERIFY(refused.error().message.contains(QLatin1Char('2')));
        QCOMPARE(Migrator::check(m_app, newer.mid(0, 1)).error().code, QStringLiteral("schema_newer"));
    }

    void rollsBackTheOneThatFails()
    {
        const QList<Migration> migrations{migration(1, "create table a (n int)"),
                                          migration(2, "create table b (n int); insert into b values (1/0)"),
                                          migration(3, "create table c (n int)")};
        const auto failed = Migrator(m_owner, migrations).migrate();
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().code, QStringLiteral("migration_failed"));
        QVERIFY(failed.error().detail.contains(QLatin1String("22012")));
        QVERIFY(tableExists("a"));
        QVERIFY(!tableExists("b"));
        QVERIFY(!tableExists("c"));
        QList<Migration> repaired = migrations;
        repaired[1].sql = "create table b (n int)";
        QCOMPARE(Migrator(m_owner, repaired).migrate()->applied, (QList<int>{2, 3}));
    }

    void saysWhenTheDatabaseIsDown()
    {
        QCOMPARE(Migrator(m_owner.with("host", "/nowhere")).migrate().error().kind, ErrorKind::Unavailable);
    }

private:
    bool tableExists(const QByteArray &name)
    {
        return !runQuery(m_owner, "select to_regclass('" + name + "')")->first().isNull(0);
    }
    QString fingerprint()
    {
        return runQuery(m_owner, "select md5(string_agg(t, ';' order by t)) from ("
                                 " select attrelid::regclass || attname || atttypid t from pg_attribute a"
                                 " join pg_class c on c.oid = attrelid where relnamespace = 'public'::regnamespace"
                                 " union all select indexdef from pg_indexes where schemaname = 'public'"
                                 " union all select version || applied_at::text from schema_migrations) x")
            ->first()
            .text(0);
    }

    TempPostgres m_server;
    ConnectionSettings m_owner;
    ConnectionSettings m_app;
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
