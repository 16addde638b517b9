// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/publishproject.h"
#include "studio/ui/settings/settingsstore.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;

namespace cinefluent::studio {

/// An editor for the time a release goes live: the next full hour, to the minute, within the server's 400 days.
[[nodiscard]] QDateTimeEdit *makeReleaseTime();

/// How a release is to be published. When it goes live is asked each time; the output is remembered.
class PublishChoices : public QWidget
{
    Q_OBJECT

public:
    explicit PublishChoices(SettingsStore &settings, QWidget *parent = nullptr);

    void applyTo(PublishOptions &options) const;

private:
    SettingsStore &m_settings;
    QCheckBox *m_later;
    QDateTimeEdit *m_time;
    QCheckBox *m_commonEncryption;
    QCheckBox *m_onServer;
};

} // namespace cinefluent::studio
