// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "server/app/serverjobs.h"
#include "server/app/servermodules.h"
#include "server/services/auth/identity.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace cinefluent::tests {

/// Who sends a scenario's request.
enum class Sender
{
    Anonymous,
    Learner,
    OtherLearner,
    Editor,
    Reviewer,
    Admin
};

/// One request and what must come back: a row of a test. Nothing else of the answer is looked at.
struct HttpScenario
{
    QByteArray name; ///< of the row, for the report
    QByteArray method = "GET";
    QByteArray path; ///< with query
    QByteArray body{};
    Sender sender = Sender::Anonymous;
    QList<QPair<QByteArray, QByteArray>> headers{}; ///< besides Authorization; a body is JSON unless they say else
    int status = 200;
    QByteArrayList mustContain{};                           ///< in the body
    QByteArrayList mustNotContain{};                        ///< in the body or a header
    QList<QPair<QByteArray, QByteArray>> mustHaveHeaders{}; ///< name and a part of the value
};

struct HttpAnswer
{
    int status = 0; ///< 0: no answer came
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const; ///< null where absent
    [[nodiscard]] QJsonObject json() const;
};

/// The system's time, moved by what a test asks for. Safe from any thread.
class OffsetClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    void advance(std::chrono::microseconds by) { m_offsetUs += by.count(); }

private:
    std::atomic<qint64> m_offsetUs = 0;
};

/// The server's own modules on a free port over a database of the test's, in this process: what production serves,
/// with cheap passwords aside nothing is replaced. Accounts for every sender are made at their first use.
class HttpScenarioServer
{
public:
    static constexpr char jwtSecret[] = "a secret of scenarios with 32 bytes or more"; ///< signs its access tokens
    using Tweak = std::function<void(server::ServerConfig &)>;

    /// `tweak` may change the configuration, e.g. turn throttles and daily limits on, which are off here.
    explicit HttpScenarioServer(const server::DatabaseSettings &database, const Tweak &tweak = {});
    ~HttpScenarioServer();

    [[nodiscard]] Result<void> start();
    /// Works off the queue of jobs from here on, as production does. Mails are files in dataDirectory()/mail.
    void startJobs();

    /// Sends the scenario's request and says what is wrong with the answer; empty where all is well.
    [[nodiscard]] QString check(const HttpScenario &scenario);
    /// Sends and waits at most 30 s.
    [[nodiscard]] HttpAnswer send(const HttpScenario &scenario);
    [[nodiscard]] HttpAnswer send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                                  Sender sender = Sender::Anonymous);
    /// With a token of the test's choice.
    [[nodiscard]] HttpAnswer sendWithToken(const QByteArray &method, const QByteArray &path, const QByteArray &token,
                                           const QByteArray &body = {});

    [[nodiscard]] QByteArray accessToken(Sender sender);
    [[nodiscard]] server::UserId userId(Sender sender);

    /// Forgets all access tokens: every sender signs in again at the next use.
    void signInAgain() { m_accounts.clear(); }

    [[nodiscard]] server::ProcessParts &parts() { return *m_parts; }
    /// Every route it serves, as "GET /movies"; after start().
    [[nodiscard]] QByteArrayList routes() const { return m_routes; }
    [[nodiscard]] OffsetClock &clock() { return m_clock; }
    [[nodiscard]] QByteArray url() const { return m_url; }
    [[nodiscard]] QString dataDirectory() const { return m_folder.path(); }

private:
    struct Account
    {
        server::UserId userId;
        QByteArray accessToken;
    };
    const Account &account(Sender sender);
    [[nodiscard]] HttpAnswer transfer(const HttpScenario &scenario, const QByteArray &token);

    QTemporaryDir m_folder;
    OffsetClock m_clock;
    SystemRandom m_random;
    NullLogger m_log;
    std::unique_ptr<server::ProcessParts> m_parts;
    std::unique_ptr<server::ServerJobs> m_jobs;
    std::unique_ptr<server::HttpServer> m_http;
    QNetworkAccessManager m_client;
    QHash<Sender, Account> m_accounts;
    QByteArray m_url;
    QByteArrayList m_routes;
};

} // namespace cinefluent::tests
