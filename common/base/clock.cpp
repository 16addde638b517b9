// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/clock.h"

namespace cinefluent {

using namespace std::chrono;

Instant SystemClock::now() const
{
    return floor<microseconds>(system_clock::now());
}

QString toIso8601(Instant instant)
{
    return toDateTime(instant).toString(Qt::ISODateWithMs);
}

QDateTime toDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(floor<milliseconds>(instant).time_since_epoch().count(), Qt::UTC);
}

Instant toInstant(const QDateTime &dateTime)
{
    return Instant(milliseconds(dateTime.toMSecsSinceEpoch()));
}

} // namespace cinefluent
