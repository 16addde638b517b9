// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/player/timecodeedit.h"

#include "studio/ui/player/timecode.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QStyle>

namespace cinefluent::studio {

TimecodeEdit::TimecodeEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("timecodeEdit"));
    setAccessibleName(tr("Position"));
    setToolTip(tr("Position as hours:minutes:seconds.milliseconds. Type a position and press Enter to go there. "
                  "A timecode 00:01:02:12 counts frames; +12 or −1:00 moves by frames, +2.5 by seconds."));
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(mono.pointSizeF() + 1);
    setFont(mono);
    setAlignment(Qt::AlignCenter);
    setMaxLength(20);
    setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00:00:00.000")) + 28);
    connect(this, &QLineEdit::textEdited, this, [this] { markInvalid(false); });
    showPosition();
}

void TimecodeEdit::setRate(const FrameRate &rate)
{
    m_rate = rate;
}

void TimecodeEdit::setPosition(MediaTime time, qint64 frame)
{
    m_time = time;
    m_frame = frame;
    if (!hasFocus() || !isModified())
        showPosition();
}

void TimecodeEdit::showPosition()
{
    setText(toClockText(m_time));
    markInvalid(false);
}

void TimecodeEdit::markInvalid(bool invalid)
{
    if (property("invalid").toBool() == invalid)
        return;
    setProperty("invalid", invalid);
    style()->unpolish(this);
    style()->polish(this);
}

void TimecodeEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    showPosition();
    selectAll();
}

void TimecodeEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    showPosition();
}

void TimecodeEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        showPosition();
        emit left();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto time = parseClock(text(), m_time)) {
            setModified(false);
            // The text is rounded down to milliseconds: the frame that begins within the last one is meant.
            emit timeEntered(*time + MediaTime::fromUs(999));
            emit left();
            return;
        }
        const auto wanted = parseTimecode(text(), m_rate, m_frame);
        if (!wanted) {
            markInvalid(true);
            return;
        }
        setModified(false);
        emit frameEntered(*wanted);
        emit left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace cinefluent::studio
