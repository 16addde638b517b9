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

Error ageRestricted(int minimumAge)
{
    return makeError(ErrorKind::PermissionDenied, QString::fromLatin1(api::codes::ageRestricted),
                     QStringLiteral("This movie is rated for viewers from %1 years. The account's viewing age is set "
                                    "lower.")
                         .arg(minimumAge));
}

Result<void> mayWatchFrom(const QString &country, const LessonStanding &standing, UnknownCountry unknown)
{
    const QStringList &allowed = standing.allowedCountries;
    const QStringList &denied = standing.deniedCountries;
    if (allowed.isEmpty() && denied.isEmpty())
        return {};
    if (country.isEmpty()) {
        if (unknown == UnknownCountry::Allowed)
            return {};
        return makeError(ErrorKind::PermissionDenied, QString::fromLatin1(api::codes::countryUnknown),
                         QStringLiteral("This movie is not licensed for every country, and it is not known where this "
                                        "request comes from."));
    }
    if (!denied.contains(country) && (allowed.isEmpty() || allowed.contains(country)))
        return {};
    return makeError(ErrorKind::PermissionDenied, QString::fromLatin1(api::codes::countryBlocked),
                     QStringLiteral("This movie is not licensed for the country this request comes from."));
}

} // namespace

Error subscriptionRequired()
{
    return makeError(ErrorKind::PermissionDenied, QString::fromLatin1(api::codes::subscriptionRequired),
                     QStringLiteral("This lesson is part of the premium subscription."));
}

LessonGate::LessonGate(OpeningRepository &openings, const TierPolicy &policy, const Clock &clock,
                       UnknownCountry unknownCountry)
    : m_openings(openings)
    , m_policy(policy)
    , m_clock(clock)
    , m_unknownCountry(unknownCountry)
{
}

Result<void> LessonGate::mayWatch(const Viewer &viewer, const LessonStanding &standing) const
{
    const Tier tier = effectiveTier(standing.entitlement, m_clock.now());
    if (standing.isPremium && !TierPolicy::opensPremiumLessons(tier))
        return subscriptionRequired();
    if (standing.viewingAge && standing.minimumAge > *standing.viewingAge)
        return ageRestricted(standing.minimumAge);
    return mayWatchFrom(viewer.country, standing, m_unknownCountry);
}

Task<Result<void>> LessonGate::open(Viewer viewer, LessonId lesson, LessonStanding standing)
{
    if (auto watch = mayWatch(viewer, standing); !watch)
        co_return watch.error();
    const Tier tier = effectiveTier(standing.entitlement, m_clock.now());
    const int limit = m_policy.rules(tier).dailyLessons;
    if (limit == TierRules::unlimited || standing.isOpenedToday)
        co_return {};
    if (limit == 0)
        co_return dailyLimitReached(limit, standing.dayEndsInSeconds);
    const auto isOpen = co_await m_openings.open(viewer.user, standing.day, lesson, limit);
    if (!isOpen)
        co_return isOpen.error();
    if (!*isOpen)
        co_return dailyLimitReached(limit, standing.dayEndsInSeconds);
    co_return {};
}

Task<Result<void>> LessonGate::open(Viewer viewer, LessonId lesson)
{
    const auto standing = co_await m_openings.standing(viewer.user, lesson, m_clock.now());
    if (!standing)
        co_return standing.error();
    if (!*standing)
        co_return makeError(ErrorKind::NotFound, QString::fromLatin1(api::codes::lessonNotFound),
                            QStringLiteral("There is no such lesson."));
    co_return co_await open(std::move(viewer), lesson, **standing);
}

} // namespace cinefluent::server
