// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cinefluent::studio {

/// Registers icons and style sheets, which sit in a static library and so do not register themselves. Cheap to repeat.
void ensureUiResources();

} // namespace cinefluent::studio
