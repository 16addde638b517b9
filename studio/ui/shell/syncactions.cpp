// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/dialogs/synchronisedialog.h"
#include "studio/ui/player/playercontroller.h"
#include "studio/ui/shell/filmsession.h"
#include "studio/ui/shell/windowparts.h"
#include "studio/ui/workspace/workspace.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct SyncActions
{
    Q_DECLARE_TR_FUNCTIONS(SyncActions)
};

} // namespace

void addSyncActions(const WindowParts &parts)
{
    QMainWindow &window = parts.window;
    Workspace &workspace = parts.workspace;
    FilmSession &film = parts.film;
    PlayerController &controller = parts.controller;
    const formats::FormatRegistry &registry = parts.services.formats;
    parts.registry.add(
        {.id = "cue.synchronise",
         .text = SyncActions::tr("S&ynchronise…"),
         .icon = "shift",
         .category = ActionCategory::Timing,
         .group = 5,
         .hint = SyncActions::tr("Move all cues to the film’s speech, or to another subtitle’s times"),
         .execute =
             [&window, &workspace, &film, &controller, &registry] {
                 auto *dialog = new SynchroniseDialog(workspace.sharedDocument(), registry, film.index(),
                                                      controller.audioStream(), &window);
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 // Editing waits: what is found holds for the cues as they were.
                 dialog->setWindowModality(Qt::WindowModal);
                 QObject::connect(&workspace, &Workspace::documentReplaced, dialog, &QDialog::reject);
                 dialog->open();
             },
         .isEnabled = [&workspace] { return workspace.isEditable() && !workspace.document()->cues().isEmpty(); }});
}

} // namespace cinefluent::studio
