// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/session.h"

#include "common/api/routes.h"
#include "studio/net/apiclient.h"

#include <QCoreApplication>
#include <QCoroSignal>

namespace cinefluent::studio {

namespace {

/// A token with less than this to live is renewed before it is used.
constexpr std::chrono::minutes renewalMargin{2};

Error notSignedIn()
{
    return makeError(ErrorKind::Unauthenticated, QStringLiteral("not_signed_in"),
                     QCoreApplication::translate("Network",
                                                 "You are not signed in to the server. Sign in and try again; "
                                                 "nothing was lost."));
}

ApiRequest post(const char *path, const QByteArray &body)
{
    ApiRequest request;
    request.method = "POST";
    request.path = QString::fromLatin1(path);
    request.body = body;
    request.needsSignIn = false;
    return request;
}

} // namespace

/// Those who need a new token while one is being fetched wait for the same answer.
struct Session::Renewal
{
    Result<QString> token{Error{}};
    bool isDone = false;
};

Session::Session(ApiClient &client, const Clock &clock, TokenVault *vault, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_vault(vault)
{
    client.setTokens(this);
}

Session::~Session()
{
    m_client.setTokens(nullptr);
}

Task<Result<api::UserProfile>> Session::signIn(QString email, QString password)
{
    const Result<ApiResponse> answer =
        co_await m_client.send(post(api::routes::authLogin, api::loginRequestJson(email, password)));
    if (!answer)
        co_return answer.error();
    const Result<api::SignedIn> signedIn = api::signedInFromJson(answer->body);
    if (!signedIn)
        co_return signedIn.error();
    accept(*signedIn);
    co_await keepToken(signedIn->session.refreshToken);
    co_return signedIn->user;
}

Task<Result<api::UserProfile>> Session::resume(std::stop_token stop)
{
    QString kept;
    if (m_vault)
        kept = co_await m_vault->refreshToken(m_client.server());
    if (kept.isEmpty())
        co_return notSignedIn();
    const Result<void> exchanged = co_await exchange(kept, stop);
    if (!exchanged)
        co_return exchanged.error();
    if (!m_user) // signed out meanwhile
        co_return notSignedIn();
    co_return api::UserProfile(*m_user);
}

Task<void> Session::signOut()
{
    if (!m_tokens)
        co_return;
    ApiRequest request = post(api::routes::authLogout, {});
    request.needsSignIn = true;
    request.contentType.clear();
    // The token is read when the request is made, before the session forgets it.
    auto told = m_client.send(std::move(request));
    forget();
    co_await keepToken({});
    [[maybe_unused]] const Result<ApiResponse> answer = co_await std::move(told);
}

Task<Result<QString>> Session::currentToken()
{
    if (!m_tokens)
        co_return notSignedIn();
    if (m_tokens->expiresAt - m_clock.now() > renewalMargin)
        co_return Result<QString>(m_tokens->accessToken);
    const QString former = m_tokens->accessToken;
    const Instant expiresAt = m_tokens->expiresAt;
    Result<QString> renewed = co_await renew();
    // Out of reach is no reason to give up a token that is still good.
    if (!renewed && m_tokens && expiresAt > m_clock.now())
        co_return former;
    co_return renewed;
}

Task<Result<QString>> Session::renewedToken(QString rejected)
{
    if (!m_tokens)
        co_return notSignedIn();
    if (m_tokens->accessToken != rejected) // renewed by somebody else meanwhile
        co_return Result<QString>(m_tokens->accessToken);
    co_return co_await renew();
}

Task<Result<QString>> Session::renew()
{
    if (m_renewal) {
        const std::shared_ptr<Renewal> running = m_renewal;
        while (!running->isDone)
            co_await qCoro(this, &Session::renewed);
        co_return Result<QString>(running->token);
    }
    const auto own = std::make_shared<Renewal>();
    m_renewal = own;
    const QString refreshToken = m_tokens->refreshToken;
    const Result<void> exchanged = co_await exchange(refreshToken);
    own->token = !exchanged ? Result<QString>(exchanged.error())
                 : m_tokens ? Result<QString>(m_tokens->accessToken)
                            : Result<QString>(notSignedIn());
    own->isDone = true;
    m_renewal.reset();
    emit renewed();
    co_return Result<QString>(own->token);
}

Task<Result<void>> Session::exchange(QString refreshToken, std::stop_token stop)
{
    const quint64 generation = m_generation;
    ApiRequest request = post(api::routes::authRefresh, api::refreshRequestJson(refreshToken));
    request.stop = stop;
    const Result<ApiResponse> answer = co_await m_client.send(std::move(request));
    if (generation != m_generation) // signed out, or in anew, while waiting
        co_return m_tokens ? Result<void>() : Result<void>(notSignedIn());
    if (!answer) {
        if (answer.error().kind == ErrorKind::Unauthenticated) {
            forget();
            co_await keepToken({});
        }
        co_return answer.error();
    }
    const Result<api::SignedIn> signedIn = api::signedInFromJson(answer->body);
    if (!signedIn)
        co_return signedIn.error();
    accept(*signedIn);
    co_await keepToken(signedIn->session.refreshToken);
    co_return Result<void>();
}

void Session::accept(const api::SignedIn &answer)
{
    ++m_generation;
    m_tokens = answer.session;
    // This machine's clock decides when to renew; the server's may be off.
    if (answer.session.expiresInSeconds > 0)
        m_tokens->expiresAt = m_clock.now() + std::chrono::seconds(answer.session.expiresInSeconds);
    m_user = answer.user;
    emit changed();
}

Task<void> Session::keepToken(QString token)
{
    if (!m_vault)
        co_return;
    const Result<void> kept = co_await m_vault->setRefreshToken(m_client.server(), token);
    if (!kept)
        emit tokenNotKept(kept.error());
}

void Session::forget()
{
    ++m_generation;
    m_tokens.reset();
    m_user.reset();
    emit changed();
}

} // namespace cinefluent::studio
