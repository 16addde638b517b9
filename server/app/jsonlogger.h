// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/logger.h"

#include <mutex>

namespace cinefluent::server {

/// Writes each record as one line of JSON: {"time", "level", "event", …fields}. Lines of several threads never mix.
class JsonLogger final : public Logger
{
public:
    /// `descriptor` stays open as long as this object; nothing below `least` is written.
    JsonLogger(int descriptor, LogLevel least, const Clock &clock);

    void write(LogLevel level, std::string_view event, Fields fields) override;
    void setLeast(LogLevel least) { m_least = least; }

private:
    int m_descriptor;
    LogLevel m_least;
    const Clock &m_clock;
    std::mutex m_mutex;
};

} // namespace cinefluent::server
