// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/app/inisettings.h"

namespace cinefluent::studio {

IniSettings::IniSettings(const QString &path)
    : m_settings(path, QSettings::IniFormat)
{
}

QVariant IniSettings::value(const QString &key) const
{
    return m_settings.value(key);
}

void IniSettings::setValue(const QString &key, const QVariant &value)
{
    if (value.isValid())
        m_settings.setValue(key, value);
    else
        m_settings.remove(key);
}

} // namespace cinefluent::studio
