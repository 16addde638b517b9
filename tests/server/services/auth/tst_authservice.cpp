// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/revocationpoller.h"
#include "tests/server/services/auth/authfixture.h"
#include "tests/server/services/auth/memoryrepositories.h"
#include "tests/support/await.h"

#include <QCoroFuture>
#include <QPromise>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

QString codeOf(const auto &result)
{
    return result.ok() ? QString() : result.error().code;
}

} // namespace

class TestAuthService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_accounts = std::make_unique<MemoryAccounts>();
        m_auth = std::make_unique<AuthFixture>(*m_accounts, *m_accounts, 42);
    }

    void registersAndSignsIn()
    {
        RegisterRequest request = goodRequest(QStringLiteral("  Ana@Example.org "));
        request.username = QStringLiteral("Ana_K");
        request.fullName = QStringLiteral("Ana K.");
        request.nativeLanguage = QStringLiteral("pt-BR");
        const auto registered = await(m_auth->service.registerAccount(request, "127.0.0.1"));
        QVERIFY2(registered.ok(), registered.ok() ? "" : qPrintable(describe(registered.error())));
        QCOMPARE(registered->user.email, QStringLiteral("Ana@Example.org"));
        QCOMPARE(registered->user.username, QStringLiteral("Ana_K"));
        QCOMPARE(registered->user.nativeLanguage, QStringLiteral("pt-BR"));
        QCOMPARE(registered->user.role, QStringLiteral("learner"));
        QCOMPARE(registered->session.tokenType, QStringLiteral("Bearer"));
        QCOMPARE(registered->session.expiresInSeconds, 86'400);
        QVERIFY(registered->session.expiresAt == m_auth->clock.now() + 24h);
        const auto identity = m_auth->verifier.verify(registered->session.accessToken.toLatin1());
        QVERIFY(identity.ok());
        QCOMPARE(identity->userId.uuid(), registered->user.id);

        const auto signedIn =
            await(m_auth->service.login(QStringLiteral("ana@example.ORG"), request.password, "127.0.0.1"));
        QVERIFY(signedIn.ok());
        QCOMPARE(signedIn->user, registered->user);
        QVERIFY(signedIn->session.refreshToken != registered->session.refreshToken);
        QCOMPARE(await(m_auth->service.profile(*identity)).value(), registered->user);
    }

    void makesAUsernameThatSaysNothing()
    {
        const auto registered = await(m_auth->service.registerAccount(goodRequest(), "a"));
        QVERIFY(registered.ok());
        static const QRegularExpression pattern(QStringLiteral("\\Alearner-[2-9a-hjkmnp-z]{10}\\z"));
        QVERIFY2(pattern.match(registered->user.username).hasMatch(), qPrintable(registered->user.username));
    }

    void namesEveryOffence()
    {
        const RegisterRequest request{QStringLiteral("no address"), QStringLiteral("12345678"), QStringLiteral("a b"),
                                      QString(256, u'x'), QStringLiteral("english")};
        const auto result = await(m_auth->service.registerAccount(request, "a"));
        QCOMPARE(codeOf(result), QStringLiteral("validation_failed"));
        QStringList pointers;
        for (const FieldError &field : result.error().fields)
            pointers.append(field.pointer);
        QCOMPARE(pointers, QStringList({"/email", "/password", "/username", "/fullName", "/nativeLanguage"}));
        QVERIFY(m_accounts->accounts.isEmpty());
    }

    void aTakenNameSaysNothingOfTheAddress()
    {
        RegisterRequest first = goodRequest();
        first.username = QStringLiteral("ana");
        QVERIFY(await(m_auth->service.registerAccount(first, "a")).ok());
        RegisterRequest both = goodRequest();
        both.username = QStringLiteral("ANA");
        QCOMPARE(codeOf(await(m_auth->service.registerAccount(both, "a"))), QStringLiteral("username_taken"));
        RegisterRequest other = goodRequest(QStringLiteral("new@example.org"));
        other.username = QStringLiteral("ANA");
        QCOMPARE(codeOf(await(m_auth->service.registerAccount(other, "a"))), QStringLiteral("username_taken"));
        QCOMPARE(codeOf(await(m_auth->service.registerAccount(goodRequest(), "a"))),
                 QStringLiteral("registration_refused"));
    }

    void unknownAndWrongLookAlike()
    {
        QVERIFY(await(m_auth->service.registerAccount(goodRequest(), "a")).ok());
        const auto wrong =
            await(m_auth->service.login(QStringLiteral("ana@example.org"), QStringLiteral("wrong"), "a"));
        const auto unknown =
            await(m_auth->service.login(QStringLiteral("eve@example.org"), QStringLiteral("wrong"), "a"));
        const auto nonsense = await(m_auth->service.login(QStringLiteral("?"), QString(), "a"));
        for (const auto &result : {wrong, unknown, nonsense}) {
            QVERIFY(!result.ok());
            QCOMPARE(result.error().kind, ErrorKind::Unauthenticated);
            QCOMPARE(describe(result.error()), describe(wrong.error()));
        }
    }

    /// Against a cost that can be measured: an unknown account must not be answered without the hash being made.
    void unknownCostsAsMuchAsWrong()
    {
        SystemRandom random;
        PasswordPool slow(std::make_shared<PasswordHasher>(random, Argon2Cost{32768, 2}), {1, 8});
        AuthService service({*m_accounts, *m_accounts, slow, m_auth->codec, m_auth->refreshTokens, m_auth->revoked,
                             m_auth->throttle, m_auth->clock, m_auth->random, m_auth->ids, m_auth->log});
        QVERIFY(await(service.registerAccount(goodRequest(), "a")).ok());
        const auto timeUs = [&service](const QString &email) {
            QElapsedTimer timer;
            timer.start();
            const auto result = await(service.login(email, QStringLiteral("wrong"), "a"));
            if (result.ok())
                qFatal("a wrong password was taken");
            return timer.nsecsElapsed() / 1000;
        };
        // The least of several, taken in turns: a busy machine only ever adds to a time.
        qint64 known = std::numeric_limits<qint64>::max();
        qint64 unknown = known;
        for (int i = 0; i < 9; ++i) {
            known = std::min(known, timeUs(QStringLiteral("ana@example.org")));
            unknown = std::min(unknown, timeUs(QStringLiteral("eve@example.org")));
        }
        qInfo("wrong password %lld us, unknown account %lld us", known, unknown);
        QVERIFY2(unknown > known / 2 && known > unknown / 2, "the times tell accounts apart");
    }

    void rehashesAnOutdatedPasswordAtLogin()
    {
        QVERIFY(await(m_auth->service.registerAccount(goodRequest(), "a")).ok());
        SystemRandom random;
        const QByteArray outdated = PasswordHasher(random, {16, 2}).hash(Secret(goodRequest().password.toUtf8()));
        m_accounts->accounts[0].passwordHash = outdated;
        QVERIFY(await(m_auth->service.login(goodRequest().email, goodRequest().password, "a")).ok());
        QVERIFY(m_accounts->accounts[0].passwordHash != outdated);
        QVERIFY(m_accounts->accounts[0].passwordHash.contains("m=8,t=1,p=1"));
        QVERIFY(await(m_auth->service.login(goodRequest().email, goodRequest().password, "a")).ok());
    }

    void everyKeyboardTypesTheSamePassword()
    {
        RegisterRequest request = goodRequest();
        request.password = QString::fromUtf8("Straßenbäume übers Feld");
        QVERIFY(await(m_auth->service.registerAccount(request, "a")).ok());
        const QString decomposed = request.password.normalized(QString::NormalizationForm_D);
        QVERIFY(decomposed != request.password);
        QVERIFY(await(m_auth->service.login(request.email, decomposed, "a")).ok());
        QVERIFY(!await(m_auth->service.login(request.email, request.password.toLower(), "a")).ok());
    }

    void logoutEndsThisSessionAtOnce()
    {
        const auto first = await(m_auth->service.registerAccount(goodRequest(), "a"));
        const auto second = await(m_auth->service.login(goodRequest().email, goodRequest().password, "a"));
        const auto identity = m_auth->verifier.verify(first->session.accessToken.toLatin1());
        QVERIFY(await(m_auth->service.logout(*identity, false)).ok());
        QCOMPARE(codeOf(m_auth->verifier.verify(first->session.accessToken.toLatin1())),
                 QStringLiteral("token_revoked"));
        QCOMPARE(codeOf(await(m_auth->service.refresh(first->session.refreshToken, "a"))),
                 QStringLiteral("refresh_token_invalid"));
        QVERIFY(m_auth->verifier.verify(second->session.accessToken.toLatin1()).ok());
        QVERIFY(await(m_auth->service.refresh(second->session.refreshToken, "a")).ok());
    }

    void logoutEverywhereEndsAll()
    {
        const auto first = await(m_auth->service.registerAccount(goodRequest(), "a"));
        const auto second = await(m_auth->service.login(goodRequest().email, goodRequest().password, "a"));
        const auto stranger =
            await(m_auth->service.registerAccount(goodRequest(QStringLiteral("eve@example.org")), "a"));
        const auto identity = m_auth->verifier.verify(first->session.accessToken.toLatin1());
        QVERIFY(await(m_auth->service.logout(*identity, true)).ok());
        QVERIFY(!m_auth->verifier.verify(first->session.accessToken.toLatin1()).ok());
        QVERIFY(!m_auth->verifier.verify(second->session.accessToken.toLatin1()).ok());
        QVERIFY(m_auth->verifier.verify(stranger->session.accessToken.toLatin1()).ok());
    }

    void anotherServerLearnsOfALogout()
    {
        const auto session = await(m_auth->service.registerAccount(goodRequest(), "a"));
        RevocationSet elsewhere;
        RevocationPoller poller({*m_accounts, elsewhere, m_auth->clock, m_auth->log}, 24h);
        QVERIFY(await(poller.poll()).ok());
        const SessionVerifier verifier(m_auth->codec, elsewhere, m_auth->clock, m_auth->random);
        QVERIFY(verifier.verify(session->session.accessToken.toLatin1()).ok());
        const auto identity = m_auth->verifier.verify(session->session.accessToken.toLatin1());
        m_auth->clock.advance(1h);
        QVERIFY(await(m_auth->service.logout(*identity, false)).ok());
        m_accounts->beforeEach = []() -> Task<std::optional<Error>> {
            co_return makeError(ErrorKind::Unavailable, QStringLiteral("database_unavailable"), QStringLiteral("gone"));
        };
        QVERIFY(!await(poller.poll()).ok());
        m_auth->clock.advance(2h);
        m_accounts->beforeEach = nullptr;
        QVERIFY(await(poller.poll()).ok());
        QCOMPARE(codeOf(verifier.verify(session->session.accessToken.toLatin1())), QStringLiteral("token_revoked"));
        m_auth->clock.advance(25h);
        QVERIFY(await(poller.poll()).ok());
        m_auth->clock.advance(25h);
        QVERIFY(await(poller.poll()).ok());
        QCOMPARE(elsewhere.size(), 0);
    }

    void aReadingThatComesBackAfterThePollerTouchesNothing()
    {
        QPromise<void> database;
        database.start();
        m_accounts->beforeEach = [&database]() -> Task<std::optional<Error>> {
            co_await database.future();
            co_return std::nullopt;
        };
        auto revoked = std::make_unique<RevocationSet>();
        auto poller = std::make_unique<RevocationPoller>(
            RevocationPoller::Parts{*m_accounts, *revoked, m_auth->clock, m_auth->log}, 24h);
        auto reading = poller->poll();
        poller.reset();
        revoked.reset();
        database.finish();
        const auto outcome = await(std::move(reading));
        m_accounts->beforeEach = nullptr;
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, ErrorKind::Cancelled);
    }

    void throttlesGuessesByAccountAndAddress()
    {
        AuthFixture strict(*m_accounts, *m_accounts, 43, {{6, 10s}, {3, 60s}, {2, 30s}});
        QVERIFY(await(strict.service.registerAccount(goodRequest(), "a")).ok());
        const auto guess = [&strict](const QString &email, const QByteArray &address) {
            return await(strict.service.login(email, QStringLiteral("wrong guess"), address));
        };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(codeOf(guess(QStringLiteral("ana@example.org"), "thief")), QStringLiteral("credentials_invalid"));
        const auto limited = guess(QStringLiteral("ANA@example.org"), "thief");
        QCOMPARE(codeOf(limited), QStringLiteral("too_many_attempts"));
        QCOMPARE(limited.error().kind, ErrorKind::RateLimited);
        QVERIFY(limited.error().retryAfterS > 0 && limited.error().retryAfterS <= 60);
        QVERIFY2(await(strict.service.login(goodRequest().email, goodRequest().password, "home")).ok(),
                 "the owner is not locked out");
        strict.clock.advance(60s);
        QVERIFY2(await(strict.service.login(goodRequest().email, goodRequest().password, "a")).ok(), "time heals");
        for (int i = 0; i < 5; ++i)
            QVERIFY2(await(strict.service.login(goodRequest().email, goodRequest().password, "a")).ok(),
                     "right passwords do not count against the account");
        QCOMPARE(codeOf(await(strict.service.login(goodRequest().email, goodRequest().password, "a"))),
                 QStringLiteral("too_many_attempts"));
        QVERIFY(await(strict.service.registerAccount(goodRequest(QStringLiteral("b@example.org")), "a")).ok());
        QVERIFY(await(strict.service.registerAccount(goodRequest(QStringLiteral("c@example.org")), "a")).ok());
        QCOMPARE(codeOf(await(strict.service.registerAccount(goodRequest(QStringLiteral("d@example.org")), "a"))),
                 QStringLiteral("too_many_attempts"));
    }

    void databaseFailuresStayFailures()
    {
        const auto session = await(m_auth->service.registerAccount(goodRequest(), "a"));
        const auto identity = m_auth->verifier.verify(session->session.accessToken.toLatin1());
        m_accounts->beforeEach = []() -> Task<std::optional<Error>> {
            co_return makeError(ErrorKind::Unavailable, QStringLiteral("database_unavailable"), QStringLiteral("gone"));
        };
        const QString gone = QStringLiteral("database_unavailable");
        QCOMPARE(codeOf(await(m_auth->service.login(goodRequest().email, goodRequest().password, "a"))), gone);
        QCOMPARE(codeOf(await(m_auth->service.refresh(session->session.refreshToken, "a"))), gone);
        QCOMPARE(codeOf(await(m_auth->service.logout(*identity, false))), gone);
        QVERIFY2(m_auth->verifier.verify(session->session.accessToken.toLatin1()).ok(),
                 "a logout that failed must not look done");
    }

    void logsNeitherSecretsNorPersonalData()
    {
        RegisterRequest request = goodRequest();
        request.fullName = QStringLiteral("Ana Kowalska");
        const auto session = await(m_auth->service.registerAccount(request, "192.0.2.7"));
        (void)await(m_auth->service.login(request.email, QStringLiteral("wrong password 17"), "192.0.2.7"));
        const auto next = await(m_auth->service.refresh(session->session.refreshToken, "192.0.2.7"));
        m_auth->clock.advance(1min);
        (void)await(m_auth->service.refresh(session->session.refreshToken, "192.0.2.7"));
        const QString log = m_auth->log.text();
        QVERIFY(log.contains(QLatin1String("refresh_token_reused")));
        for (const QString &secret :
             {request.email, request.password, *request.fullName, QStringLiteral("wrong password 17"),
              session->session.refreshToken, session->session.accessToken, next->session.refreshToken,
              QStringLiteral("192.0.2.7")})
            QVERIFY2(!log.contains(secret), qPrintable(secret));
    }

    void operatorsMakeEditors()
    {
        const auto editor = await(m_auth->service.createAccount(goodRequest(), Role::Editor));
        QVERIFY(editor.ok());
        QCOMPARE(editor->role, QStringLiteral("editor"));
        QCOMPARE(codeOf(await(m_auth->service.createAccount(goodRequest(), Role::Editor))),
                 QStringLiteral("email_taken"));
        const auto session = await(m_auth->service.login(goodRequest().email, goodRequest().password, "a"));
        QVERIFY(session.ok());
        QVERIFY(m_auth->verifier.verify(session->session.accessToken.toLatin1())->role == Role::Editor);
    }

private:
    std::unique_ptr<MemoryAccounts> m_accounts;
    std::unique_ptr<AuthFixture> m_auth;
};

QTEST_GUILESS_MAIN(TestAuthService)
#include "tst_authservice.moc"
