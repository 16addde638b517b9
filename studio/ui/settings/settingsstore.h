// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace cinefluent::studio {

/// What the window remembers between runs on this machine: layout, theme, recent projects. Injected, so that tests and
/// several installations keep apart. GUI thread.
class SettingsStore
{
public:
    SettingsStore() = default;
    SettingsStore(const SettingsStore &) = delete;
    SettingsStore &operator=(const SettingsStore &) = delete;
    virtual ~SettingsStore() = default;

    [[nodiscard]] virtual QVariant value(const QString &key) const = 0;
    /// An invalid value removes the key.
    virtual void setValue(const QString &key, const QVariant &value) = 0;
};

} // namespace cinefluent::studio
