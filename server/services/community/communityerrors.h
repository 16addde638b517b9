// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"

namespace cinefluent::server {

[[nodiscard]] Error postNotFound();          ///< NotFound "post_not_found": also for one that moderation has hidden
[[nodiscard]] Error commentNotFound();       ///< NotFound "comment_not_found"
[[nodiscard]] Error caseNotFound();          ///< NotFound "case_not_found"
[[nodiscard]] Error postedMovieNotFound();   ///< NotFound "movie_not_found", of a post's movie
[[nodiscard]] Error notTheAuthor();          ///< PermissionDenied "not_the_author"
[[nodiscard]] Error idempotencyKeyInvalid(); ///< InvalidInput "idempotency_key_invalid"
[[nodiscard]] Error idempotencyKeyReused();  ///< Conflict "idempotency_key_reused": another request had it

} // namespace cinefluent::server
