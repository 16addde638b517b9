// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/timeline/mediatime.h"

#include <QString>

namespace cinefluent {

/// A constant rate as an exact fraction: 23.976 is 24000/1001 and never a decimal. Always in lowest terms.
class FrameRate
{
public:
    /// 25 frames a second, until something better is known.
    constexpr FrameRate() = default;
    /// Fails with "frame_rate_invalid" where either part is below 1 or the rate is over 1000.
    [[nodiscard]] static Result<FrameRate> make(qint64 numerator, qint64 denominator);
    /// "25", "23.976", "24000/1001"; decimals within 0.001 of an NTSC rate mean that rate.
    [[nodiscard]] static Result<FrameRate> parse(QStringView text);

    [[nodiscard]] constexpr qint64 numerator() const { return m_numerator; }
    [[nodiscard]] constexpr qint64 denominator() const { return m_denominator; }
    /// The nearest whole rate, at least 1: the frames a second that a timecode counts.
    [[nodiscard]] constexpr int nominal() const
    {
        const auto nearest = int((m_numerator + m_denominator / 2) / m_denominator);
        return nearest > 0 ? nearest : 1;
    }

    /// Start of frame `frame` (0-based), rounded up to the microsecond, so that frameAt(timeOf(n)) == n.
    [[nodiscard]] MediaTime timeOf(qint64 frame) const;
    /// The frame shown at `time`, towards minus infinity.
    [[nodiscard]] qint64 frameAt(MediaTime time) const;

    /// "23.976", "25", "29.97".
    [[nodiscard]] QString toString() const;

    friend constexpr bool operator==(const FrameRate &, const FrameRate &) = default;

private:
    constexpr FrameRate(qint64 numerator, qint64 denominator)
        : m_numerator(numerator)
        , m_denominator(denominator)
    {
    }

    qint64 m_numerator = 25;
    qint64 m_denominator = 1;
};

/// "HH:MM:SS:FF", non-drop, of `frame` counted at the nominal rate; the form editors read and type.
[[nodiscard]] QString toTimecode(qint64 frame, const FrameRate &rate);
/// "HH:MM:SS.mmm", milliseconds towards minus infinity; "-" before negative times.
[[nodiscard]] QString toClockText(MediaTime time);

} // namespace cinefluent
