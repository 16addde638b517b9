// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace cinefluent::studio {

/// Decides who gets a key that is both a shortcut of the window and a key of the focused widget. Text fields keep
/// letters, Space, arrows, Home and End; combo boxes, sliders and tab bars keep their arrows; undo and redo always
/// belong to the document, but in fields with the property "ownUndo" (searches). Installed on the application.
class KeyGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Whether `widget` keeps `event` for itself.
    [[nodiscard]] static bool keepsKey(const QWidget &widget, const QKeyEvent &event);
};

} // namespace cinefluent::studio
