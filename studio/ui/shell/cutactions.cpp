// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/actions/menubuilder.h"
#include "studio/ui/dialogs/scancutsdialog.h"
#include "studio/ui/shell/editoperations.h"
#include "studio/ui/shell/filmsession.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/windowparts.h"
#include "studio/ui/timeline/timelinepanel.h"

#include <QCoreApplication>
#include <QMenu>

namespace cinefluent::studio {

namespace {

constexpr double secondLookSensitivity = 0.65; ///< who looks again has mostly missed something

struct CutActions
{
    Q_DECLARE_TR_FUNCTIONS(CutActions)
};

void askAndScan(const WindowParts &parts)
{
    const std::optional<TimeRange> target = parts.operations.targetRange();
    auto *dialog = new ScanCutsDialog(target.has_value(), secondLookSensitivity, &parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &parts.window, [parts, target, dialog] {
        if (!parts.film.canScanCuts()) // the film was closed meanwhile
            return;
        TimeRange region{MediaTime(), parts.film.index()->endTime()};
        if (dialog->region() == ScanCutsDialog::Region::Target && target)
            region = *target;
        else if (dialog->region() == ScanCutsDialog::Region::Visible)
            region = parts.panels->timeline().canvas().geometryModel().scale().visible();
        parts.film.scanCuts(region, dialog->sensitivity());
    });
    dialog->open();
}

/// Cuts as the editor sees them; the frame on screen is what they are about.
void addCorrections(const WindowParts &parts)
{
    FilmSession &film = parts.film;
    PlayerController &controller = parts.controller;
    parts.registry.add(
        {.id = "timeline.addCut",
         .text = CutActions::tr("Add scene cut at the playhead"),
         .category = ActionCategory::Timeline,
         .group = 3,
         .hint = CutActions::tr("The frame on screen becomes the first of a shot"),
         .execute = [&film, &controller] { film.addCut(controller.position()); },
         .isEnabled = [&film, &controller] { return film.canScanCuts() && !film.hasCutAt(controller.position()); }});
    parts.registry.add(
        {.id = "timeline.removeCut",
         .text = CutActions::tr("Remove the scene cut at the playhead"),
         .category = ActionCategory::Timeline,
         .group = 3,
         .hint = CutActions::tr("Cues may cross it then, and dragging does not snap to it"),
         .execute = [&film, &controller] { film.removeCut(controller.position()); },
         .isEnabled = [&film, &controller] { return film.canScanCuts() && film.hasCutAt(controller.position()); }});
}

} // namespace

void showCutMenu(ActionRegistry &registry, QWidget &window, const QPoint &globalPos)
{
    registry.refresh();
    auto *menu = new QMenu(&window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(registry, *menu,
             {"timeline.addCut", "timeline.removeCut", "", "timeline.previousCut", "timeline.nextCut", "",
              "timeline.scanCuts"});
    menu->popup(globalPos);
}

void addCutActions(const WindowParts &parts)
{
    FilmSession &film = parts.film;
    PlayerController &controller = parts.controller;
    parts.registry.add({.id = "timeline.previousCut",
                        .text = CutActions::tr("Previous scene cut"),
                        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Left)},
                        .category = ActionCategory::Timeline,
                        .group = 3,
                        .execute =
                            [&film, &controller] {
                                if (const auto time = cutBefore(film.cuts(), controller.position()))
                                    controller.seek(*time);
                            },
                        .isEnabled = [&film] { return !film.cuts().isEmpty(); },
                        .repeats = true});
    parts.registry.add({.id = "timeline.nextCut",
                        .text = CutActions::tr("Next scene cut"),
                        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Right)},
                        .category = ActionCategory::Timeline,
                        .group = 3,
                        .execute =
                            [&film, &controller] {
                                if (const auto time = cutAfter(film.cuts(), controller.position()))
                                    controller.seek(*time);
                            },
                        .isEnabled = [&film] { return !film.cuts().isEmpty(); },
                        .repeats = true});
    parts.registry.add({.id = "timeline.scanCuts",
                        .text = CutActions::tr("Look for scene cuts again…"),
                        .category = ActionCategory::Timeline,
                        .group = 3,
                        .hint = CutActions::tr("In a part of the film or all of it, more or less readily"),
                        .execute = [parts] { askAndScan(parts); },
                        .isEnabled = [&film] { return film.canScanCuts(); }});
    addCorrections(parts);
}

} // namespace cinefluent::studio
