// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/lessons/lessonplandraft.h"

namespace cinefluent::studio {

/// Why a boundary is where it is, in one line: "Scene cut and sentence end at 00:12:04.200, pause of 1.4 s".
[[nodiscard]] QString boundaryText(const PlanBoundary &boundary);

} // namespace cinefluent::studio
