// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "server/http/httprequest.h"

#include <optional>

namespace cinefluent::server {

/// When a release is to go live, by the query's `publishAt`; nothing: at once. InvalidInput "validation_failed".
[[nodiscard]] Result<std::optional<Instant>> publishAtOf(const HttpRequest &request);

} // namespace cinefluent::server
