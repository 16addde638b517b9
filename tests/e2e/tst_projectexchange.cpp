// SPDX-License-Identifier: GPL-3.0-or-later
// Two editors whose projects exchange by themselves, over the real server program: nobody asks for anything here.
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/sharedcontent.h"
#include "studio/scenarios/projectexchange.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/await.h"
#include "tests/support/eventually.h"
#include "tests/support/serverprocess.h"

#include <QCoroTask>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;
using namespace std::chrono_literals;

namespace {

constexpr const char *password = "harbor lemon quiet";
const ExchangeTimes soon{10ms, 100ms, 20ms, 200ms};

using State = ProjectExchange::State;

/// One editor at one machine, with the project open.
struct Editor
{
    explicit Editor(quint64 seed, ExchangeTimes times)
        : project(seed)
        , account(project.clock, project.ids)
        , m_times(times)
    {
        account.setFirstBackoff(5ms);
    }
    ~Editor()
    {
        if (exchange)
            exchange->leave();
    }

    void open()
    {
        project.reopen();
        document = std::move(project.document);
        exchange = std::make_shared<ProjectExchange>(document, account, m_times);
        exchange->setAutomatic(true);
    }
    void close()
    {
        exchange->leave();
        exchange.reset();
        document.reset();
    }
    Result<void> write(CueId cue, const QString &text)
    {
        return document->execute(std::make_unique<SetCueText>(cue, text));
    }
    [[nodiscard]] QString text(CueId cue) const { return document->content().findCue(cue)->text; }

    TemporaryProject project;
    Account account;
    std::shared_ptr<ProjectDocument> document;
    std::shared_ptr<ProjectExchange> exchange;

private:
    ExchangeTimes m_times;
};

} // namespace

class TestProjectExchange : public QObject
{
    Q_OBJECT

private:
    ServerProcess m_server;
    std::unique_ptr<Editor> m_ana;
    std::unique_ptr<Editor> m_ben;
    CueId m_cue;
    CueId m_second;

    Result<void> signIn(Editor &editor)
    {
        return await(editor.account.signIn(QString::fromLatin1(m_server.url()), QStringLiteral("ed@example.org"),
                                           QString::fromLatin1(password)));
    }
    bool areSame() { return sharedFields(m_ana->document->content()) == sharedFields(m_ben->document->content()); }
    bool areAtRest()
    {
        return m_ana->exchange->state() == State::UpToDate && m_ben->exchange->state() == State::UpToDate && areSame();
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(m_server.start({"--log-level", "error"}), m_server.log().constData());
        const auto made = m_server.run({"admin", "create-editor", "--email", "ed@example.org", "--password-stdin"},
                                       QByteArray(password) + '\n');
        QVERIFY2(made.exitCode == 0, made.err.constData());
        m_ana = std::make_unique<Editor>(1, soon);
        m_ben = std::make_unique<Editor>(2, soon);
        VERIFY_OK(signIn(*m_ana));
        m_ana->open();
        const Cue one = makeCue(*m_ana->document, 0, 1000, "The cat sat down.");
        const Cue two = makeCue(*m_ana->document, 2000, 3000, "Yes.");
        m_cue = one.id;
        m_second = two.id;
        VERIFY_OK(m_ana->document->execute(std::make_unique<AddCues>(QList<Cue>{one, two})));
    }
    void cleanupTestCase()
    {
        m_ana.reset();
        m_ben.reset();
    }

    /// A project goes to no server before its editor says so: what is edited makes nothing due.
    void keepsToItselfUntilAsked()
    {
        QCOMPARE(m_ana->exchange->state(), State::NotShared);
        VERIFY_OK(await(m_ana->exchange->run()));
        QTRY_COMPARE(m_ana->exchange->state(), State::UpToDate);
    }

    void bringsWhatOthersWrite()
    {
        m_ana->close();
        m_ben->project.document.reset();
        QVERIFY(QFile::remove(m_ben->project.path()) && QFile::copy(m_ana->project.path(), m_ben->project.path()));
        m_ana->open();
        m_ben->open();
        QCOMPARE(m_ben->exchange->state(), State::SignedOut);
        VERIFY_OK(signIn(*m_ben));
        QVERIFY(eventually([this] { return areAtRest(); }));

        VERIFY_OK(m_ana->write(m_cue, QStringLiteral("The dog sat down.")));
        VERIFY_OK(m_ben->write(m_cue, QStringLiteral("The cat sat up.")));
        QVERIFY(eventually([this] { return areAtRest(); }));
        QCOMPARE(m_ana->text(m_cue), QStringLiteral("The dog sat up."));
        QCOMPARE(m_ben->exchange->conflictCount(), 0);

        // By the announcement alone: Ben does nothing.
        QSignalSpy received(m_ben->exchange.get(), &ProjectExchange::received);
        VERIFY_OK(m_ana->write(m_second, QStringLiteral("No.")));
        QVERIFY(eventually([this] { return m_ben->text(m_second) == QStringLiteral("No."); }));
        QVERIFY(eventually([&] { return !received.isEmpty(); }));
    }

    /// Typing that never pauses goes out all the same.
    void doesNotWaitForeverForAPause()
    {
        int letters = 0;
        QVERIFY(eventually([&] {
            const Result<void> written = m_ana->write(m_second, QStringLiteral("No %1").arg(++letters));
            return written.ok() && m_ben->text(m_second).startsWith(QStringLiteral("No "));
        }));
        QVERIFY(eventually([this] { return areAtRest(); }));
    }

    void settlesWhatCannotBeMerged()
    {
        m_ana->exchange->setAutomatic(false);
        m_ben->exchange->setAutomatic(false);
        VERIFY_OK(m_ana->write(m_second, QStringLiteral("Never")));
        VERIFY_OK(m_ben->write(m_second, QStringLiteral("Always")));
        QCOMPARE(m_ana->exchange->state(), State::Waiting);
        m_ana->exchange->setAutomatic(true);
        m_ben->exchange->setAutomatic(true);
        QVERIFY(eventually([this] { return areAtRest() && m_ana->exchange->conflictCount() == 1; }));
        QVERIFY(eventually([this] { return m_ben->exchange->conflictCount() == 1; }));
        const OpenConflict conflict = m_ana->exchange->conflicts().first();
        QVERIFY(conflict.isText);
        QCOMPARE(conflict.current, m_ana->text(m_second));
        QCOMPARE((QSet<QString>{conflict.current, conflict.conflict.value}),
                 (QSet<QString>{QStringLiteral("Never"), QStringLiteral("Always")}));
        VERIFY_OK(m_ana->exchange->settle(conflict.id, conflict.conflict.value));
        QCOMPARE(m_ana->text(m_second), conflict.conflict.value);
        QVERIFY(eventually([this] { return areAtRest() && m_ben->exchange->conflictCount() == 0; }));
        QCOMPARE(m_ben->text(m_second), conflict.conflict.value);
        QCOMPARE(m_ben->exchange->settle(conflict.id, {}).error().code, QString("conflict_not_found"));
    }

    /// The server is away, both go on, and when it is back nobody has to do anything.
    void goesOnWhenTheServerIsBack()
    {
        const QString port = QString::number(QUrl(QString::fromLatin1(m_server.url())).port());
        m_server.sendSignal(SIGTERM);
        QCOMPARE(m_server.waitForEnd(), 0);
        VERIFY_OK(m_ana->write(m_cue, QStringLiteral("The dog sat up, alone.")));
        VERIFY_OK(m_ben->write(m_second, QStringLiteral("Perhaps.")));
        QVERIFY(eventually([this] { return m_ana->exchange->state() == State::Retrying; }));
        QCOMPARE(m_ana->exchange->lastError()->code, QString("server_unreachable"));
        QVERIFY2(m_server.start({"--log-level", "error", "--port", port}), m_server.log().constData());
        QVERIFY(eventually([this] { return areAtRest(); }));
        QCOMPARE(m_ben->text(m_cue), QStringLiteral("The dog sat up, alone."));
        QCOMPARE(m_ana->text(m_second), QStringLiteral("Perhaps."));
    }

    void waitsForTheAccount()
    {
        QCoro::waitFor(m_ben->account.signOut());
        QCOMPARE(m_ben->exchange->state(), State::SignedOut);
        VERIFY_OK(m_ben->write(m_second, QStringLiteral("Later.")));
        VERIFY_OK(signIn(*m_ben));
        QVERIFY(eventually([this] { return m_ana->text(m_second) == QStringLiteral("Later."); }));
    }

    /// Closing in the middle of an exchange gives it up and loses nothing.
    void leavesInTheMiddle()
    {
        m_ana->exchange->setAutomatic(false);
        VERIFY_OK(m_ana->write(m_cue, QStringLiteral("Once more.")));
        auto running = m_ana->exchange->run();
        QCOMPARE(m_ana->exchange->state(), State::Running);
        const std::weak_ptr<ProjectDocument> document = m_ana->document;
        m_ana->close();
        const auto left = await(std::move(running));
        QCOMPARE(left.error().kind, ErrorKind::Cancelled);
        QVERIFY(document.expired());
        m_ana->open();
        QVERIFY(eventually([this] { return m_ben->text(m_cue) == QStringLiteral("Once more."); }));
    }
};

QTEST_GUILESS_MAIN(TestProjectExchange)
#include "tst_projectexchange.moc"
