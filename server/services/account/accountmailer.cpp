// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/account/accountmailer.h"

namespace cinefluent::server {

namespace {

constexpr qsizetype tokenBytes = 32;

/// Whether the mail still says something true.
bool isWanted(const AccountMailOrder &order, const Credentials &account)
{
    return order.mail != AccountMail::VerifyEmail || !account.profile.emailVerified;
}

} // namespace

AccountMailer::AccountMailer(Parts parts, LinkLifetimes lifetimes)
    : m_parts(std::move(parts))
    , m_lifetimes(lifetimes)
{
}

Task<Result<void>> AccountMailer::run(Job job)
{
    const auto order = AccountMailOrder::fromPayload(job.payload, m_parts.pii);
    if (!order)
        co_return order.error();
    Result<std::optional<Credentials>> account = std::optional<Credentials>();
    if (order->user)
        account = co_await m_parts.accounts.find(*order->user);
    else
        account = co_await m_parts.accounts.findByEmail(order->address);
    if (!account)
        co_return account.error();
    if (!*account || !isWanted(*order, **account))
        co_return Result<void>();
    const UserId user((*account)->profile.id);
    Mail mail;
    mail.id = m_parts.ids.next();
    mail.owner = user.uuid();
    mail.to = (*account)->profile.email;
    if (order->mail == AccountMail::ConfirmNewEmail) {
        mail.to = order->address;
        const auto taken = co_await m_parts.accounts.findByEmail(order->address);
        if (!taken)
            co_return taken.error();
        if (*taken) // its owner has an account; whoever asked learns nothing of that
            co_return Result<void>();
    }
    const auto token = co_await makeToken(*order, user);
    if (!token)
        co_return token.error();
    writeAccountMail(mail, order->mail, *token ? accountLink(order->mail, m_parts.appUrl, **token) : QString());
    co_return m_parts.mails.send(mail, job.stopping);
}

Task<Result<std::optional<QByteArray>>> AccountMailer::makeToken(AccountMailOrder order, UserId user)
{
    NewOneTimeToken token;
    token.user = user;
    token.createdAt = m_parts.clock.now();
    switch (order.mail) {
    case AccountMail::VerifyEmail:
        token.purpose = TokenPurpose::VerifyEmail;
        token.expiresAt = token.createdAt + m_lifetimes.verifyEmail;
        break;
    case AccountMail::ResetPassword:
        token.purpose = TokenPurpose::ResetPassword;
        token.expiresAt = token.createdAt + m_lifetimes.resetPassword;
        break;
    case AccountMail::ConfirmNewEmail:
        token.purpose = TokenPurpose::ChangeEmail;
        token.newEmail = order.address;
        token.expiresAt = token.createdAt + m_lifetimes.changeEmail;
        break;
    case AccountMail::EmailChangeAsked:
    case AccountMail::PasswordChanged:
        co_return std::optional<QByteArray>();
    }
    const Secret secret = Secret::generate(m_parts.random, tokenBytes);
    token.hash = sha256(secret.view());
    const auto stored = co_await m_parts.accounts.putToken(token);
    if (!stored)
        co_return stored.error();
    co_return std::optional<QByteArray>(toBase64Url(secret.view()));
}

} // namespace cinefluent::server
