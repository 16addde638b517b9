// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"
#include "studio/scenarios/cli/commandline.h"

namespace cinefluent::studio {

/// What a failed flow ends with.
[[nodiscard]] ExitCode exitCodeOf(const Error &error);

/// The table of exit codes for --help.
[[nodiscard]] const char *exitCodeHelp();

} // namespace cinefluent::studio
