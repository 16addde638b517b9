// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/welcome/recentprojects.h"

#include <QFileInfo>

namespace cinefluent::studio {

namespace {

constexpr int limit = 12;
const auto key = QStringLiteral("recentProjects");
const auto titlesKey = QStringLiteral("recentTitles"); ///< path and title by turns

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

QString RecentProjects::titleOf(const QString &path) const
{
    const QStringList entries = m_settings.value(titlesKey).toStringList();
    for (qsizetype i = 0; i + 1 < entries.size(); i += 2) {
        if (entries[i] == path)
            return entries[i + 1];
    }
    return {};
}

void RecentProjects::setTitle(const QString &path, const QString &title)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (titleOf(absolute) == title)
        return;
    const QStringList former = m_settings.value(titlesKey).toStringList();
    const QStringList known = paths();
    QStringList entries{absolute, title};
    for (qsizetype i = 0; i + 1 < former.size(); i += 2) {
        if (former[i] != absolute && known.contains(former[i]))
            entries += {former[i], former[i + 1]};
    }
    m_settings.setValue(titlesKey, entries);
    emit changed();
}

} // namespace cinefluent::studio
