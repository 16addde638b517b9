// SPDX-License-Identifier: GPL-3.0-or-later
// What an exchange takes of the studio's window, with 5,000 cues in the project: the part before the request and the
// part after the answer, both on the thread that paints. The log is in memory, there is no network.
#include "common/sync/operationlog.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/scenarios/projectsync.h"
#include "tests/studio/document/temporaryproject.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr int cueCount = 5'000;
constexpr int rounds = 60;

/// The answer's way through `log`. Nothing of it counts.
sync::ExchangeAnswer answerOf(sync::OperationLog &log, const sync::ExchangeRequest &request)
{
    return log.take(request).value();
}

void exchangeAll(ProjectSync &sync, sync::OperationLog &log)
{
    while (true) {
        const auto report = sync.finish(answerOf(log, sync.begin().value()));
        if (!report)
            qFatal("%s", qPrintable(describe(report.error())));
        if (!report->hasMore && sync.isSettled())
            return;
    }
}

void print(const char *what, QList<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    std::printf("%-56s p50 %7.1f ms  p95 %7.1f ms\n", what, milliseconds.at(milliseconds.size() / 2),
                milliseconds.at(milliseconds.size() * 95 / 100));
}

double elapsedMs(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    TemporaryProject project;
    QList<Cue> cues;
    for (int i = 0; i < cueCount; ++i)
        cues.append(makeCue(*project.document, i * 2'000, i * 2'000 + 1'800,
                            QStringLiteral("The harbour is quiet in the morning, line %1.").arg(i)));
    if (!project.document->execute(std::make_unique<AddCues>(cues)))
        qFatal("no cues");
    sync::OperationLog log(QUuid::createUuid());
    ProjectSync sync(*project.document);
    exchangeAll(sync, log);
    sync::Replica other(QUuid::createUuid());
    while (log.cursor() > other.content().cursor) {
        if (other.receive(answerOf(log, other.request()), {}) != sync::Received::Applied)
            qFatal("the other copy did not come about");
    }

    QList<double> before;
    QList<double> after;
    QList<double> idleBefore;
    QList<double> idleAfter;
    QList<double> taking;
    for (int round = 0; round < rounds; ++round) {
        const CueId cue = cues.at(round * 37 % cueCount).id;
        if (!project.document->execute(std::make_unique<SetCueText>(cue, QStringLiteral("Changed %1").arg(round))))
            qFatal("not written");
        for (const bool isIdle : {false, true}) {
            QElapsedTimer timer;
            timer.start();
            const sync::ExchangeRequest request = sync.begin().value();
            (isIdle ? idleBefore : before).append(elapsedMs(timer));
            const sync::ExchangeAnswer answer = answerOf(log, request);
            timer.start();
            if (!sync.finish(answer))
                qFatal("not finished");
            (isIdle ? idleAfter : after).append(elapsedMs(timer));
        }
        // One change of another editor.
        (void)other.receive(answerOf(log, other.request()), {});
        sync::Operation operation;
        const merge::EntityKey key{merge::EntityKind::Cue, cue.uuid()};
        const QString text = other.shown().living().value(key).fields.value(QStringLiteral("text"));
        operation.changes.append({key,
                                  sync::EntityChange::Action::Change,
                                  {{QStringLiteral("text"), text, QStringLiteral("Theirs %1").arg(round)}},
                                  {}});
        other.record(operation);
        (void)other.receive(answerOf(log, other.request()), {});
        const sync::ExchangeAnswer theirs = answerOf(log, sync.begin().value());
        QElapsedTimer timer;
        timer.start();
        if (!sync.finish(theirs))
            qFatal("not taken");
        taking.append(elapsedMs(timer));
    }
    print("one edit among 5,000 cues: before the request", before);
    print("the same: after the answer", after);
    print("nothing to say: before the request", idleBefore);
    print("the same: after the answer", idleAfter);
    print("one change of another editor: after the answer", taking);
    return 0;
}
