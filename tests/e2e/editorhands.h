// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QModelIndex;

namespace cinefluent::tests {

/// What a person at a keyboard and a mouse can do, and nothing else: keys go to whatever has the focus, clicks to what
/// is seen at that place. Each function waits for what a person would wait for, and ends the program with a reason
/// where it does not come.
class EditorHands
{
public:
    /// A key or a combination, "Ctrl+Shift+L", "F2", "Return".
    void press(const QString &keys) const;
    void type(const QString &text) const;
    /// Waits until a visible window of this object name is there and has the focus.
    QWidget &waitForDialog(const QString &name) const;
    /// Waits until no window of this object name is visible.
    void waitForNoDialog(const QString &name) const;
    void waitUntil(const QString &what, const std::function<bool()> &condition) const;
    /// A file dialog of this object name: the path typed, confirmed with Return.
    void chooseFile(const QString &dialogName, const QString &path) const;
    void click(QWidget &widget, const QPoint &at, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void clickRow(QAbstractItemView &view, const QModelIndex &index,
                  Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// The text of the focused field.
    [[nodiscard]] QString focusName() const;
};

} // namespace cinefluent::tests
