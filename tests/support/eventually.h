// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace cinefluent::tests {

/// Runs the event loop until `condition` holds and says whether it did in time. Looks after every event and every 5 ms,
/// where QTRY_VERIFY looks every 50 ms.
template<typename Condition>
[[nodiscard]] bool eventually(Condition condition, int timeoutMs = 20'000)
{
    const QDeadlineTimer deadline(timeoutMs);
    QTimer alarm; // for conditions that no event of this thread announces
    alarm.start(5);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace cinefluent::tests
