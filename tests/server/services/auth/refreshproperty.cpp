// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/services/auth/refreshproperty.h"

#include "tests/support/await.h"

namespace cinefluent::tests {

using namespace cinefluent::server;
using namespace std::chrono;

namespace {

constexpr seconds replayWindow{10};

class Client
{
public:
    Client(AuthFixture &auth, QString token)
        : m_auth(auth)
        , m_token(std::move(token))
    {
    }

    [[nodiscard]] const QString &token() const { return m_token; }
    [[nodiscard]] const QString &accessToken() const { return m_accessToken; }

    /// Sends the token; keeps the answer if it arrives.
    [[nodiscard]] bool send(bool answerArrives)
    {
        const auto answer = await(m_auth.service.refresh(m_token, "client"));
        if (!answer)
            return false;
        if (answerArrives) {
            m_token = answer->session.refreshToken;
            m_accessToken = answer->session.accessToken;
        }
        return true;
    }

private:
    AuthFixture &m_auth;
    QString m_token;
    QString m_accessToken;
};

bool chance(std::mt19937_64 &engine, int percent)
{
    return std::uniform_int_distribution<int>(0, 99)(engine) < percent;
}

milliseconds between(std::mt19937_64 &engine, milliseconds least, milliseconds most)
{
    return milliseconds(std::uniform_int_distribution<qint64>(least.count(), most.count())(engine));
}

/// One refresh with its repetitions, all inside the window.
bool refreshOnce(AuthFixture &auth, Client &client, std::mt19937_64 &engine, RefreshRun &run)
{
    ++run.refreshes;
    milliseconds left = replayWindow;
    bool arrived = false;
    while (!arrived) {
        const milliseconds pause = between(engine, milliseconds(0), milliseconds(4'000));
        arrived = pause > left || chance(engine, 60);
        if (chance(engine, 25)) { // another window of the client sends the same token
            ++run.repeats;
            const QString before = client.token();
            Client window(auth, before);
            if (!window.send(true))
                return false;
        }
        if (!client.send(arrived))
            return false;
        if (!arrived) {
            ++run.repeats;
            left -= pause;
            auth.clock.advance(pause);
        }
    }
    return true;
}

} // namespace

RefreshRun runHonestClient(AuthFixture &auth, const QString &email, quint64 seed, int steps)
{
    std::mt19937_64 engine(seed);
    RefreshRun run;
    const auto start = await(auth.service.registerAccount(goodRequest(email), "client"));
    if (!start) {
        run.failure = describe(start.error());
        return run;
    }
    Client client(auth, start->session.refreshToken);
    for (int i = 0; i < steps; ++i) {
        const milliseconds most = chance(engine, 20) ? duration_cast<milliseconds>(hours(24 * 29)) : minutes(5);
        auth.clock.advance(between(engine, milliseconds(10'001), most));
        if (!refreshOnce(auth, client, engine, run)) {
            run.failure = QStringLiteral("logged out at step %1").arg(i);
            return run;
        }
        if (!auth.verifier.verify(client.accessToken().toLatin1())) {
            run.failure = QStringLiteral("the access token does not work at step %1").arg(i);
            return run;
        }
    }
    return run;
}

RefreshRun runTheft(AuthFixture &auth, const QString &email, quint64 seed)
{
    std::mt19937_64 engine(seed);
    RefreshRun run;
    const auto start = await(auth.service.registerAccount(goodRequest(email), "client"));
    Client victim(auth, start->session.refreshToken);
    const auto refreshes = std::uniform_int_distribution<int>(0, 5)(engine);
    const auto stolenAt = std::uniform_int_distribution<int>(0, refreshes)(engine);
    QString stolen = victim.token();
    for (int i = 0; i < refreshes; ++i) {
        auth.clock.advance(between(engine, milliseconds(10'001), hours(30)));
        if (!refreshOnce(auth, victim, engine, run)) {
            run.failure = QStringLiteral("logged out before the theft was used");
            return run;
        }
        if (i < stolenAt)
            stolen = victim.token();
    }
    ++run.thefts;
    Client thief(auth, stolen);
    bool victimIn = true;
    bool thiefIn = true;
    // The thief may even be quick enough to share the current token; from then on each refreshes at its own pace.
    if (chance(engine, 50))
        auth.clock.advance(between(engine, milliseconds(0), milliseconds(20'000)));
    for (int i = 0; i < 4; ++i) {
        thiefIn = thief.send(true);
        auth.clock.advance(between(engine, milliseconds(10'001), hours(24)));
        victimIn = victim.send(true);
        auth.clock.advance(between(engine, milliseconds(10'001), hours(24)));
    }
    if (victimIn || thiefIn)
        run.failure = QStringLiteral("after a theft, victim in: %1, thief in: %2").arg(victimIn).arg(thiefIn);
    for (const Client *client : {&victim, &thief}) {
        if (!client->accessToken().isEmpty() && auth.verifier.verify(client->accessToken().toLatin1()))
            run.failure = QStringLiteral("an access token of the ended session still works");
    }
    return run;
}

} // namespace cinefluent::tests
