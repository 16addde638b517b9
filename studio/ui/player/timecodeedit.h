// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/framerate.h"

#include <QLineEdit>

namespace cinefluent::studio {

/// Shows a position as HH:MM:SS.mmm, the form of every time in the window, and lets the editor type another, or a
/// timecode HH:MM:SS:FF: Enter goes there, Escape puts the shown one back. setPosition() does not overwrite what is
/// being typed.
class TimecodeEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TimecodeEdit(QWidget *parent = nullptr);

    void setRate(const FrameRate &rate);
    void setPosition(MediaTime time, qint64 frame);
    [[nodiscard]] qint64 frame() const { return m_frame; }

signals:
    void frameEntered(qint64 frame);
    void timeEntered(cinefluent::MediaTime time);
    /// Enter or Escape: the focus may go back to where it came from.
    void left();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPosition();
    void markInvalid(bool invalid);

    FrameRate m_rate;
    MediaTime m_time;
    qint64 m_frame = 0;
};

} // namespace cinefluent::studio
