// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTextLayout;

namespace cinefluent::studio {

class WordMarks;

/// Writes each text in its own direction, whatever the window's, tints what a search found (the style sheet would paint
/// over the model's background), underlines the words that learners may not know and tells about the one under the
/// pointer.
class CueTextDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `marks` may be null and may change.
    CueTextDelegate(const WordMarks *const &marks, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void underline(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const WordMarks *const &m_marks;
};

} // namespace cinefluent::studio
