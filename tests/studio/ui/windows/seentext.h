// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace cinefluent::tests {

/// A text of the program that somebody sees, hears or finds.
struct SeenText
{
    const QWidget *widget = nullptr;
    QString kind; ///< "text", "tool tip", "accessible name", "header", …
    QString text;

    /// For reports.
    [[nodiscard]] QString place() const;
};

/// Every text of `root` and the widgets in it that can be seen: labels, buttons, tabs, headers, items, placeholders,
/// titles, tool tips, names and descriptions for screen readers, menus with their status tips.
[[nodiscard]] QList<SeenText> textsOf(QWidget &root);

/// Every visible widget in `root` whose text does not fit into it, with a reason.
[[nodiscard]] QList<SeenText> clippedTextsOf(QWidget &root);

} // namespace cinefluent::tests
