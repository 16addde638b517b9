// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "studio/scenarios/interaction.h"

#include <QCoroSignal>
#include <QObject>
#include <QThread>

#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>

namespace cinefluent::studio {

/// Runs blocking `work` on a thread of its own and gives what it returns, on the thread that asked. Work that should
/// end early takes a stop token.
template<typename Work>
[[nodiscard]] Task<std::invoke_result_t<Work>> onWorker(Work work)
{
    std::optional<std::invoke_result_t<Work>> result;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result.emplace(work()); }));
    // Listens before the start: short work may have ended before anything else runs here.
    auto finished = qCoro(thread.get(), &QThread::finished);
    thread->start();
    co_await finished;
    thread->wait();
    co_return std::move(*result);
}

/// Carries progress from a worker to the thread of the flow: only the newest is passed on, so that a fast worker never
/// floods it. Made and destroyed on the flow's thread, outlives the worker.
class ProgressRelay : public QObject
{
    Q_OBJECT

public:
    explicit ProgressRelay(IProgress &progress);

    /// From any thread. An empty `step` keeps the former text.
    void report(int permille, std::optional<qint64> remainingMs = {}, const QString &step = {});

private:
    void deliver();

    struct Report
    {
        int permille = -1;
        std::optional<qint64> remainingMs;
        QString step;
    };

    IProgress &m_progress;
    std::mutex m_mutex;
    std::optional<Report> m_newest;
};

} // namespace cinefluent::studio
