// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httprequest.h"
#include "server/services/subscription/lessongate.h"

namespace cinefluent::server {

/// Who looks, of a request that has an identity.
[[nodiscard]] inline Viewer viewerOf(const HttpRequest &request)
{
    return {request.principal->userId, request.country};
}

} // namespace cinefluent::server
