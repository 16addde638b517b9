// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QTimeZone>

#include <chrono>
#include <vector>

namespace cinefluent::learning {

/// Which IANA time zone a learner has lived in, and since when. What was done is dated by the zone of that time: moving
/// house does not shift the days before. Rules are those of the system's tz database. A value.
class ZoneHistory
{
public:
    /// One zone from ever. Error "time_zone_unknown" where the name is not in the tz database.
    [[nodiscard]] static Result<ZoneHistory> make(const QByteArray &zoneId);

    /// From `since` on the learner lives in `zoneId`; later changes known before are forgotten. Same error.
    [[nodiscard]] Result<void> change(Instant since, const QByteArray &zoneId);

    /// The date on the learner's calendar at that instant.
    [[nodiscard]] QDate dateOf(Instant at) const;
    /// How long that date lasted for the learner: 24 h as a rule, 23–25 with daylight saving, anything from 0 where the
    /// zone or the learner crossed the date line.
    [[nodiscard]] std::chrono::seconds lengthOf(const QDate &date) const;

private:
    struct Stay
    {
        Instant since;
        QTimeZone zone;
    };

    ZoneHistory() = default;
    [[nodiscard]] const QTimeZone &zoneAt(Instant at) const;

    std::vector<Stay> m_stays; ///< at least one, by instant
};

} // namespace cinefluent::learning
