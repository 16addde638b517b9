// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace cinefluent::studio {
class ActionRegistry;
}

namespace cinefluent::tests {

/// What keeps somebody without a mouse, a screen or sharp eyes from using `root` or `window`; one line a fault.

/// Widgets that take the focus and have no name or no role for a screen reader.
[[nodiscard]] QStringList unnamedWidgets(QWidget &root);

/// Presses Tab until it comes round: widgets of `window` that are never reached, and steps against the reading order
/// (back to the left in the same row, or up in the same column) inside one dialog or panel.
[[nodiscard]] QStringList tabOrderFaults(QWidget &window);

/// Buttons that only a mouse reaches and whose action no menu has.
[[nodiscard]] QStringList mouseOnlyButtons(QWidget &root, const studio::ActionRegistry &registry);

/// Texts whose pixels stand out less than `least`:1 from their background, in a picture of `root`'s window. Disabled
/// ones are exempt (WCAG 2.2, 1.4.3).
[[nodiscard]] QStringList faintTexts(QWidget &root, double least, int &measured);

} // namespace cinefluent::tests
