// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/moviepeople.h"

namespace cinefluent::studio {

/// What the lists of people and deeds say, in the language of the interface.

/// "Editor"; a role that is new by its own name.
[[nodiscard]] QString roleText(const QString &role);
/// "publishes, schedules, goes back to former releases"
[[nodiscard]] QString roleDetails(const QString &role);
/// "Published a release"; by its own name where it is new.
[[nodiscard]] QString deedText(const MovieDeed &deed);

} // namespace cinefluent::studio
