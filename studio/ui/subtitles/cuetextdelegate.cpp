// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/cuetextdelegate.h"

#include "studio/ui/subtitles/cuetablemodel.h"
#include "studio/ui/vocabulary/wordmarks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace cinefluent::studio {

namespace {

/// A row shows a line break as three characters.
constexpr qsizetype breakLength = 3;

qsizetype shownAt(const QString &text, qsizetype position)
{
    return position + QStringView(text).left(position).count(u'\n') * (breakLength - 1);
}

qsizetype writtenAt(const QString &text, qsizetype shown)
{
    qsizetype position = 0;
    for (qsizetype at = 0; position < text.size() && at < shown; ++position)
        at += text[position] == u'\n' ? breakLength : 1;
    return position;
}

void layOut(QTextLayout &layout)
{
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

/// Where the row's text is written.
QRect textRect(const QStyleOptionViewItem &option)
{
    const QStyle &style = option.widget ? *option.widget->style() : *QApplication::style();
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    return style.subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget).adjusted(margin, 0, -margin, 0);
}

Qt::PenStyle penStyle(const QTextCharFormat &format)
{
    return format.underlineStyle() == QTextCharFormat::DashDotLine ? Qt::DashDotLine : Qt::DashLine;
}

} // namespace

CueTextDelegate::CueTextDelegate(const WordMarks *const &marks, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_marks(marks)
{
}

void CueTextDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->direction = option->text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    option->displayAlignment = Qt::AlignLeading | Qt::AlignVCenter; // at the side where the text begins
}

void CueTextDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant tint = index.data(Qt::BackgroundRole);
    if (tint.isValid() && !option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, tint.value<QColor>());
    QStyledItemDelegate::paint(painter, option, index);
    if (m_marks && m_marks->isEnabled() && index.column() == CueTableModel::Text)
        underline(*painter, option, index);
}

void CueTextDelegate::underline(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::ToolTipRole).toString();
    const QList<WordMark> words = m_marks->of(CueId(index.data(CueTableModel::IdRole).toUuid()), text);
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    if (words.isEmpty() || own.direction == Qt::RightToLeft)
        return;
    const QRect room = textRect(own);
    QTextLayout layout(own.text, own.font);
    layOut(layout);
    const QFontMetrics metrics(own.font);
    const int y = room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent() + 3;
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    for (const WordMark &word : words) {
        const QTextCharFormat format = WordMarks::formatOf(word.level);
        painter.setPen(QPen(format.underlineColor(), 1.5, penStyle(format)));
        const QTextLine line = layout.lineAt(0);
        const qreal from = line.cursorToX(int(shownAt(text, word.start)));
        const qreal to = line.cursorToX(int(shownAt(text, word.start + word.length)));
        painter.drawLine(QPointF(room.left() + from, y), QPointF(room.left() + to, y));
    }
    painter.restore();
}

bool CueTextDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && m_marks && index.column() == CueTableModel::Text) {
        QStyleOptionViewItem own = option;
        initStyleOption(&own, index);
        const QString text = index.data(Qt::ToolTipRole).toString();
        QTextLayout layout(own.text, own.font);
        layOut(layout);
        const int shown = layout.lineAt(0).xToCursor(event->pos().x() - textRect(own).left());
        const QString entry =
            m_marks->entryAt(CueId(index.data(CueTableModel::IdRole).toUuid()), text, int(writtenAt(text, shown)));
        if (!entry.isEmpty()) {
            QToolTip::showText(event->globalPos(), QStringLiteral("<p>%1</p>%2").arg(text.toHtmlEscaped(), entry),
                               view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace cinefluent::studio
