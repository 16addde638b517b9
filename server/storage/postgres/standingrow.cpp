// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/postgres/standingrow.h"

namespace cinefluent::server {

LessonStanding standingFromRow(const PgRow &row, int column)
{
    LessonStanding standing;
    standing.isPremium = row.boolean(column);
    standing.entitlement = {tierFromString(row.text(column + 1)).value_or(Tier::Free), row.optInstant(column + 2)};
    standing.day = row.date(column + 3);
    standing.dayEndsInSeconds = row.int32(column + 4);
    standing.isOpenedToday = row.boolean(column + 5);
    standing.minimumAge = row.int32(column + 6);
    standing.viewingAge = row.optInt32(column + 7);
    standing.allowedCountries = row.textArray(column + 8);
    standing.deniedCountries = row.textArray(column + 9);
    return standing;
}

} // namespace cinefluent::server
