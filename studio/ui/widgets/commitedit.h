// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace cinefluent::studio {

/// A text field of the document: every keystroke is announced, undo is the document's (the field keeps none of its
/// own), and Tab leaves it. Lines stand at the side where their text begins. setContent() from the document keeps the
/// cursor where the text around it is the same.
class CommitEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit CommitEdit(int lines, QWidget *parent = nullptr);

    void setContent(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void contentEdited(const QString &text);
    /// Focus has gone: the next keystroke is a new undo step.
    void left();
    /// Ctrl+Enter and Ctrl+Shift+Enter.
    void advanced(int direction);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void alignWithText();

    int m_lines;
    bool m_setting = false;
};

} // namespace cinefluent::studio
