// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/mail/accountmails.h"
#include "server/services/mail/mimemessage.h"
#include "tests/support/oracle.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

const MailSender mailSender{QStringLiteral("CineFluent"), QStringLiteral("mail@example.org")};
const Instant moment{std::chrono::seconds(1'700'000'000)};

Mail goodMail()
{
    Mail mail;
    mail.id = QUuid(QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057"));
    mail.to = QStringLiteral("ana@example.org");
    mail.subject = QStringLiteral("Hello");
    mail.text = QStringLiteral("Text");
    mail.html = QStringLiteral("<p>Text</p>");
    return mail;
}

/// What Python's e-mail package, another implementation, reads: headers, plain text, HTML, defects.
QJsonObject readByPython(const QByteArray &message)
{
    const QString script = QStringLiteral(
        "import sys,json,email,email.policy\n"
        "m=email.message_from_bytes(sys.stdin.buffer.read(),policy=email.policy.default)\n"
        "print(json.dumps({'headers':[k for k in m.keys()],'subject':m['subject'],'to':m['to'],'from':m['from'],"
        "'date':m['date'],'text':m.get_body(('plain',)).get_content(),'html':m.get_body(('html',)).get_content(),"
        "'defects':[str(d) for p in m.walk() for d in p.defects]}))");
    return QJsonDocument::fromJson(askProgram(QStringLiteral("python3"), {QStringLiteral("-c"), script}, message))
        .object();
}

/// Text travels with CR LF at its ends of lines (RFC 2045, section 2.7).
QString lines(const QJsonValue &content)
{
    return content.toString().replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

} // namespace

class TestMimeMessage : public QObject
{
    Q_OBJECT

private slots:
    void anotherImplementationReadsWhatWasWritten()
    {
        Mail mail = goodMail();
        mail.subject =
            QStringLiteral("Zażółć gęślą jaźń: 日本語の件名がとても長い場合にも分割される、そして更に続く 🎬");
        mail.text = QStringLiteral("Łódź\nsecond line\n");
        mail.html = QStringLiteral("<p>Łódź &amp; 🎬</p>\n");
        const auto message = toMimeMessage(mail, mailSender, moment);
        QVERIFY(message.ok());
        for (const QByteArray &line : message->split('\n'))
            QVERIFY2(line.size() <= 77 && (line.isEmpty() || line.endsWith('\r')), line.constData());
        const QJsonObject read = readByPython(*message);
        QCOMPARE(read.value(QLatin1String("subject")).toString(), mail.subject);
        QCOMPARE(read.value(QLatin1String("to")).toString(), QStringLiteral("ana@example.org"));
        QCOMPARE(read.value(QLatin1String("from")).toString(), QStringLiteral("CineFluent <mail@example.org>"));
        QCOMPARE(read.value(QLatin1String("date")).toString(), QStringLiteral("Tue, 14 Nov 2023 22:13:20 +0000"));
        QCOMPARE(lines(read.value(QLatin1String("text"))), mail.text);
        QCOMPARE(lines(read.value(QLatin1String("html"))), mail.html);
    }

    void nothingBeginsAnotherHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("line feed") << "x\nBcc: eve@example.org";
        QTest::newRow("CR LF") << "x\r\nBcc: eve@example.org\r\n\r\nbody";
        QTest::newRow("separators") << QStringLiteral("x\u2028Bcc: eve@example.org\u0085Bcc: eve");
        QTest::newRow("encoded word") << "=?UTF-8?Q?x=0ABcc:_eve@example.org?=";
        QTest::newRow("NUL") << QStringLiteral("x") + QChar(0) + QStringLiteral("Bcc: eve@example.org");
    }
    void nothingBeginsAnotherHeader()
    {
        QFETCH(QString, text);
        Mail mail = goodMail();
        const auto plain = toMimeMessage(mail, mailSender, moment);
        mail.subject = text;
        MailSender named = mailSender;
        named.name = text;
        const auto message = toMimeMessage(mail, named, moment);
        QVERIFY(message.ok());
        QCOMPARE(readByPython(*message).value(QLatin1String("headers")),
                 readByPython(*plain).value(QLatin1String("headers")));
        QVERIFY(!message->contains("eve@example.org"));
    }

    void refusesWhatIsNoAddress()
    {
        for (const char *bad :
             {"", "ana", "@example.org", "ana@", "a@b@c.de", "ana@example.org>\r\nRCPT TO:<eve@e.org",
              "ana@example.org, eve@example.org", "Ana <ana@example.org>", "a b@example.org", "ana@example.org\n",
              "-ana@example.org", "ana@example.org;eve@example.org", "a:b@c.de"}) {
            Mail mail = goodMail();
            mail.to = QString::fromLatin1(bad);
            const auto message = toMimeMessage(mail, mailSender, moment);
            QVERIFY2(!message.ok() && message.error().code == QLatin1String("mail_refused"), bad);
        }
    }

    void accountMailsSayTheSameInTextAndHtml()
    {
        for (const AccountMail kind :
             {AccountMail::VerifyEmail, AccountMail::ResetPassword, AccountMail::ConfirmNewEmail,
              AccountMail::EmailChangeAsked, AccountMail::PasswordChanged}) {
            Mail mail = goodMail();
            const QString link = accountLink(kind, QStringLiteral("https://app.example.org"), "to&ken");
            writeAccountMail(mail, kind, link);
            QCOMPARE(accountMailFromName(QString::fromLatin1(toName(kind))), std::optional(kind));
            const bool hasLink = kind != AccountMail::EmailChangeAsked && kind != AccountMail::PasswordChanged;
            QCOMPARE(!link.isEmpty(), hasLink);
            QCOMPARE(mail.text.contains(QLatin1String("#token=to&ken")), hasLink);
            QCOMPARE(mail.html.contains(QLatin1String("#token=to&amp;ken")), hasLink);
            QVERIFY(!mail.subject.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestMimeMessage)
#include "tst_mimemessage.moc"
