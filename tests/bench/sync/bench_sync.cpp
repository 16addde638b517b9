// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies of a film of 5,000 cues: one changes every cue offline, then both exchange with the real server over HTTP
// and PostgreSQL. Prints times and bytes; ends with an error where the copies differ afterwards.
#include "common/merge/entityfields.h"
#include "common/sync/wire.h"
#include "tests/support/httpscenario.h"
#include "tests/support/temppostgres.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <random>

using namespace cinefluent;
using namespace cinefluent::sync;
using namespace cinefluent::tests;

namespace {

constexpr int cueCount = 5'000;

QUuid idOf(int number)
{
    return {uint(number), 0, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1};
}

QString sentence(std::mt19937 &random)
{
    static const QStringList words{"the", "harbour", "is", "quiet", "in", "morning", "we", "never", "said", "anything"};
    QStringList line;
    for (int i = 0; i < 8; ++i)
        line.append(words.at(qsizetype(random() % quint32(words.size()))));
    return line.join(u' ');
}

QHash<merge::EntityKey, merge::Fields> film(std::mt19937 &random)
{
    QHash<merge::EntityKey, merge::Fields> content;
    for (int i = 0; i < cueCount; ++i) {
        const Cue cue{CueId(idOf(i)),
                      {MediaTime::fromUs(i * 2'000'000LL), MediaTime::fromUs(i * 2'000'000LL + 1'800'000)},
                      sentence(random),
                      {{"es", sentence(random)}},
                      {},
                      {}};
        content.insert({merge::EntityKind::Cue, cue.id.uuid()}, merge::toFields(cue));
    }
    return content;
}

struct Cost
{
    qint64 elapsedMs = 0;
    qint64 sentBytes = 0;
    qint64 receivedBytes = 0;
    int exchanges = 0;
};

class Bench
{
public:
    bool start()
    {
        if (!m_postgres.start())
            return false;
        const auto database = m_postgres.freshDatabase();
        if (!database)
            return false;
        m_server = std::make_unique<HttpScenarioServer>(*database);
        return m_server->start().ok() && !m_server->accessToken(Sender::Editor).isEmpty();
    }

    /// Until there is nothing left to say.
    Cost exchange(Replica &replica, const char *what)
    {
        QElapsedTimer timer;
        timer.start();
        Cost cost;
        bool hasMore = true;
        while (hasMore || !replica.isSettled()) {
            const QByteArray request = toJson(replica.request());
            const HttpAnswer answer = m_server->send("POST", m_path, request, Sender::Editor);
            const auto read = readAnswer(answer.body);
            if (answer.status != 200 || !read)
                qFatal("%d %s", answer.status, answer.body.left(300).constData());
            if (replica.receive(*read, {}) != Received::Applied)
                qFatal("an exchange was not applied");
            hasMore = read->hasMore;
            cost.sentBytes += request.size();
            cost.receivedBytes += answer.body.size();
            ++cost.exchanges;
        }
        cost.elapsedMs = timer.elapsed();
        std::printf("%-44s %7lld ms  %8.2f MB sent  %8.2f MB received  %d exchanges\n", what, qlonglong(cost.elapsedMs),
                    double(cost.sentBytes) / 1e6, double(cost.receivedBytes) / 1e6, cost.exchanges);
        return cost;
    }

private:
    TempPostgres m_postgres;
    std::unique_ptr<HttpScenarioServer> m_server;
    const QByteArray m_path = "/studio/movies/" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + "/sync";
};

qint64 recordAll(Replica &replica, const QHash<merge::EntityKey, merge::Fields> &target)
{
    QElapsedTimer timer;
    timer.start();
    for (const Operation &operation : operationsOf(differences(replica.shown(), target)))
        replica.record(operation);
    return timer.elapsed();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Bench bench;
    if (!bench.start()) {
        std::fprintf(stderr, "bench_sync: the server or PostgreSQL could not be started\n");
        return 1;
    }
    std::mt19937 random(2026);
    auto content = film(random);
    Replica ana(QUuid::createUuid());
    Replica ben(QUuid::createUuid());
    recordAll(ana, content);
    bench.exchange(ana, "a new film of 5,000 cues, up");
    bench.exchange(ben, "the same, down to a second copy");
    for (merge::Fields &fields : content)
        fields.insert("text", sentence(random));
    std::printf("%-44s %7lld ms\n", "5,000 changed cues: finding the changes", qlonglong(recordAll(ana, content)));
    bench.exchange(ana, "5,000 changed cues, up");
    bench.exchange(ben, "5,000 changed cues, down to a second copy");
    bench.exchange(ben, "nothing to say");
    const bool isEqual = ana.shown().digest() == ben.shown().digest();
    std::printf("copies %s\n", isEqual ? "equal" : "DIFFER");
    return isEqual ? 0 : 1;
}
