// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/medialog.h"

#include <array>
#include <mutex>

extern "C" {
#include <libavutil/log.h>
}

namespace cinefluent::studio {

Q_LOGGING_CATEGORY(mediaLog, "cinefluent.media", QtInfoMsg)

namespace {

void handleMessage(void *context, int level, const char *format, va_list arguments)
{
    if (level > AV_LOG_ERROR || !mediaLog().isDebugEnabled())
        return;
    std::array<char, 512> line{};
    thread_local int printPrefix = 1;
    av_log_format_line2(context, level, format, arguments, line.data(), int(line.size()), &printPrefix);
    qCDebug(mediaLog).noquote() << QString::fromUtf8(line.data()).trimmed();
}

} // namespace

void installMediaLog()
{
    static std::once_flag installed;
    std::call_once(installed, [] { av_log_set_callback(&handleMessage); });
}

} // namespace cinefluent::studio
