// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/widgets/commitedit.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QTextOption>

namespace cinefluent::studio {

CommitEdit::CommitEdit(int lines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        alignWithText();
        if (!m_setting)
            emit contentEdited(toPlainText());
    });
}

void CommitEdit::setContent(const QString &text)
{
    const QString old = toPlainText();
    if (old == text)
        return;
    const QScopedValueRollback guard(m_setting, true);
    // Replace only the middle that differs, so that the cursor and the scroll position stay.
    qsizetype head = 0;
    while (head < old.size() && head < text.size() && old[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < old.size() - head && tail < text.size() - head &&
           old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    QTextCursor cursor(document());
    cursor.setPosition(int(head));
    cursor.setPosition(int(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(head, text.size() - head - tail));
}

/// QPlainTextEdit writes from right to left where the text does, but leaves the lines at the left.
void CommitEdit::alignWithText()
{
    QTextOption option = document()->defaultTextOption();
    const Qt::Alignment wanted = toPlainText().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    if (option.alignment() == wanted)
        return;
    option.setAlignment(wanted);
    document()->setDefaultTextOption(option);
}

QSize CommitEdit::sizeHint() const
{
    const int frame = int(document()->documentMargin()) * 2 + 14;
    return {240, fontMetrics().lineSpacing() * m_lines + frame};
}

QSize CommitEdit::minimumSizeHint() const
{
    return {80, fontMetrics().lineSpacing() * std::min(m_lines, 2) + 18};
}

void CommitEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MenuBarFocusReason)
        emit left();
}

void CommitEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit advanced(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace cinefluent::studio
