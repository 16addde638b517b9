// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "server/services/auth/identity.h"
#include "server/services/media/mediaurls.h"
#include "server/services/study/recommendation.h"

namespace cinefluent::server {

class RecommendationRepository
{
public:
    RecommendationRepository() = default;
    RecommendationRepository(const RecommendationRepository &) = delete;
    RecommendationRepository &operator=(const RecommendationRepository &) = delete;
    virtual ~RecommendationRepository() = default;

    /// At most some hundred lessons of `language`, or where that is empty of the languages that the learner studies,
    /// has said to want, or, without either, of all: begun ones, the next ones of films begun, first ones of popular
    /// films. However many films there are, the cost stays the same.
    virtual Task<Result<std::vector<LessonCandidate>>> candidates(UserId userId, QString language) = 0;
};

/// What to learn next. Belongs to the thread of its repository.
class RecommendationService
{
public:
    RecommendationService(RecommendationRepository &repository, const MediaUrls &urls);

    /// `{recommendations: [{lesson, movieTitle, score, knownWords, words, reasons: [{code, message}]}]}`. Error:
    /// "query_invalid".
    Task<Result<QByteArray>> recommendations(UserId userId, std::optional<QString> language,
                                             std::optional<QString> limit);

private:
    RecommendationRepository &m_repository;
    const MediaUrls &m_urls;
};

} // namespace cinefluent::server
