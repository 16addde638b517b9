// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/lesson/ids.h"
#include "server/services/query/pagecursor.h"

namespace cinefluent::server {

/// The seed's `CommunityQuery`. Filters add up. Pinned posts come first, then the newest.
struct PostQuery
{
    std::optional<QString> language;
    std::optional<MovieId> movieId;
    std::optional<QString> postType;
    PageRequest part;
};

/// The parameters as a client wrote them.
struct PostQueryText
{
    std::optional<QString> language, movieId, postType, page, limit, cursor;
};

/// "query_invalid" with a field error for each parameter that is wrong; the pointer is its name.
[[nodiscard]] Result<PostQuery> postQueryFrom(const PostQueryText &text);

/// `page`, `limit` and `cursor` alone; errors as above.
[[nodiscard]] Result<PageRequest> listPartFrom(const std::optional<QString> &page, const std::optional<QString> &limit,
                                               const std::optional<QString> &cursor);

} // namespace cinefluent::server
