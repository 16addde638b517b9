// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/services/auth/memoryrepositories.h"

#include "server/services/security/piibox.h"

namespace cinefluent::tests {

using namespace cinefluent::server;
using Verdict = RotationOutcome::Verdict;

Task<std::optional<Error>> MemoryAccounts::gate()
{
    if (!beforeEach)
        co_return std::nullopt;
    co_return co_await beforeEach();
}

void MemoryAccounts::store(const NewSession &session)
{
    sessions.insert(session.id, {session.userId, std::nullopt});
    tokens.insert(session.refreshTokenHash, {session.id, {}, session.expiresAt, std::nullopt, {}, {}});
}

Task<Result<void>> MemoryAccounts::insert(NewAccount account, std::optional<NewSession> session)
{
    if (const auto error = co_await gate())
        co_return *error;
    const QString username = account.profile.username.toLower();
    const QString email = normaliseEmail(account.profile.email);
    if (m_byUsername.contains(username))
        co_return makeError(ErrorKind::Conflict, QStringLiteral("username_taken"), QStringLiteral("taken"));
    if (m_byEmail.contains(email))
        co_return makeError(ErrorKind::Conflict, QStringLiteral("email_taken"), QStringLiteral("taken"));
    m_byUsername.insert(username, accounts.size());
    m_byEmail.insert(email, accounts.size());
    m_byId.insert(UserId(account.profile.id), accounts.size());
    accounts.append(std::move(account));
    if (session)
        store(*session);
    co_return Result<void>();
}

Task<Result<std::optional<Credentials>>> MemoryAccounts::findCredentials(QString email)
{
    ++credentialLookups;
    if (const auto error = co_await gate())
        co_return *error;
    if (const auto found = m_byEmail.constFind(normaliseEmail(email)); found != m_byEmail.cend()) {
        const NewAccount &account = accounts.at(*found);
        co_return std::optional<Credentials>({account.profile, account.role, account.passwordHash});
    }
    co_return std::optional<Credentials>();
}

Task<Result<std::optional<api::UserProfile>>> MemoryAccounts::findProfile(UserId user)
{
    if (const auto error = co_await gate())
        co_return *error;
    if (const auto found = m_byId.constFind(user); found != m_byId.cend())
        co_return std::optional<api::UserProfile>(accounts.at(*found).profile);
    co_return std::optional<api::UserProfile>();
}

Task<Result<void>> MemoryAccounts::replacePasswordHash(UserId user, QByteArray oldHash, QByteArray newHash)
{
    if (const auto error = co_await gate())
        co_return *error;
    for (NewAccount &account : accounts) {
        if (account.profile.id == user.uuid() && account.passwordHash == oldHash)
            account.passwordHash = newHash;
    }
    co_return Result<void>();
}

Task<Result<void>> MemoryAccounts::create(NewSession session)
{
    if (const auto error = co_await gate())
        co_return *error;
    store(session);
    co_return Result<void>();
}

Task<Result<RotationOutcome>> MemoryAccounts::rotate(RotationRequest request)
{
    if (const auto error = co_await gate())
        co_return *error;
    const auto found = tokens.find(request.presentedHash);
    if (found == tokens.end())
        co_return RotationOutcome();
    Token &token = *found;
    Session &session = sessions[token.session];
    RotationOutcome outcome{Verdict::Rotated, token.session, session.user, Role::Learner, {}};
    if (session.revokedAt) {
        outcome.verdict = Verdict::Revoked;
    } else if (token.expiresAt <= request.now) {
        outcome.verdict = Verdict::Expired;
    } else if (!token.rotatedAt) {
        token.rotatedAt = request.now;
        token.childHash = request.childHash;
        token.childNonce = request.childNonce;
        const Token child{token.session, request.presentedHash, request.childExpiresAt, std::nullopt, {}, {}};
        tokens.insert(request.childHash, child);
    } else if (!tokens[token.childHash].rotatedAt && request.now - *token.rotatedAt <= request.replayWindow) {
        outcome.verdict = Verdict::Replayed;
        outcome.childNonce = tokens[request.presentedHash].childNonce;
    } else {
        outcome.verdict = Verdict::Reused;
        session.revokedAt = request.now;
    }
    co_return outcome;
}

Task<Result<void>> MemoryAccounts::revoke(UserId user, SessionId session, Instant now)
{
    if (const auto error = co_await gate())
        co_return *error;
    const auto found = sessions.find(session);
    if (found != sessions.end() && found->user == user && !found->revokedAt)
        found->revokedAt = now;
    co_return Result<void>();
}

Task<Result<QList<SessionId>>> MemoryAccounts::revokeAll(UserId user, Instant now)
{
    if (const auto error = co_await gate())
        co_return *error;
    QList<SessionId> ended;
    for (auto it = sessions.begin(); it != sessions.end(); ++it) {
        if (it->user == user && !it->revokedAt) {
            it->revokedAt = now;
            ended.append(it.key());
        }
    }
    co_return ended;
}

Task<Result<QList<RevokedSession>>> MemoryAccounts::revokedSince(Instant since)
{
    if (const auto error = co_await gate())
        co_return *error;
    QList<RevokedSession> ended;
    for (auto it = sessions.cbegin(); it != sessions.cend(); ++it) {
        if (it->revokedAt && *it->revokedAt >= since)
            ended.append({it.key(), *it->revokedAt});
    }
    co_return ended;
}

} // namespace cinefluent::tests
