// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/publish/publishchoices.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLocale>

namespace cinefluent::studio {

namespace {

QString onServerKey()
{
    return QStringLiteral("publish/encodeOnServer");
}

QString commonEncryptionKey()
{
    return QStringLiteral("publish/commonEncryption");
}

} // namespace

QDateTimeEdit *makeReleaseTime()
{
    constexpr int mostDays = 399;
    auto *time = new QDateTimeEdit;
    time->setObjectName(QStringLiteral("releaseTime"));
    time->setAccessibleName(PublishChoices::tr("When the release goes live"));
    time->setCalendarPopup(true);
    time->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat));
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime nextHour = now.addSecs(3600);
    time->setDateTime(QDateTime(nextHour.date(), QTime(nextHour.time().hour(), 0)));
    time->setMinimumDateTime(now);
    time->setMaximumDateTime(now.addDays(mostDays));
    return time;
}

PublishChoices::PublishChoices(SettingsStore &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_later(new QCheckBox(tr("Go &live later, on")))
    , m_time(makeReleaseTime())
    , m_commonEncryption(new QCheckBox(tr("Also make &DASH streams with Common Encryption")))
    , m_onServer(new QCheckBox(tr("Let the server &encode")))
{
    m_later->setObjectName(QStringLiteral("publishLater"));
    m_later->setToolTip(tr("The release is handed in now. Learners see nothing of it before that time."));
    m_commonEncryption->setObjectName(QStringLiteral("commonEncryption"));
    m_commonEncryption->setToolTip(tr("For players with a content decryption module. It doubles what is stored."));
    m_commonEncryption->setChecked(settings.value(commonEncryptionKey()).toBool());
    m_onServer->setObjectName(QStringLiteral("encodeOnServer"));
    m_onServer->setToolTip(
        tr("The film is uploaded whole and the server’s worker makes the lessons. For slow machines; "
           "the server must run a worker."));
    m_onServer->setChecked(settings.value(onServerKey()).toBool());
    m_time->setEnabled(false);
    connect(m_later, &QCheckBox::toggled, m_time, &QWidget::setEnabled);
    connect(m_commonEncryption, &QCheckBox::toggled, this,
            [this](bool on) { m_settings.setValue(commonEncryptionKey(), on); });
    connect(m_onServer, &QCheckBox::toggled, this, [this](bool on) { m_settings.setValue(onServerKey(), on); });

    auto *when = new QHBoxLayout;
    when->addWidget(m_later);
    when->addWidget(m_time);
    when->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(when);
    layout->addWidget(m_commonEncryption);
    layout->addWidget(m_onServer);
}

void PublishChoices::applyTo(PublishOptions &options) const
{
    if (m_later->isChecked())
        options.publishAt = toInstant(m_time->dateTime().toUTC());
    options.encode.addsCommonEncryption = m_commonEncryption->isChecked();
    options.encodesOnServer = m_onServer->isChecked();
}

} // namespace cinefluent::studio
