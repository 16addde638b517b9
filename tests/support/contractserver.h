// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakestripe.h"
#include "tests/support/httpscenario.h"
#include "tests/support/temppostgres.h"

namespace cinefluent::tests {

/// The server with every integration configured and something of everything in it, so that a request whose path is
/// right meets what it names. For tests that walk all routes.
class ContractServer
{
public:
    static constexpr char webhookSecret[] = "whsec_contract";

    ContractServer();

    /// Starts it and fills it. Aborts where that fails: nothing could be tested. `tweak` may change the configuration.
    void start(const HttpScenarioServer::Tweak &tweak = {});

    [[nodiscard]] HttpScenarioServer &http() { return *m_server; }
    [[nodiscard]] QByteArray ask(const QByteArray &sql);
    /// Values that exist, by the names of openapi.yaml's path parameters.
    [[nodiscard]] const QHash<QByteArray, QByteArray> &values() const { return m_values; }
    /// The route's path with those values.
    [[nodiscard]] QByteArray concrete(QByteArray pattern) const;

    /// Ids of what the sender writes.
    [[nodiscard]] QByteArray makePost(Sender sender, const QByteArray &content = "text");
    [[nodiscard]] QByteArray makeComment(const QByteArray &post, Sender sender);

private:
    void configure(server::ServerConfig &config) const;
    void fill();
    [[nodiscard]] QByteArray idOf(const HttpAnswer &answer) const;

    TempPostgres m_postgres;
    server::DatabaseSettings m_database;
    FakeStripeThread m_stripe;
    std::unique_ptr<HttpScenarioServer> m_server;
    QHash<QByteArray, QByteArray> m_values;
};

} // namespace cinefluent::tests
