// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/player/playercontroller.h"
#include "studio/ui/player/playerpanel.h"
#include "studio/ui/shell/editoperations.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/windowparts.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct PlaybackActions
{
    Q_DECLARE_TR_FUNCTIONS(PlaybackActions)
};

/// A transport key: enabled while there is a film.
void addTransport(const WindowParts &parts, const char *id, const QString &text, const char *icon,
                  const QList<QKeySequence> &keys, int group, std::function<void(PlayerController &)> execute,
                  bool repeats = false)
{
    PlayerController &controller = parts.controller;
    parts.registry.add({.id = id,
                        .text = text,
                        .icon = icon,
                        .shortcuts = keys,
                        .category = ActionCategory::Playback,
                        .group = group,
                        .execute = [&controller, execute] { execute(controller); },
                        .isEnabled = [&controller] { return controller.hasFilm(); },
                        .repeats = repeats});
}

void addSteps(const WindowParts &parts)
{
    addTransport(
        parts, "play.frameBack", PlaybackActions::tr("Previous &frame"), "frame-back", {QKeySequence(Qt::Key_Left)}, 2,
        [](PlayerController &player) { player.stepFrames(-1); }, true);
    addTransport(
        parts, "play.frameForward", PlaybackActions::tr("Next frame"), "frame-forward", {QKeySequence(Qt::Key_Right)},
        2, [](PlayerController &player) { player.stepFrames(1); }, true);
    addTransport(
        parts, "play.secondBack", PlaybackActions::tr("Bac&k one second"), "", {QKeySequence(Qt::SHIFT | Qt::Key_Left)},
        2, [](PlayerController &player) { player.stepSeconds(-1); }, true);
    addTransport(
        parts, "play.secondForward", PlaybackActions::tr("Forwar&d one second"), "",
        {QKeySequence(Qt::SHIFT | Qt::Key_Right)}, 2, [](PlayerController &player) { player.stepSeconds(1); }, true);
    addTransport(parts, "play.toStart", PlaybackActions::tr("Go to s&tart"), "",
                 {QKeySequence(Qt::CTRL | Qt::Key_Home)}, 2, [](PlayerController &player) { player.seekToFrame(0); });
    addTransport(parts, "play.toEnd", PlaybackActions::tr("Go to &end"), "", {QKeySequence(Qt::CTRL | Qt::Key_End)}, 2,
                 [](PlayerController &player) { player.seekToFrame(player.player()->index().frameCount() - 1); });
}

void addRanges(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    EditOperations &operations = parts.operations;
    PlayerController &controller = parts.controller;
    const auto hasRange = [&operations, &controller] { return controller.hasFilm() && operations.targetRange(); };
    registry.add({.id = "play.cue",
                  .text = PlaybackActions::tr("Play &selection"),
                  .icon = "play",
                  .shortcuts = {QKeySequence(Qt::Key_R), QKeySequence(Qt::CTRL | Qt::Key_R)},
                  .category = ActionCategory::Playback,
                  .group = 3,
                  .hint = PlaybackActions::tr("Play the cue or lesson from IN to OUT"),
                  .execute = [&operations, &controller] { controller.playRange(*operations.targetRange()); },
                  .isEnabled = hasRange});
    registry.add(
        {.id = "play.loop",
         .text = PlaybackActions::tr("&Loop selection"),
         .icon = "loop",
         .shortcuts = {QKeySequence(Qt::CTRL | Qt::Key_L)},
         .category = ActionCategory::Playback,
         .group = 3,
         .execute =
             [&operations, &controller] {
                 const bool looping = controller.player()->loop().has_value();
                 controller.setLoop(looping ? std::nullopt : operations.targetRange());
             },
         .isEnabled = [hasRange,
                       &controller] { return hasRange() || (controller.hasFilm() && controller.player()->loop()); },
         .isChecked = [&controller] { return controller.hasFilm() && controller.player()->loop(); }});
    registry.add({.id = "play.markIn",
                  .text = PlaybackActions::tr("Set &IN to playhead"),
                  .icon = "mark-in",
                  .shortcuts = {QKeySequence(Qt::Key_I), QKeySequence(Qt::CTRL | Qt::Key_BracketLeft)},
                  .category = ActionCategory::Playback,
                  .group = 4,
                  .hint = PlaybackActions::tr("The selected cue or lesson starts at the frame on screen"),
                  .execute = [&operations] { operations.markIn(); },
                  .isEnabled = hasRange});
    registry.add({.id = "play.markOut",
                  .text = PlaybackActions::tr("Set &OUT to playhead"),
                  .icon = "mark-out",
                  .shortcuts = {QKeySequence(Qt::Key_O), QKeySequence(Qt::CTRL | Qt::Key_BracketRight)},
                  .category = ActionCategory::Playback,
                  .group = 4,
                  .hint = PlaybackActions::tr("The selected cue or lesson ends at the frame on screen"),
                  .execute = [&operations] { operations.markOut(); },
                  .isEnabled = hasRange});
}

void addCueJumps(const WindowParts &parts)
{
    ActionRegistry &registry = parts.registry;
    EditOperations &operations = parts.operations;
    Workspace &workspace = parts.workspace;
    const auto hasCues = [&workspace] { return workspace.isOpen() && !workspace.document()->cues().isEmpty(); };
    registry.add({.id = "play.previousCue",
                  .text = PlaybackActions::tr("Pre&vious cue"),
                  .icon = "cue-previous",
                  .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Up)},
                  .category = ActionCategory::Playback,
                  .group = 3,
                  .execute = [&operations] { operations.goToCue(-1); },
                  .isEnabled = hasCues,
                  .repeats = true});
    registry.add({.id = "play.nextCue",
                  .text = PlaybackActions::tr("&Next cue"),
                  .icon = "cue-next",
                  .shortcuts = {QKeySequence(Qt::ALT | Qt::Key_Down)},
                  .category = ActionCategory::Playback,
                  .group = 3,
                  .execute = [&operations] { operations.goToCue(1); },
                  .isEnabled = hasCues,
                  .repeats = true});
}

} // namespace

void addPlaybackActions(const WindowParts &parts)
{
    PlayerController &controller = parts.controller;
    Panels *const &panels = parts.panels;
    addTransport(parts, "play.toggle", PlaybackActions::tr("&Play or pause"), "play",
                 {QKeySequence(Qt::Key_Space), QKeySequence(Qt::CTRL | Qt::Key_Space)}, 1,
                 [](PlayerController &player) { player.togglePlay(); });
    addTransport(parts, "play.shuttleBack", PlaybackActions::tr("S&huttle backward"), "", {QKeySequence(Qt::Key_J)}, 1,
                 [](PlayerController &player) { player.shuttleBack(); });
    addTransport(parts, "play.shuttleStop", PlaybackActions::tr("Stop shuttle"), "", {QKeySequence(Qt::Key_K)}, 1,
                 [](PlayerController &player) { player.shuttleStop(); });
    addTransport(parts, "play.shuttleForward", PlaybackActions::tr("Sh&uttle forward"), "", {QKeySequence(Qt::Key_L)},
                 1, [](PlayerController &player) { player.shuttleForward(); });
    addSteps(parts);
    addTransport(parts, "play.goTo", PlaybackActions::tr("&Go to position…"), "goto",
                 {QKeySequence(Qt::CTRL | Qt::Key_G)}, 2,
                 [&panels](PlayerController &) { panels->player().focusTimecode(); });
    addCueJumps(parts);
    addRanges(parts);
    addTransport(parts, "play.slower", PlaybackActions::tr("Slo&wer"), "", {QKeySequence(Qt::Key_BracketLeft)}, 5,
                 [](PlayerController &player) { player.setSpeedPercent(player.speedPercent() - 25); });
    addTransport(parts, "play.faster", PlaybackActions::tr("Faste&r"), "speed", {QKeySequence(Qt::Key_BracketRight)}, 5,
                 [](PlayerController &player) { player.setSpeedPercent(player.speedPercent() + 25); });
    addTransport(parts, "play.normalSpeed", PlaybackActions::tr("Norm&al speed"), "", {QKeySequence(Qt::Key_Backslash)},
                 5, [](PlayerController &player) { player.setSpeedPercent(100); });
    parts.registry.add({.id = "play.mute",
                        .text = PlaybackActions::tr("Mute"),
                        .icon = "volume",
                        .shortcuts = {QKeySequence(Qt::Key_M)},
                        .category = ActionCategory::Playback,
                        .group = 5,
                        .execute = [&controller] { controller.setMuted(!controller.isMuted()); },
                        .isEnabled = [&controller] { return controller.hasFilm(); },
                        .isChecked = [&controller] { return controller.isMuted(); }});
    addTransport(
        parts, "play.louder", PlaybackActions::tr("Volume up"), "", {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Up)}, 5,
        [](PlayerController &player) { player.setVolumePercent(player.volumePercent() + 5); }, true);
    addTransport(
        parts, "play.quieter", PlaybackActions::tr("Volume down"), "",
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Down)}, 5,
        [](PlayerController &player) { player.setVolumePercent(player.volumePercent() - 5); }, true);
}

} // namespace cinefluent::studio
