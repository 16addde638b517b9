// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/serverprocess.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <csignal>
#include <memory>

using namespace cinefluent::tests;

/// `backup` of a running server and `restore` into an empty place, by the program itself.
class TestBackup : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int status = 0;
        QByteArray body;
    };

    Answer send(const ServerProcess &server, const QByteArray &method, const QByteArray &path, const QByteArray &body,
                const QByteArray &token = {}, const QByteArray &type = "application/json")
    {
        QNetworkRequest request(QUrl::fromEncoded(server.url() + path));
        request.setTransferTimeout(30'000);
        request.setHeader(QNetworkRequest::ContentTypeHeader, type);
        if (!token.isEmpty())
            request.setRawHeader("Authorization", "Bearer " + token);
        const std::unique_ptr<QNetworkReply> reply(m_client.sendCustomRequest(request, method, body));
        QEventLoop loop;
        connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished())
            loop.exec();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
    }

    QByteArray signIn(const ServerProcess &server)
    {
        const Answer answer =
            send(server, "POST", "/auth/login", "{\"email\":\"ed@example.org\",\"password\":\"harbor lemon quiet\"}");
        const QJsonObject session = QJsonDocument::fromJson(answer.body).object()[QStringLiteral("session")].toObject();
        return session[QStringLiteral("accessToken")].toString().toLatin1();
    }

    int put(const ServerProcess &server, const QByteArray &content, const QByteArray &token)
    {
        return send(server, "PUT", "/studio/objects/" + shaOf(content), content, token, "video/mp4").status;
    }

    static QByteArray shaOf(const QByteArray &content)
    {
        return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    }

    QStringList backups() const
    {
        QStringList folders;
        for (const QString &name : QDir(m_target.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (name != QLatin1String("objects"))
                folders.append(m_target.filePath(name));
        }
        return folders;
    }

    QNetworkAccessManager m_client;
    QTemporaryDir m_target;
    ServerProcess m_server;

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), m_server.log().constData());
        const auto editor = m_server.run(
            {"admin", "create-editor", "--email", "ed@example.org", "--username", "ed_1", "--password-stdin"},
            "harbor lemon quiet\n");
        QVERIFY2(editor.exitCode == 0, editor.err.constData());
    }

    void bringsBackWhatAServerHad()
    {
        const QByteArray token = signIn(m_server);
        QCOMPARE(put(m_server, "a clip", token), 201);
        const auto first = m_server.run({"backup", m_target.path()});
        QVERIFY2(first.exitCode == 0, (first.out + first.err).constData());
        QVERIFY2(first.out.contains("1 files, 1 of them copied"), first.out.constData());
        QCOMPARE(backups().size(), 1);
        const QFileInfo secrets(backups().constFirst() + QStringLiteral("/secrets"));
        QVERIFY(secrets.isDir());
        QCOMPARE(secrets.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        // What came after the first backup is in the second, which copies nothing twice.
        QCOMPARE(put(m_server, "another clip", token), 201);
        const auto second = m_server.run({"backup", m_target.path()});
        QVERIFY2(second.exitCode == 0, (second.out + second.err).constData());
        QVERIFY2(second.out.contains("2 files, 1 of them copied"), second.out.constData());

        ServerProcess restored;
        const auto done = restored.run({"restore", backups().constLast()});
        QVERIFY2(done.exitCode == 0, (done.out + done.err).constData());
        QVERIFY2(restored.start(), restored.log().constData());
        // The personal data's keys and the signing secret came along.
        QVERIFY(!signIn(restored).isEmpty());
        QCOMPARE(send(restored, "GET", "/auth/me", {}, token).status, 200);
        for (const char *content : {"a clip", "another clip"})
            QCOMPARE(send(restored, "GET", "/studio/objects/" + shaOf(content), {}, token).body, QByteArray(content));
        const auto check = restored.run({"check"});
        QVERIFY2(check.exitCode == 0 && check.out.contains("2 objects"), check.out.constData());

        const auto again = restored.run({"restore", backups().constLast()});
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(again.err.contains("holds data already"), again.err.constData());
        QCOMPARE(send(restored, "GET", "/readyz", {}).status, 200);
    }

    void refusesADamagedBackup_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("database") << QStringLiteral("database.dump");
        QTest::newRow("object") << QString();
        QTest::newRow("note") << QStringLiteral("backup.json");
    }
    void refusesADamagedBackup()
    {
        QFETCH(QString, file);
        QVERIFY(!backups().isEmpty());
        QString path = backups().constLast() + u'/' + file;
        if (file.isEmpty()) {
            const QString sha = QString::fromLatin1(shaOf("a clip"));
            path = m_target.filePath(QStringLiteral("objects/%1/%2/%3").arg(sha.left(2), sha.mid(2, 2), sha));
        }
        QFile damaged(path);
        QVERIFY2(damaged.open(QFile::ReadWrite), qPrintable(path));
        const QByteArray whole = damaged.readAll();
        QVERIFY(damaged.seek(whole.size() / 2) && damaged.putChar(char(whole.at(whole.size() / 2) ^ 1)));
        QVERIFY(file != QLatin1String("backup.json") || damaged.resize(10));
        damaged.close();
        ServerProcess other;
        const auto refused = other.run({"restore", backups().constLast()});
        QVERIFY(damaged.open(QFile::WriteOnly | QFile::Truncate) && damaged.write(whole) == whole.size());
        damaged.close();
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("damaged"), refused.err.constData());
        QVERIFY(!QFileInfo::exists(other.dataDirectory() + QStringLiteral("/postgres")));
        QVERIFY(!QFileInfo::exists(other.dataDirectory() + QStringLiteral("/objects")));
    }

    void backsUpNothingDamaged()
    {
        const QByteArray token = signIn(m_server);
        QCOMPARE(put(m_server, "to be damaged", token), 201);
        const QString sha = QString::fromLatin1(shaOf("to be damaged"));
        QFile stored(m_server.dataDirectory() +
                     QStringLiteral("/objects/%1/%2/%3").arg(sha.left(2), sha.mid(2, 2), sha));
        QVERIFY(stored.open(QFile::ReadWrite) && stored.putChar('T'));
        stored.close();
        const qsizetype count = backups().size();
        const auto refused = m_server.run({"backup", m_target.path()});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains(sha.toLatin1()) && refused.err.contains("check --set-aside"),
                 refused.err.constData());
        QVERIFY(
            !QFile::exists(m_target.filePath(QStringLiteral("objects/%1/%2/%3").arg(sha.left(2), sha.mid(2, 2), sha))));
        for (const QString &backup : backups().mid(count))
            QVERIFY(backup.endsWith(QLatin1String(".part")));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
