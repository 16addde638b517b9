// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/publish/signindialog.h"

#include "studio/scenarios/commontexts.h"
#include "studio/ui/widgets/fieldform.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace cinefluent::studio {

SignInDialog::SignInDialog(Account &account, SettingsStore &settings, QWidget *parent)
    : QDialog(parent)
    , m_account(account)
    , m_settings(settings)
    , m_form(new FieldForm)
    , m_server(new QLineEdit)
    , m_email(new QLineEdit)
    , m_password(new QLineEdit)
    , m_state(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    , m_stay(new QCheckBox(tr("Stay signed &in on this computer")))
{
    setObjectName(QStringLiteral("signInDialog"));
    setWindowTitle(tr("Sign in"));
    setMinimumWidth(500);
    m_password->setEchoMode(QLineEdit::Password);
    m_server->setPlaceholderText(QStringLiteral("learn.example.org"));
    m_server->setText(settings.value(QStringLiteral("account/server")).toString());
    m_email->setText(settings.value(QStringLiteral("account/email")).toString());
    m_state->setWordWrap(true);
    m_state->setProperty("role", QStringLiteral("fieldError"));
    m_state->hide();
    m_form->addHeading(tr("Sign in to a CineFluent server"));
    auto *explanation = new QLabel(tr("An editor account is needed to publish. Your administrator can create one."));
    explanation->setProperty("role", QStringLiteral("muted"));
    explanation->setWordWrap(true);
    m_form->addWide(explanation);
    m_form->addField(QStringLiteral("server"), tr("&Server address"), m_server);
    m_form->addField(QStringLiteral("email"), tr("&E-mail address"), m_email);
    m_form->addField(QStringLiteral("password"), tr("&Password"), m_password);
    m_stay->setObjectName(QStringLiteral("staySignedIn"));
    m_stay->setEnabled(false);
    m_form->addWide(m_stay);
    m_form->addWide(m_state);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Sign in"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    m_form->setFlush();
    layout->addWidget(m_form);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SignInDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    if (!m_server->text().isEmpty() && !m_email->text().isEmpty())
        m_password->setFocus();
    offerToStay();
}

Task<void> SignInDialog::offerToStay()
{
    const QPointer<SignInDialog> self(this);
    const StaySignedIn way = co_await m_account.waysToStay();
    if (!self || way == StaySignedIn::No)
        co_return;
    m_way = way;
    const StaySignedIn former = staySignedInFromString(m_settings.value(QStringLiteral("account/stay")).toString());
    m_stay->setEnabled(true);
    m_stay->setChecked(former == way);
    m_stay->setText(way == StaySignedIn::Keyring
                        ? tr("Stay signed &in (kept in the system's keyring)")
                        : tr("Stay signed &in (no keyring here: kept in a file that only you may read)"));
}

void SignInDialog::accept()
{
    if (m_busy)
        return;
    m_form->clearErrors();
    m_state->hide();
    bool complete = true;
    for (const auto &[key, field] : {std::pair{"server", m_server}, {"email", m_email}, {"password", m_password}}) {
        if (field->text().trimmed().isEmpty()) {
            m_form->setError(QString::fromLatin1(key), tr("Required."));
            complete = false;
        }
    }
    if (complete)
        signIn();
}

Task<void> SignInDialog::signIn()
{
    setBusy(true);
    const QPointer<SignInDialog> self(this);
    const StaySignedIn stay = m_stay->isChecked() ? m_way : StaySignedIn::No;
    const Result<void> done =
        co_await m_account.signIn(m_server->text().trimmed(), m_email->text().trimmed(), m_password->text(), stay);
    if (!self)
        co_return;
    setBusy(false);
    if (done) {
        m_settings.setValue(QStringLiteral("account/server"), m_server->text().trimmed());
        m_settings.setValue(QStringLiteral("account/email"), m_email->text().trimmed());
        m_settings.setValue(QStringLiteral("account/stay"), toString(stay));
        m_password->clear();
        QDialog::accept();
        co_return;
    }
    const QString code = done.error().code;
    if (code.startsWith(QLatin1String("server_"))) {
        m_form->setError(QStringLiteral("server"), localText(done.error().message));
    } else {
        m_state->setText(localText(done.error().message));
        m_state->show();
    }
    m_password->setFocus();
    m_password->selectAll();
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!busy);
    m_buttons->button(QDialogButtonBox::Ok)->setText(busy ? tr("Signing in…") : tr("Sign in"));
}

} // namespace cinefluent::studio
