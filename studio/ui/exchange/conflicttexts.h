// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectdocument.h"
#include "studio/scenarios/projectexchange.h"

namespace cinefluent::studio {

/// What the list of conflicts says, in the language of the interface.

/// "Cue 12, 0:01:02.500": what the version is of; that it is gone where it is.
[[nodiscard]] QString entityText(const ProjectContent &content, const merge::EntityKey &key);
/// "Text", "Translation into Spanish"
[[nodiscard]] QString fieldText(const QString &field);
/// A value for reading: times and lists are kept in forms that are not for people.
[[nodiscard]] QString valueText(const merge::EntityKey &key, const QString &field, const QString &value);

} // namespace cinefluent::studio
