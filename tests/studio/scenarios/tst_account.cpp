// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/filevault.h"
#include "studio/scenarios/account.h"
#include "tests/studio/scenarios/fakestudioserver.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/fakes.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

/// A keyring that is there or not, and may fail.
class FakeKeyring final : public TokenVault
{
public:
    bool isOpen = true;
    QString token;

    [[nodiscard]] Task<bool> isAvailable() override { co_return bool(isOpen); }
    [[nodiscard]] Task<QString> refreshToken(QUrl) override { co_return QString(token); }
    [[nodiscard]] Task<Result<void>> setRefreshToken(QUrl, QString kept) override
    {
        if (!isOpen)
            co_return tokenNotKept(QStringLiteral("locked"));
        token = kept;
        co_return Result<void>();
    }
};

} // namespace

/// Signing in once and staying so.
class TestAccount : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_keyFile = std::make_unique<FileVault>(file());
        m_keyring = std::make_unique<FakeKeyring>();
        m_server = std::make_unique<FakeStudioServer>();
    }

    void nothingIsKeptWithoutTheEditorsWord()
    {
        Account account(m_clock, m_ids, vaults());
        VERIFY(await(account.signIn(m_server->url(), "editor@example.org", "correct horse")));
        QVERIFY(m_keyring->token.isEmpty());
        QVERIFY(!QFile::exists(file()));
        Account later(m_clock, m_ids, vaults());
        QCOMPARE(await(later.resume(m_server->url(), StaySignedIn::Keyring)).error().code,
                 QStringLiteral("not_signed_in"));
    }

    void staysSignedInOverARestart_data()
    {
        QTest::addColumn<QString>("stay");
        QTest::newRow("keyring") << "keyring";
        QTest::newRow("file") << "file";
    }
    void staysSignedInOverARestart()
    {
        QFETCH(QString, stay);
        const StaySignedIn way = staySignedInFromString(stay);
        QCOMPARE(toString(way), stay);
        {
            Account account(m_clock, m_ids, vaults());
            VERIFY(await(account.signIn(m_server->url(), "editor@example.org", "correct horse", way)));
        }
        for (int start = 0; start < 3; ++start) { // the token rotates each time
            Account account(m_clock, m_ids, vaults());
            QSignalSpy changed(&account, &Account::changed);
            VERIFY(await(account.resume(m_server->url(), way)));
            QVERIFY(account.isSignedIn());
            QCOMPARE(account.email(), QStringLiteral("editor@example.org"));
            QCOMPARE(changed.size(), 1);
        }
        Account account(m_clock, m_ids, vaults());
        m_server->accounts.refreshFailure = problemAnswer(503, "busy"); // away for now: the token stays
        QCOMPARE(await(account.resume(m_server->url(), way)).error().code, QStringLiteral("busy"));
        m_server->accounts.refreshFailure.reset();
        VERIFY(await(account.resume(m_server->url(), way)));
        bool out = false;
        const auto leaving = [](Account &leaver, bool &done) -> Task<> {
            co_await leaver.signOut();
            done = true;
        }(account, out);
        QVERIFY(eventually([&] { return out; }));
        QVERIFY(m_keyring->token.isEmpty());
        QVERIFY(!QFile::exists(file()));
    }

    void signingInAnotherWayForgetsTheFormer()
    {
        Account account(m_clock, m_ids, vaults());
        VERIFY(await(account.signIn(m_server->url(), "editor@example.org", "correct horse", StaySignedIn::KeyFile)));
        QVERIFY(QFile::exists(file()));
        VERIFY(await(account.signIn(m_server->url(), "editor@example.org", "correct horse", StaySignedIn::Keyring)));
        QVERIFY(!QFile::exists(file()));
        QVERIFY(!m_keyring->token.isEmpty());
        VERIFY(await(account.signIn(m_server->url(), "editor@example.org", "correct horse")));
        QVERIFY(m_keyring->token.isEmpty());
    }

    void offersTheKeyringWhereThereIsOne()
    {
        Account account(m_clock, m_ids, vaults());
        QVERIFY(await(account.waysToStay()) == StaySignedIn::Keyring);
        m_keyring->isOpen = false;
        QVERIFY(await(account.waysToStay()) == StaySignedIn::KeyFile);
        Account neither(m_clock, m_ids);
        QVERIFY(await(neither.waysToStay()) == StaySignedIn::No);
    }

    void aKeyringThatFailsIsTold()
    {
        Account account(m_clock, m_ids, vaults());
        QSignalSpy told(&account, &Account::tokenNotKept);
        m_keyring->isOpen = false;
        VERIFY(await(account.signIn(m_server->url(), "editor@example.org", "correct horse", StaySignedIn::Keyring)));
        QVERIFY(account.isSignedIn());
        QCOMPARE(told.size(), 1);
    }

    void signingInWaitsForAResume()
    {
        m_keyring->token = QStringLiteral("refresh-unknown");
        Account account(m_clock, m_ids, vaults());
        auto resuming = account.resume(m_server->url(), StaySignedIn::Keyring);
        auto signingIn = account.signIn(m_server->url(), "editor@example.org", "correct horse", StaySignedIn::Keyring);
        QVERIFY(!await(std::move(resuming)).ok());
        VERIFY(await(std::move(signingIn)));
        QVERIFY(account.isSignedIn());
        QVERIFY(m_keyring->token.startsWith("refresh-") && m_keyring->token != QLatin1String("refresh-unknown"));
    }

private:
    static void VERIFY(const Result<void> &result)
    {
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(describe(result.error())));
    }

    [[nodiscard]] QString file() const { return m_folder->filePath("session.json"); }
    [[nodiscard]] TokenVaults vaults() const { return {m_keyring.get(), m_keyFile.get()}; }

    SystemClock m_clock;
    SystemRandom m_random;
    IdGenerator m_ids{m_clock, m_random};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileVault> m_keyFile;
    std::unique_ptr<FakeKeyring> m_keyring;
    std::unique_ptr<FakeStudioServer> m_server;
};

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
