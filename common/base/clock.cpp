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
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(floor<milliseconds>(instant - day));
    return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", int(date.year()), unsigned(date.month()),
                             unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
                             int(time.seconds().count()), int(time.subseconds().count()));
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
