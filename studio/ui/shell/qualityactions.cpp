// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/quality/qualitypanel.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/windowparts.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct QualityActions
{
    Q_DECLARE_TR_FUNCTIONS(QualityActions)
};

} // namespace

void addQualityActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    Workspace &workspace = parts.workspace;
    Panels *const &panels = parts.panels;
    registry.add({.id = "quality.fix",
                  .text = QualityActions::tr("&Fix issue"),
                  .icon = "success",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Period)},
                  .category = ActionCategory::Publish,
                  .group = 1,
                  .hint = QualityActions::tr("Make the change that surely mends the issue chosen in the Quality panel"),
                  .execute = [&panels] { panels->quality().fixCurrent(); },
                  .isEnabled = [&panels] { return panels && panels->quality().canFixCurrent(); }});
    registry.add({.id = "quality.fixAll",
                  .text = QualityActions::tr("Fix all of a chec&k…"),
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Period)},
                  .category = ActionCategory::Publish,
                  .group = 1,
                  .hint = QualityActions::tr("See what would change, then fix all issues of a kind in one step"),
                  .execute = [&panels] { panels->quality().fixAll(); },
                  .isEnabled = [&workspace] { return workspace.isEditable(); }});
    registry.add({.id = "quality.profile",
                  .text = QualityActions::tr("Qualit&y profile…"),
                  .icon = "settings",
                  .category = ActionCategory::Publish,
                  .group = 1,
                  .hint = QualityActions::tr("What the project is held to, by language and level"),
                  .execute = [&panels] { panels->quality().showProfile(); },
                  .isEnabled = [&workspace] { return workspace.isOpen(); }});
}

} // namespace cinefluent::studio
