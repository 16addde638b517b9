// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/identity.h"

namespace cinefluent::server {

/// The identity of a request, as the access token told it.
using Principal = Identity;

/// Who may use a route. Roles include those below them, as `Role` orders them.
enum class Access
{
    Public,   ///< Anybody; an Authorization header is not looked at.
    Optional, ///< Anybody; a token that is sent is checked, and a wrong one answers 401.
    Learner,
    Editor,
    Reviewer, ///< Moderates the community too.
    Admin
};

/// Whether an identity (null for none) may use a route of that requirement.
[[nodiscard]] bool mayAccess(const Principal *principal, Access requirement);

} // namespace cinefluent::server
