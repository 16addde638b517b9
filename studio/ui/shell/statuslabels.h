// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QStatusBar;

namespace cinefluent::studio {

class Account;
class BackgroundWork;
class EditOperations;
class PlayerController;
class StatusArea;
class Workspace;

/// The right side of the status bar: running work, shuttle speed, what IN and OUT set, account, state of saving. What
/// it is given outlives it.
class StatusLabels : public QObject
{
    Q_OBJECT

public:
    StatusLabels(QStatusBar &bar, BackgroundWork &work, Workspace &workspace, PlayerController &controller,
                 EditOperations &operations, Account &account, QObject *parent);

signals:
    /// The running work was clicked.
    void activityRequested();

private:
    void showSpeed();
    void showTarget();
    void showAccount();
    void showSaved();

    Workspace &m_workspace;
    PlayerController &m_controller;
    EditOperations &m_operations;
    Account &m_account;
    StatusArea *m_work;
    QLabel *m_speed;
    QLabel *m_target;
    QLabel *m_user;
    QLabel *m_saved;
};

} // namespace cinefluent::studio
