// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace cinefluent::studio {

class BackgroundWork;

/// The running work in the status bar: what, how far, how long, and a button that stops it.
class StatusArea : public QWidget
{
    Q_OBJECT

public:
    explicit StatusArea(BackgroundWork &work, QWidget *parent = nullptr);

signals:
    /// The editor wants to see all of it.
    void opened();

private:
    void showWork();

    BackgroundWork &m_work;
    QToolButton *m_text;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    int m_shown = 0;
};

} // namespace cinefluent::studio
