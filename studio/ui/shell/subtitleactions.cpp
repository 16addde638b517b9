// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcuelooks.h"
#include "studio/document/cuelook.h"
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/dialogs/operationdialog.h"
#include "studio/ui/player/playercontroller.h"
#include "studio/ui/shell/filmsession.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/windowparts.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/subtitles/findbar.h"
#include "studio/ui/subtitles/spellbar.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace cinefluent::studio {

namespace {

struct SubtitleActions
{
    Q_DECLARE_TR_FUNCTIONS(SubtitleActions)
};

using LookOf = std::function<QString(const QString &look, const QString &text, int start, int length)>;

/// What is marked in the editor for one cue; the whole texts of several.
void changeLooks(Workspace &workspace, Panels &panels, const LookOf &lookOf)
{
    const CueEditor::Marked marked = panels.cues().editor().markedForStyle();
    const QList<CueId> ids = workspace.selection()->cues();
    QList<CueLookChange> changes;
    for (const CueId id : ids) {
        const Cue *cue = workspace.document()->content().findCue(id);
        if (!cue)
            continue;
        const QString text = marked.language.isEmpty() ? cue->text : cue->translations.value(marked.language);
        const bool isOne = ids.size() == 1 && marked.length > 0;
        changes.append(
            {id, marked.language,
             lookOf(cue->looks.value(marked.language), text, isOne ? marked.start : 0, isOne ? marked.length : 0)});
    }
    workspace.run<SetCueLooks>(changes);
}

void addStyleActions(const WindowParts &parts)
{
    Workspace &workspace = parts.workspace;
    Panels *const &panels = parts.panels;
    const auto onCue = [&workspace] { return workspace.isEditable() && workspace.currentCue(); };
    struct Style
    {
        const char *id;
        QString text;
        QKeySequence key;
        formats::TextStyle style;
    };
    using formats::TextStyle;
    const QList<Style> styles{
        {"style.bold", SubtitleActions::tr("&Bold"), QKeySequence(Qt::CTRL | Qt::Key_B), TextStyle::Bold},
        {"style.italic", SubtitleActions::tr("Ita&lic"), QKeySequence(Qt::CTRL | Qt::Key_I), TextStyle::Italic},
        {"style.underline", SubtitleActions::tr("U&nderline"), QKeySequence(Qt::CTRL | Qt::Key_U),
         TextStyle::Underline},
    };
    for (const Style &style : styles) {
        parts.registry.add({.id = QString::fromLatin1(style.id),
                            .text = style.text,
                            .shortcuts = {style.key},
                            .category = ActionCategory::Subtitles,
                            .group = 4,
                            .hint = SubtitleActions::tr("The marked words, or all of the selected cues"),
                            .execute =
                                [&workspace, &panels, which = style.style] {
                                    changeLooks(
                                        workspace, *panels,
                                        [which](const QString &look, const QString &text, int start, int length) {
                                            return toggledLook(look, text, start, length, which);
                                        });
                                },
                            .isEnabled = onCue});
    }
}

void addPlaceActions(const WindowParts &parts)
{
    Workspace &workspace = parts.workspace;
    Panels *const &panels = parts.panels;
    const auto onCue = [&workspace] { return workspace.isEditable() && workspace.currentCue(); };
    parts.registry.add({.id = "style.ruby",
                        .text = SubtitleActions::tr("Readin&g (ruby)…"),
                        .category = ActionCategory::Subtitles,
                        .group = 4,
                        .hint = SubtitleActions::tr("Write a reading, such as furigana, over the marked words"),
                        .execute =
                            [&workspace, &panels, &window = parts.window] {
                                bool ok = false;
                                const QString reading = QInputDialog::getText(
                                    &window, SubtitleActions::tr("Reading (ruby)"),
                                    SubtitleActions::tr("Reading over the marked words; empty takes it off:"),
                                    QLineEdit::Normal, {}, &ok);
                                if (ok && workspace.isEditable() && workspace.currentCue()) {
                                    changeLooks(workspace, *panels,
                                                [&](const QString &look, const QString &text, int start, int length) {
                                                    return rubyLook(look, text, start, length, reading);
                                                });
                                }
                            },
                        .isEnabled = onCue});
    const auto place = [&](const char *id, const QString &title, int alignment) {
        parts.registry.add({.id = QString::fromLatin1(id),
                            .text = title,
                            .category = ActionCategory::Subtitles,
                            .group = 5,
                            .execute =
                                [&workspace, &panels, alignment] {
                                    changeLooks(workspace, *panels,
                                                [alignment](const QString &look, const QString &text, int, int) {
                                                    return alignedLook(look, text, alignment);
                                                });
                                },
                            .isEnabled = onCue});
    };
    place("style.placeTop", SubtitleActions::tr("Place at the to&p"), 8);
    place("style.placeMiddle", SubtitleActions::tr("Place half&way up"), 5);
    place("style.placeBottom", SubtitleActions::tr("Place at the b&ottom"), 0);
    parts.registry.add(
        {.id = "style.vertical",
         .text = SubtitleActions::tr("Vertical text"),
         .category = ActionCategory::Subtitles,
         .group = 5,
         .hint = SubtitleActions::tr("Lines from top to bottom, the first at the right; again for lines across"),
         .execute =
             [&workspace, &panels] {
                 const Cue *cue = workspace.currentCue();
                 const QString language = panels->cues().editor().markedForStyle().language;
                 const bool isVertical = cue && styledText(*cue, language).writing != formats::WritingMode::Horizontal;
                 changeLooks(workspace, *panels, [isVertical](const QString &look, const QString &text, int, int) {
                     return writtenLook(look, text,
                                        isVertical ? formats::WritingMode::Horizontal
                                                   : formats::WritingMode::VerticalRightToLeft);
                 });
             },
         .isEnabled = onCue});
    parts.registry.add({.id = "style.clear",
                        .text = SubtitleActions::tr("Clear &formatting"),
                        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Backslash)},
                        .category = ActionCategory::Subtitles,
                        .group = 5,
                        .execute =
                            [&workspace, &panels] {
                                changeLooks(workspace, *panels, [](const QString &look, const QString &text, int, int) {
                                    return plainLook(look, text);
                                });
                            },
                        .isEnabled = onCue});
}

void addFindActions(const WindowParts &parts)
{
    Workspace &workspace = parts.workspace;
    Panels *const &panels = parts.panels;
    const auto isOpen = [&workspace] { return workspace.isOpen(); };
    const auto open = [&panels](bool replaces) {
        panels->raise(Panels::Dock::Cues);
        panels->cues().spellBar().close();
        panels->cues().findBar().open(replaces);
    };
    const auto goBy = [&panels, open](int direction) {
        FindBar &bar = panels->cues().findBar();
        if (bar.isOpen())
            bar.goBy(direction);
        else
            open(false);
    };
    parts.registry.add({.id = "edit.find",
                        .text = SubtitleActions::tr("&Find…"),
                        .icon = "search",
                        .shortcuts = {QKeySequence::Find},
                        .category = ActionCategory::Edit,
                        .group = 3,
                        .execute = [open] { open(false); },
                        .isEnabled = isOpen});
    parts.registry.add({.id = "edit.findNext",
                        .text = SubtitleActions::tr("Find &next"),
                        .shortcuts = {QKeySequence(Qt::Key_F3)},
                        .category = ActionCategory::Edit,
                        .group = 3,
                        .execute = [goBy] { goBy(1); },
                        .isEnabled = isOpen,
                        .repeats = true});
    parts.registry.add({.id = "edit.findPrevious",
                        .text = SubtitleActions::tr("Find pre&vious"),
                        .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_F3)},
                        .category = ActionCategory::Edit,
                        .group = 3,
                        .execute = [goBy] { goBy(-1); },
                        .isEnabled = isOpen,
                        .repeats = true});
    parts.registry.add({.id = "edit.replace",
                        .text = SubtitleActions::tr("F&ind and replace…"),
                        .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_H)},
                        .category = ActionCategory::Edit,
                        .group = 3,
                        .execute = [open] { open(true); },
                        .isEnabled = [&workspace] { return workspace.isEditable(); }});
    parts.registry.add({.id = "edit.filterCues",
                        .text = SubtitleActions::tr("Filter &cues"),
                        .shortcuts = {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_F)},
                        .category = ActionCategory::Edit,
                        .group = 3,
                        .hint = SubtitleActions::tr("Show only the cues that hold some words"),
                        .execute =
                            [&panels] {
                                panels->raise(Panels::Dock::Cues);
                                panels->cues().focusSearch();
                            },
                        .isEnabled = isOpen});
}

void addSpellingActions(const WindowParts &parts)
{
    Workspace &workspace = parts.workspace;
    Panels *const &panels = parts.panels;
    parts.registry.add({.id = "edit.spelling",
                        .text = SubtitleActions::tr("Check spellin&g"),
                        .shortcuts = {QKeySequence(Qt::Key_F7)},
                        .category = ActionCategory::Edit,
                        .group = 3,
                        .hint = SubtitleActions::tr("From one misspelt word to the next, in texts and translation"),
                        .execute =
                            [&panels] {
                                panels->raise(Panels::Dock::Cues);
                                panels->cues().findBar().close();
                                panels->cues().spellBar().goToNext();
                            },
                        .isEnabled = [&workspace] { return workspace.isOpen(); }});
}

void addOperationActions(const WindowParts &parts)
{
    Workspace &workspace = parts.workspace;
    PlayerController &controller = parts.controller;
    Panels *const &panels = parts.panels;
    QMainWindow &window = parts.window;
    const auto ask = [&workspace, &controller, &film = parts.film, &panels, &window](OperationDialog::Kind kind) {
        for (auto *open : window.findChildren<OperationDialog *>()) { // one of each kind, beside the window
            if (open->kind() == kind && open->isVisible()) {
                open->raise();
                open->activateWindow();
                return;
            }
        }
        OperationDialog::Film known;
        if (controller.player()) {
            known.snap = [&controller](MediaTime time) {
                const Player *player = controller.player();
                return player && time < player->index().endTime() ? player->index().snap(time) : time;
            };
            known.cuts = hardCutTimes(film.cuts());
            known.playhead = [&controller] { return controller.position(); };
        }
        auto *dialog = new OperationDialog(kind, workspace, panels->cues().profile(), known, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    };
    const auto hasCues = [&workspace] { return workspace.isEditable() && !workspace.document()->cues().isEmpty(); };
    parts.registry.add(
        {.id = "cue.adjustTimes",
         .text = SubtitleActions::tr("Ad&just times…"),
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
         .category = ActionCategory::Timing,
         .group = 5,
         .hint = SubtitleActions::tr("Stretch, convert the frame rate, fix overlaps, set durations, snap to frames"),
         .execute = [ask] { ask(OperationDialog::Kind::Times); },
         .isEnabled = hasCues});
    parts.registry.add(
        {.id = "cue.changeTexts",
         .text = SubtitleActions::tr("Change te&xts…"),
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)},
         .category = ActionCategory::Subtitles,
         .group = 3,
         .hint = SubtitleActions::tr("Break lines anew, change case, tidy spaces, remove text for the hard of hearing"),
         .execute = [ask] { ask(OperationDialog::Kind::Texts); },
         .isEnabled = hasCues});
}

} // namespace

void addSubtitleActions(const WindowParts &parts)
{
    addFindActions(parts);
    addSpellingActions(parts);
    addOperationActions(parts);
    addStyleActions(parts);
    addPlaceActions(parts);
}

} // namespace cinefluent::studio
