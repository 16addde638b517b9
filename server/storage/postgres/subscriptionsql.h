// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The rules of services/subscription/tier.h in SQL, over a row `user` of users and a timestamptz `moment`.

/// effectiveTier(): NULL where there is no such user.
#define CINEFLUENT_TIER(user, moment)                                                                                  \
    "(case when " user ".subscription_ends_at <= " moment "::timestamptz then 'free' else " user                       \
    ".subscription_tier end)"

/// The day of the learner's own calendar.
#define CINEFLUENT_DAY(user, moment) "(" moment "::timestamptz at time zone " user ".time_zone)::date"
