// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/settings/preferences.h"
#include "studio/ui/shell/editingpages.h"
#include "studio/ui/shell/editoperations.h"
#include "studio/ui/shell/filmsession.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/windowparts.h"
#include "studio/ui/timeline/timelinepanel.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

constexpr double zoomStep = 1.5;

struct TimelineActions
{
    Q_DECLARE_TR_FUNCTIONS(TimelineActions)
};

void addZoomActions(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    EditOperations &operations = parts.operations;
    Panels *const &panels = parts.panels;
    const auto open = [&workspace = parts.workspace] { return workspace.isOpen(); };
    registry.add({.id = "timeline.zoomIn",
                  .text = TimelineActions::tr("Zoom &in"),
                  .icon = "zoom-in",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Equal), QKeySequence(Qt::CTRL | Qt::Key_Plus)},
                  .category = ActionCategory::Timeline,
                  .group = 1,
                  .execute = [&panels] { panels->timeline().canvas().zoomBy(zoomStep); },
                  .isEnabled = open,
                  .repeats = true});
    registry.add({.id = "timeline.zoomOut",
                  .text = TimelineActions::tr("Zoom &out"),
                  .icon = "zoom-out",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                  .category = ActionCategory::Timeline,
                  .group = 1,
                  .execute = [&panels] { panels->timeline().canvas().zoomBy(1 / zoomStep); },
                  .isEnabled = open,
                  .repeats = true});
    registry.add({.id = "timeline.zoomFit",
                  .text = TimelineActions::tr("Fit whole &film"),
                  .icon = "zoom-fit",
                  .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_0)},
                  .category = ActionCategory::Timeline,
                  .group = 1,
                  .execute = [&panels] { panels->timeline().canvas().zoomToFit(); },
                  .isEnabled = open});
    registry.add(
        {.id = "timeline.zoomSelection",
         .text = TimelineActions::tr("Zoom to &selection"),
         .icon = "zoom-selection",
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_9)},
         .category = ActionCategory::Timeline,
         .group = 1,
         .execute = [&panels, &operations] { panels->timeline().canvas().zoomToRange(*operations.targetRange()); },
         .isEnabled = [&operations] { return operations.targetRange().has_value(); }});
}

} // namespace

void addTimelineActions(const WindowParts &parts)
{
    addZoomActions(parts);
    ActionRegistry &registry = parts.registry;
    Workspace &workspace = parts.workspace;
    Panels *const &panels = parts.panels;
    const auto open = [&workspace] { return workspace.isOpen(); };
    registry.add({.id = "timeline.snap",
                  .text = TimelineActions::tr("S&nap while dragging"),
                  .icon = "snap",
                  .shortcuts = {QKeySequence(Qt::Key_S)},
                  .category = ActionCategory::Timeline,
                  .group = 2,
                  .hint = TimelineActions::tr(
                      "Snap to cues, lessons and the playhead. Hold Alt to suspend; edges always stay on frames."),
                  .execute =
                      [&panels, &preferences = parts.preferences] {
                          preferences.setValue(QLatin1String(snapKey), !panels->timeline().canvas().isSnapEnabled());
                      },
                  .isEnabled = open,
                  .isChecked = [&panels] { return panels && panels->timeline().canvas().isSnapEnabled(); }});
    registry.add({.id = "timeline.ripple",
                  .text = TimelineActions::tr("&Ripple: later cues follow"),
                  .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_S)},
                  .category = ActionCategory::Timeline,
                  .group = 2,
                  .hint = TimelineActions::tr("Moving a cue, or dragging its end, moves every later cue by as much"),
                  .execute =
                      [&panels, &preferences = parts.preferences] {
                          preferences.setValue(QLatin1String(rippleKey), !panels->timeline().canvas().isRippling());
                      },
                  .isEnabled = open,
                  .isChecked = [&panels] { return panels && panels->timeline().canvas().isRippling(); }});
    registry.add({.id = "timeline.spectrogram",
                  .text = TimelineActions::tr("Show the sound’s spe&ctrum"),
                  .shortcuts = {QKeySequence(Qt::SHIFT | Qt::Key_W)},
                  .category = ActionCategory::Timeline,
                  .group = 2,
                  .hint = TimelineActions::tr("Low sounds below, high ones above, in the waveform’s place"),
                  .execute =
                      [&preferences = parts.preferences] {
                          const QString key = QLatin1String(FilmSession::spectrogramKey);
                          preferences.setValue(key, !preferences.boolean(key, false));
                      },
                  .isEnabled = open,
                  .isChecked =
                      [&preferences = parts.preferences] {
                          return preferences.boolean(QLatin1String(FilmSession::spectrogramKey), false);
                      }});
}

} // namespace cinefluent::studio
