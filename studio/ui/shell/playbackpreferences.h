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

    static void addPage(Preferences &preferences);

private:
    const Preferences &m_preferences;
};

} // namespace cinefluent::studio
