// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/account/accountservice.h"

#include "common/lesson/movie.h"
#include "server/services/auth/accountrules.h"
#include "server/services/security/passwordpolicy.h"

namespace cinefluent::server {

namespace {

constexpr qsizetype maxTargetLanguages = 20;
constexpr int maxDailyGoal = 1000;
constexpr qsizetype tokenBytes = 32;

Error linkInvalid()
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("link_invalid"),
                     QStringLiteral("This link no longer works: it was used, has expired, or a newer one was sent. "
                                    "Nothing was changed; ask for a new one."));
}

Error accountGone()
{
    return makeError(ErrorKind::Unauthenticated, QStringLiteral("token_revoked"),
                     QStringLiteral("This session has ended. Please sign in again."),
                     QStringLiteral("the account is gone"));
}

Error passwordWrong()
{
    return makeError(ErrorKind::PermissionDenied, QStringLiteral("password_wrong"),
                     QStringLiteral("The password is wrong. Nothing was changed."));
}

Error validationFailed(QList<FieldError> fields)
{
    Error error = makeError(ErrorKind::InvalidInput, QStringLiteral("validation_failed"),
                            QStringLiteral("Some of the details cannot be accepted. Nothing was changed."));
    error.fields = std::move(fields);
    return error;
}

QByteArray hashOf(const QString &token)
{
    const QByteArray bytes = fromBase64Url(token.toLatin1());
    return bytes.size() == tokenBytes ? sha256(bytes) : QByteArray();
}

/// NFC, as at registration.
Secret passwordBytes(const QString &password)
{
    return Secret(password.normalized(QString::NormalizationForm_C).toUtf8());
}

Result<void> checkPassword(const QString &password, const char *pointer, const api::UserProfile &profile)
{
    const auto objection = objectToPassword(password, {profile.email, profile.username, profile.fullName});
    if (!objection)
        return {};
    return validationFailed({{QString::fromLatin1(pointer), QString::fromLatin1(objection->code), objection->message}});
}

Result<void> checkAddress(const QString &email, const char *pointer)
{
    if (isEmailAddress(QStringView(email).trimmed()))
        return {};
    return validationFailed({{QString::fromLatin1(pointer), QStringLiteral("email_invalid"),
                              QStringLiteral("Enter an e-mail address such as name@example.org.")}});
}

void checkLanguages(const QStringList &languages, QList<FieldError> &fields)
{
    for (qsizetype i = 0; i < languages.size(); ++i) {
        if (!isLanguageTag(languages[i]))
            fields.append({QStringLiteral("/targetLanguages/%1").arg(i), QStringLiteral("language_invalid"),
                           QStringLiteral("Use a language tag such as en or pt-BR.")});
        else if (languages.indexOf(languages[i]) != i)
            fields.append({QStringLiteral("/targetLanguages/%1").arg(i), QStringLiteral("repeated"),
                           QStringLiteral("This language is there twice.")});
    }
    if (languages.size() > maxTargetLanguages)
        fields.append({QStringLiteral("/targetLanguages"), QStringLiteral("too_many"),
                       QStringLiteral("Use at most %1 languages.").arg(maxTargetLanguages)});
}

Result<void> check(const ProfileChanges &changes)
{
    QList<FieldError> fields = objectionsToDetails(changes.username, changes.fullName, changes.nativeLanguage);
    if (changes.targetLanguages)
        checkLanguages(*changes.targetLanguages, fields);
    if (changes.dailyGoal && (*changes.dailyGoal < 1 || *changes.dailyGoal > maxDailyGoal))
        fields.append({QStringLiteral("/dailyGoal"), QStringLiteral("out_of_range"),
                       QStringLiteral("Use a number from 1 to %1.").arg(maxDailyGoal)});
    if (changes.timeZone && !isTimeZone(*changes.timeZone))
        fields.append({QStringLiteral("/timeZone"), QStringLiteral("time_zone_invalid"),
                       QStringLiteral("Use a name such as Europe/Berlin.")});
    return fields.isEmpty() ? Result<void>() : validationFailed(std::move(fields));
}

} // namespace

AccountService::AccountService(Parts parts)
    : m_parts(parts)
{
}

Task<Result<void>> AccountService::order(AccountMailOrder order)
{
    NewJob job = order.toJob(m_parts.pii, m_parts.random);
    const auto added = co_await m_parts.jobs.add(std::move(job));
    co_return added ? Result<void>() : added.error();
}

void AccountService::remember(const QList<SessionId> &ended)
{
    for (const SessionId &session : ended)
        m_parts.revoked.add(session, m_parts.clock.now() + m_parts.accessTokenLifetime);
}

Task<Result<void>> AccountService::askVerification(Identity caller)
{
    if (auto error = overLimit(m_parts.throttle, AuthBucket::Mail, caller.userId.toByteArray()))
        co_return *error;
    AccountMailOrder wanted{AccountMail::VerifyEmail, caller.userId, {}};
    co_return co_await order(std::move(wanted));
}

Task<Result<void>> AccountService::verifyEmail(QString token, QByteArray address)
{
    if (auto error = overLimit(m_parts.throttle, AuthBucket::Address, address))
        co_return *error;
    const auto verified = co_await m_parts.accounts.verifyEmail(hashOf(token), m_parts.clock.now());
    if (!verified)
        co_return verified.error();
    if (!*verified)
        co_return linkInvalid();
    m_parts.log.info("email_verified", {{"user_id", (*verified)->toString()}});
    co_return Result<void>();
}

Task<Result<void>> AccountService::forgotPassword(QString email, QByteArray address)
{
    if (const auto valid = checkAddress(email, "/email"); !valid)
        co_return valid.error();
    if (auto error = overLimit(m_parts.throttle, AuthBucket::Address, address))
        co_return *error;
    // More mails than a person needs are dropped without a word: nobody fills another's mailbox through us.
    if (m_parts.throttle.admit(AuthBucket::Mail, sha256(normaliseEmail(email).toUtf8())))
        co_return Result<void>();
    AccountMailOrder wanted{AccountMail::ResetPassword, std::nullopt, email.trimmed()};
    co_return co_await order(std::move(wanted));
}

Task<Result<void>> AccountService::resetPassword(QString token, QString password, QByteArray address)
{
    if (auto error = overLimit(m_parts.throttle, AuthBucket::Address, address))
        co_return *error;
    const QByteArray hash = hashOf(token);
    const auto account = co_await m_parts.accounts.findByToken(TokenPurpose::ResetPassword, hash, m_parts.clock.now());
    if (!account)
        co_return account.error();
    if (!*account)
        co_return linkInvalid();
    if (const auto valid = checkPassword(password, "/password", (*account)->profile); !valid)
        co_return valid.error();
    Secret secret = passwordBytes(password);
    const auto newHash = co_await m_parts.passwords.hash(std::move(secret));
    if (!newHash)
        co_return newHash.error();
    const auto ended = co_await m_parts.accounts.resetPassword(hash, *newHash, m_parts.clock.now());
    if (!ended)
        co_return ended.error();
    if (!*ended)
        co_return linkInvalid();
    remember((*ended)->sessions);
    m_parts.log.info("password_reset", {{"user_id", (*ended)->user.toString()}});
    AccountMailOrder notice{AccountMail::PasswordChanged, (*ended)->user, {}};
    if (const auto ordered = co_await order(std::move(notice)); !ordered)
        m_parts.log.warning("notice_not_ordered", {{"code", ordered.error().code}});
    co_return Result<void>();
}

Task<Result<Credentials>> AccountService::confirmPassword(Identity caller, QString password, QByteArray address)
{
    const QByteArray key = caller.userId.toByteArray() + address;
    if (auto error = overLimit(m_parts.throttle, AuthBucket::Account, key))
        co_return *error;
    const auto account = co_await m_parts.accounts.find(caller.userId);
    if (!account || !*account) {
        m_parts.throttle.refund(AuthBucket::Account, key);
        co_return account ? accountGone() : account.error();
    }
    Credentials credentials = **account;
    Secret secret = passwordBytes(password);
    QByteArray stored = credentials.passwordHash;
    Result<PasswordHasher::Verdict> verdict = PasswordHasher::Verdict::Mismatch;
    if (stored.isEmpty())
        verdict = co_await m_parts.passwords.verifyNothing(std::move(secret));
    else
        verdict = co_await m_parts.passwords.verify(std::move(secret), std::move(stored));
    if (!verdict) {
        m_parts.throttle.refund(AuthBucket::Account, key);
        co_return verdict.error();
    }
    if (*verdict == PasswordHasher::Verdict::Mismatch)
        co_return passwordWrong();
    m_parts.throttle.refund(AuthBucket::Account, key);
    co_return credentials;
}

Task<Result<void>> AccountService::changePassword(Identity caller, QString current, QString password,
                                                  QByteArray address)
{
    const auto account = co_await confirmPassword(caller, current, address);
    if (!account)
        co_return account.error();
    if (const auto valid = checkPassword(password, "/newPassword", account->profile); !valid)
        co_return valid.error();
    Secret secret = passwordBytes(password);
    const auto newHash = co_await m_parts.passwords.hash(std::move(secret));
    if (!newHash)
        co_return newHash.error();
    const auto ended = co_await m_parts.accounts.changePassword(caller.userId, account->passwordHash, *newHash,
                                                                caller.sessionId, m_parts.clock.now());
    if (!ended)
        co_return ended.error();
    if (!*ended)
        co_return passwordWrong();
    remember((*ended)->sessions);
    m_parts.log.info("password_changed", {{"user_id", caller.userId.toString()}});
    AccountMailOrder notice{AccountMail::PasswordChanged, caller.userId, {}};
    if (const auto ordered = co_await order(std::move(notice)); !ordered)
        m_parts.log.warning("notice_not_ordered", {{"code", ordered.error().code}});
    co_return Result<void>();
}

Task<Result<void>> AccountService::askEmailChange(Identity caller, QString email, QString password, QByteArray address)
{
    if (const auto valid = checkAddress(email, "/email"); !valid)
        co_return valid.error();
    const auto account = co_await confirmPassword(caller, password, address);
    if (!account)
        co_return account.error();
    if (auto error = overLimit(m_parts.throttle, AuthBucket::Mail, caller.userId.toByteArray()))
        co_return *error;
    AccountMailOrder notice{AccountMail::EmailChangeAsked, caller.userId, {}};
    if (const auto ordered = co_await order(std::move(notice)); !ordered)
        co_return ordered.error();
    AccountMailOrder wanted{AccountMail::ConfirmNewEmail, caller.userId, email.trimmed()};
    co_return co_await order(std::move(wanted));
}

Task<Result<void>> AccountService::confirmEmailChange(QString token, QByteArray address)
{
    if (auto error = overLimit(m_parts.throttle, AuthBucket::Address, address))
        co_return *error;
    const auto changed = co_await m_parts.accounts.changeEmail(hashOf(token), m_parts.clock.now());
    if (!changed && changed.error().code == QLatin1String("email_taken")) // meanwhile, by its owner
        co_return linkInvalid();
    if (!changed)
        co_return changed.error();
    if (!*changed)
        co_return linkInvalid();
    m_parts.log.info("email_changed", {{"user_id", (*changed)->toString()}});
    co_return Result<void>();
}

Task<Result<api::UserProfile>> AccountService::changeProfile(Identity caller, ProfileChanges changes,
                                                             AccountRepository::Precondition precondition)
{
    if (changes.fullName)
        changes.fullName = changes.fullName->trimmed();
    if (const auto valid = check(changes); !valid)
        co_return valid.error();
    const auto changed = co_await m_parts.accounts.change(caller.userId, std::move(changes), std::move(precondition));
    if (!changed)
        co_return changed.error();
    if (!*changed)
        co_return accountGone();
    co_return **changed;
}

Task<Result<QList<DeviceSession>>> AccountService::sessions(Identity caller)
{
    co_return co_await m_parts.accounts.sessions(caller.userId, m_parts.clock.now());
}

Task<Result<void>> AccountService::endSession(Identity caller, SessionId session)
{
    const auto ended = co_await m_parts.accounts.endSession(caller.userId, session, m_parts.clock.now());
    if (!ended)
        co_return ended.error();
    if (!*ended)
        co_return makeError(ErrorKind::NotFound, QStringLiteral("session_not_found"),
                            QStringLiteral("There is no such session of yours."));
    remember({session});
    co_return Result<void>();
}

} // namespace cinefluent::server
