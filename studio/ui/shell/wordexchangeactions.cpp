// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/shell/projectflows.h"
#include "studio/ui/shell/windowparts.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct WordExchangeActions
{
    Q_DECLARE_TR_FUNCTIONS(WordExchangeActions)
};

} // namespace

void addWordExchangeActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    ProjectFlows &flows = parts.flows;
    Workspace &workspace = parts.workspace;
    registry.add({.id = "vocabulary.import",
                  .text = WordExchangeActions::tr("&Import words…"),
                  .icon = "import",
                  .category = ActionCategory::Vocabulary,
                  .group = 3,
                  .hint = WordExchangeActions::tr("From an Anki package or a table"),
                  .execute = [&flows] { flows.importWords(); },
                  .isEnabled = [&workspace, &flows] { return workspace.isEditable() && !flows.isBusy(); }});
    registry.add({.id = "vocabulary.export",
                  .text = WordExchangeActions::tr("&Export words…"),
                  .icon = "export",
                  .category = ActionCategory::Vocabulary,
                  .group = 3,
                  .hint = WordExchangeActions::tr("To Anki, with the film's sound and pictures, or to a table"),
                  .execute = [&flows] { flows.exportWords(); },
                  .isEnabled = [&workspace, &flows] { return workspace.isOpen() && !flows.isBusy(); }});
}

} // namespace cinefluent::studio
