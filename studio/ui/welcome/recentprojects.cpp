// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/welcome/recentprojects.h"

#include <QFileInfo>

namespace cinefluent::studio {

namespace {

constexpr int limit = 12;
const auto key = QStringLiteral("recentProjects");

} // namespace

RecentProjects::RecentProjects(SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QStringList RecentProjects::paths() const
{
    return m_settings.value(key).toStringList();
}

void RecentProjects::add(const QString &path)
{
    QStringList list = paths();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    list.removeAll(absolute);
    list.prepend(absolute);
    while (list.size() > limit)
        list.removeLast();
    m_settings.setValue(key, list);
    emit changed();
}

void RecentProjects::remove(const QString &path)
{
    QStringList list = paths();
    list.removeAll(path);
    m_settings.setValue(key, list);
    emit changed();
}

} // namespace cinefluent::studio
