// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/ids.h"

#include <optional>

namespace cinefluent::server {

using UserId = Id<struct UserTag>;
/// One login on one device: the family of its refresh tokens, and what its access tokens name.
using SessionId = Id<struct SessionTag>;

/// What an account may do, each including those before it.
enum class Role
{
    Learner,
    Editor,
    Reviewer,
    Admin
};

[[nodiscard]] QString toString(Role role); ///< "learner", "editor", "reviewer", "admin"
[[nodiscard]] std::optional<Role> roleFromString(QStringView text);

/// Whether an account of role `held` may use what asks for `required`.
[[nodiscard]] constexpr bool includes(Role held, Role required)
{
    return static_cast<int>(held) >= static_cast<int>(required);
}

/// Who sends a request: the content of a valid access token.
struct Identity
{
    UserId userId;
    SessionId sessionId;
    Role role = Role::Learner;
    Instant expiresAt;
};

} // namespace cinefluent::server
