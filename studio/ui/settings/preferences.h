// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/ui/settings/settingsstore.h"

#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace cinefluent::studio {

class Preferences;

/// A page of the preferences dialog.
struct PreferencePage
{
    QString id = {};    ///< stable, "playback"; the dialog remembers and opens pages by it
    QString title = {}; ///< translated
    QString icon = {};  ///< name of a themed icon
    int order = 0;      ///< pages stand by it, then as they were added
    /// Makes the page's widget, each time the dialog opens. Mostly a PreferenceForm; any widget will do.
    std::function<QWidget *(Preferences &)> make = {};
};

/// Order numbers of the pages, ten apart so that others fit between.
enum PreferenceOrder : int
{
    GeneralOrder = 10,
    AppearanceOrder = 20,
    ShortcutsOrder = 30,
    EditingOrder = 40,
    SpellingOrder = 50,
    PlaybackOrder = 60,
    TimelineOrder = 70,
    QualityOrder = 80,
    CacheOrder = 90,
    NetworkOrder = 100
};

/// What the editor prefers, on this machine, and the pages where that is changed. A change takes effect and is kept at
/// once: there is no "apply".
///
/// To add a page, call from your own `addXyzActions(parts)` or beside it:
///
///     parts.preferences.addPage({.id = "playback", .title = tr("Playback"), .icon = "play", .order = PlaybackOrder,
///                                .make = [](Preferences &preferences) -> QWidget * {
///                                    auto *form = new PreferenceForm(preferences);
///                                    form->addCheck("playback/loop", tr("&Repeat the cue"), false);
///                                    return form;
///                                }});
///
/// and read the same key with the same fallback where it matters; `changed` tells when to read it again. Name keys
/// "page/name". The search of the dialog finds labels, boxes and notes of the page by itself. GUI thread.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// `settings` outlives this.
    explicit Preferences(SettingsStore &settings, QObject *parent = nullptr);

    /// What was set, or `fallback`; a value that does not convert to the fallback's type is the fallback.
    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback) const;
    [[nodiscard]] bool boolean(const QString &key, bool fallback) const { return value(key, fallback).toBool(); }
    [[nodiscard]] int number(const QString &key, int fallback) const { return value(key, fallback).toInt(); }
    [[nodiscard]] QString text(const QString &key, const QString &fallback = {}) const;
    /// An invalid value brings the fallback back.
    void setValue(const QString &key, const QVariant &value);

    /// `page.id` is new.
    void addPage(PreferencePage page);
    /// In the order shown.
    [[nodiscard]] const QList<PreferencePage> &pages() const { return m_pages; }

signals:
    void changed(const QString &key);

private:
    SettingsStore &m_settings;
    QList<PreferencePage> m_pages;
};

} // namespace cinefluent::studio
