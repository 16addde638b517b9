// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <array>
#include <functional>

namespace cinefluent::studio {

/// The menu an action lives in; also its group in the command palette.
enum class ActionCategory
{
    File,
    Edit,
    View,
    Playback,
    Timeline,
    Subtitles,
    Timing, ///< when cues begin and end
    Translation,
    Vocabulary,
    Lessons,
    Publish,
    Help
};

inline constexpr std::array allActionCategories{
    ActionCategory::File,       ActionCategory::Edit,      ActionCategory::View,    ActionCategory::Playback,
    ActionCategory::Timeline,   ActionCategory::Subtitles, ActionCategory::Timing,  ActionCategory::Translation,
    ActionCategory::Vocabulary, ActionCategory::Lessons,   ActionCategory::Publish, ActionCategory::Help};

/// A verb of the studio: registered once, shown everywhere.
struct ActionSpec
{
    QString id = {};   ///< stable, "cue.split"; what layouts, tests and the shortcut list key on
    QString text = {}; ///< translated, with a mnemonic
    QString icon = {}; ///< name of a themed icon, or empty
    QList<QKeySequence> shortcuts = {};
    ActionCategory category = ActionCategory::File;
    int group = 0;     ///< actions of a menu with the same number stand together; a separator between numbers
    QString hint = {}; ///< one translated sentence for status bar and palette, or empty
    std::function<void()> execute = {};
    std::function<bool()> isEnabled = {}; ///< absent: always
    std::function<bool()> isChecked = {}; ///< present: the action is checkable
    bool repeats = false;                 ///< fires again while its key is held
};

/// Every action of the window. Menus, toolbar, context menus, command palette, shortcut list and tests read it.
/// Lives on the GUI thread; owns the QActions.
class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    /// `spec.id` is new; `spec.execute` is set. Repeating an id or a shortcut is a fault of the caller and aborts.
    QAction *add(ActionSpec spec);
    /// The action, or null where no such id is registered.
    [[nodiscard]] QAction *action(const QString &id) const;
    [[nodiscard]] const ActionSpec &spec(const QString &id) const;
    /// In order of registration.
    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    [[nodiscard]] QStringList idsOf(ActionCategory category) const;

    /// Other keys than the spec's, for editors who want them; tool tips follow. The keys are free.
    void setShortcuts(const QString &id, const QList<QKeySequence> &keys);

    /// Runs the action if it is enabled; false otherwise or where the id is unknown.
    bool trigger(const QString &id);
    /// Asks every `isEnabled` and `isChecked` again. Cheap; coalesced by `scheduleRefresh`.
    void refresh();
    /// One refresh when control returns to the event loop, however often it is called.
    void scheduleRefresh();

    [[nodiscard]] static QString titleOf(ActionCategory category);

private:
    static void showTip(QAction &action);

    struct Entry
    {
        ActionSpec spec;
        QAction *action = nullptr;
    };

    QStringList m_ids;
    QHash<QString, Entry> m_entries;
    bool m_refreshPending = false;
};

} // namespace cinefluent::studio
