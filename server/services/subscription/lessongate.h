// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/subscription/openingrepository.h"
#include "server/services/subscription/tierpolicy.h"

namespace cinefluent::server {

/// Who wants to see something, and where from.
struct Viewer
{
    UserId user;
    QString country; ///< ISO 3166-1 alpha-2 in capitals; empty: not known
};

/// What a movie that is not for every country does for a viewer whose country is not known.
enum class UnknownCountry
{
    Denied,
    Allowed
};

/// Decides whether a learner may open a lesson: whatever hands out a lesson's content asks here. Subscription, age
/// rating, country and daily limit are decided in this order and nowhere else; for lists, which cannot ask a country,
/// CINEFLUENT_MAY_OPEN is the same rule and withholds the files of movies that any country is denied. Belongs to the
/// thread of its repository.
class LessonGate
{
public:
    LessonGate(OpeningRepository &openings, const TierPolicy &policy, const Clock &clock,
               UnknownCountry unknownCountry = UnknownCountry::Denied);

    /// Whether the learner may see the lesson at all, without counting anything. PermissionDenied
    /// "subscription_required", "age_restricted", "country_blocked" or, where the country is not known,
    /// "country_unknown".
    [[nodiscard]] Result<void> mayWatch(const Viewer &viewer, const LessonStanding &standing) const;

    /// The same, then counts the opening where the tier has a limit; other tiers cost nothing. Errors: those of
    /// mayWatch(), RateLimited "daily_limit_reached" with the seconds until the learner's midnight.
    Task<Result<void>> open(Viewer viewer, LessonId lesson, LessonStanding standing);
    /// The same where the caller has not read how they stand. NotFound "lesson_not_found".
    Task<Result<void>> open(Viewer viewer, LessonId lesson);

private:
    OpeningRepository &m_openings;
    const TierPolicy &m_policy;
    const Clock &m_clock;
    UnknownCountry m_unknownCountry;
};

/// PermissionDenied "subscription_required".
[[nodiscard]] Error subscriptionRequired();

} // namespace cinefluent::server
