// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/identity.h"

#include <optional>

namespace cinefluent::server {

/// As what somebody changes a post or a comment. The database holds to it: an author reaches his own rows alone.
enum class Standing
{
    Author,
    Moderator
};

/// Whether an account moderates the community: reviewers and administrators do.
[[nodiscard]] bool moderates(const Identity &identity);

/// The one place that decides who may edit or delete what `author` wrote: the author and moderators. Nothing for
/// everybody else.
[[nodiscard]] std::optional<Standing> standingOf(const Identity &identity, UserId author);

} // namespace cinefluent::server
