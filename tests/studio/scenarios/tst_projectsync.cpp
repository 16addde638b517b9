// SPDX-License-Identifier: GPL-3.0-or-later
// Projects of several editors over one log, with every verb the studio has: they come to the same, nothing of it breaks
// a project, and a crash anywhere is made good by the next exchange.
#include "common/sync/operationlog.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addheadword.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/sharedcontent.h"
#include "studio/scenarios/projectsync.h"
#include "tests/studio/document/randomeditor.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;
using cinefluent::sync::OperationLog;
using cinefluent::sync::Received;

namespace {

/// An editor's project and its sync; both begin anew from the file in `restart`.
struct Desk
{
    explicit Desk(quint64 seed)
        : project(seed)
        , editor(seed)
        , sync(std::make_unique<ProjectSync>(*project.document))
    {
    }

    void restart()
    {
        sync.reset();
        project.reopen();
        sync = std::make_unique<ProjectSync>(*project.document);
    }

    [[nodiscard]] SyncReport exchange(OperationLog &log) const
    {
        const auto request = sync->begin();
        if (!request)
            qFatal("%s", qPrintable(describe(request.error())));
        auto answer = log.take(request.valueOr({}));
        if (!answer)
            qFatal("%s", qPrintable(describe(answer.error())));
        auto report = sync->finish(*answer);
        if (!report)
            qFatal("%s", qPrintable(describe(report.error())));
        return *report;
    }

    [[nodiscard]] const Cue *cue(CueId id) const { return project.document->content().findCue(id); }
    void run(std::unique_ptr<Command> command) const
    {
        const auto done = project.document->execute(std::move(command));
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
    }

    TemporaryProject project;
    RandomEditor editor;
    std::unique_ptr<ProjectSync> sync;
};

/// Until nobody has anything to say. False where that does not come.
bool settle(std::vector<std::unique_ptr<Desk>> &desks, OperationLog &log)
{
    for (int round = 0; round < 30; ++round) {
        const qint64 before = log.cursor();
        for (const auto &desk : desks)
            (void)desk->exchange(log);
        if (round > 0 && log.cursor() == before)
            return true;
    }
    return false;
}

} // namespace

class TestProjectSync : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_seed = runSeed(); }

    void projectsComeToTheSame()
    {
        for (int run = runCount(200, 4); run > 0; --run) {
            const quint64 seed = m_seed + quint64(run);
            std::mt19937_64 random(seed);
            OperationLog log(QUuid("{33333333-3333-4333-8333-333333333333}"));
            std::vector<std::unique_ptr<Desk>> desks;
            for (quint64 i = 0; i < 2 + seed % 2; ++i)
                desks.push_back(std::make_unique<Desk>(seed * 10 + i));
            for (int step = 0; step < 120; ++step) {
                Desk &desk = *desks.at(random() % desks.size());
                (void)desk.editor.step(*desk.project.document);
                if (random() % 12 == 0)
                    (void)desk.exchange(log);
                if (random() % 40 == 0)
                    desk.restart();
            }
            QVERIFY2(settle(desks, log), qPrintable(QStringLiteral("seed %1").arg(seed)));
            const auto expected = sharedFields(desks.front()->project.document->content());
            for (const auto &desk : desks) {
                QVERIFY2(sharedFields(desk->project.document->content()) == expected,
                         qPrintable(QStringLiteral("seed %1").arg(seed)));
                desk->restart();
                QVERIFY(sharedFields(desk->project.document->content()) == expected);
            }
        }
    }

    void undoGoesOnAfterOthersChanges()
    {
        OperationLog log(QUuid("{33333333-3333-4333-8333-333333333333}"));
        const Desk ana(1);
        const Desk ben(2);
        const Cue one = makeCue(*ana.project.document, 0, 1000, "The cat sat.");
        const Cue two = makeCue(*ana.project.document, 2000, 3000, "Yes.");
        ana.run(std::make_unique<AddCues>(QList<Cue>{one, two}));
        (void)ana.exchange(log);
        (void)ben.exchange(log);
        ben.run(std::make_unique<SetCueText>(two.id, "No."));
        (void)ben.exchange(log);
        ana.run(std::make_unique<SetCueText>(one.id, "The dog sat."));
        (void)ana.exchange(log);
        QCOMPARE(ana.cue(two.id)->text, QString("No."));
        VERIFY_OK(ana.project.document->undo()); // the other editor's step
        VERIFY_OK(ana.project.document->undo());
        QCOMPARE(ana.cue(one.id)->text, QString("The cat sat."));
        QCOMPARE(ana.cue(two.id)->text, QString("Yes."));
    }

    void anEditMadeWhileTheAnswerWasOnItsWayStays()
    {
        OperationLog log(QUuid("{33333333-3333-4333-8333-333333333333}"));
        const Desk ana(1);
        const Cue cue = makeCue(*ana.project.document, 0, 1000, "one");
        ana.run(std::make_unique<AddCues>(QList<Cue>{cue}));
        const auto request = ana.sync->begin();
        VERIFY_OK(request);
        ana.run(std::make_unique<SetCueText>(cue.id, "two"));
        VERIFY_OK(ana.sync->finish(log.take(request.valueOr({})).valueOr({})));
        QCOMPARE(ana.cue(cue.id)->text, QString("two"));
        (void)ana.exchange(log);
        QCOMPARE(log.state().living().value({merge::EntityKind::Cue, cue.id.uuid()}).fields.value("text"),
                 QString("two"));
    }

    void twoVersionsAreKeptAndOneIsChosen()
    {
        OperationLog log(QUuid("{33333333-3333-4333-8333-333333333333}"));
        const Desk ana(1);
        const Desk ben(2);
        const Cue cue = makeCue(*ana.project.document, 0, 1000, "The cat");
        ana.run(std::make_unique<AddCues>(QList<Cue>{cue}));
        (void)ana.exchange(log);
        (void)ben.exchange(log);
        ana.run(std::make_unique<SetCueText>(cue.id, "The dog"));
        ben.run(std::make_unique<SetCueText>(cue.id, "The cow"));
        (void)ana.exchange(log);
        const SyncReport report = ben.exchange(log);
        QCOMPARE(ben.cue(cue.id)->text, QString("The dog"));
        const auto isOurs = [&](const sync::Conflict &conflict) { return conflict.key.id == cue.id.uuid(); };
        const auto &inbox = ben.sync->inbox();
        const auto found = std::find_if(inbox.cbegin(), inbox.cend(), isOurs);
        QVERIFY(found != inbox.cend());
        QVERIFY(report.conflicts > 0);
        QCOMPARE(found->value, QString("The cow"));
        const QByteArray id = found.key();
        VERIFY_OK(ben.sync->settle(id, found->value));
        QCOMPARE(ben.cue(cue.id)->text, QString("The cow"));
        QCOMPARE(ben.sync->settle(id, {}).error().code, QString("conflict_not_found"));
        (void)ben.exchange(log);
        (void)ana.exchange(log);
        QCOMPARE(ana.cue(cue.id)->text, QString("The cow"));
        QVERIFY(!ana.sync->inbox().contains(id));
    }

    /// Both found the same word: one headword stays, with the senses of both.
    void twoHeadwordsOfOneSpellingBecomeOne()
    {
        OperationLog log(QUuid("{33333333-3333-4333-8333-333333333333}"));
        std::vector<std::unique_ptr<Desk>> desks;
        for (quint64 i = 1; i <= 2; ++i) {
            desks.push_back(std::make_unique<Desk>(i));
            const ProjectDocument &document = *desks.back()->project.document;
            Headword headword;
            headword.id = document.newId<HeadwordId>();
            headword.word = "cat";
            headword.language = "en";
            headword.senses = {{document.newId<SenseId>(), QStringLiteral("sense %1").arg(i), {}}};
            desks.back()->run(std::make_unique<AddHeadword>(headword));
        }
        QVERIFY(settle(desks, log));
        for (const auto &desk : desks) {
            const auto &headwords = desk->project.document->content().headwords();
            QCOMPARE(headwords.size(), 1);
            QCOMPARE(headwords.first().senses.size(), 2);
        }
    }

private:
    quint32 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestProjectSync)
#include "tst_projectsync.moc"
