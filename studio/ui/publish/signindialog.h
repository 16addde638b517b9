// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/account.h"
#include "studio/ui/settings/settingsstore.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace cinefluent::studio {

class FieldForm;

/// Signs in to a server. Stays open while it tries, and says beside the fields what went wrong. Server and address are
/// remembered, the password never; the session beyond the end of the program where the editor wants it.
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(Account &account, SettingsStore &settings, QWidget *parent = nullptr);

    void accept() override;

private:
    Task<void> signIn();
    void setBusy(bool busy);
    Task<void> offerToStay();

    Account &m_account;
    SettingsStore &m_settings;
    FieldForm *m_form;
    QLineEdit *m_server;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLabel *m_state;
    QDialogButtonBox *m_buttons;
    QCheckBox *m_stay;
    StaySignedIn m_way = StaySignedIn::No; ///< what the box stands for; known a moment after opening
    bool m_busy = false;
};

} // namespace cinefluent::studio
