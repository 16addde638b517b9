// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/lessons/lessonspanel.h"
#include "studio/ui/shell/editoperations.h"
#include "studio/ui/shell/exchangeflows.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/windowparts.h"
#include "studio/ui/vocabulary/vocabularypanel.h"

#include <QApplication>

namespace cinefluent::studio {

namespace {

struct EditActions
{
    Q_DECLARE_TR_FUNCTIONS(EditActions)
};

} // namespace

void addEditActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    Workspace &workspace = parts.workspace;
    EditOperations &operations = parts.operations;
    ExchangeFlows &exchange = parts.exchange;
    Panels *const &panels = parts.panels;
    const auto reported = [&workspace](const Result<void> &done) {
        if (!done)
            emit workspace.failed(done.error());
    };

    registry.add({.id = "edit.undo",
                  .text = EditActions::tr("&Undo"),
                  .icon = "undo",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                  .category = ActionCategory::Edit,
                  .group = 1,
                  .execute = [&exchange] { exchange.undo(); },
                  .isEnabled = [&workspace] { return workspace.isEditable() && workspace.document()->canUndo(); },
                  .repeats = true});
    registry.add({.id = "edit.redo",
                  .text = EditActions::tr("&Redo"),
                  .icon = "redo",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
                  .category = ActionCategory::Edit,
                  .group = 1,
                  .execute = [&workspace, reported] { reported(workspace.document()->redo()); },
                  .isEnabled = [&workspace] { return workspace.isEditable() && workspace.document()->canRedo(); },
                  .repeats = true});
    registry.add({.id = "edit.delete",
                  .text = EditActions::tr("&Delete"),
                  .icon = "delete",
                  .shortcuts = {QKeySequence(Qt::Key_Delete)},
                  .category = ActionCategory::Edit,
                  .group = 2,
                  .hint = EditActions::tr("Delete the selected cues, lesson or word, whichever was chosen last"),
                  .execute =
                      [&operations, &panels] {
                          const QWidget *focus = QApplication::focusWidget();
                          if (focus && panels->vocabulary().isAncestorOf(focus))
                              operations.removeWord();
                          else
                              operations.removeTarget();
                      },
                  .isEnabled =
                      [&workspace, &operations] {
                          return workspace.isEditable() && (operations.target() != EditOperations::Target::None ||
                                                            !workspace.selection()->headword().isNull());
                      }});
    registry.add({.id = "edit.selectAllCues",
                  .text = EditActions::tr("Select &all cues"),
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
                  .category = ActionCategory::Edit,
                  .group = 2,
                  .execute = [&workspace, &operations] { workspace.selection()->setCues(operations.cuesFrom({})); },
                  .isEnabled = [&workspace] { return workspace.isOpen() && !workspace.document()->cues().isEmpty(); }});
}

} // namespace cinefluent::studio
