// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/subscription/lessongate.h"

#include "common/api/errorcodes.h"

namespace cinefluent::server {

namespace {

Error dailyLimitReached(int limit, int waitS)
{
    Error error = makeError(ErrorKind::RateLimited, QString::fromLatin1(api::codes::dailyLimitReached),
                            QStringLiteral("Your subscription includes %1 lessons a day, and today's are opened. Those "
                                           "stay open; others are there again tomorrow, or with a larger subscription.")
                                .arg(limit));
    error.retryAfterS = std::max(1, waitS);
    return error;
}

} // namespace

Error subscriptionRequired()
{
    return makeError(ErrorKind::PermissionDenied, QString::fromLatin1(api::codes::subscriptionRequired),
                     QStringLiteral("This lesson is part of the premium subscription."));
}

LessonGate::LessonGate(OpeningRepository &openings, const TierPolicy &policy, const Clock &clock)
    : m_openings(openings)
    , m_policy(policy)
    , m_clock(clock)
{
}

Task<Result<void>> LessonGate::open(UserId user, LessonId lesson, LessonStanding standing)
{
    const Tier tier = effectiveTier(standing.entitlement, m_clock.now());
    if (standing.isPremium && !TierPolicy::opensPremiumLessons(tier))
        co_return subscriptionRequired();
    const int limit = m_policy.rules(tier).dailyLessons;
    if (limit == TierRules::unlimited || standing.isOpenedToday)
        co_return {};
    if (limit == 0)
        co_return dailyLimitReached(limit, standing.dayEndsInSeconds);
    const auto isOpen = co_await m_openings.open(user, standing.day, lesson, limit);
    if (!isOpen)
        co_return isOpen.error();
    if (!*isOpen)
        co_return dailyLimitReached(limit, standing.dayEndsInSeconds);
    co_return {};
}

Task<Result<void>> LessonGate::open(UserId user, LessonId lesson)
{
    const auto standing = co_await m_openings.standing(user, lesson, m_clock.now());
    if (!standing)
        co_return standing.error();
    if (!*standing)
        co_return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::lessonNotFound),
                            QStringLiteral("There is no such lesson."));
    co_return co_await open(user, lesson, **standing);
}

} // namespace cinefluent::server
