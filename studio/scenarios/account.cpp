// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/account.h"

#include "studio/net/serverconnection.h"

namespace cinefluent::studio {

Account::Account(const Clock &clock, IdGenerator &ids, TokenVault *vault, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ids(ids)
    , m_vault(vault)
{
}

Account::~Account() = default;

bool Account::isSignedIn() const
{
    return m_connection && m_connection->session().isSignedIn();
}

QUrl Account::server() const
{
    return m_connection ? m_connection->server() : QUrl();
}

QString Account::email() const
{
    return isSignedIn() ? m_connection->session().user()->email : QString();
}

QString Account::displayName() const
{
    if (!isSignedIn())
        return {};
    const api::UserProfile &user = *m_connection->session().user();
    return user.username.isEmpty() ? user.email : user.username;
}

ServerConnection *Account::connection() const
{
    return isSignedIn() ? m_connection.get() : nullptr;
}

Task<Result<void>> Account::signIn(QString server, QString email, QString password)
{
    const Result<QUrl> address = parseServerAddress(server);
    if (!address)
        co_return address.error();
    co_await signOut();
    ApiOptions options;
    options.server = *address;
    options.firstBackoff = m_firstBackoff;
    m_connection = std::make_unique<ServerConnection>(std::move(options), m_clock, m_ids, m_vault);
    connect(&m_connection->session(), &Session::changed, this, &Account::changed);
    const Result<api::UserProfile> user = co_await m_connection->session().signIn(email, password);
    if (!user)
        co_return user.error();
    co_return Result<void>();
}

Task<void> Account::signOut()
{
    if (m_connection)
        co_await m_connection->session().signOut();
}

} // namespace cinefluent::studio
