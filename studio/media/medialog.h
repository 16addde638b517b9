// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace cinefluent::studio {

Q_DECLARE_LOGGING_CATEGORY(mediaLog)

/// Sends FFmpeg's messages to the logging category "cinefluent.media": errors as debug lines (damaged films make
/// thousands of them, and what matters comes back as an Error), the rest not at all. Every entry point of this folder
/// calls it; the first call installs it. Any thread.
void installMediaLog();

} // namespace cinefluent::studio
