// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/services/auth/identity.h"

#include <map>
#include <vector>

namespace cinefluent::server {

/// What the numbers of a learner are made of.
struct StudyRecord
{
    /// The days of the ledger: dated by the instants at which points were earned.
    struct LedgerDay
    {
        QDate day;
        int lessonsCompleted = 0;
        qint64 points = 0;
    };
    struct StudyDay
    {
        Instant firstAt{};
        qint64 seconds = 0;
    };

    std::map<Instant, QByteArray> zonesLeft;
    QByteArray zone;
    int dailyGoalMinutes = 1;
    qint64 points = 0;
    int lessonsCompleted = 0;
    int wordsLearned = 0;
    std::vector<StudyDay> days; ///< all of them, in order
    std::vector<LedgerDay> ledger;
};

struct HistoryRow
{
    QByteArray lesson; ///< the seed's MovieLesson, with objects' references for URLs
    int percentHundredths = 0;
    std::optional<Instant> completedAt;
    qint64 timeSpentSeconds = 0;
};

struct HistoryPage
{
    std::vector<HistoryRow> rows;
    qint64 total = 0;
};

struct DueQuery
{
    static constexpr int maxLimit = 200;
    static constexpr int maxNewPerDay = 200;

    QString language; ///< empty: all
    int limit = 50;
    int newPerDay = 20;
};

struct DueQueue
{
    QByteArray cards; ///< a JSON array, with objects' references for URLs
    int learning = 0; ///< due in steps of minutes
    int review = 0;   ///< due by days
    int newWords = 0; ///< to be met today still
    int metToday = 0;
    std::optional<Instant> nextDueAt; ///< of what is not due yet
};

struct AwardRow
{
    QString key;
    Instant awardedAt{};
};

/// A learner's own numbers, read as that learner.
class StudyRepository
{
public:
    StudyRepository() = default;
    StudyRepository(const StudyRepository &) = delete;
    StudyRepository &operator=(const StudyRepository &) = delete;
    virtual ~StudyRepository() = default;

    /// The ledger's days from `since` on.
    virtual Task<Result<StudyRecord>> record(UserId userId, Instant since) = 0;
    /// Lessons by the newest event, `page` from 1.
    virtual Task<Result<HistoryPage>> history(UserId userId, int page, int limit) = 0;
    virtual Task<Result<DueQueue>> due(UserId userId, DueQuery query, Instant now) = 0;
    virtual Task<Result<std::vector<AwardRow>>> awards(UserId userId) = 0;
};

} // namespace cinefluent::server
