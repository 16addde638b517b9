// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/subscription/openingrepository.h"
#include "server/services/subscription/tierpolicy.h"

namespace cinefluent::server {

/// Decides whether a learner may open a lesson: whatever hands out a lesson's content asks here. Belongs to the thread
/// of its repository.
class LessonGate
{
public:
    LessonGate(OpeningRepository &openings, const TierPolicy &policy, const Clock &clock);

    /// Counts the opening where the tier has a limit; other tiers cost nothing. Errors: PermissionDenied
    /// "subscription_required", RateLimited "daily_limit_reached" with the seconds until the learner's midnight.
    Task<Result<void>> open(UserId user, LessonId lesson, LessonStanding standing);
    /// The same where the caller has not read how they stand. NotFound "lesson_not_found".
    Task<Result<void>> open(UserId user, LessonId lesson);

private:
    OpeningRepository &m_openings;
    const TierPolicy &m_policy;
    const Clock &m_clock;
};

/// PermissionDenied "subscription_required".
[[nodiscard]] Error subscriptionRequired();

} // namespace cinefluent::server
