// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/settings/settingsstore.h"

#include <QSettings>

namespace cinefluent::studio {

/// The window's memory in one INI file.
class IniSettings final : public SettingsStore
{
public:
    explicit IniSettings(const QString &path);

    [[nodiscard]] QVariant value(const QString &key) const override;
    void setValue(const QString &key, const QVariant &value) override;

private:
    QSettings m_settings;
};

} // namespace cinefluent::studio
