// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/learning/reviewrepository.h"
#include "server/storage/postgres/pgsettlement.h"

namespace cinefluent::server {

/// Appends reviews of one learner and folds the cards concerned, inside of the settlement's transaction: marks the days
/// and earns the points, which its `finish` pays.
[[nodiscard]] ReviewsOutcome appendReviews(pqxx::work &work, UserId userId,
                                           const std::vector<learning::Review> &reviews, PgSettlement &settlement);

} // namespace cinefluent::server
