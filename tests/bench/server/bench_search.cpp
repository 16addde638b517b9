// SPDX-License-Identifier: GPL-3.0-or-later
// Times search over the data of dataset.sql: a mix of what is typed, by the server's own statements, one after another.
// Each time is a whole search: folding, round trips and the database's work.
// usage: bench_search DATABASE_URL QUERIES    (the URL of cinefluent_app)
#include "server/storage/postgres/searchrun.h"
#include "server/storage/postgres/transactionpool.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QRandomGenerator>

#include <cstdio>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

constexpr quint32 seed = 20261122;

/// Texts that are there, to type parts of: lines, titles, words.
QStringList textsOf(pqxx::work &work, const char *sql)
{
    QStringList texts;
    for (const PgRow &row : exec(work, sql))
        texts.append(row.text(0));
    return texts;
}

QString typo(QString text, QRandomGenerator &random)
{
    const int at = random.bounded(int(text.size()));
    if (at + 1 < text.size())
        std::swap(text[at], text[at + 1]);
    return text;
}

struct Typed
{
    const char *kind;
    SearchQuery query;
};

Typed next(const QStringList &lines, const QStringList &titles, const QStringList &words, QRandomGenerator &random)
{
    const auto pick = [&random](const QStringList &texts) { return texts.at(random.bounded(int(texts.size()))); };
    const QString line = pick(lines);
    const QString title = pick(titles);
    const QString word = pick(words);
    switch (random.bounded(10)) {
    case 0:
        return {"movies, typing", {title.left(random.bounded(1, 8)), SearchType::Movies, {}, 10}};
    case 1:
        return {"movies, misspelt", {typo(title, random), SearchType::Movies, {}, 10}};
    case 2:
        return {"vocabulary, typing", {word.left(random.bounded(1, 5)), SearchType::Vocabulary, {}, 10}};
    case 3:
        return {"vocabulary, misspelt", {typo(word, random), SearchType::Vocabulary, {}, 10}};
    case 4:
    case 5:
        return {"all, typing", {title.left(random.bounded(2, 10)), SearchType::All, {}, 10}};
    case 6:
        return {"lines, one word", {word, SearchType::Lines, {}, 10}};
    case 7:
    case 8:
        return {"lines, phrase", {line.left(random.bounded(6, 25)), SearchType::Lines, {}, 10}};
    default:
        return {"lines, misspelt", {typo(line.left(20), random), SearchType::Lines, {}, 10}};
    }
}

qint64 timeUs(pqxx::work &work, const SearchQuery &query)
{
    QElapsedTimer timer;
    timer.start();
    SearchRun run(work, query);
    if (query.type == SearchType::Movies || query.type == SearchType::All)
        (void)run.movies();
    if (query.type == SearchType::Vocabulary || query.type == SearchType::All)
        (void)run.words(UserId());
    if (query.type == SearchType::All)
        (void)run.people();
    if (query.type == SearchType::Lines)
        (void)run.lines(UserId());
    return timer.nsecsElapsed() / 1000;
}

void report(const char *name, QList<qint64> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return double(times.at(std::min(times.size() - 1, qsizetype(share * double(times.size()))))) / 1000;
    };
    std::printf("%-22s %6lld searches  p50 %6.2f ms  p95 %6.2f  p99 %6.2f  max %6.2f\n", name,
                static_cast<long long>(times.size()), at(0.5), at(0.95), at(0.99), at(1));
}

void measure(pqxx::work &work, int queries)
{
    const QStringList lines = textsOf(work, "select text from subtitles tablesample system (0.2) limit 5000");
    const QStringList titles = textsOf(work, "select title from movies limit 5000");
    const QStringList words = textsOf(work, "select word from vocabulary where frequency_rank < 500");
    QRandomGenerator random(seed);
    for (int warming = 0; warming < 200; ++warming)
        (void)timeUs(work, next(lines, titles, words, random).query);
    QMap<QByteArray, QList<qint64>> times;
    QList<qint64> all;
    for (int i = 0; i < queries; ++i) {
        const Typed typed = next(lines, titles, words, random);
        all.append(timeUs(work, typed.query));
        times[typed.kind].append(all.last());
    }
    for (auto kind = times.begin(); kind != times.end(); ++kind)
        report(kind.key().constData(), kind.value());
    report("all kinds", all);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int queries = argc == 3 ? QByteArray(argv[2]).toInt() : 0;
    if (queries < 1) {
        std::fprintf(stderr, "usage: bench_search DATABASE_URL QUERIES\n");
        return 2;
    }
    const auto settings = ConnectionSettings::fromUrl(QString::fromLocal8Bit(argv[1]));
    if (!settings) {
        std::fprintf(stderr, "%s\n", qPrintable(describe(settings.error())));
        return 2;
    }
    // One transaction on one connection, as a worker of the server's pool has it.
    TransactionPool pool(*settings);
    const auto done = pool.runBlocking([queries](pqxx::work &work) -> Result<void> {
        measure(work, queries);
        return {};
    });
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(describe(done.error())));
    return done ? 0 : 1;
}
