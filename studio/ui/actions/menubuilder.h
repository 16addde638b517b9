// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/actions/actionregistry.h"

#include <QHash>

class QMenu;
class QMenuBar;

namespace cinefluent::studio {

/// One menu per category that has actions, in the order of the categories; groups are parted by separators.
/// Returns the menus by category, for callers that append dynamic entries.
QHash<ActionCategory, QMenu *> buildMenus(const ActionRegistry &registry, QMenuBar &menuBar);

/// Appends `ids` to `menu`; an empty id is a separator.
void fillMenu(const ActionRegistry &registry, QMenu &menu, const QStringList &ids);

} // namespace cinefluent::studio
