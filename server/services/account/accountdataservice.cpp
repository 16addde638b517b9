// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/account/accountdataservice.h"

#include "common/base/jsonwriter.h"
#include "server/services/auth/accountrules.h"

namespace cinefluent::server {

namespace {

constexpr auto freshness = std::chrono::minutes(5);

Error unauthenticated(const char *code, const QString &message, const char *detail = "")
{
    return makeError(ErrorKind::Unauthenticated, QString::fromLatin1(code), message, QString::fromLatin1(detail));
}

ExternalIdentity identityOf(const IdTokenClaims &claims)
{
    return {QStringLiteral("google"), claims.subject};
}

/// Of what Google says, what our own rules take.
QString acceptableName(const QString &name)
{
    constexpr qsizetype maxLength = 255;
    QString shown;
    for (const QChar c : name.trimmed()) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format && c != QChar::LineSeparator &&
            c != QChar::ParagraphSeparator)
            shown += c;
    }
    return shown.left(maxLength);
}

} // namespace

AccountDataService::AccountDataService(Parts parts)
    : m_parts(parts)
{
}

Task<Result<IdTokenClaims>> AccountDataService::claimsOf(GoogleSignIn request, QByteArray address)
{
    if (!m_parts.idTokens.isConfigured())
        co_return makeError(ErrorKind::NotFound, QStringLiteral("google_not_configured"),
                            QStringLiteral("This server knows no sign-in by Google."));
    if (auto error = overLimit(m_parts.throttle, AuthBucket::Address, address))
        co_return *error;
    co_return co_await m_parts.idTokens.verify(request.idToken.toLatin1(), request.nonce);
}

Task<Result<Credentials>> AccountDataService::accountFor(IdTokenClaims claims)
{
    const auto known = co_await m_parts.data.findByIdentity(identityOf(claims));
    if (!known)
        co_return known.error();
    if (*known)
        co_return **known;
    if (!claims.emailVerified || !isEmailAddress(claims.email))
        co_return unauthenticated("email_not_verified",
                                  QStringLiteral("Google does not vouch for the e-mail address of this account. "
                                                 "Confirm the address with Google first."));
    const auto linked = co_await m_parts.data.linkByEmail(identityOf(claims), claims.email, m_parts.clock.now());
    if (!linked)
        co_return linked.error();
    if (*linked)
        co_return **linked;
    const auto made = co_await m_parts.auth.createWithoutPassword(claims.email, acceptableName(claims.name));
    if (!made && made.error().code != QLatin1String("email_taken")) // by another request, meanwhile
        co_return made.error();
    const auto fresh = co_await m_parts.data.linkByEmail(identityOf(claims), claims.email, m_parts.clock.now());
    if (!fresh)
        co_return fresh.error();
    if (!*fresh) // disabled
        co_return unauthenticated("id_token_invalid",
                                  QStringLiteral("The sign-in by Google cannot be accepted. Please try again."),
                                  "the account may not sign in");
    co_return **fresh;
}

Task<Result<api::SignedIn>> AccountDataService::signInByGoogle(GoogleSignIn request, QByteArray address, QString device)
{
    const auto claims = co_await claimsOf(std::move(request), std::move(address));
    if (!claims)
        co_return claims.error();
    const auto account = co_await accountFor(*claims);
    if (!account)
        co_return account.error();
    co_return co_await m_parts.auth.openSession(*account, std::move(device));
}

Task<Result<QByteArray>> AccountDataService::exportAll(Identity caller)
{
    if (auto error = overLimit(m_parts.throttle, AuthBucket::Mail, "export " + caller.userId.toByteArray()))
        co_return *error;
    const auto profile = co_await m_parts.auth.profile(caller);
    if (!profile)
        co_return profile.error();
    const auto sessions = co_await m_parts.accounts.sessions(caller);
    if (!sessions)
        co_return sessions.error();
    const auto tables = co_await m_parts.data.rowsOf(caller.userId);
    if (!tables)
        co_return tables.error();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().member("exportedAt", toIso8601(m_parts.clock.now()));
    json.key("profile").rawValue(api::toJson(*profile).toStdString());
    json.key("devices").beginArray();
    for (const DeviceSession &session : *sessions)
        json.beginObject()
            .member("device", session.device)
            .member("createdAt", toIso8601(session.createdAt))
            .member("lastUsedAt", toIso8601(session.lastUsedAt))
            .endObject();
    json.endArray().key("records").beginObject();
    for (const ExportedTable &table : *tables)
        json.dataKey(table.name).rawValue({table.rowsJson.constData(), size_t(table.rowsJson.size())});
    json.endObject().endObject();
    m_parts.log.info("account_exported", {{"user_id", caller.userId.toString()}});
    co_return out;
}

Task<Result<void>> AccountDataService::erase(Identity caller)
{
    const auto erased = co_await m_parts.data.erase(caller.userId, m_parts.clock.now());
    if (!erased)
        co_return erased.error();
    m_parts.accounts.remember({caller.sessionId});
    if (*erased)
        m_parts.accounts.remember(**erased);
    m_parts.log.info("account_deleted", {{"user_id", caller.userId.toString()}});
    co_return Result<void>();
}

Task<Result<void>> AccountDataService::eraseByPassword(Identity caller, QString password, QByteArray address)
{
    const auto confirmed = co_await m_parts.accounts.confirmPassword(caller, std::move(password), std::move(address));
    if (!confirmed)
        co_return confirmed.error();
    co_return co_await erase(caller);
}

Task<Result<void>> AccountDataService::eraseByGoogle(Identity caller, GoogleSignIn proof, QByteArray address)
{
    const auto claims = co_await claimsOf(std::move(proof), std::move(address));
    if (!claims)
        co_return claims.error();
    const auto account = co_await m_parts.data.findByIdentity(identityOf(*claims));
    if (!account)
        co_return account.error();
    const bool isCallers = *account && UserId((*account)->profile.id) == caller.userId;
    if (!isCallers || claims->issuedAt < m_parts.clock.now() - freshness)
        co_return makeError(ErrorKind::PermissionDenied, QStringLiteral("proof_refused"),
                            QStringLiteral("Sign in by Google once more, with the account that is linked here. Nothing "
                                           "was deleted."));
    co_return co_await erase(caller);
}

} // namespace cinefluent::server
