// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/jobs/jobrunner.h"

#include <QEventLoop>

#include <algorithm>

namespace cinefluent::server {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype maxErrorLength = 1000;
constexpr int leaseParts = 3; ///< renewals within one lease
constexpr auto pruneInterval = 10min;

QByteArray makeName(RandomSource &random)
{
    std::array<char, 12> bytes{};
    random.fill(bytes.data(), bytes.size());
    return "runner-" + QByteArray(bytes.data(), qsizetype(bytes.size())).toHex();
}

Error threw(const char *what)
{
    return makeError(ErrorKind::Internal, QStringLiteral("job_threw"), QStringLiteral("The job failed."),
                     QString::fromUtf8(what));
}

/// Runs the handler's coroutine to its end in an event loop of this thread.
Result<void> finish(const JobHandler &handler, const Job &job)
{
    std::optional<Result<void>> outcome;
    QEventLoop loop;
    const auto waiting = [](const JobHandler &run, Job what, std::optional<Result<void>> &into,
                            QEventLoop &until) -> Task<> {
        try {
            into.emplace(co_await run(std::move(what)));
        } catch (const std::exception &error) {
            into.emplace(threw(error.what()));
        }
        until.quit();
    }(handler, job, outcome, loop);
    if (!outcome)
        loop.exec();
    return *outcome;
}

bool isHopeless(ErrorKind kind)
{
    return kind == ErrorKind::InvalidInput || kind == ErrorKind::Unsupported;
}

} // namespace

JobRunner::JobRunner(Parts parts, JobRunnerOptions options)
    : m_parts(parts)
    , m_options(options)
    , m_name(makeName(parts.random))
{
}

JobRunner::~JobRunner()
{
    stop();
}

void JobRunner::handle(const QString &kind, JobHandler handler)
{
    if (m_handlers.contains(kind))
        qFatal("two handlers for jobs of kind %s", qPrintable(kind));
    m_handlers.insert(kind, std::move(handler));
}

void JobRunner::schedule(const JobSchedule &schedule)
{
    if (!m_handlers.contains(schedule.kind))
        qFatal("no handler for scheduled jobs of kind %s", qPrintable(schedule.kind));
    m_schedules.append(schedule);
}

void JobRunner::start()
{
    m_stopping = false;
    m_resting = false;
    const auto add = [this](const QString &name, void (JobRunner::*run)()) {
        m_threads.emplace_back(QThread::create([this, run] { (this->*run)(); }));
        m_threads.back()->setObjectName(name);
        m_threads.back()->start();
    };
    for (int i = 0; i < m_options.threads; ++i)
        add(QStringLiteral("jobs-%1").arg(i), &JobRunner::work);
    add(QStringLiteral("jobs-keeper"), &JobRunner::keepHouse);
}

void JobRunner::stop()
{
    m_stopping = true;
    m_parts.signal.notify();
    // The keeper comes last: what still runs keeps its lease.
    for (const auto &thread : m_threads) {
        m_resting = thread == m_threads.back();
        thread->wait();
    }
    m_threads.clear();
}

milliseconds JobRunner::pauseAfter(int attempt, const JobRunnerOptions &options, RandomSource &random)
{
    constexpr int mostDoublings = 30;
    milliseconds pause = options.firstPause;
    for (int i = 1; i < std::min(attempt, mostDoublings) && pause < options.longestPause; ++i)
        pause *= 2;
    pause = std::min(pause, options.longestPause);
    quint32 chance = 0;
    random.fill(&chance, sizeof chance);
    const milliseconds half = pause / 2;
    return half + milliseconds(half.count() == 0 ? 0 : qint64(chance) % (half.count() + 1));
}

void JobRunner::work()
{
    const QStringList kinds = m_handlers.keys();
    bool failing = false;
    while (!m_stopping) {
        const quint64 seen = m_parts.signal.count();
        const auto job = m_parts.store.claim(m_name, kinds, m_options.lease);
        if (!job && !std::exchange(failing, true))
            m_parts.log.warning("jobs_unreachable", {{"code", job.error().code}});
        if (job && std::exchange(failing, false))
            m_parts.log.info("jobs_reachable_again");
        if (job && *job)
            perform(**job);
        else if (!m_stopping)
            m_parts.signal.wait(seen, m_options.poll);
    }
}

void JobRunner::keepHouse()
{
    const auto interval = std::min<milliseconds>(m_options.lease / leaseParts, 5s);
    auto nextPrune = steady_clock::now();
    while (!m_resting) {
        // A failure here shows in work() too; what is not done now is done at the next turn.
        const auto renewed = m_parts.store.renew(m_name, m_options.lease);
        const auto recovered = renewed ? m_parts.store.recover() : Result<int>(0);
        if (recovered && *recovered > 0)
            m_parts.log.warning("jobs_recovered", {{"count", *recovered}});
        const auto arranged = m_stopping ? Result<void>() : m_parts.store.arrange(m_schedules);
        if (arranged && steady_clock::now() >= nextPrune) {
            if (m_parts.store.prune(m_options.keepDone, m_options.keepDead))
                nextPrune = steady_clock::now() + pruneInterval;
        }
        // Notifications are for those who work: this one sleeps on, in short naps so that it ends soon.
        const auto until = steady_clock::now() + interval;
        while (!m_resting && steady_clock::now() < until)
            m_parts.signal.wait(m_parts.signal.count(), std::min<milliseconds>(interval, 250ms));
    }
}

void JobRunner::perform(const Job &job)
{
    Job started = job;
    started.stopping = &m_stopping;
    const auto begin = steady_clock::now();
    const Result<void> outcome = finish(m_handlers[job.kind], started);
    const auto tookMs = duration_cast<milliseconds>(steady_clock::now() - begin).count();
    m_parts.log.debug("job_ran", {{"job_id", job.id.toString(QUuid::WithoutBraces)},
                                  {"kind", job.kind},
                                  {"took_ms", qint64(tookMs)},
                                  {"ok", outcome.ok()}});
    settle(job, outcome);
}

void JobRunner::settle(const Job &job, const Result<void> &outcome)
{
    Result<bool> settled = false;
    if (outcome) {
        settled = m_parts.store.complete(m_name, job);
    } else if (outcome.error().kind == ErrorKind::Cancelled && m_stopping) {
        settled = m_parts.store.giveBack(m_name, job);
    } else {
        const Error &error = outcome.error();
        const QString text = describe(error).left(maxErrorLength);
        const bool isLast = job.attempt >= job.maxAttempts || isHopeless(error.kind);
        settled = isLast ? m_parts.store.bury(m_name, job, text)
                         : m_parts.store.retry(m_name, job, pauseAfter(job.attempt, m_options, m_parts.random), text);
        const std::initializer_list<LogField> fields{{"job_id", job.id.toString(QUuid::WithoutBraces)},
                                                     {"kind", job.kind},
                                                     {"attempt", job.attempt},
                                                     {"code", error.code}};
        if (isLast)
            m_parts.log.error("job_dead", fields);
        else
            m_parts.log.warning("job_failed", fields);
    }
    if (settled && !*settled)
        m_parts.log.warning("job_lease_lost", {{"job_id", job.id.toString(QUuid::WithoutBraces)}, {"kind", job.kind}});
}

} // namespace cinefluent::server
