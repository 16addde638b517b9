// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/keyrecorder.h"

#include <QKeyEvent>

namespace cinefluent::studio {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_unknown:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

bool isForTheDialog(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab || event.key() == Qt::Key_Escape;
}

/// "?" is typed with Shift on many keyboards and without on some: the sign says it all.
QKeySequence sequenceOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QString text = event.text();
    if (modifiers.testFlag(Qt::ShiftModifier) && text.size() == 1 && text[0].isPrint() && !text[0].isLetter() &&
        !text[0].isSpace())
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(event.key())));
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setPlaceholderText(tr("Press a key"));
    setContextMenuPolicy(Qt::NoContextMenu);
}

void KeyRecorder::setKey(const QKeySequence &key)
{
    if (key == m_key)
        return;
    m_key = key;
    setText(key.toString(QKeySequence::NativeText));
    emit keyChanged(key);
}

bool KeyRecorder::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isForTheDialog(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent *event)
{
    if (isForTheDialog(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!isModifier(event->key()))
        setKey(sequenceOf(*event));
    event->accept();
}

} // namespace cinefluent::studio
