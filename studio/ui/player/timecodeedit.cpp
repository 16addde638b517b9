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
    setAccessibleName(tr("Timecode"));
    setToolTip(
        tr("Position as hours:minutes:seconds:frames. Type one and press Enter to go there; +12 or -1:00 moves by "
           "so much."));
    QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(mono.pointSizeF() + 1);
    setFont(mono);
    setAlignment(Qt::AlignCenter);
    setMaxLength(20);
    setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("00:00:00:00")) + 28);
    connect(this, &QLineEdit::textEdited, this, [this] { markInvalid(false); });
    showFrame();
}

void TimecodeEdit::setRate(const FrameRate &rate)
{
    m_rate = rate;
    showFrame();
}

void TimecodeEdit::setFrame(qint64 frame)
{
    m_frame = frame;
    if (!hasFocus())
        showFrame();
}

void TimecodeEdit::showFrame()
{
    setText(toTimecode(m_frame, m_rate));
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
    showFrame();
    selectAll();
}

void TimecodeEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    showFrame();
}

void TimecodeEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        showFrame();
        emit left();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const auto wanted = parseTimecode(text(), m_rate, m_frame);
        if (!wanted) {
            markInvalid(true);
            return;
        }
        emit frameEntered(*wanted);
        emit left();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace cinefluent::studio
