// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/mail/accountmails.h"

#include <array>

namespace cinefluent::server {

namespace {

struct Template
{
    const char *name;
    const char *page; ///< nullptr: no link
    const char *subject;
    const char *before; ///< what the mail is about
    const char *after;  ///< how long the link holds, and what to do where the mail was not asked for
};

constexpr std::array<Template, 5> templates{{
    {"verify_email", "verify-email", "Confirm your e-mail address",
     "Welcome to CineFluent. Please confirm that this e-mail address is yours:",
     "The link holds for two days and works once. If you have not registered with CineFluent, you need do nothing: "
     "without the confirmation the address counts for nothing."},
    {"reset_password", "reset-password", "Choose a new password",
     "Somebody asked for a new password for the CineFluent account with this e-mail address. To choose one, open:",
     "The link holds for one hour and works once; a link of an earlier mail no longer does. If it was not you, you "
     "need do nothing: your password stays as it is."},
    {"confirm_new_email", "confirm-email", "Confirm your new e-mail address",
     "Somebody asked to use this e-mail address for a CineFluent account. To confirm the change, open:",
     "The link holds for one day and works once. If it was not you, you need do nothing: nothing changes without the "
     "confirmation."},
    {"email_change_asked", nullptr, "Your e-mail address is about to change",
     "Somebody who knows your password asked to change the e-mail address of your CineFluent account. The change takes "
     "effect when the new address is confirmed.",
     "If it was not you, change your password now: that ends the request and all other sessions."},
    {"password_changed", nullptr, "Your password was changed",
     "The password of your CineFluent account was changed, and other sessions have ended.",
     "If it was not you, ask for a new password on the sign-in page at once: that locks everybody else out."},
}};

const Template &templateOf(AccountMail kind)
{
    return templates[size_t(kind)];
}

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

QByteArray toName(AccountMail kind)
{
    return templateOf(kind).name;
}

std::optional<AccountMail> accountMailFromName(const QString &name)
{
    for (size_t i = 0; i < templates.size(); ++i) {
        if (name == QLatin1String(templates[i].name))
            return AccountMail(i);
    }
    return std::nullopt;
}

void writeAccountMail(Mail &mail, AccountMail kind, const QString &link)
{
    const Template &form = templateOf(kind);
    mail.kind = form.name;
    mail.subject = latin(form.subject);
    mail.link = link;
    mail.text = QStringLiteral("Hello,\n\n%1\n\n").arg(latin(form.before));
    if (!link.isEmpty())
        mail.text += link + QStringLiteral("\n\n");
    mail.text += latin(form.after) + QStringLiteral("\n\nCineFluent\n");
    const QString escaped = link.toHtmlEscaped();
    mail.html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title>"
                               "</head>\n<body style=\"font-family: sans-serif; line-height: 1.5\">\n<p>Hello,</p>\n"
                               "<p>%2</p>\n")
                    .arg(mail.subject.toHtmlEscaped(), latin(form.before).toHtmlEscaped());
    if (!link.isEmpty())
        mail.html += QStringLiteral("<p><a href=\"%1\" rel=\"noreferrer\">%1</a></p>\n").arg(escaped);
    mail.html +=
        QStringLiteral("<p>%1</p>\n<p>CineFluent</p>\n</body></html>\n").arg(latin(form.after).toHtmlEscaped());
}

QString accountLink(AccountMail kind, const QString &appUrl, const QByteArray &token)
{
    const char *page = templateOf(kind).page;
    if (page == nullptr)
        return {};
    return QStringLiteral("%1/%2#token=%3").arg(appUrl, latin(page), QString::fromLatin1(token));
}

} // namespace cinefluent::server
