// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace cinefluent {

/// An instant on a film's own clock or a span between two: whole microseconds, never a double.
class MediaTime
{
public:
    constexpr MediaTime() = default;
    [[nodiscard]] static constexpr MediaTime fromUs(qint64 us) { return MediaTime(us); }
    [[nodiscard]] static constexpr MediaTime fromMs(qint64 ms) { return MediaTime(ms * 1000); }
    [[nodiscard]] static constexpr MediaTime fromSeconds(qint64 seconds) { return MediaTime(seconds * 1'000'000); }

    [[nodiscard]] constexpr qint64 us() const { return m_us; }
    /// Whole milliseconds, towards minus infinity: an exported time never passes the cut it was snapped to.
    [[nodiscard]] constexpr qint64 floorMs() const { return m_us >= 0 ? m_us / 1000 : -((-m_us + 999) / 1000); }
    [[nodiscard]] constexpr qint64 roundMs() const { return MediaTime(m_us + 500).floorMs(); }

    friend constexpr auto operator<=>(MediaTime, MediaTime) = default;
    friend constexpr MediaTime operator+(MediaTime a, MediaTime b) { return MediaTime(a.m_us + b.m_us); }
    friend constexpr MediaTime operator-(MediaTime a, MediaTime b) { return MediaTime(a.m_us - b.m_us); }
    friend constexpr MediaTime operator-(MediaTime a) { return MediaTime(-a.m_us); }
    constexpr MediaTime &operator+=(MediaTime other) { return *this = *this + other; }
    constexpr MediaTime &operator-=(MediaTime other) { return *this = *this - other; }

private:
    explicit constexpr MediaTime(qint64 us)
        : m_us(us)
    {
    }

    qint64 m_us = 0;
};

} // namespace cinefluent
