// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/keyguard.h"

#include "studio/ui/actions/keyrecorder.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

namespace cinefluent::studio {

namespace {

bool isTextField(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return !text->isReadOnly();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->isEditable();
    return qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QTextEdit *>(&widget);
}

bool isMovement(int key)
{
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return true;
    default:
        return false;
    }
}

} // namespace

bool KeyGuard::keepsKey(const QWidget &widget, const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier;
    if (isTextField(widget)) {
        if (plain && (event.key() < Qt::Key_Escape || isMovement(event.key())))
            return true;
        if (plain && (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace))
            return true;
        return isMovement(event.key()) && modifiers == Qt::ControlModifier;
    }
    if (qobject_cast<const QAbstractButton *>(&widget)) // who went there with Tab means to press it
        return modifiers == Qt::NoModifier && event.key() == Qt::Key_Space;
    const bool arrows = plain && isMovement(event.key());
    if (qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSlider *>(&widget) ||
        qobject_cast<const QTabBar *>(&widget))
        return arrows;
    return false;
}

bool KeyGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget || !widget->hasFocus())
        return QObject::eventFilter(watched, event);
    if (qobject_cast<KeyRecorder *>(widget)) // records any key
        return QObject::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    const bool ownUndo = widget->property("ownUndo").toBool();
    if (ownUndo && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
        event->accept();
        return true;
    }
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
        event->ignore();
        return true;
    }
    if (keepsKey(*widget, *key)) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace cinefluent::studio
