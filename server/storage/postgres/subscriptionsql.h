// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The rules of services/subscription/tier.h in SQL, over a row `user` of users and a timestamptz `moment`.

/// effectiveTier(): NULL where there is no such user.
#define CINEFLUENT_TIER(user, moment)                                                                                  \
    "(case when " user ".subscription_ends_at <= " moment "::timestamptz then 'free' else " user                       \
    ".subscription_tier end)"

/// The day of the learner's own calendar.
#define CINEFLUENT_DAY(user, moment) "(" moment "::timestamptz at time zone " user ".time_zone)::date"

/// Whether the learner may have the files of lesson `l` of movie `m`: LessonGate's rule without opening anything, for
/// lists. Not for nobody, for a premium lesson without a subscription, for one not opened today where the tier counts
/// them, for one above the account's viewing age, or of a movie that is not for every country. Over the rows of
/// CINEFLUENT_LEARNER.
#define CINEFLUENT_MAY_OPEN                                                                                            \
    "(u.id is not null and (not (l.is_premium or m.is_premium) or t.tier <> 'free') and (not t.tier = any(t.counted) " \
    "or coalesce(d.lessons @> array[l.id], false)) and m.allowed_countries = '{}' and m.denied_countries = '{}' "      \
    "and (u.viewing_age is null or u.viewing_age >= age_of_rating(m.age_rating)))"

/// Joins the learner as `u`, the openings of the day as `d`, the tier and the tiers that count openings as `t`.
#define CINEFLUENT_LEARNER(user, moment, counted)                                                                      \
    " left join users u on u.id = " user                                                                               \
    "::uuid left join daily_lessons d on d.user_id = u.id and d.day = " CINEFLUENT_DAY(                                \
        "u", moment) " left join lateral (select " CINEFLUENT_TIER("u", moment) " as tier, " counted                   \
                                                                                "::text[] as counted) t on true "
