// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/piibox.h"
#include "server/storage/postgres/pgsessionrepository.h"
#include "server/storage/postgres/pguserrepository.h"
#include "server/storage/postgres/pipeline.h"
#include "server/storage/postgres/sqlscript.h"
#include "server/storage/postgres/transactionpool.h"
#include "tests/server/services/auth/refreshproperty.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/temppostgres.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

PiiKeys keysOf(const QByteArray &text)
{
    auto keys = PiiKeys::parse(text);
    return std::move(*keys);
}

QByteArray keyText(int version, char fill)
{
    return QByteArray::number(version) + ':' + toBase64Url(QByteArray(32, fill));
}

int runsWanted(int few, int full)
{
    return qEnvironmentVariableIntValue("CINEFLUENT_FULL") == 1 ? full : few;
}

} // namespace

/// The repositories of accounts and sessions against a real PostgreSQL, under the service that uses them.
class TestPgAccounts : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const auto started = m_postgres.start();
        QVERIFY2(started.ok(), started.ok() ? "" : qPrintable(describe(started.error())));
    }

    void init()
    {
        const auto database = m_postgres.freshDatabase();
        QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(describe(database.error())));
        m_database = *database;
        m_pool = std::make_unique<TransactionPool>(m_database.app);
        m_reads = std::make_unique<Pipeline>(m_database.app);
        m_pii = std::make_unique<PiiBox>(keysOf(keyText(1, 'a')), Secret(QByteArray(32, 'i')), m_random);
        m_users = std::make_unique<PgUserRepository>(*m_pool, m_reads.get(), *m_pii);
        m_sessions = std::make_unique<PgSessionRepository>(*m_pool);
        m_auth = std::make_unique<AuthFixture>(*m_users, *m_sessions, 11);
    }

    void cleanup()
    {
        m_auth.reset();
        m_sessions.reset();
        m_users.reset();
        m_pii.reset();
        m_reads.reset();
        m_pool.reset();
    }

    void readsBackWhatItStored()
    {
        RegisterRequest request = goodRequest(QString::fromUtf8("zoë@bücher.example"));
        request.username = QStringLiteral("Zoe");
        request.fullName = QString::fromUtf8("Zoë 山田");
        const auto registered = await(m_auth->service.registerAccount(request, "a"));
        QVERIFY2(registered.ok(), registered.ok() ? "" : qPrintable(describe(registered.error())));
        const UserId user(registered->user.id);
        const auto profile = await(m_users->findProfile(user));
        QVERIFY(profile.ok() && profile->has_value());
        QCOMPARE(**profile, registered->user);
        PgUserRepository throughPool(*m_pool, nullptr, *m_pii);
        QCOMPARE(**await(throughPool.findProfile(user)), registered->user);
        const auto credentials = await(m_users->findCredentials(QString::fromUtf8("ZOË@xn--bcher-kva.example")));
        QVERIFY(credentials.ok() && credentials->has_value());
        QCOMPARE((*credentials)->profile, registered->user);
        QVERIFY((*credentials)->passwordHash.startsWith("$argon2id$"));
        QVERIFY(!await(m_users->findProfile(UserId(QUuid::createUuid())))->has_value());
    }

    void conflictsAreNamed()
    {
        RegisterRequest request = goodRequest();
        request.username = QStringLiteral("Ana");
        QVERIFY(await(m_auth->service.createAccount(request, Role::Learner)).ok());
        request.username = QStringLiteral("aNA");
        QCOMPARE(await(m_auth->service.createAccount(request, Role::Learner)).error().code,
                 QStringLiteral("username_taken"));
        request.username = QStringLiteral("another");
        QCOMPARE(await(m_auth->service.createAccount(request, Role::Learner)).error().code,
                 QStringLiteral("email_taken"));
        request.email = QStringLiteral("new@example.org");
        QVERIFY(await(m_auth->service.createAccount(request, Role::Learner)).ok());
    }

    void ofManyAtOnceOneGetsTheNameAndTheAddress()
    {
        int succeeded = 0;
        int refused = 0;
        const auto attempt = [&](RegisterRequest request) -> Task<> {
            const auto result = co_await m_auth->service.registerAccount(std::move(request), "a");
            if (result.ok())
                ++succeeded;
            else if (result.error().kind == ErrorKind::Conflict)
                ++refused;
        };
        std::vector<Task<>> attempts;
        for (int i = 0; i < 12; ++i) {
            RegisterRequest request = goodRequest();
            request.username = QStringLiteral("Ana");
            attempts.push_back(attempt(std::move(request)));
        }
        QVERIFY(eventually([&] { return succeeded + refused == 12; }));
        QCOMPARE(succeeded, 1);
    }

    /// Whoever changes an account, its tokens stop working on every server that reads the revocations, and the session
    /// cannot be continued. Sessions that begin after the change are good.
    void aChangeOfTheAccountEndsItsSessions_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<bool>("maySignIn");
        QTest::newRow("demoted") << QByteArray("role = 'learner'") << true;
        QTest::newRow("disabled") << QByteArray("disabled_at = now()") << false;
        QTest::newRow("deleted") << QByteArray("deleted_at = now()") << false;
    }
    void aChangeOfTheAccountEndsItsSessions()
    {
        QFETCH(QByteArray, change);
        QFETCH(bool, maySignIn);
        const RegisterRequest request = goodRequest();
        QVERIFY(await(m_auth->service.createAccount(request, Role::Editor)).ok());
        const RegisterRequest bystander = goodRequest(QStringLiteral("by@example.org"));
        QVERIFY(await(m_auth->service.createAccount(bystander, Role::Editor)).ok());
        const auto before = await(m_auth->service.login(request.email, request.password, "a"));
        const auto other = await(m_auth->service.login(bystander.email, bystander.password, "a"));
        QVERIFY(before.ok() && other.ok());
        const auto stale = await(m_users->findCredentials(request.email));
        QVERIFY(stale.ok() && *stale);
        const auto superuser = m_postgres.superuserOf(m_database);
        QVERIFY(
            runScript(superuser, "update users set " + change + " where id = '" + before->user.id.toByteArray() + "'")
                .ok());
        // A login that looked just before the change and stores its session just after it.
        NewSession late{SessionId(QUuid::createUuid()), UserId(before->user.id), QByteArray(32, 'h'),
                        m_auth->clock.now(), m_auth->clock.now() + std::chrono::hours(1)};
        late.accessVersion = (*stale)->accessVersion;
        QVERIFY(await(m_sessions->create(late)).ok());

        const auto ended = await(m_sessions->revokedSince(SystemClock().now() - std::chrono::minutes(1)));
        QVERIFY(ended.ok());
        QSet<QUuid> sessions;
        for (const RevokedSession &session : *ended)
            sessions.insert(session.id.uuid());
        const auto sessionOf = [this](const api::SignedIn &signedIn) {
            return m_auth->verifier.verify(signedIn.session.accessToken.toLatin1())->sessionId.uuid();
        };
        QVERIFY(sessions.contains(sessionOf(*before)));
        QVERIFY(sessions.contains(late.id.uuid()));
        QVERIFY(!sessions.contains(sessionOf(*other)));
        QCOMPARE(await(m_auth->service.refresh(before->session.refreshToken, "a")).error().code,
                 QStringLiteral("refresh_token_invalid"));
        QVERIFY(await(m_auth->service.refresh(other->session.refreshToken, "a")).ok());
        const auto after = await(m_auth->service.login(request.email, request.password, "a"));
        QCOMPARE(after.ok(), maySignIn);
        if (maySignIn) {
            QCOMPARE(after->user.role, QStringLiteral("learner"));
            QVERIFY(await(m_auth->service.refresh(after->session.refreshToken, "a")).ok());
        }
        QVERIFY(runScript(superuser,
                          "update users set last_active_at = now() where id = '" + other->user.id.toByteArray() + "'")
                    .ok());
        QVERIFY2(await(m_auth->service.refresh(
                           await(m_auth->service.login(bystander.email, bystander.password, "a"))->session.refreshToken,
                           "a"))
                     .ok(),
                 "other changes end nothing");
    }

    void oldKeysOpenAndNewOnesSeal()
    {
        const auto registered = await(m_auth->service.registerAccount(goodRequest(), "a"));
        PiiBox rotated(keysOf(keyText(1, 'a') + ',' + keyText(2, 'b')), Secret(QByteArray(32, 'i')), m_random);
        PgUserRepository users(*m_pool, m_reads.get(), rotated);
        QCOMPARE((**await(users.findProfile(UserId(registered->user.id)))).email, goodRequest().email);
        PiiBox lost(keysOf(keyText(2, 'b')), Secret(QByteArray(32, 'i')), m_random);
        PgUserRepository blind(*m_pool, m_reads.get(), lost);
        QCOMPARE(await(blind.findProfile(UserId(registered->user.id))).error().kind, ErrorKind::Corrupt);
    }

    void disabledAccountsAreOut()
    {
        const auto registered = await(m_auth->service.registerAccount(goodRequest(), "a"));
        QVERIFY(executeAsAuth("update users set disabled_at = now()"));
        QCOMPARE(await(m_auth->service.login(goodRequest().email, goodRequest().password, "a")).error().code,
                 QStringLiteral("credentials_invalid"));
        QVERIFY(!await(m_auth->service.refresh(registered->session.refreshToken, "a")).ok());
        QVERIFY(!await(m_users->findProfile(UserId(registered->user.id)))->has_value());
    }

    void aLostRoleIsGoneAtTheNextSignIn()
    {
        QVERIFY(await(m_auth->service.createAccount(goodRequest(), Role::Editor)).ok());
        const auto session = await(m_auth->service.login(goodRequest().email, goodRequest().password, "a"));
        QVERIFY(executeAsAuth("update users set role = 'learner'"));
        QCOMPARE(await(m_auth->service.refresh(session->session.refreshToken, "a")).error().code,
                 QStringLiteral("refresh_token_invalid"));
        const auto next = await(m_auth->service.login(goodRequest().email, goodRequest().password, "a"));
        QVERIFY(next.ok());
        QVERIFY(m_auth->verifier.verify(next->session.accessToken.toLatin1())->role == Role::Learner);
    }

    void manyRefreshesAtOnceGetOneChild()
    {
        const auto start = await(m_auth->service.registerAccount(goodRequest(), "a"));
        QString token = start->session.refreshToken;
        for (int round = 0; round < 5; ++round) {
            QSet<QString> children;
            int done = 0;
            const auto attempt = [&]() -> Task<> {
                const auto result = co_await m_auth->service.refresh(token, "a");
                if (result.ok())
                    children.insert(result->session.refreshToken);
                ++done;
            };
            std::vector<Task<>> attempts;
            for (int i = 0; i < 16; ++i)
                attempts.push_back(attempt());
            QVERIFY(eventually([&] { return done == 16; }));
            QCOMPARE(children.size(), 1);
            token = *children.cbegin();
            m_auth->clock.advance(11s);
        }
        QVERIFY(await(m_auth->service.refresh(token, "a")).ok());
    }

    void honestClientsStayInAndStolenTokensEndTheSession()
    {
        const int runs = runsWanted(10, 500);
        const QByteArray given = qgetenv("CINEFLUENT_SEED");
        const quint64 seed = given.isEmpty() ? QRandomGenerator::global()->generate() : given.toULongLong();
        RefreshRun all;
        for (int i = 0; i < runs; ++i) {
            const auto honest =
                runHonestClient(*m_auth, QStringLiteral("h%1@example.org").arg(i), seed + quint64(i), 8);
            QVERIFY2(honest.failure.isEmpty(), qPrintable(QStringLiteral("%1, seed %2").arg(honest.failure).arg(seed)));
            const auto theft = runTheft(*m_auth, QStringLiteral("v%1@example.org").arg(i), seed + quint64(i));
            QVERIFY2(theft.failure.isEmpty(), qPrintable(QStringLiteral("%1, seed %2").arg(theft.failure).arg(seed)));
            all.refreshes += honest.refreshes;
            all.repeats += honest.repeats;
        }
        qInfo("seed %llu: %d refreshes, %d repeats, 0 logged out; %d thefts, every session ended", seed, all.refreshes,
              all.repeats, runs);
    }

    void revocationsCanBeReadBack()
    {
        const auto one = await(m_auth->service.registerAccount(goodRequest(), "a"));
        const auto two = await(m_auth->service.login(goodRequest().email, goodRequest().password, "a"));
        const auto identity = m_auth->verifier.verify(one->session.accessToken.toLatin1());
        const Instant before = m_auth->clock.now();
        QVERIFY(await(m_auth->service.logout(*identity, false)).ok());
        auto revoked = await(m_sessions->revokedSince(before));
        QCOMPARE(revoked->size(), 1);
        QVERIFY(revoked->first().id == identity->sessionId);
        m_auth->clock.advance(1s);
        QVERIFY(await(m_auth->service.logout(*identity, true)).ok());
        QCOMPARE(await(m_sessions->revokedSince(before))->size(), 2);
        QCOMPARE(await(m_sessions->revokedSince(before + 1us))->size(), 1);
    }

private:
    bool executeAsAuth(const char *sql)
    {
        return m_pool
            ->runBlocking(
                [sql](pqxx::work &work) -> Result<void> {
                    exec(work, sql);
                    return {};
                },
                RowAccess::asRole(RowAccess::Role::Authentication))
            .ok();
    }

    TempPostgres m_postgres;
    DatabaseSettings m_database;
    SystemRandom m_random;
    std::unique_ptr<TransactionPool> m_pool;
    std::unique_ptr<Pipeline> m_reads;
    std::unique_ptr<PiiBox> m_pii;
    std::unique_ptr<PgUserRepository> m_users;
    std::unique_ptr<PgSessionRepository> m_sessions;
    std::unique_ptr<AuthFixture> m_auth;
};

QTEST_GUILESS_MAIN(TestPgAccounts)
#include "tst_pgaccounts.moc"
