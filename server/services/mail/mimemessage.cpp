// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/mail/mimemessage.h"

#include <QLocale>

#include <algorithm>

namespace cinefluent::server {

namespace {

constexpr qsizetype base64LineLength = 76;

QByteArray inLines(const QByteArray &base64)
{
    QByteArray out;
    for (qsizetype at = 0; at < base64.size(); at += base64LineLength)
        out += base64.mid(at, base64LineLength) + "\r\n";
    return out;
}

/// What a header's value is once decoded must not break lines either: readers disagree about what they do then.
QString inOneLine(QString text)
{
    for (QChar &c : text) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            c = u' ';
    }
    return text;
}

/// RFC 2047: encoded words that fit into lines of 76 characters behind the names of our headers, never splitting a
/// character.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype bytesPerWord = 39;
    QByteArrayList words;
    QByteArray word;
    const auto flush = [&words, &word] {
        words.append("=?UTF-8?B?" + word.toBase64() + "?=");
        word.clear();
    };
    for (const uint code : inOneLine(text).toUcs4()) {
        const char32_t point = code;
        const QByteArray character = QString::fromUcs4(&point, 1).toUtf8();
        if (word.size() + character.size() > bytesPerWord)
            flush();
        word += character;
    }
    if (!word.isEmpty() || words.isEmpty())
        flush();
    return words.join("\r\n ");
}

QByteArray dateOf(Instant at)
{
    return QLocale::c().toString(toDateTime(at).toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() +
           " +0000";
}

QByteArray part(const char *type, const QString &content)
{
    const QString crlf = QString(content)
                             .replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
                             .replace(QStringLiteral("\n"), QStringLiteral("\r\n"));
    return QByteArray("Content-Type: ") + type + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           inLines(crlf.toUtf8().toBase64());
}

Error refused(const char *detail)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("mail_refused"),
                     QStringLiteral("The mail cannot be sent to this address."), QString::fromLatin1(detail));
}

} // namespace

bool isMailable(QStringView address)
{
    constexpr qsizetype maxBytes = 254;
    const qsizetype at = address.indexOf(u'@');
    const auto isUnwanted = [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.category() == QChar::Other_Surrogate || QStringView(u"<>()[]\\,;:\"").contains(c);
    };
    // Surrogates in pairs are letters of other planes, which no mailbox in use has.
    return at > 0 && at < address.size() - 1 && address.lastIndexOf(u'@') == at &&
           address.toUtf8().size() <= maxBytes && !address.startsWith(u'-') &&
           std::none_of(address.begin(), address.end(), isUnwanted);
}

Result<QByteArray> toMimeMessage(const Mail &mail, const MailSender &sender, Instant at)
{
    if (!isMailable(mail.to))
        return refused("the recipient is no address");
    if (!isMailable(sender.address))
        return refused("the sender is no address");
    const QByteArray id = mail.id.toByteArray(QUuid::WithoutBraces);
    const QByteArray domain = sender.address.mid(sender.address.indexOf(u'@') + 1).toUtf8();
    const QByteArray boundary = "=_" + id;
    QByteArray out;
    out += "Date: " + dateOf(at) + "\r\n";
    out += "From: " + encodedWords(sender.name) + "\r\n <" + sender.address.toUtf8() + ">\r\n";
    out += "To: <" + mail.to.toUtf8() + ">\r\n";
    out += "Subject: " + encodedWords(mail.subject) + "\r\n";
    out += "Message-ID: <" + id + '@' + domain + ">\r\n";
    out += "Auto-Submitted: auto-generated\r\n";
    out += "MIME-Version: 1.0\r\n";
    out += "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    out += "--" + boundary + "\r\n" + part("text/plain", mail.text);
    out += "--" + boundary + "\r\n" + part("text/html", mail.html);
    out += "--" + boundary + "--\r\n";
    return out;
}

} // namespace cinefluent::server
