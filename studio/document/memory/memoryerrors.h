// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

namespace cinefluent::studio {

/// What the database says of projects, said of the translation memory.
[[nodiscard]] Error toMemoryError(const Error &error);

template<typename T>
[[nodiscard]] Result<T> toMemoryResult(Result<T> result)
{
    return result.ok() ? std::move(result) : Result<T>(toMemoryError(result.error()));
}

} // namespace cinefluent::studio
