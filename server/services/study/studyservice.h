// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/cache/answercache.h"
#include "server/services/media/mediaurls.h"
#include "server/services/study/studyrepository.h"

namespace cinefluent::server {

/// A learner's statistics, history, due words and achievements, as JSON. Belongs to the thread of its repository.
class StudyService
{
public:
    static constexpr int defaultDays = 30;
    static constexpr int maxDays = 366;
    static constexpr int maxHistoryDepth = 10'000;

    StudyService(StudyRepository &repository, AnswerCache &answers, const MediaUrls &urls, const Clock &clock);

    /// The seed's ProgressStats; `dailyActivity` holds the last `days` dates on the learner's calendar, today included,
    /// the quiet ones too. Kept under the seed's key, until the learner's next write or midnight. Error:
    /// "query_invalid".
    Task<Result<QByteArray>> stats(UserId userId, std::optional<QString> days);
    /// The seed's ProgressHistory, the lesson studied last first. Error: "query_invalid".
    Task<Result<QByteArray>> history(UserId userId, std::optional<QString> page, std::optional<QString> limit);
    /// `{cards, counts, newWords, nextDueAt}`: learning before review, the most forgotten first, then words not met
    /// before. Error: "query_invalid".
    Task<Result<QByteArray>> due(UserId userId, std::optional<QString> language, std::optional<QString> limit,
                                 std::optional<QString> newPerDay);
    /// Every achievement there is, with the instant it was awarded where it was.
    Task<Result<QByteArray>> achievementList(UserId userId);

private:
    [[nodiscard]] Task<Result<KeptAnswer>> makeStats(UserId userId, int days);

    StudyRepository &m_repository;
    AnswerCache &m_answers;
    const MediaUrls &m_urls;
    const Clock &m_clock;
};

} // namespace cinefluent::server
