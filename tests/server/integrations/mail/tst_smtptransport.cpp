// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/mail/emlfolder.h"
#include "server/integrations/mail/smtptransport.h"
#include "tests/support/eventually.h"
#include "tests/support/fakes.h"
#include "tests/support/oracle.h"

#include <QDirIterator>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

/// A mail server of one connection at a time that keeps what it was told.
class FakeSmtp final : public QTcpServer
{
public:
    QSslCertificate certificate;
    QSslKey key;
    bool implicitTls = false;
    bool offersStartTls = true;
    bool answers = true;
    QByteArray toRecipient = "250 ok";
    QByteArray toLogin = "235 welcome";

    QByteArrayList commands;
    QByteArray message;
    bool wasEncrypted = false; ///< when the message came

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(certificate);
        socket->setPrivateKey(key);
        socket->setPeerVerifyMode(QSslSocket::VerifyNone);
        m_inData = false;
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            while (socket->canReadLine())
                take(*socket, socket->readLine());
        });
        if (implicitTls) {
            connect(socket, &QSslSocket::encrypted, this, [this, socket] { say(*socket, "220 here"); });
            socket->startServerEncryption();
        } else {
            say(*socket, "220 here");
        }
    }

private:
    void say(QSslSocket &socket, const QByteArray &line)
    {
        if (answers)
            socket.write(line + "\r\n");
    }

    void take(QSslSocket &socket, const QByteArray &line)
    {
        if (m_inData) {
            if (line == ".\r\n") {
                m_inData = false;
                wasEncrypted = socket.isEncrypted();
                say(socket, "250 taken");
            } else {
                message += line;
            }
            return;
        }
        const QByteArray command = line.trimmed();
        commands.append(command);
        if (command.startsWith("EHLO")) {
            say(socket, "250-fake");
            if (offersStartTls && !socket.isEncrypted())
                say(socket, "250-STARTTLS");
            say(socket, "250 AUTH PLAIN");
        } else if (command == "STARTTLS") {
            say(socket, "220 go");
            socket.startServerEncryption();
        } else if (command.startsWith("AUTH PLAIN")) {
            say(socket, command.size() > 11 ? toLogin : QByteArray("334 "));
        } else if (command.startsWith("RCPT")) {
            say(socket, toRecipient);
        } else if (command == "DATA") {
            m_inData = true;
            say(socket, "354 go");
        } else if (command == "QUIT") {
            say(socket, "221 bye");
        } else {
            say(socket, m_login(command) ? toLogin : QByteArray("250 ok"));
        }
    }

    static bool m_login(const QByteArray &command) { return QByteArray::fromBase64(command).startsWith('\0'); }

    bool m_inData = false;
};

Mail goodMail()
{
    Mail mail;
    mail.id = QUuid::createUuid();
    mail.owner = QUuid::createUuid();
    mail.kind = "verify_email";
    mail.to = QStringLiteral("ana@example.org");
    mail.subject = QStringLiteral("Hello");
    mail.text = QStringLiteral("Text\n.\nafter a dot\n");
    mail.html = QStringLiteral("<p>Text</p>");
    mail.link = QStringLiteral("https://app.example.org/#token=abc");
    return mail;
}

} // namespace

class TestSmtpTransport : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString key = m_folder.filePath(QStringLiteral("key.pem"));
        m_certificate = m_folder.filePath(QStringLiteral("cert.pem"));
        (void)askProgram(QStringLiteral("openssl"),
                         {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", m_certificate,
                          "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"});
        QFile keyFile(key);
        QVERIFY(keyFile.open(QIODevice::ReadOnly));
        m_key = QSslKey(&keyFile, QSsl::Rsa);
    }

    void sendsEncryptedAndWithPassword_data()
    {
        QTest::addColumn<bool>("implicitTls");
        QTest::newRow("STARTTLS") << false;
        QTest::newRow("TLS from the start") << true;
    }
    void sendsEncryptedAndWithPassword()
    {
        QFETCH(bool, implicitTls);
        auto server = makeServer();
        server->implicitTls = implicitTls;
        const auto sent = send(*server, [](SmtpOptions &options) {
            options.user = QStringLiteral("mailer");
            options.password = Secret("quiet river stone");
        });
        QVERIFY2(sent.ok(), sent.ok() ? "" : qPrintable(describe(sent.error())));
        QVERIFY(server->wasEncrypted);
        QVERIFY(server->commands.contains("MAIL FROM:<mail@example.org>"));
        QVERIFY(server->commands.contains("RCPT TO:<ana@example.org>"));
        QVERIFY(server->message.contains("Subject: "));
        const QByteArray login = QByteArray("\0mailer\0quiet river stone", 25);
        QVERIFY(server->commands.join('\n').contains(login.toBase64()));
    }

    void sendsNothingUnencryptedUnlessAllowed()
    {
        auto server = makeServer();
        server->offersStartTls = false;
        const auto refused = send(*server);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, QStringLiteral("mail_not_sent"));
        QVERIFY(server->message.isEmpty());
        QVERIFY(send(*server, [](SmtpOptions &options) { options.requireTls = false; }).ok());
        QVERIFY(!server->wasEncrypted);
    }

    void trustsNoStrangersCertificate()
    {
        auto server = makeServer();
        const auto refused = send(*server, [](SmtpOptions &options) { options.caFile.clear(); });
        QVERIFY(!refused.ok());
        QVERIFY(server->message.isEmpty());
    }

    void tellsRefusedFromLater()
    {
        auto server = makeServer();
        server->toRecipient = "550 no such mailbox";
        QCOMPARE(send(*server).error().kind, ErrorKind::InvalidInput);
        server->toRecipient = "450 later";
        QCOMPARE(send(*server).error().kind, ErrorKind::Unavailable);
        server->close();
        QCOMPARE(send(*server).error().kind, ErrorKind::Unavailable);
    }

    void waitsNoLongerThanToldAndStopsWhenToldTo()
    {
        auto server = makeServer();
        server->answers = false;
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(send(*server, [](SmtpOptions &options) { options.timeout = 700ms; }).error().kind,
                 ErrorKind::Unavailable);
        QVERIFY(timer.elapsed() < 10'000);
        m_stopping = true;
        const auto stopped = send(*server);
        m_stopping = false;
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void keepsFilesWhereThereIsNoServer()
    {
        ManualClock clock;
        NullLogger log;
        const QString folder = m_folder.filePath(QStringLiteral("mail"));
        EmlFolder transport({folder, {QStringLiteral("CineFluent"), QStringLiteral("mail@example.org")}, true}, clock,
                            log);
        const Mail mail = goodMail();
        QVERIFY(transport.send(mail, nullptr).ok());
        QDirIterator it(folder, {QStringLiteral("*.eml")}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(it.hasNext());
        const QFileInfo file(it.next());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(transport.forget(mail.owner).ok());
        QVERIFY(!QFile::exists(file.filePath()));
        QVERIFY(transport.forget(mail.owner).ok());
    }

private:
    std::unique_ptr<FakeSmtp> makeServer()
    {
        auto server = std::make_unique<FakeSmtp>();
        server->certificate = QSslCertificate::fromPath(m_certificate).constFirst();
        server->key = m_key;
        if (!server->listen(QHostAddress::LocalHost))
            qFatal("no port");
        m_port = server->serverPort();
        return server;
    }

    /// Sends from another thread, as jobs do, while the server runs on this one.
    Result<void> send(FakeSmtp &server, const std::function<void(SmtpOptions &)> &tweak = {})
    {
        SmtpOptions options;
        options.server = QUrl(QStringLiteral("%1://localhost:%2")
                                  .arg(server.implicitTls ? QStringLiteral("smtps") : QStringLiteral("smtp"))
                                  .arg(m_port));
        options.sender = {QStringLiteral("CineFluent"), QStringLiteral("mail@example.org")};
        options.caFile = m_certificate;
        options.timeout = 20s;
        if (tweak)
            tweak(options);
        ManualClock clock;
        NullLogger log;
        SmtpTransport transport(std::move(options), clock, log);
        auto sent = std::async(std::launch::async, [&] { return transport.send(goodMail(), &m_stopping); });
        if (!eventually([&] { return sent.wait_for(0s) == std::future_status::ready; }))
            qFatal("the mail is not sent in time");
        return sent.get();
    }

    QTemporaryDir m_folder;
    QString m_certificate;
    QSslKey m_key;
    quint16 m_port = 0;
    std::atomic<bool> m_stopping = false;
};

QTEST_GUILESS_MAIN(TestSmtpTransport)
#include "tst_smtptransport.moc"
