// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/savedlayouts.h"

#include <QUrl>

#include <algorithm>

namespace cinefluent::studio {

namespace {

const auto namesKey = QStringLiteral("layouts/names");

QString stateKeyOf(const QString &name)
{
    return QStringLiteral("layouts/state-") + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

} // namespace

SavedLayouts::SavedLayouts(SettingsStore &settings)
    : m_settings(settings)
{
}

QStringList SavedLayouts::names() const
{
    return m_settings.value(namesKey).toStringList();
}

QByteArray SavedLayouts::state(const QString &name) const
{
    return m_settings.value(stateKeyOf(name)).toByteArray();
}

void SavedLayouts::save(const QString &name, const QByteArray &state)
{
    QStringList list = names();
    if (!list.contains(name))
        list.append(name);
    std::sort(list.begin(), list.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    m_settings.setValue(stateKeyOf(name), state);
    m_settings.setValue(namesKey, list);
}

void SavedLayouts::remove(const QString &name)
{
    QStringList list = names();
    list.removeAll(name);
    m_settings.setValue(namesKey, list.isEmpty() ? QVariant() : QVariant(list));
    m_settings.setValue(stateKeyOf(name), {});
}

} // namespace cinefluent::studio
