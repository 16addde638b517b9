// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/subscription/openingrepository.h"
#include "server/storage/postgres/pgresult.h"
#include "server/storage/postgres/subscriptionsql.h"

namespace cinefluent::server {

/// The columns that standingFromRow() reads, of lesson `l` and movie `m` over the rows of CINEFLUENT_STANDING_JOINS.
#define CINEFLUENT_STANDING_COLUMNS(moment)                                                                            \
    "l.is_premium or m.is_premium, u.subscription_tier, u.subscription_ends_at, y.day, ceil(extract(epoch from "       \
    "((y.day + 1)::timestamp at time zone u.time_zone) - " moment                                                      \
    "::timestamptz))::int, coalesce(d.lessons @> array[l.id], false), age_of_rating(m.age_rating), u.viewing_age, "    \
    "m.allowed_countries, m.denied_countries"

/// How many these are.
inline constexpr int standingColumns = 10;

/// Joins the learner as `u`, the learner's day as `y` and its openings as `d`.
#define CINEFLUENT_STANDING_JOINS(user, moment)                                                                        \
    "left join users u on u.id = " user "::uuid left join lateral (select " CINEFLUENT_DAY(                            \
        "u", moment) " as day) y on true left join daily_lessons d on d.user_id = u.id and d.day = y.day "

/// From those columns, the first at `column`.
[[nodiscard]] LessonStanding standingFromRow(const PgRow &row, int column);

} // namespace cinefluent::server
