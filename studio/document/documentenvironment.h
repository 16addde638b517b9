// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/ids.h"

namespace cinefluent::studio {

/// Where a document takes time and ids from. Both outlive it.
struct DocumentEnvironment
{
    const Clock &clock;
    IdGenerator &ids;
};

} // namespace cinefluent::studio
