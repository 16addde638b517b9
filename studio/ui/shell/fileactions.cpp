// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/shell/projectflows.h"
#include "studio/ui/shell/windowparts.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct FileActions
{
    Q_DECLARE_TR_FUNCTIONS(FileActions)
};

void addMediaActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    ProjectFlows &flows = parts.flows;
    Workspace &workspace = parts.workspace;
    const auto open = [&flows, &workspace] { return workspace.isOpen() && !flows.isBusy(); };
    const auto editable = [&flows, &workspace] { return workspace.isEditable() && !flows.isBusy(); };
    registry.add({.id = "file.openFilm",
                  .text = FileActions::tr("Open &film…"),
                  .icon = "film",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)},
                  .category = ActionCategory::File,
                  .group = 2,
                  .hint = FileActions::tr("Use another film for this project"),
                  .execute = [&flows] { flows.openFilm({}); },
                  .isEnabled = editable});
    registry.add({.id = "file.relink",
                  .text = FileActions::tr("&Locate film…"),
                  .icon = "link",
                  .category = ActionCategory::File,
                  .group = 2,
                  .hint = FileActions::tr("Tell the project where its film was moved to"),
                  .execute = [&flows] { flows.relinkFilm(); },
                  .isEnabled = [&workspace, open] { return open() && workspace.document()->media().isSet(); }});
    registry.add({.id = "subtitles.import",
                  .text = FileActions::tr("&Import subtitles…"),
                  .icon = "import",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)},
                  .category = ActionCategory::File,
                  .group = 3,
                  .hint = FileActions::tr("Read a subtitle file as original or translation"),
                  .execute = [&flows] { flows.importSubtitles({}); },
                  .isEnabled = editable});
    registry.add({.id = "subtitles.export",
                  .text = FileActions::tr("&Export subtitles…"),
                  .icon = "export",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_E)},
                  .category = ActionCategory::File,
                  .group = 3,
                  .hint = FileActions::tr("Write the original or a translation in any subtitle format"),
                  .execute = [&flows] { flows.exportSubtitles(); },
                  .isEnabled = [&workspace, open] { return open() && !workspace.document()->cues().isEmpty(); }});
}

} // namespace

void addFileActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    ProjectFlows &flows = parts.flows;
    Workspace &workspace = parts.workspace;
    const auto idle = [&flows] { return !flows.isBusy(); };
    const auto open = [&flows, &workspace] { return workspace.isOpen() && !flows.isBusy(); };

    registry.add({.id = "file.new",
                  .text = FileActions::tr("&New project…"),
                  .icon = "new",
                  .shortcuts = {QKeySequence::New},
                  .category = ActionCategory::File,
                  .group = 1,
                  .hint = FileActions::tr("Make a project for a film"),
                  .execute = [&flows] { flows.newProject({}); },
                  .isEnabled = idle});
    registry.add({.id = "file.open",
                  .text = FileActions::tr("&Open project…"),
                  .icon = "open",
                  .shortcuts = {QKeySequence::Open},
                  .category = ActionCategory::File,
                  .group = 1,
                  .hint = FileActions::tr("Open a project file"),
                  .execute = [&flows] { flows.openProject({}); },
                  .isEnabled = idle});
    registry.add({.id = "file.openSample",
                  .text = FileActions::tr("Open the &sample project"),
                  .icon = "sample",
                  .category = ActionCategory::File,
                  .group = 1,
                  .hint = FileActions::tr("A finished film with lessons"),
                  .execute = [&flows] { flows.openSample(); },
                  .isEnabled = [&flows] { return flows.hasSample() && !flows.isBusy(); }});
    addMediaActions(parts);
    registry.add({.id = "file.saveCopy",
                  .text = FileActions::tr("Save a cop&y…"),
                  .icon = "save",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
                  .category = ActionCategory::File,
                  .group = 4,
                  .hint = FileActions::tr("Every edit is saved as it is made; this writes a copy elsewhere"),
                  .execute = [&flows] { flows.saveCopy(); },
                  .isEnabled = open});
    registry.add({.id = "file.versions",
                  .text = FileActions::tr("&Versions…"),
                  .icon = "history",
                  .category = ActionCategory::File,
                  .group = 4,
                  .hint = FileActions::tr("Bring back the project as it was, or keep it under a name"),
                  .execute = [&flows] { flows.showVersions(); },
                  .isEnabled = open});
    registry.add({.id = "file.close",
                  .text = FileActions::tr("&Close project"),
                  .icon = "close",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_W)},
                  .category = ActionCategory::File,
                  .group = 5,
                  .execute = [&flows] { flows.closeProject(); },
                  .isEnabled = open});
    registry.add({.id = "file.quit",
                  .text = FileActions::tr("&Quit"),
                  .icon = "quit",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Q)},
                  .category = ActionCategory::File,
                  .group = 6,
                  .execute = [&parts_window = parts.window] { parts_window.close(); }});
}

} // namespace cinefluent::studio
