// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/authservice.h"

#include "common/lesson/movie.h"
#include "server/services/auth/accountrules.h"
#include "server/services/security/passwordpolicy.h"
#include "server/services/security/piibox.h"

namespace cinefluent::server {

using namespace std::chrono;

namespace {

Error credentialsInvalid()
{
    return makeError(ErrorKind::Unauthenticated, QStringLiteral("credentials_invalid"),
                     QStringLiteral("The e-mail address or the password is wrong."));
}

Error refreshTokenInvalid(const char *detail)
{
    return makeError(ErrorKind::Unauthenticated, QStringLiteral("refresh_token_invalid"),
                     QStringLiteral("The session cannot be continued. Please sign in again."),
                     QString::fromLatin1(detail));
}

Error accountGone()
{
    return makeError(ErrorKind::Unauthenticated, QStringLiteral("token_revoked"),
                     QStringLiteral("This session has ended. Please sign in again."),
                     QStringLiteral("the account is gone"));
}

/// What is hashed: the text in NFC (as RFC 8265 has it), so that every keyboard's "ä" is the same password.
Secret passwordBytes(const QString &password)
{
    return Secret(password.normalized(QString::NormalizationForm_C).toUtf8());
}

/// Name for an account that chose none: says nothing about its owner. Letters and digits that cannot be misread.
QString makeUsername(RandomSource &random)
{
    constexpr char alphabet[] = "23456789abcdefghjkmnpqrstuvwxyz_";
    static_assert(sizeof alphabet - 1 == 32);
    std::array<quint8, 10> bytes{};
    random.fill(bytes.data(), bytes.size());
    QString name = QStringLiteral("learner-");
    for (const quint8 byte : bytes)
        name += QLatin1Char(alphabet[byte % 31]);
    return name;
}

Result<void> validate(const RegisterRequest &request)
{
    QList<FieldError> fields;
    if (!isEmailAddress(QStringView(request.email).trimmed()))
        fields.append({QStringLiteral("/email"), QStringLiteral("email_invalid"),
                       QStringLiteral("Enter an e-mail address such as name@example.org.")});
    if (const auto objection = objectToPassword(request.password, {request.email, request.username.value_or(QString()),
                                                                   request.fullName.value_or(QString())}))
        fields.append({QStringLiteral("/password"), QString::fromLatin1(objection->code), objection->message});
    fields += objectionsToDetails(request.username, request.fullName, request.nativeLanguage);
    if (fields.isEmpty())
        return {};
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("validation_failed"),
                            QStringLiteral("Some of the details cannot be accepted. No account was created."));
    error.fields = fields;
    return error;
}

} // namespace

AuthService::AuthService(Parts parts, AuthLifetimes lifetimes)
    : m_parts(parts)
    , m_lifetimes(lifetimes)
{
}

NewSession AuthService::makeSession(UserId user, const Secret &token)
{
    const Instant now = m_parts.clock.now();
    return {m_parts.ids.make<SessionId>(), user, RefreshTokens::hashOf(token), now, now + m_lifetimes.refreshToken};
}

api::SignedIn AuthService::signIn(const api::UserProfile &profile, Role role, SessionId session,
                                  const Secret &token) const
{
    const Instant now = floor<seconds>(m_parts.clock.now());
    const Instant expiresAt = now + m_lifetimes.accessToken;
    const QByteArray accessToken =
        m_parts.accessTokens.issue({profile.id, session.uuid(), toString(role), now, expiresAt});
    return {profile,
            {QString::fromLatin1(accessToken), QString::fromLatin1(RefreshTokens::toText(token)),
             QStringLiteral("Bearer"), m_lifetimes.accessToken.count(), expiresAt}};
}

void AuthService::remember(const SessionId &revoked)
{
    m_parts.revoked.add(revoked, m_parts.clock.now() + m_lifetimes.accessToken);
}

Task<Result<NewAccount>> AuthService::makeAccount(RegisterRequest request, Role role)
{
    if (const auto valid = validate(request); !valid)
        co_return valid.error();
    Secret password = passwordBytes(request.password);
    auto hash = co_await m_parts.passwords.hash(std::move(password));
    if (!hash)
        co_return hash.error();
    NewAccount account = describeAccount(request, role);
    account.passwordHash = *hash;
    co_return account;
}

NewAccount AuthService::describeAccount(const RegisterRequest &request, Role role)
{
    NewAccount account;
    account.profile.id = m_parts.ids.next();
    account.profile.email = request.email.trimmed();
    account.profile.username = request.username ? *request.username : makeUsername(m_parts.random);
    account.profile.fullName = request.fullName.value_or(QString()).trimmed();
    account.profile.nativeLanguage = request.nativeLanguage.value_or(QStringLiteral("en"));
    account.profile.subscriptionTier = QStringLiteral("free");
    account.profile.dailyGoal = 5;
    account.profile.role = toString(role);
    account.role = role;
    account.createdAt = m_parts.clock.now();
    return account;
}

Task<Result<void>> AuthService::createWithoutPassword(QString email, QString fullName)
{
    RegisterRequest request;
    request.email = email;
    request.fullName = fullName;
    NewAccount account = describeAccount(request, Role::Learner);
    const UserId user(account.profile.id);
    const std::optional<NewSession> noSession;
    const auto stored = co_await m_parts.users.insert(std::move(account), noSession);
    if (stored)
        m_parts.log.info("account_registered", {{"user_id", user.toString()}});
    co_return stored;
}

Task<Result<api::SignedIn>> AuthService::openSession(Credentials account, QString device)
{
    const Secret token = m_parts.refreshTokens.makeFirst(m_parts.random);
    NewSession session = makeSession(UserId(account.profile.id), token);
    session.accessVersion = account.accessVersion;
    session.device = device;
    if (const auto created = co_await m_parts.sessions.create(session); !created)
        co_return created.error();
    co_return signIn(account.profile, account.role, session.id, token);
}

Task<Result<api::SignedIn>> AuthService::registerAccount(RegisterRequest request, QByteArray address, QString device)
{
    if (auto error = overLimit(m_parts.throttle, AuthBucket::Register, address))
        co_return *error;
    auto account = co_await makeAccount(std::move(request), Role::Learner);
    if (!account)
        co_return account.error();
    const Secret token = m_parts.refreshTokens.makeFirst(m_parts.random);
    std::optional<NewSession> session = makeSession(UserId(account->profile.id), token);
    session->device = device;
    const api::UserProfile profile = account->profile;
    const auto stored = co_await m_parts.users.insert(std::move(*account), session);
    if (!stored) {
        if (stored.error().code == QLatin1String("email_taken"))
            co_return makeError(ErrorKind::Conflict, QStringLiteral("registration_refused"),
                                QStringLiteral("No account can be created with this e-mail address. If it is yours, "
                                               "sign in or reset the password."));
        co_return stored.error();
    }
    m_parts.log.info("account_registered", {{"user_id", UserId(profile.id).toString()}});
    co_return signIn(profile, Role::Learner, session->id, token);
}

Task<Result<api::UserProfile>> AuthService::createAccount(RegisterRequest request, Role role)
{
    auto account = co_await makeAccount(std::move(request), role);
    if (!account)
        co_return account.error();
    const api::UserProfile profile = account->profile;
    const std::optional<NewSession> noSession;
    const auto stored = co_await m_parts.users.insert(std::move(*account), noSession);
    if (!stored)
        co_return stored.error();
    m_parts.log.info("account_created", {{"user_id", UserId(profile.id).toString()}, {"role", toString(role)}});
    co_return profile;
}

Task<Result<api::SignedIn>> AuthService::login(QString email, QString password, QByteArray address, QString device)
{
    // Known and unknown accounts count alike. A hash, because the key stays in memory for a while.
    // Together with the address: guessing from elsewhere locks no owner out.
    const QByteArray accountKey = sha256(normaliseEmail(email).toUtf8()) + address;
    if (auto error = overLimit(m_parts.throttle, AuthBucket::Address, address))
        co_return *error;
    if (auto error = overLimit(m_parts.throttle, AuthBucket::Account, accountKey))
        co_return *error;
    const auto found = co_await m_parts.users.findCredentials(email);
    if (!found) {
        m_parts.throttle.refund(AuthBucket::Account, accountKey);
        co_return found.error();
    }
    const std::optional<Credentials> &credentials = *found;
    Secret secret = passwordBytes(password);
    const bool hasPassword = credentials && !credentials->passwordHash.isEmpty();
    Secret presented = secret.copy();
    QByteArray hash = hasPassword ? credentials->passwordHash : QByteArray();
    const auto verdict = co_await verifyPassword(std::move(presented), std::move(hash));
    if (!verdict) {
        m_parts.throttle.refund(AuthBucket::Account, accountKey);
        co_return verdict.error();
    }
    if (*verdict == PasswordHasher::Verdict::Mismatch)
        co_return credentialsInvalid();
    m_parts.throttle.refund(AuthBucket::Account, accountKey);
    const UserId user(credentials->profile.id);
    if (*verdict == PasswordHasher::Verdict::MatchButOutdated)
        co_await rehash(user, std::move(secret), credentials->passwordHash);

    Credentials account = *credentials;
    co_return co_await openSession(std::move(account), std::move(device));
}

Task<Result<PasswordHasher::Verdict>> AuthService::verifyPassword(Secret password, QByteArray hash)
{
    if (hash.isEmpty())
        return m_parts.passwords.verifyNothing(std::move(password));
    return m_parts.passwords.verify(std::move(password), std::move(hash));
}

Task<void> AuthService::rehash(UserId user, Secret password, QByteArray oldHash)
{
    // The old hash still works: a failure here only means another try at the next login.
    const auto hash = co_await m_parts.passwords.hash(std::move(password));
    if (!hash)
        co_return;
    const auto replaced = co_await m_parts.users.replacePasswordHash(user, oldHash, *hash);
    if (replaced)
        m_parts.log.info("password_rehashed", {{"user_id", user.toString()}});
}

Task<Result<api::SignedIn>> AuthService::refresh(QString refreshToken, QByteArray address)
{
    if (auto error = overLimit(m_parts.throttle, AuthBucket::Address, address))
        co_return *error;
    const Secret presented = RefreshTokens::fromText(refreshToken);
    if (presented.isEmpty())
        co_return refreshTokenInvalid("not a token");
    const QByteArray nonce = m_parts.refreshTokens.makeNonce(m_parts.random);
    Secret child = m_parts.refreshTokens.deriveChild(presented, nonce);
    const Instant now = m_parts.clock.now();
    RotationRequest request{RefreshTokens::hashOf(presented), RefreshTokens::hashOf(child), nonce, now,
                            now + m_lifetimes.refreshToken,   m_lifetimes.replayWindow};
    const auto outcome = co_await m_parts.sessions.rotate(std::move(request));
    if (!outcome)
        co_return outcome.error();
    using Verdict = RotationOutcome::Verdict;
    switch (outcome->verdict) {
    case Verdict::Rotated:
        break;
    case Verdict::Replayed:
        child = m_parts.refreshTokens.deriveChild(presented, outcome->childNonce);
        break;
    case Verdict::Reused:
        remember(outcome->sessionId);
        m_parts.log.warning("refresh_token_reused",
                            {{"session_id", outcome->sessionId.toString()}, {"user_id", outcome->userId.toString()}});
        co_return refreshTokenInvalid("reused: the session was revoked");
    case Verdict::Expired:
        co_return refreshTokenInvalid("expired");
    case Verdict::Revoked:
        co_return refreshTokenInvalid("revoked");
    case Verdict::Unknown:
        co_return refreshTokenInvalid("unknown");
    }
    const auto profile = co_await m_parts.users.findProfile(outcome->userId);
    if (!profile)
        co_return profile.error();
    if (!*profile)
        co_return refreshTokenInvalid("the account is gone");
    co_return signIn(**profile, outcome->role, outcome->sessionId, child);
}

Task<Result<void>> AuthService::logout(Identity caller, bool everywhere)
{
    const Instant now = m_parts.clock.now();
    if (!everywhere) {
        const auto revoked = co_await m_parts.sessions.revoke(caller.userId, caller.sessionId, now);
        if (!revoked)
            co_return revoked.error();
        remember(caller.sessionId);
        co_return {};
    }
    const auto revoked = co_await m_parts.sessions.revokeAll(caller.userId, now);
    if (!revoked)
        co_return revoked.error();
    for (const SessionId &session : *revoked)
        remember(session);
    remember(caller.sessionId);
    co_return {};
}

Task<Result<api::UserProfile>> AuthService::profile(Identity caller)
{
    const auto profile = co_await m_parts.users.findProfile(caller.userId);
    if (!profile)
        co_return profile.error();
    if (!*profile)
        co_return accountGone();
    co_return **profile;
}

} // namespace cinefluent::server
