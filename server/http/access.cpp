// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/access.h"

namespace cinefluent::server {

bool mayAccess(const Principal *principal, Access requirement)
{
    switch (requirement) {
    case Access::Public:
    case Access::Optional:
        return true;
    case Access::Learner:
        return principal && includes(principal->role, Role::Learner);
    case Access::Editor:
        return principal && includes(principal->role, Role::Editor);
    case Access::Reviewer:
        return principal && includes(principal->role, Role::Reviewer);
    case Access::Admin:
        return principal && includes(principal->role, Role::Admin);
    }
    return false;
}

} // namespace cinefluent::server
