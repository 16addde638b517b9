// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/serverconnection.h"
#include "studio/net/session.h"
#include "tests/studio/net/fakeaccounts.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/fakes.h"

#include <QSignalSpy>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

class MemoryVault final : public TokenVault
{
public:
    [[nodiscard]] Task<bool> isAvailable() override { co_return true; }
    [[nodiscard]] Task<QString> refreshToken(QUrl) override
    {
        QString kept = token;
        co_return kept;
    }
    [[nodiscard]] Task<Result<void>> setRefreshToken(QUrl, QString kept) override
    {
        token = kept;
        co_return Result<void>();
    }

    QString token;
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_accounts = FakeAccounts();
        m_vault.token.clear();
        m_server = std::make_unique<FakeHttpServer>([this](const FakeRequest &request) {
            if (const auto answer = m_accounts.answer(request))
                return *answer;
            if (!m_accounts.isAllowed(request))
                return problemAnswer(401, "token_expired");
            FakeAnswer answer;
            answer.body = "{}";
            return answer;
        });
        ApiOptions options;
        options.server = m_server->url();
        options.firstBackoff = 2ms;
        options.longestBackoff = 10ms;
        options.retries = 1;
        m_connection = std::make_unique<ServerConnection>(options, m_clock, m_ids, &m_vault);
    }
    void cleanup()
    {
        m_connection.reset();
        m_server.reset();
    }

    void signsInAndOut()
    {
        Session &session = m_connection->session();
        QSignalSpy spy(&session, &Session::changed);
        QCOMPARE(await(session.signIn("editor@example.org", "wrong")).error().code,
                 QStringLiteral("invalid_credentials"));
        QVERIFY(!session.isSignedIn());
        QCOMPARE(await(m_connection->client().send(thing())).error().code, QStringLiteral("not_signed_in"));
        const auto user = await(session.signIn("editor@example.org", "correct horse"));
        QVERIFY(user.ok());
        QCOMPARE(user->username, QStringLiteral("editor"));
        QCOMPARE(m_vault.token, QStringLiteral("refresh-1"));
        QVERIFY(await(m_connection->client().send(thing())).ok());
        QCOMPARE(spy.size(), 1);
        bool out = false;
        const auto leaving = [](Session &s, bool &done) -> Task<> {
            co_await s.signOut();
            done = true;
        }(session, out);
        QVERIFY(!session.isSignedIn()); // at once
        QVERIFY(eventually([&] { return out; }));
        QCOMPARE(m_accounts.logouts, 1);
        QVERIFY(m_vault.token.isEmpty());
    }

    void renewsOnceForMany()
    {
        QVERIFY(await(m_connection->session().signIn("editor@example.org", "correct horse")).ok());
        m_accounts.expireAll();
        int done = 0;
        int succeeded = 0;
        std::vector<Task<>> tasks;
        for (int i = 0; i < 12; ++i) {
            tasks.push_back([](ApiClient &client, int &finished, int &good) -> Task<> {
                const Result<ApiResponse> answer = co_await client.send(thing());
                good += answer.ok() ? 1 : 0;
                ++finished;
            }(m_connection->client(), done, succeeded));
        }
        QVERIFY(eventually([&] { return done == 12; }));
        QCOMPARE(succeeded, 12);
        QCOMPARE(m_accounts.refreshes, 1);
        QCOMPARE(m_vault.token, QStringLiteral("refresh-2"));
    }

    void renewsBeforeATokenExpires()
    {
        m_accounts.expiresInSeconds = 600;
        QVERIFY(await(m_connection->session().signIn("editor@example.org", "correct horse")).ok());
        QVERIFY(await(m_connection->client().send(thing())).ok());
        QCOMPARE(m_accounts.refreshes, 0);
        m_clock.advance(9min);
        QVERIFY(await(m_connection->client().send(thing())).ok());
        QCOMPARE(m_accounts.refreshes, 1);
        QCOMPARE(m_server->count("GET", "/thing"), 2); // none of them was refused
    }

    void keepsAGoodTokenWhileTheServerIsAway()
    {
        m_accounts.expiresInSeconds = 600;
        QVERIFY(await(m_connection->session().signIn("editor@example.org", "correct horse")).ok());
        m_clock.advance(9min);
        m_accounts.refreshFailure = problemAnswer(503, "busy");
        QVERIFY(await(m_connection->client().send(thing())).ok());
        QVERIFY(m_connection->session().isSignedIn());
        m_clock.advance(2min);
        QCOMPARE(await(m_connection->client().send(thing())).error().code, QStringLiteral("busy"));
        QVERIFY(m_connection->session().isSignedIn()); // nobody is signed out by a bad network
        m_accounts.refreshFailure.reset();
        QVERIFY(await(m_connection->client().send(thing())).ok());
    }

    void endsWhenTheServerSaysSo()
    {
        QVERIFY(await(m_connection->session().signIn("editor@example.org", "correct horse")).ok());
        m_accounts.expireAll();
        m_accounts.refreshFailure = problemAnswer(401, "refresh_token_reused");
        QSignalSpy spy(&m_connection->session(), &Session::changed);
        QCOMPARE(await(m_connection->client().send(thing())).error().code, QStringLiteral("refresh_token_reused"));
        QVERIFY(!m_connection->session().isSignedIn());
        QCOMPARE(spy.size(), 1);
        QVERIFY(m_vault.token.isEmpty());
    }

    void asksOnceMoreAndNoMore()
    {
        QVERIFY(await(m_connection->session().signIn("editor@example.org", "correct horse")).ok());
        m_server->setHandler([this](const FakeRequest &request) {
            const auto answer = m_accounts.answer(request);
            return answer ? *answer : problemAnswer(401, "token_revoked");
        });
        QCOMPARE(await(m_connection->client().send(thing())).error().code, QStringLiteral("token_revoked"));
        QCOMPARE(m_server->count("GET", "/thing"), 2);
        QCOMPARE(m_accounts.refreshes, 1);
    }

    void resumesFromTheVault()
    {
        QCOMPARE(await(m_connection->session().resume()).error().code, QStringLiteral("not_signed_in"));
        QVERIFY(await(m_connection->session().signIn("editor@example.org", "correct horse")).ok());
        ApiOptions options;
        options.server = m_server->url();
        ServerConnection later(options, m_clock, m_ids, &m_vault);
        QVERIFY(await(later.session().resume()).ok());
        QCOMPARE(m_vault.token, QStringLiteral("refresh-2"));
        QVERIFY(await(later.client().send(thing())).ok());
    }

private:
    static ApiRequest thing()
    {
        ApiRequest request;
        request.path = QStringLiteral("/thing");
        return request;
    }

    ManualClock m_clock;
    SystemRandom m_random;
    IdGenerator m_ids{m_clock, m_random};
    MemoryVault m_vault;
    FakeAccounts m_accounts;
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<ServerConnection> m_connection;
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
