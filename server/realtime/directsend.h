// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace cinefluent::server {

/// Gives the kernel what it takes of the bytes at once, past the socket's buffer, which must be empty: one system call
/// in the place of three for each receiver of an event. How many it took; 0 also for an error, which the socket finds
/// when it writes the rest.
[[nodiscard]] qsizetype sendAtOnce(qintptr descriptor, QByteArrayView bytes);

} // namespace cinefluent::server
