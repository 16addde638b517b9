// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/study/recommendationservice.h"

#include "common/base/jsonwriter.h"
#include "common/lesson/movie.h"
#include "server/services/catalogue/signedurls.h"
#include "server/services/query/queryparameters.h"

namespace cinefluent::server {

RecommendationService::RecommendationService(RecommendationRepository &repository, const MediaUrls &urls)
    : m_repository(repository)
    , m_urls(urls)
{
}

Task<Result<QByteArray>> RecommendationService::recommendations(UserId userId, std::optional<QString> language,
                                                                std::optional<QString> limit)
{
    QueryParameters parameters;
    const int count = parameters.number("limit", limit, 10, 50);
    if (language && !isLanguageTag(*language))
        parameters.offend("language", "not_a_language", QStringLiteral("A tag such as en or pt-BR is expected."));
    if (auto error = parameters.error())
        co_return *error;
    auto candidates = co_await m_repository.candidates(userId, language.value_or(QString()));
    if (!candidates)
        co_return candidates.error();
    QByteArray out;
    JsonWriter json(out);
    json.beginObject().key("recommendations").beginArray();
    for (const Recommendation &entry : recommend(std::move(*candidates), count)) {
        const QByteArray lesson = signedUrls(entry.candidate.lesson, m_urls);
        json.beginObject().key("lesson").rawValue({lesson.constData(), size_t(lesson.size())});
        json.member("movieTitle", QString::fromUtf8(entry.candidate.movieTitle)).member("score", entry.score);
        json.member("knownWords", entry.candidate.knownWords).member("words", entry.candidate.words);
        json.key("reasons").beginArray();
        for (const Reason &reason : entry.reasons)
            json.beginObject().member("code", reason.code).member("message", reason.message).endObject();
        json.endArray().endObject();
    }
    json.endArray().endObject();
    co_return out;
}

} // namespace cinefluent::server
