// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/clock.h"

#include <array>

namespace cinefluent {

using namespace std::chrono;

namespace {

/// `number` with leading zeros; answers and logs are full of instants, and a format string costs ten times as much.
char16_t *writeDigits(char16_t *at, unsigned number, int digits)
{
    for (int i = digits - 1; i >= 0; --i) {
        at[i] = char16_t(u'0' + number % 10);
        number /= 10;
    }
    return at + digits;
}

} // namespace

Instant SystemClock::now() const
{
    return floor<microseconds>(system_clock::now());
}

QString toIso8601(Instant instant)
{
    const auto day = floor<days>(instant);
    const year_month_day date(day);
    const hh_mm_ss time(floor<milliseconds>(instant - day));
    const int year = int(date.year());
    if (year < 0 || year > 9999) {
        return QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02d.%03dZ", year, unsigned(date.month()),
                                 unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()),
                                 int(time.seconds().count()), int(time.subseconds().count()));
    }
    std::array<char16_t, 24> text;
    char16_t *at = writeDigits(text.data(), unsigned(year), 4);
    const auto append = [&at](char16_t separator, auto number, int digits) {
        *at++ = separator;
        at = writeDigits(at, unsigned(number), digits);
    };
    append(u'-', unsigned(date.month()), 2);
    append(u'-', unsigned(date.day()), 2);
    append(u'T', time.hours().count(), 2);
    append(u':', time.minutes().count(), 2);
    append(u':', time.seconds().count(), 2);
    append(u'.', time.subseconds().count(), 3);
    *at++ = u'Z';
    return QStringView(text.data(), at).toString();
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
