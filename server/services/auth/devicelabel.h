// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cinefluent::server {

/// What a learner recognises a device by, from its User-Agent: "Firefox on Windows", "CineFluent/2.1 on Android", at
/// most 60 characters without controls; empty for nothing. It is what the client says, and proves nothing.
[[nodiscard]] QString deviceLabel(QByteArrayView userAgent);

} // namespace cinefluent::server
