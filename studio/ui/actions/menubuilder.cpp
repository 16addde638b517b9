// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/menubuilder.h"

#include <QMenu>
#include <QMenuBar>

namespace cinefluent::studio {

QHash<ActionCategory, QMenu *> buildMenus(const ActionRegistry &registry, QMenuBar &menuBar)
{
    QHash<ActionCategory, QMenu *> menus;
    for (const ActionCategory category : allActionCategories) {
        QStringList ids = registry.idsOf(category);
        if (ids.isEmpty())
            continue;
        std::stable_sort(ids.begin(), ids.end(), [&registry](const QString &a, const QString &b) {
            return registry.spec(a).group < registry.spec(b).group;
        });
        QMenu *menu = menuBar.addMenu(ActionRegistry::titleOf(category));
        int group = registry.spec(ids.first()).group;
        for (const QString &id : std::as_const(ids)) {
            if (registry.spec(id).group != group) {
                menu->addSeparator();
                group = registry.spec(id).group;
            }
            menu->addAction(registry.action(id));
        }
        menus.insert(category, menu);
    }
    return menus;
}

void fillMenu(const ActionRegistry &registry, QMenu &menu, const QStringList &ids)
{
    for (const QString &id : ids) {
        if (id.isEmpty())
            menu.addSeparator();
        else
            menu.addAction(registry.action(id));
    }
}

} // namespace cinefluent::studio
