// SPDX-License-Identifier: GPL-3.0-or-later
// Two editors over the real server program: one works in a copy of the other's project file, and both come to the same.
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/sharedcontent.h"
#include "studio/scenarios/syncproject.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/await.h"
#include "tests/support/serverprocess.h"

#include <QFile>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestSyncProject : public QObject
{
    Q_OBJECT

private slots:
    void aCopiedProjectComesToTheSame()
    {
        ServerProcess server;
        QVERIFY(server.start({"--log-level", "error"}));
        const auto made = server.run({"admin", "create-editor", "--email", "ed@example.org", "--password-stdin"},
                                     "harbor lemon quiet\n");
        QVERIFY2(made.exitCode == 0, made.err.constData());
        TemporaryProject ana(1);
        Account account(ana.clock, ana.ids);
        VERIFY_OK(await(account.signIn(QString::fromLatin1(server.url()), "ed@example.org", "harbor lemon quiet")));

        const Cue one = makeCue(*ana.document, 0, 1000, "The cat sat down.");
        const Cue two = makeCue(*ana.document, 2000, 3000, "Yes.");
        VERIFY_OK(ana.document->execute(std::make_unique<AddCues>(QList<Cue>{one, two})));
        const auto first = await(syncProject(*ana.document, account));
        VERIFY_OK(first);
        QVERIFY(first.valueOr({}).sent > 0);

        TemporaryProject ben(2);
        ben.document.reset();
        ana.document.reset();
        QVERIFY(QFile::remove(ben.path()) && QFile::copy(ana.path(), ben.path()));
        ana.reopen();
        ben.reopen();
        VERIFY_OK(ana.document->execute(std::make_unique<SetCueText>(one.id, "The dog sat down.")));
        VERIFY_OK(ben.document->execute(std::make_unique<SetCueText>(one.id, "The cat sat up.")));
        VERIFY_OK(ben.document->execute(std::make_unique<SetCueText>(two.id, "No.")));
        VERIFY_OK(await(syncProject(*ana.document, account)));
        const auto others = await(syncProject(*ben.document, account));
        VERIFY_OK(others);
        QCOMPARE(others.valueOr({}).received, 1);
        VERIFY_OK(await(syncProject(*ana.document, account)));
        for (const TemporaryProject *project : {&ana, &ben}) {
            QCOMPARE(project->document->content().findCue(one.id)->text, QString("The dog sat up."));
            QCOMPARE(project->document->content().findCue(two.id)->text, QString("No."));
        }
        QVERIFY(sharedFields(ana.document->content()) == sharedFields(ben.document->content()));

        Account stranger(ana.clock, ana.ids);
        QCOMPARE(await(syncProject(*ana.document, stranger)).error().code, QString("not_signed_in"));
    }
};

QTEST_GUILESS_MAIN(TestSyncProject)
#include "tst_syncproject.moc"
