// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/account.h"

#include "studio/net/serverconnection.h"

#include <QCoroSignal>
#include <QTimer>

namespace cinefluent::studio {

namespace {

constexpr std::chrono::seconds settleWithin{3};

} // namespace

QString toString(StaySignedIn stay)
{
    return stay == StaySignedIn::Keyring   ? QStringLiteral("keyring")
           : stay == StaySignedIn::KeyFile ? QStringLiteral("file")
                                           : QString();
}

StaySignedIn staySignedInFromString(const QString &text)
{
    for (const StaySignedIn stay : {StaySignedIn::Keyring, StaySignedIn::KeyFile}) {
        if (text == toString(stay))
            return stay;
    }
    return StaySignedIn::No;
}

Account::Account(const Clock &clock, IdGenerator &ids, TokenVaults vaults, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_ids(ids)
    , m_vaults(vaults)
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

TokenVault *Account::vaultFor(StaySignedIn stay) const
{
    return stay == StaySignedIn::Keyring   ? m_vaults.keyring
           : stay == StaySignedIn::KeyFile ? m_vaults.keyFile
                                           : nullptr;
}

Task<StaySignedIn> Account::waysToStay()
{
    bool hasKeyring = false;
    if (m_vaults.keyring)
        hasKeyring = co_await m_vaults.keyring->isAvailable();
    co_return hasKeyring ? StaySignedIn::Keyring : m_vaults.keyFile ? StaySignedIn::KeyFile : StaySignedIn::No;
}

void Account::connectTo(const QUrl &server, StaySignedIn stay)
{
    ApiOptions options;
    options.server = server;
    options.firstBackoff = m_firstBackoff;
    m_connection = std::make_unique<ServerConnection>(std::move(options), m_clock, m_ids, vaultFor(stay));
    connect(&m_connection->session(), &Session::changed, this, &Account::changed);
    connect(&m_connection->session(), &Session::tokenNotKept, this, &Account::tokenNotKept);
}

Task<Result<void>> Account::resume(QString server, StaySignedIn stay)
{
    const Result<QUrl> address = parseServerAddress(server);
    if (!address)
        co_return address.error();
    if (m_resuming || isSignedIn())
        co_return Result<void>();
    m_resuming.emplace();
    connectTo(*address, stay);
    const Result<api::UserProfile> user = co_await m_connection->session().resume(m_resuming->get_token());
    m_resuming.reset();
    emit resumeEnded();
    if (!user)
        co_return user.error();
    co_return Result<void>();
}

Task<void> Account::settle()
{
    if (!m_resuming)
        co_return;
    QTimer::singleShot(settleWithin, this, [stop = *m_resuming]() mutable { stop.request_stop(); });
    while (m_resuming)
        co_await qCoro(this, &Account::resumeEnded);
}

Task<Result<void>> Account::signIn(QString server, QString email, QString password, StaySignedIn stay)
{
    const Result<QUrl> address = parseServerAddress(server);
    if (!address)
        co_return address.error();
    while (m_resuming)
        co_await qCoro(this, &Account::resumeEnded);
    co_await signOut();
    // What was kept for this server in another way is not wanted any more.
    for (TokenVault *vault : {m_vaults.keyring, m_vaults.keyFile}) {
        if (!vault || vault == vaultFor(stay))
            continue;
        const QString former = co_await vault->refreshToken(*address);
        if (former.isEmpty())
            continue;
        const Result<void> removed = co_await vault->setRefreshToken(*address, QString());
        if (!removed)
            qWarning("%s", qPrintable(describe(removed.error())));
    }
    connectTo(*address, stay);
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
