// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "studio/scenarios/interaction.h"

namespace cinefluent::studio {

/// Writes a complete copy of the project at `from`, which may be open, on a worker with progress and cancel. Errors:
/// those of copyProject; "cancelled", after which there is no copy. `interaction` outlives the task.
[[nodiscard]] Task<Result<void>> saveCopy(IInteraction &interaction, QString from, QString to);

} // namespace cinefluent::studio
