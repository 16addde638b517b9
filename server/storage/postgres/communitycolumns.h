// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/community/communityrows.h"
#include "server/storage/postgres/textcell.h"

namespace cinefluent::server {

/// Three columns: id, username and avatar_url of public_profiles. The id comes from the row that names the author, so
/// that it is there while the profile is not.
[[nodiscard]] inline PublicAuthor authorFromRow(const PgRow &row, int column)
{
    return {row.id<UserId>(column), utf8Of(row, column + 1), row.text(column + 2)};
}

/// Where a list begins that nobody gave a cursor for: before everything.
inline constexpr const char *lastInstant = "infinity";
inline constexpr const char *firstInstant = "-infinity";
inline constexpr const char *lastId = "ffffffff-ffff-ffff-ffff-ffffffffffff";
inline constexpr const char *firstId = "00000000-0000-0000-0000-000000000000";

} // namespace cinefluent::server
