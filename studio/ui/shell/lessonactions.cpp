// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/shell/editoperations.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/windowparts.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct ContentActions
{
    Q_DECLARE_TR_FUNCTIONS(ContentActions)
};

void addPosterActions(ActionRegistry &registry, Workspace &workspace, EditOperations &operations)
{
    registry.add({.id = "lesson.poster",
                  .text = ContentActions::tr("Use &frame as the lesson's poster"),
                  .category = ActionCategory::Lessons,
                  .group = 2,
                  .hint = ContentActions::tr("The frame on screen is shown before the lesson plays"),
                  .execute = [&operations] { operations.setPosterFrame(true); },
                  .isEnabled = [&operations] { return operations.canTakePoster(); }});
    registry.add({.id = "lesson.posterAutomatic",
                  .text = ContentActions::tr("Choose poster auto&matically"),
                  .category = ActionCategory::Lessons,
                  .group = 2,
                  .hint = ContentActions::tr("A frame a tenth into the lesson"),
                  .execute = [&operations] { operations.setPosterFrame(false); },
                  .isEnabled =
                      [&workspace] {
                          return workspace.isEditable() && workspace.currentLesson() &&
                                 workspace.currentLesson()->posterAt;
                      }});
}

} // namespace

void addLessonActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    Workspace &workspace = parts.workspace;
    EditOperations &operations = parts.operations;
    Panels *const &panels = parts.panels;
    const auto onLesson = [&workspace] { return workspace.isEditable() && workspace.currentLesson(); };
    registry.add({.id = "lesson.add",
                  .text = ContentActions::tr("&Add lesson"),
                  .icon = "lesson-add",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)},
                  .category = ActionCategory::Lessons,
                  .group = 1,
                  .hint = ContentActions::tr("Over the selected cues, or one minute from the playhead"),
                  .execute =
                      [&operations, &panels] {
                          if (operations.addLesson())
                              panels->raise(Panels::Dock::Lesson);
                      },
                  .isEnabled = [&workspace] { return workspace.isEditable(); }});
    registry.add({.id = "lesson.moveUp",
                  .text = ContentActions::tr("Move lesson &up"),
                  .icon = "up",
                  .category = ActionCategory::Lessons,
                  .group = 2,
                  .execute = [&operations] { operations.moveLesson(-1); },
                  .isEnabled = [&workspace, onLesson] { return onLesson() && workspace.currentLesson()->order > 1; }});
    registry.add({.id = "lesson.moveDown",
                  .text = ContentActions::tr("Move lesson &down"),
                  .icon = "down",
                  .category = ActionCategory::Lessons,
                  .group = 2,
                  .execute = [&operations] { operations.moveLesson(1); },
                  .isEnabled =
                      [&workspace, onLesson] {
                          if (!onLesson())
                              return false;
                          const Lesson &current = *workspace.currentLesson();
                          const QList<Lesson> &all = workspace.document()->lessons();
                          return std::any_of(all.begin(), all.end(), [&current](const Lesson &lesson) {
                              return lesson.language == current.language && lesson.order > current.order;
                          });
                      }});
    addPosterActions(registry, workspace, operations);
    registry.add({.id = "lesson.remove",
                  .text = ContentActions::tr("&Remove lesson"),
                  .icon = "delete",
                  .category = ActionCategory::Lessons,
                  .group = 3,
                  .hint = ContentActions::tr("Its cues are kept"),
                  .execute = [&operations] { operations.removeLessons(); },
                  .isEnabled = onLesson});
    registry.add({.id = "lesson.split",
                  .text = ContentActions::tr("Sp&lit lesson"),
                  .icon = "split",
                  .category = ActionCategory::Lessons,
                  .group = 3,
                  .hint = ContentActions::tr("At the playhead"),
                  .execute = [&operations] { operations.splitLesson(); },
                  .isEnabled = [&operations] { return operations.lessonToSplit() != nullptr; }});
    registry.add({.id = "lesson.merge",
                  .text = ContentActions::tr("Mer&ge lessons"),
                  .icon = "merge",
                  .category = ActionCategory::Lessons,
                  .group = 3,
                  .hint = ContentActions::tr("Merge the selected lessons, or the current lesson with the next"),
                  .execute = [&operations] { operations.mergeLessons(); },
                  .isEnabled = [&operations] { return operations.canMergeLessons(); }});
}

} // namespace cinefluent::studio
