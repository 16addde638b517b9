// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/framerate.h"

#include <optional>

namespace cinefluent::formats {

/// What the root of a TTML document says of its times (TTML2, 12.3.1 and the ttp parameters).
struct TtmlClock
{
    double framesPerSecond = 30; ///< ttp:frameRate times ttp:frameRateMultiplier
    double ticksPerSecond = 1;   ///< ttp:tickRate

    /// "01:02:03.5", "01:02:03:12", "12.5s", "300f", "5t", "1500ms", "2m", "1h". Nothing where it is none of them or
    /// beyond 1,000 hours.
    [[nodiscard]] std::optional<MediaTime> parse(QStringView text) const;

    /// From the values of ttp:frameRate, ttp:frameRateMultiplier and ttp:tickRate; empty ones mean their defaults.
    [[nodiscard]] static TtmlClock fromParameters(const QString &frameRate, const QString &multiplier,
                                                  const QString &tickRate);
};

} // namespace cinefluent::formats
