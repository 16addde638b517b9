// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"

namespace cinefluent::server {

/// NotFound "movie_not_found".
[[nodiscard]] Error movieNotFound();
/// NotFound "lesson_not_found".
[[nodiscard]] Error lessonNotFound();

} // namespace cinefluent::server
