// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/settings/preferences.h"
#include "studio/ui/shell/studioservices.h"

namespace cinefluent::studio {

/// The pages that belong to no feature: general, appearance, media cache, network. `services` outlives `preferences`.
void addGeneralPages(Preferences &preferences, const StudioServices &services);

/// Tag of the interface's language; empty: the system's.
inline const QString languageKey = QStringLiteral("language");

} // namespace cinefluent::studio
