// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace cinefluent::studio {

/// The icon `name` of resources/icons (no suffix), drawn in the palette's text colour at paint time, so that it follows
/// theme, state and scale. An unknown name gives a null icon.
[[nodiscard]] QIcon themedIcon(const QString &name);
/// The same in a fixed colour.
[[nodiscard]] QIcon colouredIcon(const QString &name, const QColor &color);

} // namespace cinefluent::studio
