// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace cinefluent::studio {

/// What a panel shows while it has nothing: an icon, what is the matter, what to do next, and the action that does it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &title, const QString &text, QAction *action = nullptr,
               QWidget *parent = nullptr);

    void setText(const QString &text);

private:
    QLabel *m_body;
};

} // namespace cinefluent::studio
