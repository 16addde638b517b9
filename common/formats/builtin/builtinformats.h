// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/formatregistry.h"

namespace cinefluent::formats {

/// A registry with every format of this library. Made once in each composition root.
[[nodiscard]] FormatRegistry builtInFormats();

} // namespace cinefluent::formats
