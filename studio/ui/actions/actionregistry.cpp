// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"

#include "studio/ui/theme/icon.h"

namespace cinefluent::studio {

ActionRegistry::ActionRegistry(QObject *parent)
    : QObject(parent)
{
}

QAction *ActionRegistry::add(ActionSpec spec)
{
    if (spec.id.isEmpty() || m_entries.contains(spec.id) || !spec.execute)
        qFatal("action \"%s\" is registered twice or incomplete", qPrintable(spec.id));
    for (const QKeySequence &shortcut : std::as_const(spec.shortcuts)) {
        for (const Entry &entry : std::as_const(m_entries)) {
            if (entry.spec.shortcuts.contains(shortcut))
                qFatal("shortcut %s of \"%s\" belongs to \"%s\"", qPrintable(shortcut.toString()), qPrintable(spec.id),
                       qPrintable(entry.spec.id));
        }
    }

    auto *action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    if (!spec.icon.isEmpty())
        action->setIcon(themedIcon(spec.icon));
    action->setShortcuts(spec.shortcuts);
    action->setAutoRepeat(spec.repeats);
    action->setStatusTip(spec.hint);
    action->setCheckable(bool(spec.isChecked));
    action->setMenuRole(spec.id == QLatin1String("file.quit") ? QAction::QuitRole : QAction::NoRole);
    showTip(*action);

    const QString id = spec.id;
    connect(action, &QAction::triggered, this, [this, id] {
        m_entries.value(id).spec.execute();
        scheduleRefresh();
    });
    m_ids.append(id);
    m_entries.insert(id, Entry{std::move(spec), action});
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_entries.value(id).action;
}

const ActionSpec &ActionRegistry::spec(const QString &id) const
{
    const auto found = m_entries.constFind(id);
    if (found == m_entries.constEnd())
        qFatal("no action \"%s\"", qPrintable(id));
    return found->spec;
}

QStringList ActionRegistry::idsOf(ActionCategory category) const
{
    QStringList ids;
    for (const QString &id : m_ids) {
        if (m_entries.constFind(id)->spec.category == category)
            ids.append(id);
    }
    return ids;
}

void ActionRegistry::setShortcuts(const QString &id, const QList<QKeySequence> &keys)
{
    QAction *found = action(id);
    if (!found || found->shortcuts() == keys)
        return;
    found->setShortcuts(keys);
    showTip(*found);
}

void ActionRegistry::showTip(QAction &action)
{
    QString tip = QString(action.text()).remove(QLatin1Char('&')).remove(QChar(0x2026));
    if (!action.shortcuts().isEmpty())
        tip += QStringLiteral("  (%1)").arg(action.shortcut().toString(QKeySequence::NativeText));
    action.setToolTip(tip);
}

bool ActionRegistry::trigger(const QString &id)
{
    refresh();
    QAction *found = action(id);
    if (!found || !found->isEnabled())
        return false;
    found->trigger();
    return true;
}

void ActionRegistry::refresh()
{
    m_refreshPending = false;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.spec.isEnabled)
            entry.action->setEnabled(entry.spec.isEnabled());
        if (entry.spec.isChecked)
            entry.action->setChecked(entry.spec.isChecked());
    }
}

void ActionRegistry::scheduleRefresh()
{
    if (m_refreshPending)
        return;
    m_refreshPending = true;
    QMetaObject::invokeMethod(this, &ActionRegistry::refresh, Qt::QueuedConnection);
}

QString ActionRegistry::titleOf(ActionCategory category)
{
    switch (category) {
    case ActionCategory::File:
        return tr("&File");
    case ActionCategory::Edit:
        return tr("&Edit");
    case ActionCategory::View:
        return tr("&View");
    case ActionCategory::Playback:
        return tr("&Playback");
    case ActionCategory::Timeline:
        return tr("&Timeline");
    case ActionCategory::Subtitles:
        return tr("&Subtitles");
    case ActionCategory::Timing:
        return tr("Timi&ng");
    case ActionCategory::Translation:
        return tr("T&ranslation");
    case ActionCategory::Vocabulary:
        return tr("V&ocabulary");
    case ActionCategory::Lessons:
        return tr("&Lessons");
    case ActionCategory::Publish:
        return tr("P&ublish");
    case ActionCategory::Help:
        return tr("&Help");
    }
    return {};
}

} // namespace cinefluent::studio
