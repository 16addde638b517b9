// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/leaderboard/leaderboardquery.h"

#include "common/lesson/movie.h"
#include "server/services/query/queryparameters.h"

#include <QStringList>

namespace cinefluent::server {

namespace {

const QStringList &periods()
{
    static const QStringList names{QStringLiteral("weekly"), QStringLiteral("monthly"), QStringLiteral("all-time")};
    return names;
}

} // namespace

QString toString(LeaderboardPeriod period)
{
    return periods().at(qsizetype(period));
}

QDate startOf(LeaderboardPeriod period, Instant now)
{
    const QDate day = toDateTime(now).toUTC().date();
    switch (period) {
    case LeaderboardPeriod::Weekly:
        return day.addDays(1 - day.dayOfWeek());
    case LeaderboardPeriod::Monthly:
        return {day.year(), day.month(), 1};
    case LeaderboardPeriod::AllTime:
        break;
    }
    return {1970, 1, 1};
}

QDate endOf(LeaderboardPeriod period, QDate start)
{
    switch (period) {
    case LeaderboardPeriod::Weekly:
        return start.addDays(7);
    case LeaderboardPeriod::Monthly:
        return start.addMonths(1);
    case LeaderboardPeriod::AllTime:
        break;
    }
    return {};
}

Result<LeaderboardQuery> leaderboardQueryFrom(const std::optional<QString> &period,
                                              const std::optional<QString> &language,
                                              const std::optional<QString> &limit)
{
    QueryParameters parameters;
    LeaderboardQuery query;
    if (period) {
        const qsizetype index = periods().indexOf(*period);
        if (index < 0)
            parameters.offend("period", "not_a_choice", QStringLiteral("weekly, monthly or all-time is expected."));
        else
            query.period = LeaderboardPeriod(index);
    }
    if (language) {
        query.language = *language;
        if (!isLanguageTag(*language))
            parameters.offend("language", "not_a_language", QStringLiteral("A tag such as en or pt-BR is expected."));
    }
    query.limit = parameters.number("limit", limit, query.limit, LeaderboardQuery::maxLimit);
    if (auto error = parameters.error())
        return *error;
    return query;
}

} // namespace cinefluent::server
