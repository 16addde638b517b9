// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/postquery.h"

#include "common/lesson/movie.h"
#include "server/services/community/postinput.h"

namespace cinefluent::server {

Result<PostQuery> postQueryFrom(const PostQueryText &text)
{
    QueryParameters parameters;
    PostQuery query;
    query.language = text.language;
    if (text.language && !isLanguageTag(*text.language))
        parameters.offend("language", "not_a_language", QStringLiteral("A tag such as en or pt-BR is expected."));
    query.postType = text.postType;
    if (text.postType && !isPostType(*text.postType))
        parameters.offend("postType", "not_a_type", QStringLiteral("Lowercase letters, digits and _ are expected."));
    if (text.movieId) {
        query.movieId = MovieId::fromString(*text.movieId);
        if (query.movieId->isNull())
            parameters.offend("movieId", "not_a_uuid", QStringLiteral("A UUID is expected."));
    }
    query.part = pageRequestFrom(parameters, text.page, text.limit, text.cursor);
    if (auto error = parameters.error())
        return *error;
    return query;
}

Result<PageRequest> listPartFrom(const std::optional<QString> &page, const std::optional<QString> &limit,
                                 const std::optional<QString> &cursor)
{
    QueryParameters parameters;
    const PageRequest part = pageRequestFrom(parameters, page, limit, cursor);
    if (auto error = parameters.error())
        return *error;
    return part;
}

} // namespace cinefluent::server
