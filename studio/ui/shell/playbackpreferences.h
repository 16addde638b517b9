// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/mediatime.h"
#include "studio/ui/settings/preferences.h"

namespace cinefluent::studio {

/// What the preferences page "Playback" says, with one fallback each for page and reader.
class PlaybackPreferences
{
public:
    /// `preferences` outlives this.
    explicit PlaybackPreferences(const Preferences &preferences)
        : m_preferences(preferences)
    {
    }

    /// Played before IN and after OUT by "with pre- and post-roll".
    [[nodiscard]] MediaTime preRoll() const;
    [[nodiscard]] MediaTime postRoll() const;
    /// Length of the stretches beside and inside IN and OUT that have keys of their own.
    [[nodiscard]] MediaTime edgeLength() const;

    /// Small copies of heavy films for scrubbing: made without being asked, used while dragging, kept up to a size.
    [[nodiscard]] bool makesProxies() const;
    [[nodiscard]] bool usesProxies() const;
    [[nodiscard]] qint64 proxyLimitBytes() const;
    /// A moment of sound at each step and each move of a drag.
    [[nodiscard]] bool hasScrubSound() const;
    static constexpr auto scrubSoundKey = "playback/scrubSound";
    static constexpr auto usesProxiesKey = "playback/useProxies";

    static void addPage(Preferences &preferences);

private:
    const Preferences &m_preferences;
};

} // namespace cinefluent::studio
