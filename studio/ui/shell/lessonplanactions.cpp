// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/lessons/suggestlessonsdialog.h"
#include "studio/ui/shell/filmsession.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/windowparts.h"
#include "studio/ui/timeline/timelinepanel.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct LessonPlanActions
{
    Q_DECLARE_TR_FUNCTIONS(LessonPlanActions)
};

void suggestLessons(const WindowParts &parts)
{
    if (auto *open = parts.window.findChild<SuggestLessonsDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    FilmSession &film = parts.film;
    ActionRegistry &registry = parts.registry;
    parts.panels->raise(Panels::Dock::Timeline);
    auto *dialog = new SuggestLessonsDialog(parts.services.theme, parts.workspace, parts.panels->timeline().canvas(),
                                            parts.services.languages, &parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto showCuts = [dialog, &film] {
        dialog->setCuts(!film.index()        ? SuggestLessonsDialog::Cuts::NoFilm
                        : film.canScanCuts() ? SuggestLessonsDialog::Cuts::Known
                                             : SuggestLessonsDialog::Cuts::Scanning,
                        film.cuts());
    };
    const auto showFilm = [dialog, &film, showCuts] {
        dialog->setFilm(film.index());
        showCuts();
    };
    QObject::connect(&film, &FilmSession::cutsChanged, dialog, showCuts);
    QObject::connect(&film, &FilmSession::opened, dialog, showFilm);
    QObject::connect(&film, &FilmSession::closed, dialog, showFilm);
    QObject::connect(dialog, &SuggestLessonsDialog::scanRequested, dialog,
                     [&registry] { registry.trigger(QStringLiteral("timeline.scanCuts")); });
    showFilm();
    dialog->show();
}

} // namespace

void addLessonPlanActions(const WindowParts &parts)
{
    Workspace &workspace = parts.workspace;
    parts.registry.add(
        {.id = "lesson.suggest",
         .text = LessonPlanActions::tr("&Suggest lessons…"),
         .icon = "lesson",
         .category = ActionCategory::Lessons,
         .group = 1,
         .hint = LessonPlanActions::tr("Plan the film’s lessons by scene cuts, sentences, length and new words"),
         .execute = [parts] { suggestLessons(parts); },
         .isEnabled = [&workspace] { return workspace.isEditable() && !workspace.document()->cues().isEmpty(); }});
}

} // namespace cinefluent::studio
