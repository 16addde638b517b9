// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/player/playercontroller.h"
#include "studio/ui/shell/editoperations.h"
#include "studio/ui/shell/playbackpreferences.h"
#include "studio/ui/shell/windowparts.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct PlayRangeActions
{
    Q_DECLARE_TR_FUNCTIONS(PlayRangeActions)
};

/// What to play of the cue or lesson that is selected.
using Part = std::function<TimeRange(const TimeRange &target, const PlaybackPreferences &preferences)>;

void add(const WindowParts &parts, const char *id, const QString &text, const QString &hint, const QKeySequence &key,
         const Part &part)
{
    EditOperations &operations = parts.operations;
    PlayerController &controller = parts.controller;
    parts.registry.add(
        {.id = id,
         .text = text,
         .shortcuts = {key},
         .category = ActionCategory::Playback,
         .group = 3,
         .hint = hint,
         .execute =
             [&operations, &controller, &preferences = parts.preferences, part] {
                 const TimeRange range = part(*operations.targetRange(), PlaybackPreferences(preferences));
                 const FilmIndex &film = controller.player()->index();
                 controller.playRange({std::clamp(range.in, MediaTime(), film.duration()),
                                       std::clamp(range.out, MediaTime(), film.duration())});
             },
         .isEnabled = [&operations,
                       &controller] { return controller.hasFilm() && operations.targetRange().has_value(); }});
}

} // namespace

void addPlayRangeActions(const WindowParts &parts)
{
    PlaybackPreferences::addPage(parts.preferences);
    add(parts, "play.cuePadded", PlayRangeActions::tr("Play cue with pre- and post-roll"),
        PlayRangeActions::tr("From a moment before IN to a moment after OUT; how long is in the preferences"),
        QKeySequence(Qt::SHIFT | Qt::Key_R), [](const TimeRange &target, const PlaybackPreferences &preferences) {
            return TimeRange{target.in - preferences.preRoll(), target.out + preferences.postRoll()};
        });
    add(parts, "play.beforeIn", PlayRangeActions::tr("Play before IN"),
        PlayRangeActions::tr("The moment that ends at IN: nothing of the cue should be heard"), QKeySequence(Qt::Key_Q),
        [](const TimeRange &target, const PlaybackPreferences &preferences) {
            return TimeRange{target.in - preferences.edgeLength(), target.in};
        });
    add(parts, "play.fromIn", PlayRangeActions::tr("Play the beginning"),
        PlayRangeActions::tr("The moment that begins at IN"), QKeySequence(Qt::Key_E),
        [](const TimeRange &target, const PlaybackPreferences &preferences) {
            return TimeRange{target.in, std::min(target.in + preferences.edgeLength(), target.out)};
        });
    add(parts, "play.toOut", PlayRangeActions::tr("Play the ending"),
        PlayRangeActions::tr("The moment that ends at OUT"), QKeySequence(Qt::Key_D),
        [](const TimeRange &target, const PlaybackPreferences &preferences) {
            return TimeRange{std::max(target.out - preferences.edgeLength(), target.in), target.out};
        });
    add(parts, "play.afterOut", PlayRangeActions::tr("Play after OUT"),
        PlayRangeActions::tr("The moment that begins at OUT: nothing of the cue should be heard"),
        QKeySequence(Qt::Key_W), [](const TimeRange &target, const PlaybackPreferences &preferences) {
            return TimeRange{target.out, target.out + preferences.edgeLength()};
        });
    add(parts, "play.onFromIn", PlayRangeActions::tr("Play on from IN"),
        PlayRangeActions::tr("From IN to the end of the film"), QKeySequence(Qt::Key_T),
        [film = &parts.controller](const TimeRange &target, const PlaybackPreferences &) {
            return TimeRange{target.in, film->player()->index().duration()};
        });
}

} // namespace cinefluent::studio
