// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/framerate.h"

#include <QLineEdit>

namespace cinefluent::studio {

/// Shows a frame number as HH:MM:SS:FF and lets the editor type another: Enter goes there, Escape puts the shown one
/// back. While it has the focus, setFrame() does not overwrite what is being typed.
class TimecodeEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimecodeEdit(QWidget *parent = nullptr);

    void setRate(const FrameRate &rate);
    void setFrame(qint64 frame);
    [[nodiscard]] qint64 frame() const { return m_frame; }

signals:
    void frameEntered(qint64 frame);
    /// Enter or Escape: the focus may go back to where it came from.
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFrame();
    void markInvalid(bool invalid);

    FrameRate m_rate;
    qint64 m_frame = 0;
};

} // namespace cinefluent::studio
