// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/filevault.h"
#include "studio/net/secretservicevault.h"
#include "tests/studio/net/fakesecretservice.h"
#include "tests/support/await.h"

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

/// Where sessions outlive the program. The keyring is a stand-in for the Secret Service on a message bus of its own.
class TestTokenVault : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"), {"--session", "--nofork", "--print-address"});
        QVERIFY2(m_daemon.waitForReadyRead(), "dbus-daemon is needed");
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        m_service = std::make_unique<FakeSecretService>(QDBusConnection::connectToBus(m_address, "service"));
    }
    void cleanupTestCase()
    {
        m_service.reset();
        QDBusConnection::disconnectFromBus("service");
        QDBusConnection::disconnectFromBus("client");
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void theKeyringKeepsATokenForEachServer()
    {
        SecretServiceVault vault(client());
        QVERIFY(await(vault.isAvailable()));
        const QUrl one("https://one.example.org");
        const QUrl other("https://two.example.org/api");
        QCOMPARE(await(vault.refreshToken(one)), QString());
        VERIFY(await(vault.setRefreshToken(one, "refresh-1")));
        VERIFY(await(vault.setRefreshToken(other, "refresh-2")));
        VERIFY(await(vault.setRefreshToken(one, "refresh-3"))); // in its place
        QCOMPARE(m_service->count(), 2);
        QCOMPARE(await(vault.refreshToken(one)), QStringLiteral("refresh-3"));
        SecretServiceVault later(client());
        QCOMPARE(await(later.refreshToken(other)), QStringLiteral("refresh-2"));
        VERIFY(await(vault.setRefreshToken(one, {})));
        QCOMPARE(await(vault.refreshToken(one)), QString());
        QCOMPARE(m_service->count(), 1);
    }

    void usesOfTheKeyringDoNotOvertakeEachOther()
    {
        SecretServiceVault vault(client());
        const QUrl server("https://order.example.org");
        VERIFY(await(vault.setRefreshToken(server, "old")));
        auto removing = vault.setRefreshToken(server, {});
        auto storing = vault.setRefreshToken(server, "new");
        VERIFY(await(std::move(removing)));
        VERIFY(await(std::move(storing)));
        QCOMPARE(await(vault.refreshToken(server)), QStringLiteral("new"));
    }

    void aLockedKeyringCountsAsNone()
    {
        SecretServiceVault vault(client());
        m_service->setLocked(true);
        QVERIFY(!await(vault.isAvailable()));
        const auto kept = await(vault.setRefreshToken(QUrl("https://x.example.org"), "refresh"));
        QCOMPARE(kept.error().code, QStringLiteral("token_not_kept"));
        QVERIFY(!kept.error().detail.contains("refresh"));
        m_service->setLocked(false);
        QVERIFY(await(vault.isAvailable()));
    }

    void withoutABusThereIsNone()
    {
        SecretServiceVault nowhere(QDBusConnection(QStringLiteral("no such bus")));
        QVERIFY(!await(nowhere.isAvailable()));
        QCOMPARE(await(nowhere.refreshToken(QUrl("https://x.example.org"))), QString());
        QVERIFY(!await(nowhere.setRefreshToken(QUrl("https://x.example.org"), "refresh")).ok());
    }

    void theFileIsForItsOwnerAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("deep/session.json");
        const QUrl server("https://one.example.org");
        {
            FileVault vault(path);
            QCOMPARE(await(vault.refreshToken(server)), QString());
            VERIFY(await(vault.setRefreshToken(server, "refresh-1")));
        }
        const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        const auto permissions = [&] {
            return QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser);
        };
        QCOMPARE(permissions(), ownerOnly);
        FileVault vault(path);
        QCOMPARE(await(vault.refreshToken(server)), QStringLiteral("refresh-1"));
        QVERIFY(QFile::setPermissions(path, ownerOnly | QFileDevice::ReadOther));
        QCOMPARE(await(vault.refreshToken(server)), QString()); // anybody could have read or written it
        VERIFY(await(vault.setRefreshToken(server, "refresh-2")));
        QCOMPARE(permissions(), ownerOnly);
        VERIFY(await(vault.setRefreshToken(server, {})));
        QVERIFY(!QFile::exists(path));
        QVERIFY(!await(FileVault("/proc/none/session.json").setRefreshToken(server, "refresh")).ok());
    }

private:
    static void VERIFY(const Result<void> &result)
    {
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
    }

    QDBusConnection client() { return QDBusConnection::connectToBus(m_address, "client"); }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeSecretService> m_service;
};

QTEST_GUILESS_MAIN(TestTokenVault)
#include "tst_tokenvault.moc"
