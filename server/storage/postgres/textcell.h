// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/storage/postgres/pgresult.h"

namespace cinefluent::server {

/// A text cell as its bytes.
[[nodiscard]] inline QByteArray utf8Of(const PgRow &row, int column)
{
    const std::string_view text = row.utf8(column);
    return {text.data(), qsizetype(text.size())};
}

} // namespace cinefluent::server
