// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/dialogs/shiftdialog.h"
#include "studio/ui/shell/editoperations.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/windowparts.h"
#include "studio/ui/subtitles/cueeditor.h"
#include "studio/ui/subtitles/cuespanel.h"
#include "studio/ui/vocabulary/vocabularypanel.h"
#include "studio/ui/vocabulary/wordform.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct ContentActions
{
    Q_DECLARE_TR_FUNCTIONS(ContentActions)
};

void askShift(QMainWindow &window, Workspace &workspace, EditOperations &operations)
{
    auto *dialog = new ShiftDialog(workspace.currentCue() != nullptr, &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &operations, [dialog, &workspace, &operations] {
        if (!workspace.selection())
            return;
        QList<CueId> ids = workspace.selection()->cues();
        if (dialog->scope() == ShiftDialog::Scope::All)
            ids = operations.cuesFrom({});
        else if (dialog->scope() == ShiftDialog::Scope::FromCurrent)
            ids = operations.cuesFrom(workspace.selection()->currentCue());
        operations.shiftCues(ids, dialog->offset());
    });
    dialog->open();
}

void addCueActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    Workspace &workspace = parts.workspace;
    EditOperations &operations = parts.operations;
    Panels *const &panels = parts.panels;
    QMainWindow &window = parts.window;
    const auto editable = [&workspace] { return workspace.isEditable(); };
    const auto onCue = [&workspace] { return workspace.isEditable() && workspace.currentCue(); };
    const auto editText = [&panels] {
        panels->raise(Panels::Dock::Cues);
        panels->cues().editor().focusText();
    };
    registry.add({.id = "cue.edit",
                  .text = ContentActions::tr("&Edit text"),
                  .icon = "cues",
                  .shortcuts = {QKeySequence(Qt::Key_F2)},
                  .category = ActionCategory::Subtitles,
                  .group = 1,
                  .execute = editText,
                  .isEnabled = onCue});
    registry.add({.id = "cue.add",
                  .text = ContentActions::tr("&Add cue"),
                  .icon = "add",
                  .shortcuts = {QKeySequence(Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
                  .category = ActionCategory::Subtitles,
                  .group = 1,
                  .hint = ContentActions::tr("At the playhead"),
                  .execute =
                      [&operations, editText] {
                          if (operations.addCue())
                              editText();
                      },
                  .isEnabled = editable});
    registry.add({.id = "cue.split",
                  .text = ContentActions::tr("&Split cue"),
                  .icon = "split",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_T)},
                  .category = ActionCategory::Subtitles,
                  .group = 2,
                  .hint = ContentActions::tr("Split at the playhead, and the text at the cursor"),
                  .execute = [&operations, &panels] { operations.splitCue(panels->cues().editor().cursorPosition()); },
                  .isEnabled = [&operations] { return operations.canSplit(); }});
    registry.add({.id = "cue.merge",
                  .text = ContentActions::tr("&Merge cues"),
                  .icon = "merge",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_M)},
                  .category = ActionCategory::Subtitles,
                  .group = 2,
                  .hint = ContentActions::tr("Merge the selected cues, or the current cue with the next"),
                  .execute = [&operations] { operations.mergeCues(); },
                  .isEnabled = onCue});
    registry.add(
        {.id = "cue.shift",
         .text = ContentActions::tr("S&hift cues…"),
         .icon = "shift",
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)},
         .category = ActionCategory::Timing,
         .group = 5,
         .hint = ContentActions::tr("Move cues by a time offset"),
         .execute = [&window, &workspace, &operations] { askShift(window, workspace, operations); },
         .isEnabled = [&workspace] { return workspace.isEditable() && !workspace.document()->cues().isEmpty(); }});
}

void addWordActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    Workspace &workspace = parts.workspace;
    EditOperations &operations = parts.operations;
    Panels *const &panels = parts.panels;
    registry.add({.id = "vocabulary.addFromCue",
                  .text = ContentActions::tr("Add &selected word"),
                  .icon = "word",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_D)},
                  .category = ActionCategory::Vocabulary,
                  .group = 1,
                  .hint = ContentActions::tr(
                      "Add the word selected in the cue’s text to the vocabulary, with its place in the film"),
                  .execute =
                      [&operations, &panels] {
                          const auto [start, length] = panels->cues().editor().markedText();
                          if (!operations.addWord(start, length).isNull()) {
                              panels->vocabulary().showProjectWords();
                              panels->raise(Panels::Dock::Vocabulary);
                              panels->vocabulary().form().focusWord();
                          }
                      },
                  .isEnabled = [&workspace] { return workspace.isEditable() && workspace.currentCue(); }});
    registry.add({.id = "vocabulary.add",
                  .text = ContentActions::tr("Add &new word"),
                  .icon = "add",
                  .category = ActionCategory::Vocabulary,
                  .group = 1,
                  .execute =
                      [&operations, &panels] {
                          if (!operations.addEmptyWord().isNull()) {
                              panels->vocabulary().showProjectWords();
                              panels->raise(Panels::Dock::Vocabulary);
                              panels->vocabulary().form().focusWord();
                          }
                      },
                  .isEnabled = [&workspace] { return workspace.isEditable(); }});
    registry.add(
        {.id = "vocabulary.remove",
         .text = ContentActions::tr("&Remove word"),
         .icon = "delete",
         .category = ActionCategory::Vocabulary,
         .group = 2,
         .execute = [&operations] { operations.removeWord(); },
         .isEnabled = [&workspace] { return workspace.isEditable() && !workspace.selection()->headword().isNull(); }});
}

} // namespace

void addContentActions(const WindowParts &parts)
{
    addCueActions(parts);
    addCueKeyActions(parts);
    addTimingActions(parts);
    addWordActions(parts);
}

} // namespace cinefluent::studio
