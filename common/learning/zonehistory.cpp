// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/zonehistory.h"

#include <algorithm>

namespace cinefluent::learning {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::seconds;

namespace {

constexpr qint64 epochJulianDay = 2'440'588;
constexpr hours mostOffset(26); ///< more than any zone has ever been from UTC

QDate toDate(std::chrono::sys_days day)
{
    return QDate::fromJulianDay(epochJulianDay + day.time_since_epoch().count());
}

std::chrono::sys_days toDays(const QDate &date)
{
    return std::chrono::sys_days(days(date.toJulianDay() - epochJulianDay));
}

seconds offsetOf(const QTimeZone &zone, Instant at)
{
    return seconds(zone.offsetFromUtc(toDateTime(at)));
}

Result<QTimeZone> zoneNamed(const QByteArray &id)
{
    // Qt takes fixed offsets ("UTC+02:00") for names too; they know no daylight saving and are not in the database.
    const bool isName = !id.isEmpty() && id.size() <= 64 && !id.startsWith("UTC+") && !id.startsWith("UTC-") &&
                        std::all_of(id.begin(), id.end(), [](char c) {
                            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                   c == '/' || c == '_' || c == '-' || c == '+';
                        });
    if (isName && QTimeZone::isTimeZoneIdAvailable(id)) {
        if (QTimeZone zone(id); zone.isValid())
            return zone;
    }
    return makeError(ErrorKind::InvalidInput, QStringLiteral("time_zone_unknown"),
                     QStringLiteral("There is no such time zone. Give a name of the IANA database, such as "
                                    "\"Europe/Madrid\"."));
}

} // namespace

Result<ZoneHistory> ZoneHistory::make(const QByteArray &zoneId)
{
    const auto zone = zoneNamed(zoneId);
    if (!zone)
        return zone.error();
    ZoneHistory history;
    history.m_stays.push_back({Instant::min(), *zone});
    return history;
}

Result<void> ZoneHistory::change(Instant since, const QByteArray &zoneId)
{
    const auto zone = zoneNamed(zoneId);
    if (!zone)
        return zone.error();
    while (m_stays.size() > 1 && m_stays.back().since >= since)
        m_stays.pop_back();
    m_stays.push_back({since, *zone});
    return {};
}

QDate ZoneHistory::dateOf(Instant at) const
{
    return toDate(floor<days>(at + offsetOf(zoneAt(at), at)));
}

seconds ZoneHistory::lengthOf(const QDate &date) const
{
    const Instant midnight = toDays(date);
    const Instant from = midnight - mostOffset;
    const Instant to = midnight + days(1) + mostOffset;
    // Between two of these the offset stays the same.
    std::vector<Instant> bounds{from, to};
    for (const Stay &stay : m_stays) {
        if (stay.since > from && stay.since < to)
            bounds.push_back(stay.since);
        for (const QTimeZone::OffsetData &transition : stay.zone.transitions(toDateTime(from), toDateTime(to)))
            bounds.push_back(std::clamp(toInstant(transition.atUtc), from, to));
    }
    std::sort(bounds.begin(), bounds.end());
    Instant::duration length(0);
    for (size_t i = 1; i < bounds.size(); ++i) {
        const seconds offset = offsetOf(zoneAt(bounds[i - 1]), bounds[i - 1]);
        const Instant begin = std::max(bounds[i - 1] + offset, midnight);
        const Instant end = std::min<Instant>(bounds[i] + offset, midnight + days(1));
        length += std::max(end - begin, Instant::duration(0));
    }
    return std::chrono::duration_cast<seconds>(length);
}

const QTimeZone &ZoneHistory::zoneAt(Instant at) const
{
    auto stay = m_stays.end() - 1;
    while (stay != m_stays.begin() && stay->since > at)
        --stay;
    return stay->zone;
}

} // namespace cinefluent::learning
