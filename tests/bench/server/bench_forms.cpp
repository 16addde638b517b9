// SPDX-License-Identifier: GPL-3.0-or-later
// What other forms of words (docs/adr/0086-search-by-headword.md) cost: for each language 5,000 lines of its frequent
// words and of the annotated dialogue are indexed without them, then read for them; then forms of the dialogue's words
// are searched for with the table of forms and with none. Starts a PostgreSQL of its own.
// usage: bench_forms [LINES]
#include "server/storage/postgres/pgsearchupkeep.h"
#include "server/storage/postgres/searchrun.h"
#include "tests/support/await.h"
#include "tests/support/goldwords.h"
#include "tests/support/processmemory.h"
#include "tests/support/temppostgres.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <cmath>
#include <cstdio>

using namespace cinefluent;
using namespace cinefluent::server;
using namespace cinefluent::tests;

namespace {

constexpr quint32 seed = 20261123;
constexpr int wordsPerLine = 6;
constexpr int queriesPerLanguage = 60;
constexpr int turns = 3;
const QString source = QStringLiteral(CINEFLUENT_SOURCE_FOLDER);

LanguagePacks packs()
{
    return LanguagePacks(LanguagePacks::standardRoots({source + QStringLiteral("/resources/languages/node_modules")}));
}

QList<test::GoldSentence> dialogueOf(const QString &language)
{
    return test::readGold(source + QStringLiteral("/tests/data/language-gold"), language);
}

template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
    return std::move(*result);
}

/// Every fourth line is of the dialogue, the others are of words as frequent as in speech (Zipf's law).
QStringList linesOf(const QString &language, int count)
{
    const auto list = packs().frequency(language);
    const QStringList words = list ? (*list)->words() : QStringList();
    const QList<test::GoldSentence> dialogue = dialogueOf(language);
    const bool hasSpaces = language != QLatin1String("ja") && language != QLatin1String("zh");
    QRandomGenerator random(seed);
    QStringList lines;
    while (lines.size() < count) {
        if (lines.size() % 4 == 0 || words.isEmpty()) {
            lines.append(dialogue.at(random.bounded(int(dialogue.size()))).text);
            continue;
        }
        QStringList line;
        for (int i = 0; i < wordsPerLine; ++i)
            line.append(words.at(int(std::pow(double(words.size() - 1), random.generateDouble()))));
        lines.append(line.join(hasSpaces ? QStringLiteral(" ") : QString()));
    }
    return lines;
}

void addFilm(TransactionPool &superuser, const QString &language, const QStringList &lines)
{
    const auto added = superuser.runBlocking([&](pqxx::work &work) -> Result<void> {
        exec(work, "insert into movies (title, available_languages) values ($1::text, array[$1::text])",
             pgParams(language));
        exec(work,
             "insert into releases (id, movie_id, number, manifest, manifest_sha256, lesson_count) "
             "select id, id, 1, '{}', decode(repeat('00', 32), 'hex'), 1 from movies where title = $1::text",
             pgParams(language));
        exec(work, "update movies set live_release_id = id where title = $1::text", pgParams(language));
        exec(work,
             "insert into movie_lessons (movie_id, language, difficulty_level, lesson_order, title) "
             "select id, title, 'A1', 1, 'One' from movies where title = $1::text",
             pgParams(language));
        exec(work,
             "insert into subtitles (lesson_id, start_time, end_time, text, sequence_order) "
             "select l.id, n, n + 1, t.text, n from movie_lessons l, unnest($2::text[]) with ordinality t(text, n) "
             "where l.language = $1::text",
             pgParams(language, lines));
        return {};
    });
    if (!added)
        qFatal("%s", qPrintable(describe(added.error())));
}

/// Until there is nothing left to do, in milliseconds.
template<typename Step>
qint64 timeMs(Step step)
{
    QElapsedTimer timer;
    timer.start();
    while (valueOf(await(step()))) {
    }
    return timer.elapsed();
}

/// From here on "VmHWM" counts anew.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        std::fprintf(stderr, "the peak of memory cannot be set back: figures are of the whole run\n");
}

int mb(const char *what)
{
    return int(ownMemory(what) / (1024 * 1024));
}

struct Times
{
    QList<qint64> us;
    int found = 0; ///< searches that found anything

    void operator+=(const Times &more)
    {
        us += more.us;
        found += more.found;
    }

    void print(const char *name)
    {
        std::sort(us.begin(), us.end());
        const auto at = [this](double share) {
            return double(us.at(std::min(us.size() - 1, qsizetype(share * double(us.size()))))) / 1000;
        };
        std::printf("%-30s %5lld searches, %5d find  p50 %6.2f ms  p95 %6.2f  p99 %6.2f  max %6.2f\n", name,
                    static_cast<long long>(us.size()), found, at(0.5), at(0.95), at(0.99), at(1));
    }
};

Times search(TransactionPool &pool, const QList<SearchQuery> &queries)
{
    Times times;
    for (const SearchQuery &query : queries) {
        const auto done = pool.runBlocking([&](pqxx::work &work) -> Result<void> {
            QElapsedTimer timer;
            timer.start();
            SearchRun run(work, query);
            const bool isFound = !run.lines(UserId()).empty();
            times.us.append(timer.nsecsElapsed() / 1000);
            times.found += isFound ? 1 : 0;
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
    }
    return times;
}

QList<SearchQuery> queriesFor(const QString &language, const QString &inLanguage)
{
    const QList<test::GoldSentence> dialogue = dialogueOf(language);
    QRandomGenerator random(seed);
    QList<SearchQuery> queries;
    while (queries.size() < queriesPerLanguage) {
        const test::GoldSentence &sentence = dialogue.at(random.bounded(int(dialogue.size())));
        const test::GoldWord &word = sentence.words.at(random.bounded(int(sentence.words.size())));
        // Headwords and forms in turn: what a learner looks up, and what a learner heard.
        const QString &text = queries.size() % 2 == 0 ? word.lemmas.first() : word.surface;
        queries.append({text, SearchType::Lines, inLanguage, 10});
    }
    return queries;
}

void measureQueries(TransactionPool &pool, TransactionPool &superuser)
{
    QList<SearchQuery> anywhere;
    QList<SearchQuery> inOwn;
    for (const QString &language : LanguagePacks::languages()) {
        anywhere += queriesFor(language, QString());
        inOwn += queriesFor(language, language);
    }
    const auto run = [&](const char *sql) {
        if (const auto done = superuser.runBlocking([sql](pqxx::work &work) -> Result<void> {
                exec(work, sql);
                return {};
            });
            !done)
            qFatal("%s", qPrintable(describe(done.error())));
    };
    run("analyze");
    run("create table kept_forms as select * from search_forms");
    (void)search(pool, anywhere); // warm
    // In turns: what else the machine does meets both.
    Times with[2];
    Times without[2];
    for (int turn = 0; turn < turns; ++turn) {
        with[0] += search(pool, anywhere);
        with[1] += search(pool, inOwn);
        run("truncate search_forms");
        without[0] += search(pool, anywhere);
        without[1] += search(pool, inOwn);
        run("insert into search_forms select * from kept_forms");
        run("analyze search_forms");
    }
    with[0].print("with forms, any language");
    without[0].print("without forms, any language");
    with[1].print("with forms, one language");
    without[1].print("without forms, one language");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int lines = argc > 1 ? QByteArray(argv[1]).toInt() : 5'000;
    if (lines < 1) {
        std::fprintf(stderr, "usage: bench_forms [LINES]\n");
        return 2;
    }
    TempPostgres postgres;
    if (const auto started = postgres.start(); !started)
        qFatal("%s", qPrintable(describe(started.error())));
    const DatabaseSettings database = valueOf(postgres.freshDatabase());
    TransactionPool pool(database.app);
    TransactionPool superuser(postgres.superuserOf(database));
    NullLogger log;
    PgSearchUpkeep upkeep(pool, packs(), log);

    std::printf("%d lines a language; before: %d MB resident\n", lines, mb("VmRSS"));
    std::printf("    indexed   read for forms, with the language's frequent ones   peak  afterwards\n");
    for (const QString &language : LanguagePacks::languages()) {
        addFilm(superuser, language, linesOf(language, lines));
        LanguagePacks::trimMemory();
        const qint64 indexed = timeMs([&] { return upkeep.indexNext(); });
        forgetPeak();
        const qint64 analysed = timeMs([&] { return upkeep.analyseNext(); });
        std::printf("%s %6lld ms  %6lld ms %42d MB  %4d MB\n", qPrintable(language), static_cast<long long>(indexed),
                    static_cast<long long>(analysed), mb("VmHWM"), mb("VmRSS"));
        std::fflush(stdout);
    }
    measureQueries(pool, superuser);
    return 0;
}
