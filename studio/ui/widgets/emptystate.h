// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace cinefluent::studio {

/// What a panel shows while it has nothing: an icon, a sentence, and the action that helps.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &icon, const QString &title, const QString &text, QAction *action = nullptr,
               QWidget *parent = nullptr);
};

} // namespace cinefluent::studio
