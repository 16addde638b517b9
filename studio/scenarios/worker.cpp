// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/worker.h"

namespace cinefluent::studio {

ProgressRelay::ProgressRelay(IProgress &progress)
    : m_progress(progress)
{
}

void ProgressRelay::report(int permille, std::optional<qint64> remainingMs, const QString &step)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        wake = !m_newest;
        const QString text = step.isEmpty() && m_newest ? m_newest->step : step;
        m_newest = Report{permille, remainingMs, text};
    }
    if (wake)
        QMetaObject::invokeMethod(this, &ProgressRelay::deliver, Qt::QueuedConnection);
}

void ProgressRelay::deliver()
{
    std::optional<Report> report;
    {
        const std::lock_guard lock(m_mutex);
        report.swap(m_newest);
    }
    if (!report)
        return;
    if (!report->step.isEmpty())
        m_progress.setStep(report->step);
    m_progress.setPermille(report->permille);
    m_progress.setRemaining(report->remainingMs);
}

} // namespace cinefluent::studio
