// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"
#include "common/base/result.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

namespace cinefluent::studio {

class ActionRegistry;
class SettingsStore;

/// Whose keys: our own, or those that editors of the named programs have in their fingers.
enum class ShortcutPreset
{
    CineFluent,
    Aegisub,
    SubtitleEdit
};

/// The keys of every action, as the editor wants them: changes are put into the registry's actions and kept in the
/// settings at once. A key belongs to one action. GUI thread.
class ShortcutMap : public QObject
{
    Q_OBJECT

public:
    using Keys = QList<QKeySequence>;

    /// All actions are registered; what was kept is put into them. Both outlive this.
    ShortcutMap(ActionRegistry &registry, SettingsStore &settings, QObject *parent = nullptr);

    [[nodiscard]] Keys keys(const QString &id) const;
    [[nodiscard]] Keys defaultKeys(const QString &id) const;
    [[nodiscard]] bool isChanged(const QString &id) const { return keys(id) != defaultKeys(id); }
    [[nodiscard]] bool isAnyChanged() const;
    /// The action that `key` belongs to, other than `id`; empty where it is free.
    [[nodiscard]] QString ownerOf(const QKeySequence &key, const QString &id = {}) const;

    /// Gives the action these keys. Those that belong to others are taken from them.
    void setKeys(const QString &id, const Keys &keys);
    /// The action's own keys again, taken from whoever has them now.
    void reset(const QString &id);
    void resetAll();
    /// Every action's keys as in the preset; actions that it does not name keep their own where these are free.
    void applyPreset(ShortcutPreset preset);

    /// JSON that fromJson() and another machine's program read.
    [[nodiscard]] QByteArray toJson() const;
    /// Takes over what the document says; ids that are not known here are left out. Error "shortcuts_invalid": nothing
    /// was changed.
    [[nodiscard]] Result<void> fromJson(const QByteArray &json);

signals:
    void changed();

private:
    void put(const QString &id, const Keys &keys);
    void keep();

    ActionRegistry &m_registry;
    SettingsStore &m_settings;
};

/// The keys that a preset names, by action. CineFluent's is empty: those of the actions themselves.
[[nodiscard]] QHash<QString, ShortcutMap::Keys> keysOf(ShortcutPreset preset);

} // namespace cinefluent::studio
