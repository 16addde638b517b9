// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/translation/translationservices.h"
#include "studio/ui/settings/preferences.h"

namespace cinefluent::studio {

/// What the editor prefers of help with translating, and its page.
class TranslationPreferences
{
public:
    explicit TranslationPreferences(const Preferences &preferences)
        : m_preferences(preferences)
    {
    }

    /// 50–100.
    [[nodiscard]] int lowestScore() const;
    [[nodiscard]] ServiceSetup setup() const;

    /// `services` outlives the page.
    static void addPage(Preferences &preferences, TranslationServices &services);

private:
    const Preferences &m_preferences;
};

} // namespace cinefluent::studio
