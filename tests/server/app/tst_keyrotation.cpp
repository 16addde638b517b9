// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/pgsessionrepository.h"
#include "server/storage/postgres/pguserrepository.h"
#include "server/storage/postgres/sqlscript.h"
#include "server/storage/postgres/transactionpool.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/fakes.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QProcess>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

/// Keys of versions 1 to `last`, each of its own bytes.
QByteArray keysUpTo(int last)
{
    QByteArrayList keys;
    for (int version = 1; version <= last; ++version)
        keys.append(QByteArray::number(version) + ':' + toBase64Url(QByteArray(32, char('a' + version % 26))));
    return keys.join(',');
}

QByteArray indexKey()
{
    return QByteArray(32, 'i');
}

QString addressOf(int number)
{
    return QStringLiteral("person%1@rotation.example").arg(number);
}

} // namespace

class TestKeyRotation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto started = m_postgres.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_database = *database;
        m_superuser = m_postgres.superuserOf(*database);
    }

    /// Each round brings a new key, begins to rotate and is killed on the way; then everybody is read with all keys.
    /// After the last round nothing needs the former ones.
    void leavesEveryRowReadableHoweverOftenItIsKilled()
    {
        const int accounts = runCount(2000, 600);
        const int kills = runCount(50, 4);
        makeAccounts(accounts);
        int midway = 0;
        for (int round = 1; round <= kills; ++round) {
            const int version = round + 1;
            QProcess process;
            start(process, version);
            const auto rotated = [&] {
                return number("select count(*) from users where key_version = " + QByteArray::number(version));
            };
            QVERIFY(eventually([&] { return process.state() == QProcess::NotRunning || rotated() > 0; }));
            process.kill();
            process.waitForFinished();
            const int done = rotated();
            midway += done > 0 && done < accounts ? 1 : 0;
            readAll(accounts, version);
        }
        std::printf("%d of %d runs were killed midway, %d accounts\n", midway, kills, accounts);
        QVERIFY2(midway * 2 >= kills, "most runs ended before they could be killed");
        QProcess last;
        start(last, kills + 1);
        QVERIFY(last.waitForFinished(60'000));
        QCOMPARE(last.exitCode(), 0);
        QCOMPARE(number("select count(*) from users where key_version < " + QByteArray::number(kills + 1)), 0);
        QCOMPARE(number("select count(*) from sessions where key_version < " + QByteArray::number(kills + 1)), 0);
        readAll(accounts, kills + 1, true);
    }

    void saysWhatIsWrongWhereAKeyIsMissing()
    {
        QProcess process;
        QProcessEnvironment environment = environmentOf(1);
        environment.insert(QStringLiteral("CINEFLUENT_PII_KEYS"),
                           QString::fromLatin1("99:" + toBase64Url(QByteArray(32, 'z'))));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CINEFLUENT_SERVER_PROGRAM),
                      {QStringLiteral("admin"), QStringLiteral("rotate-keys")});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        QCOMPARE(number("select count(*) from users where key_version = 99"), 0);
    }

private:
    QProcessEnvironment environmentOf(int version)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DATABASE_URL"), QString::fromUtf8(m_database.app.conninfo()));
        environment.insert(QStringLiteral("CINEFLUENT_PII_KEYS"), QString::fromLatin1(keysUpTo(version)));
        environment.insert(QStringLiteral("CINEFLUENT_EMAIL_INDEX_KEY"), QString::fromLatin1(toBase64Url(indexKey())));
        environment.insert(QStringLiteral("CINEFLUENT_DATA_DIR"), m_folder.path());
        return environment;
    }

    void start(QProcess &process, int version)
    {
        process.setProcessEnvironment(environmentOf(version));
        process.start(QStringLiteral(CINEFLUENT_SERVER_PROGRAM),
                      {QStringLiteral("admin"), QStringLiteral("rotate-keys")});
        QVERIFY(process.waitForStarted());
    }

    void makeAccounts(int count)
    {
        TransactionPool pool(m_database.app);
        SeededRandom random(5);
        const PiiBox pii(*PiiKeys::parse(keysUpTo(1)), Secret(indexKey()), random);
        PgUserRepository users(pool, nullptr, pii);
        for (int i = 0; i < count; ++i) {
            NewAccount account;
            account.profile.id = QUuid::createUuid();
            account.profile.email = addressOf(i);
            account.profile.username = QStringLiteral("person%1").arg(i);
            account.profile.fullName = QStringLiteral("Łukasz %1").arg(i);
            account.profile.nativeLanguage = QStringLiteral("pl");
            account.createdAt = SystemClock().now();
            NewSession session;
            session.id = SessionId(QUuid::createUuid());
            session.userId = UserId(account.profile.id);
            session.refreshTokenHash = sha256(QByteArray::number(i));
            session.createdAt = account.createdAt;
            session.expiresAt = account.createdAt + std::chrono::hours(24);
            session.device = QStringLiteral("Firefox on Linux");
            QVERIFY(await(users.insert(std::move(account), session)).ok());
        }
    }

    /// Opens everybody's address and name, with all keys or the last alone.
    void readAll(int count, int version, bool lastAlone = false)
    {
        TransactionPool pool(m_database.app);
        SeededRandom random(6);
        const QByteArray keys = lastAlone ? keysUpTo(version).split(',').last() : keysUpTo(version);
        const PiiBox pii(*PiiKeys::parse(keys), Secret(indexKey()), random);
        PgUserRepository users(pool, nullptr, pii);
        for (int i = 0; i < count; ++i) {
            const auto found = await(users.findCredentials(addressOf(i)));
            QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(describe(found.error())));
            QVERIFY(found->has_value());
            QCOMPARE((*found)->profile.email, addressOf(i));
            QCOMPARE((*found)->profile.fullName, QStringLiteral("Łukasz %1").arg(i));
        }
    }

    int number(const QByteArray &sql)
    {
        const auto rows = runQuery(m_superuser, sql);
        return rows.ok() && !rows->isEmpty() ? rows->first().int32(0) : -1;
    }

    TempPostgres m_postgres;
    DatabaseSettings m_database;
    ConnectionSettings m_superuser;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKeyRotation)
#include "tst_keyrotation.moc"
