// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace cinefluent::tests {

/// Runs the event loop until `condition` holds and says whether it did in time. Looks after every event, where
/// QTRY_VERIFY looks every 50 ms.
template<typename Condition>
[[nodiscard]] bool eventually(Condition condition, int timeoutMs = 20'000)
{
    const QDeadlineTimer deadline(timeoutMs);
    QTimer alarm; // wakes the loop at the deadline where nothing else does
    alarm.start(timeoutMs);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace cinefluent::tests
