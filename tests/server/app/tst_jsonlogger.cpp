// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/jsonlogger.h"
#include "server/app/lastwords.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <thread>

using namespace cinefluent;
using namespace cinefluent::server;

namespace {

constexpr size_t smallCapacity = 64 * 1024;

/// Two ends; the reading one reads when it is told to.
class Channel
{
public:
    explicit Channel(bool isSocket = false)
    {
        const int made = isSocket ? ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends.data())
                                  : ::pipe2(m_ends.data(), O_CLOEXEC);
        if (made != 0)
            qFatal("no pipe");
        if (isSocket)
            std::swap(m_ends[0], m_ends[1]);
    }
    ~Channel()
    {
        closeReader();
        closeWriter();
    }
    [[nodiscard]] int writer() const { return m_ends[1]; }
    void closeReader() { close(m_ends[0]); }
    void closeWriter() { close(m_ends[1]); }
    /// Reads until `isEnough` of everything read, or until the writer has gone.
    template<typename Condition>
    [[nodiscard]] QByteArray readUntil(Condition isEnough)
    {
        const QDeadlineTimer deadline(20'000);
        while (!isEnough(m_all) && !deadline.hasExpired()) {
            pollfd ready{m_ends[0], POLLIN, 0};
            if (::poll(&ready, 1, 50) <= 0)
                continue;
            char buffer[8192];
            const ssize_t count = ::read(m_ends[0], buffer, sizeof buffer);
            if (count <= 0)
                break;
            m_all.append(buffer, count);
        }
        return m_all;
    }

private:
    static void close(int &end)
    {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }

    std::array<int, 2> m_ends{-1, -1};
    QByteArray m_all;
};

struct Tally
{
    QHash<QString, qint64> lines;   ///< by level, without the notices
    QHash<QString, qint64> dropped; ///< by level, of all notices
    int notices = 0;
    bool isInOrder = true; ///< "number" grows
    bool isWhole = true;   ///< each line is JSON
};

Tally tallyOf(const QByteArray &text)
{
    Tally tally;
    qint64 last = -1;
    for (const QByteArray &line : text.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonObject record = QJsonDocument::fromJson(line).object();
        tally.isWhole = tally.isWhole && !record.isEmpty();
        if (record[QStringLiteral("event")] == QStringLiteral("log_lines_dropped")) {
            ++tally.notices;
            for (const char *level : {"debug", "info", "warning", "error"})
                tally.dropped[QLatin1String(level)] += record[QLatin1String(level)].toInteger();
            continue;
        }
        ++tally.lines[record[QStringLiteral("level")].toString()];
        const qint64 number = record[QStringLiteral("number")].toInteger();
        tally.isInOrder = tally.isInOrder && number > last;
        last = number;
    }
    return tally;
}

const SystemClock systemClock;

} // namespace

class TestJsonLogger : public QObject
{
    Q_OBJECT

private slots:
    void neverWaitsForItsReader_data()
    {
        QTest::addColumn<bool>("isSocket"); // journald's are
        QTest::newRow("pipe") << false;
        QTest::newRow("socket") << true;
    }
    void neverWaitsForItsReader()
    {
        QFETCH(bool, isSocket);
        constexpr int count = 100'000;
        Channel channel(isSocket);
        JsonLogger log(channel.writer(), LogLevel::Debug, systemClock, smallCapacity);
        QElapsedTimer timer;
        timer.start();
        for (int number = 0; number < count; ++number) {
            const LogField field{"number", number};
            // Every hundredth matters more; those fit.
            const LogLevel level = number % 1'000 == 0 ? LogLevel::Error : LogLevel(number % 2);
            log.write(level, "something", {&field, 1});
        }
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!log.sink().isIdle());
        const auto text = channel.readUntil([&](const QByteArray &) { return log.sink().isIdle(); });
        log.info("flows_again", {{"number", count}});
        const Tally tally = tallyOf(channel.readUntil(
            [&](const QByteArray &all) { return all.contains("flows_again") && all.endsWith('\n'); }));
        QVERIFY(tally.isWhole && tally.isInOrder);
        QVERIFY(tally.notices > 0);
        QCOMPARE(tally.lines.value(QStringLiteral("error")), count / 1'000);
        QCOMPARE(tally.dropped.value(QStringLiteral("error")), 0);
        for (const auto &[level, written] :
             {std::pair("debug", count / 2 - count / 1'000), std::pair("info", count / 2 + 1)})
            QCOMPARE(tally.lines.value(QLatin1String(level)) + tally.dropped.value(QLatin1String(level)), written);
        QVERIFY(tally.dropped.value(QStringLiteral("debug")) > tally.dropped.value(QStringLiteral("info")));
    }

    void losesNothingWhileItIsRead()
    {
        constexpr int threads = 4;
        constexpr int each = 5'000;
        Channel channel;
        QByteArray text;
        std::thread reader([&] { text = channel.readUntil([](const QByteArray &) { return false; }); });
        {
            JsonLogger log(channel.writer(), LogLevel::Info, systemClock);
            std::vector<std::thread> writers;
            for (int writer = 0; writer < threads; ++writer) {
                writers.emplace_back([&log, writer] {
                    for (int number = 0; number < each; ++number) {
                        log.info("something", {{"writer", writer}, {"number", number}});
                        log.debug("unwanted");
                    }
                });
            }
            for (std::thread &writer : writers)
                writer.join();
        } // everything is written at the end
        channel.closeWriter();
        reader.join();
        QHash<int, int> next;
        for (const QByteArray &line : text.split('\n')) {
            if (line.isEmpty())
                continue;
            const QJsonObject record = QJsonDocument::fromJson(line).object();
            QCOMPARE(record[QStringLiteral("number")].toInt(-1), next[record[QStringLiteral("writer")].toInt()]++);
        }
        for (int writer = 0; writer < threads; ++writer)
            QCOMPARE(next.value(writer), each);
    }

    void endsAlsoWhenNobodyReads()
    {
        Channel channel;
        QElapsedTimer timer;
        timer.start();
        {
            JsonLogger log(channel.writer(), LogLevel::Info, systemClock);
            for (int number = 0; number < 5'000; ++number)
                log.info("something", {{"number", number}});
        }
        QVERIFY2(timer.elapsed() > 1'000 && timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void outlivesItsReader()
    {
        ::signal(SIGPIPE, SIG_IGN);
        Channel channel;
        JsonLogger log(channel.writer(), LogLevel::Info, systemClock);
        channel.closeReader();
        for (int number = 0; number < 1'000; ++number)
            log.info("something", {{"number", number}});
        QVERIFY(log.sink().flush(std::chrono::seconds(10)));
    }

    /// What was logged before a fault is there after it.
    void hasItsLastWords_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("abort") << SIGABRT;
        QTest::newRow("segmentation fault") << SIGSEGV;
        QTest::newRow("qFatal") << 0;
    }
    void hasItsLastWords()
    {
        QFETCH(int, signal);
        constexpr int count = 20'000;
        Channel channel;
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit none{0, 0};
            ::setrlimit(RLIMIT_CORE, &none);
            ::signal(SIGSEGV, SIG_DFL); // the test's own handler tells at length
            ::signal(SIGABRT, SIG_DFL);
            JsonLogger log(channel.writer(), LogLevel::Info, systemClock);
            const LastWords lastWords(log);
            for (int number = 0; number < count; ++number)
                log.info("something", {{"number", number}});
            if (signal == 0)
                qFatal("words of %s", "Qt");
            ::raise(signal);
            ::_exit(0);
        }
        channel.closeWriter();
        const QByteArray text = channel.readUntil([](const QByteArray &) { return false; });
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), signal == 0 ? SIGABRT : signal);
        const Tally tally = tallyOf(text);
        QVERIFY(tally.isWhole);
        QCOMPARE(tally.lines.value(QStringLiteral("info")), count);
        QCOMPARE(text.contains("\"event\":\"qt_message\",\"message\":\"words of Qt\""), signal == 0);
    }
};

QTEST_GUILESS_MAIN(TestJsonLogger)
#include "tst_jsonlogger.moc"
