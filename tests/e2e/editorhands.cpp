// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/editorhands.h"

#include "tests/support/eventually.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QTest>

namespace cinefluent::tests {

namespace {

/// The window manager's part, which the offscreen platform leaves out: when a window goes, another one gets the focus.
void activateSomeWindow()
{
    QWidget *next = QApplication::activeModalWidget();
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (!next && widget->isVisible() && widget->isWindow() && !widget->parentWidget())
            next = widget;
    }
    if (!next)
        return;
    next->activateWindow();
    [[maybe_unused]] const bool active = eventually([&] { return QApplication::activeWindow() == next; });
}

QWidget &focused()
{
    if (!QApplication::activeWindow())
        activateSomeWindow();
    QWidget *widget = QApplication::activePopupWidget();
    if (widget && widget->focusWidget())
        widget = widget->focusWidget();
    if (!widget)
        widget = QApplication::focusWidget();
    if (!widget)
        widget = QApplication::activeWindow();
    if (!widget)
        qFatal("nothing has the focus");
    return *widget;
}

QWidget *visibleWindow(const QString &name)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == name && widget->isVisible())
            return widget;
    }
    return nullptr;
}

} // namespace

void EditorHands::press(const QString &keys) const
{
    const QKeyCombination combination = QKeySequence::fromString(keys, QKeySequence::PortableText)[0];
    if (combination.key() == Qt::Key_unknown)
        qFatal("no key is called %s", qPrintable(keys));
    QTest::keyClick(&focused(), combination.key(), combination.keyboardModifiers());
    QCoreApplication::processEvents();
}

void EditorHands::type(const QString &text) const
{
    for (const QChar c : text) {
        if (c == u'\n') {
            QTest::keyClick(&focused(), Qt::Key_Return, Qt::ShiftModifier);
        } else if (c.unicode() < 0x80) {
            QTest::keyClick(&focused(), c.toLatin1());
        } else {
            QInputMethodEvent event;
            event.setCommitString(c);
            QCoreApplication::sendEvent(&focused(), &event);
        }
    }
    QCoreApplication::processEvents();
}

QWidget &EditorHands::waitForDialog(const QString &name) const
{
    waitUntil("the dialog " + name,
              [&] { return visibleWindow(name) && QApplication::activeWindow() == visibleWindow(name); });
    return *visibleWindow(name);
}

void EditorHands::waitForNoDialog(const QString &name) const
{
    waitUntil("the end of the dialog " + name, [&] { return !visibleWindow(name); });
}

void EditorHands::waitUntil(const QString &what, const std::function<bool()> &condition) const
{
    if (eventually(condition))
        return;
    QStringList windows;
    for (const QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible())
            windows.append(widget->objectName() + u'/' + widget->windowTitle());
    }
    qFatal("waited in vain for %s; windows: %s; focus: %s", qPrintable(what), qPrintable(windows.join(", ")),
           qPrintable(focusName()));
}

void EditorHands::chooseFile(const QString &dialogName, const QString &path) const
{
    waitForDialog(dialogName);
    waitUntil("the field for the file's name", [] { return qobject_cast<QLineEdit *>(QApplication::focusWidget()); });
    press("Ctrl+A");
    type(path);
    press("Return");
    if (visibleWindow(dialogName)) // the list of names that begin alike took the first one
        press("Return");
    waitForNoDialog(dialogName);
}

void EditorHands::click(QWidget &widget, const QPoint &at, Qt::KeyboardModifiers modifiers) const
{
    QTest::mouseClick(&widget, Qt::LeftButton, modifiers, at);
    QCoreApplication::processEvents();
}

void EditorHands::clickRow(QAbstractItemView &view, const QModelIndex &index, Qt::KeyboardModifiers modifiers) const
{
    view.scrollTo(index);
    click(*view.viewport(), view.visualRect(index).center(), modifiers);
}

QString EditorHands::focusName() const
{
    const QWidget *widget = QApplication::focusWidget();
    return widget ? QString::fromLatin1(widget->metaObject()->className()) + u':' + widget->objectName() : QString();
}

} // namespace cinefluent::tests
