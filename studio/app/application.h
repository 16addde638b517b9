// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cinefluent::studio {

/// Runs the window: `cinefluent-studio [PROJECT] [--theme light|dark|system]`. Returns the exit code.
[[nodiscard]] int runWindow(int argc, char **argv);

} // namespace cinefluent::studio
