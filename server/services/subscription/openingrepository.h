// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"
#include "common/lesson/ids.h"
#include "server/services/auth/identity.h"
#include "server/services/subscription/tier.h"

#include <QDate>
#include <QStringList>

namespace cinefluent::server {

/// How a learner stands to a lesson at a moment.
struct LessonStanding
{
    bool isPremium = false; ///< the lesson's own mark or its movie's
    Entitlement entitlement;
    QDate day;                     ///< today in the learner's time zone
    int dayEndsInSeconds = 0;      ///< from now
    bool isOpenedToday = false;    ///< then it may be opened again and again
    int minimumAge = 0;            ///< years, by the movie's age rating; 0: for everybody
    std::optional<int> viewingAge; ///< the oldest rating that the account may see; nothing: any
    QStringList allowedCountries;  ///< ISO 3166-1 codes; empty: every country that is not denied
    QStringList deniedCountries;   ///< never both are set
};

/// Which lessons a learner opened on which day.
class OpeningRepository
{
public:
    OpeningRepository() = default;
    OpeningRepository(const OpeningRepository &) = delete;
    OpeningRepository &operator=(const OpeningRepository &) = delete;
    virtual ~OpeningRepository() = default;

    /// Nothing where learners see no such lesson.
    virtual Task<Result<std::optional<LessonStanding>>> standing(UserId user, LessonId lesson, Instant now) = 0;
    /// Whether the lesson is among the day's first `limit` (at least 1) different ones, adding it where there is room.
    /// Exact however many ask at once. A crash of the machine may forget the openings of its last second.
    virtual Task<Result<bool>> open(UserId user, QDate day, LessonId lesson, int limit) = 0;
};

} // namespace cinefluent::server
