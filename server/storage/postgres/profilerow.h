// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/session.h"
#include "server/services/security/piibox.h"
#include "server/storage/postgres/pgresult.h"

namespace cinefluent::server {

/// The select list that profileFrom() reads by position, of a table `users` without alias; further columns follow it.
/// A streak counts until a whole day of the learner's has gone by, which nobody writes down.
#define PROFILE_COLUMNS                                                                                                \
    "id, email_ciphertext, key_version, username, full_name_ciphertext, avatar_url, native_language, "                 \
    "target_languages, case when subscription_ends_at <= now() then 'free' else subscription_tier end, case when "     \
    "last_streak_day >= (now() at time zone time_zone)::date - 1 then streak_count else 0 end, total_points, "         \
    "daily_goal, role, time_zone, email_verified_at is not null"
constexpr int profileColumnCount = 15;

/// Corrupt "pii_unreadable" where the key is not that of the sealing.
[[nodiscard]] Result<api::UserProfile> profileFrom(const PgRow &row, const PiiBox &pii);

/// Where sealed values of a user's row live; `row` is the id's text.
[[nodiscard]] PiiPlace emailPlace(const QByteArray &row);
[[nodiscard]] PiiPlace fullNamePlace(const QByteArray &row);

/// Conflict "username_taken" with its field.
[[nodiscard]] Error usernameTaken();

} // namespace cinefluent::server
