// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/sqlscript.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/httpscenario.h"
#include "tests/support/temppostgres.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

constexpr int atOnce = 100;

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

/// Accounts under load, over real PostgreSQL: nobody honest is logged out, no thief stays, no time tells who exists.
class TestAccountLoad : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_postgres.start().ok());
        const auto database = m_postgres.freshDatabase();
        QVERIFY(database.ok());
        m_superuser = m_postgres.superuserOf(*database);
        m_server = std::make_unique<HttpScenarioServer>(*database);
        m_users = std::make_unique<PgUserRepository>(m_server->parts().transactions, nullptr, m_server->parts().pii);
        m_sessions = std::make_unique<PgSessionRepository>(m_server->parts().transactions);
        m_service = std::make_unique<AuthService>(m_server->parts().authParts(*m_users, *m_sessions));
        const auto made = await(m_service->createAccount(
            {QStringLiteral("ana@example.org"), QStringLiteral("violet anchor drum"), {}, {}, {}}, Role::Learner));
        QVERIFY(made.ok());
    }

    /// Fifty clients with two windows each, both of which refresh at the same time, over and over.
    void honestRefreshesAtOnceLogNobodyOut()
    {
        const int count = runCount(10'000, 600);
        QStringList tokens;
        for (int i = 0; i < atOnce / 2; ++i)
            tokens.append(signIn());
        for (int done = 0; done < count; done += atOnce) {
            QStringList asked;
            for (const QString &token : std::as_const(tokens))
                asked << token << token;
            const auto answers = refreshAll(asked);
            for (qsizetype i = 0; i < tokens.size(); ++i) {
                const auto &one = *answers[size_t(2 * i)];
                const auto &other = *answers[size_t(2 * i + 1)];
                QVERIFY2(one.ok(), one.ok() ? "" : qPrintable(describe(one.error())));
                QVERIFY2(other.ok(), other.ok() ? "" : qPrintable(describe(other.error())));
                QCOMPARE(one->session.refreshToken, other->session.refreshToken);
                QVERIFY(one->session.refreshToken != tokens[i]);
                tokens[i] = one->session.refreshToken;
            }
        }
        const auto ended = runQuery(m_superuser, "select count(*) from sessions where revoked_at is not null");
        QCOMPARE(ended->first().int32(0), 0);
        std::printf("%d refreshes, %d at a time\n", count, atOnce);
    }

    void replaysOfAnOldTokenKillTheFamily()
    {
        const int count = runCount(10'000, 400);
        const QString old = signIn();
        const QString bystander = signIn();
        const auto child = await(m_service->refresh(old, "here"));
        QVERIFY(child.ok());
        m_server->clock().advance(11s);
        for (int done = 0; done < count; done += atOnce) {
            for (const auto &answer : refreshAll(QStringList(atOnce, old))) {
                QVERIFY(!answer->ok());
                QCOMPARE(answer->error().code, QStringLiteral("refresh_token_invalid"));
            }
        }
        QCOMPARE(await(m_service->refresh(child->session.refreshToken, "here")).error().code,
                 QStringLiteral("refresh_token_invalid"));
        QVERIFY(m_server->parts().tokens.verify(child->session.accessToken.toLatin1()).error().code ==
                QLatin1String("token_revoked"));
        QVERIFY(await(m_service->refresh(bystander, "here")).ok());
        std::printf("%d replays\n", count);
    }

    /// Known and unknown addresses in turn, the same number of each.
    void loginTakesTheSameTimeForKnownAndUnknown()
    {
        const int pairs = runCount(5'000, 60);
        std::vector<double> known;
        std::vector<double> unknown;
        for (int i = 0; i < pairs; ++i) {
            const bool knownFirst = i % 2 == 0;
            for (const bool isKnown : {knownFirst, !knownFirst}) {
                const QString email =
                    isKnown ? QStringLiteral("ana@example.org") : QStringLiteral("eve%1@example.org").arg(i);
                QElapsedTimer timer;
                timer.start();
                const auto answer = await(m_service->login(email, QStringLiteral("violet anchor drun"), "here"));
                (isKnown ? known : unknown).push_back(double(timer.nsecsElapsed()));
                QCOMPARE(answer.error().code, QStringLiteral("credentials_invalid"));
            }
        }
        const double difference = medianOf(known) / medianOf(unknown) - 1.0;
        std::printf("%d pairs: known %.2f ms, unknown %.2f ms, difference %+.2f %%\n", pairs, medianOf(known) / 1e6,
                    medianOf(unknown) / 1e6, 100 * difference);
        if (pairs >= 5'000) // a few pairs on a busy machine tell little
            QVERIFY(std::abs(difference) < 0.05);
    }

private:
    using Answer = std::optional<Result<api::SignedIn>>;

    QString signIn()
    {
        const auto in =
            await(m_service->login(QStringLiteral("ana@example.org"), QStringLiteral("violet anchor drum"), "here"));
        return in.ok() ? in->session.refreshToken : QString();
    }

    std::vector<Answer> refreshAll(const QStringList &tokens)
    {
        std::vector<Answer> answers(size_t(tokens.size()));
        int open = int(tokens.size());
        std::vector<Task<>> tasks;
        for (qsizetype i = 0; i < tokens.size(); ++i)
            tasks.push_back(refreshInto(tokens[i], answers[size_t(i)], open));
        if (!eventually([&] { return open == 0; }, 120'000))
            qFatal("a refresh does not end");
        return answers;
    }
    Task<> refreshInto(QString token, Answer &into, int &open)
    {
        into.emplace(co_await m_service->refresh(token, "here"));
        --open;
    }

    TempPostgres m_postgres;
    ConnectionSettings m_superuser;
    std::unique_ptr<HttpScenarioServer> m_server;
    std::unique_ptr<PgUserRepository> m_users;
    std::unique_ptr<PgSessionRepository> m_sessions;
    std::unique_ptr<AuthService> m_service;
};

QTEST_GUILESS_MAIN(TestAccountLoad)
#include "tst_accountload.moc"
