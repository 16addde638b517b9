// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/shell/exchangeflows.h"
#include "studio/ui/shell/windowparts.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct ExchangeActions
{
    Q_DECLARE_TR_FUNCTIONS(ExchangeActions)
};

} // namespace

void addExchangeActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    Workspace &workspace = parts.workspace;
    ExchangeFlows &exchange = parts.exchange;
    registry.add({.id = "exchange.now",
                  .text = ExchangeActions::tr("E&xchange changes"),
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E)},
                  .category = ActionCategory::Publish,
                  .group = 4,
                  .hint = ExchangeActions::tr("Send your changes to the movie’s other editors and take theirs"),
                  .execute = [&exchange] { exchange.exchange(); },
                  .isEnabled = [&] { return workspace.isEditable() && !exchange.isRunning(); }});
    registry.add(
        {.id = "exchange.automatic",
         .text = ExchangeActions::tr("Exchange &automatically"),
         .category = ActionCategory::Publish,
         .group = 4,
         .hint = ExchangeActions::tr("Exchange shared projects when you pause and when others have changed them"),
         .execute = [&exchange] { exchange.setAutomatic(!exchange.isAutomatic()); },
         .isChecked = [&exchange] { return exchange.isAutomatic(); }});
    registry.add({.id = "exchange.conflicts",
                  .text = ExchangeActions::tr("&Versions to choose from…"),
                  .category = ActionCategory::Publish,
                  .group = 4,
                  .hint = ExchangeActions::tr("What two editors changed at the same time and nobody has settled"),
                  .execute = [&exchange] { exchange.showConflicts(); },
                  .isEnabled = [&workspace] { return workspace.isEditable(); }});
}

} // namespace cinefluent::studio
