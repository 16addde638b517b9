// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/settings/preferences.h"

#include <algorithm>

namespace cinefluent::studio {

Preferences::Preferences(SettingsStore &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QVariant Preferences::value(const QString &key, const QVariant &fallback) const
{
    QVariant kept = m_settings.value(key);
    if (!kept.isValid())
        return fallback;
    // A file keeps words: "true", "250".
    if (fallback.isValid() && !kept.convert(fallback.metaType()))
        return fallback;
    return kept;
}

QString Preferences::text(const QString &key, const QString &fallback) const
{
    return value(key, fallback).toString();
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    emit changed(key);
}

void Preferences::addPage(PreferencePage page)
{
    const auto same = [&page](const PreferencePage &other) { return other.id == page.id; };
    if (page.id.isEmpty() || !page.make || std::any_of(m_pages.cbegin(), m_pages.cend(), same))
        qFatal("preference page \"%s\" is added twice or incomplete", qPrintable(page.id));
    const auto at =
        std::upper_bound(m_pages.cbegin(), m_pages.cend(), page,
                         [](const PreferencePage &a, const PreferencePage &b) { return a.order < b.order; });
    m_pages.insert(at, std::move(page));
}

} // namespace cinefluent::studio
