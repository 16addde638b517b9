// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/community/communityrights.h"

namespace cinefluent::server {

bool moderates(const Identity &identity)
{
    return includes(identity.role, Role::Reviewer);
}

std::optional<Standing> standingOf(const Identity &identity, UserId author)
{
    if (identity.userId == author)
        return Standing::Author;
    return moderates(identity) ? std::optional(Standing::Moderator) : std::nullopt;
}

} // namespace cinefluent::server
