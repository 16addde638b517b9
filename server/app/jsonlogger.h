// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/logger.h"
#include "server/app/logsink.h"

namespace cinefluent::server {

/// Writes each record as one line of JSON: {"time", "level", "event", …fields}. Lines of several threads never mix.
/// Nobody waits for the reader of the log (LogSink); "log_lines_dropped" with counts by level tells of lines that found
/// no room.
class JsonLogger final : public Logger
{
public:
    /// `descriptor` stays open as long as this object; nothing below `least` is written.
    JsonLogger(int descriptor, LogLevel least, const Clock &clock,
               size_t capacityBytes = LogSink::defaultCapacityBytes);

    void write(LogLevel level, std::string_view event, Fields fields) override;
    [[nodiscard]] LogSink &sink() { return m_sink; }

private:
    [[nodiscard]] QByteArray line(LogLevel level, std::string_view event, Fields fields) const;

    const LogLevel m_least;
    const Clock &m_clock;
    LogSink m_sink;
};

} // namespace cinefluent::server
