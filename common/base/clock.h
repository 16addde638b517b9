// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>

namespace cinefluent {

/// UTC instant with microsecond resolution, as PostgreSQL's `timestamptz` keeps it.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

/// Where the time comes from, so that tests can stop and move it. Implementations are safe from any thread.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// RFC 3339 in UTC with milliseconds and "Z", e.g. "2026-11-22T11:30:00.123Z". Microseconds are cut, not rounded.
[[nodiscard]] QString toIso8601(Instant instant);
[[nodiscard]] QDateTime toDateTime(Instant instant);
[[nodiscard]] Instant toInstant(const QDateTime &dateTime);

} // namespace cinefluent
