// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/shell/cuetimes.h"
#include "studio/ui/shell/editoperations.h"
#include "studio/ui/shell/filmsession.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/shell/windowparts.h"
#include "studio/ui/subtitles/cuespanel.h"

#include <QCoreApplication>

namespace cinefluent::studio {

namespace {

struct TimingActions
{
    Q_DECLARE_TR_FUNCTIONS(TimingActions)
};

using Edge = CueTimes::Edge;

CueTimes &makeCueTimes(const WindowParts &parts)
{
    Workspace &workspace = parts.workspace;
    Panels *const &panels = parts.panels;
    CueTimes::Sources sources;
    sources.cuts = [&film = parts.film] { return film.cuts(); };
    sources.leastGap = [&workspace, &panels] {
        return gapOfFrames(workspace.document()->media().frameRate, panels->cues().profile().minGapFrames);
    };
    return *new CueTimes(workspace, parts.controller, std::move(sources), &parts.window);
}

void addStepActions(const WindowParts &parts, CueTimes &times)
{
    struct Step
    {
        const char *id;
        QString text;
        QKeySequence key;
        Edge edge;
        int frames;
    };
    const QList<Step> steps{
        {"timing.inEarlier", TimingActions::tr("IN a frame earlier"), QKeySequence(Qt::ALT | Qt::Key_Left), Edge::In,
         -1},
        {"timing.inLater", TimingActions::tr("IN a frame later"), QKeySequence(Qt::ALT | Qt::Key_Right), Edge::In, 1},
        {"timing.outEarlier", TimingActions::tr("OUT a frame earlier"),
         QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left), Edge::Out, -1},
        {"timing.outLater", TimingActions::tr("OUT a frame later"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right),
         Edge::Out, 1},
        {"timing.earlier", TimingActions::tr("Cues a frame earlier"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left),
         Edge::Both, -1},
        {"timing.later", TimingActions::tr("Cues a frame later"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right),
         Edge::Both, 1},
    };
    Workspace &workspace = parts.workspace;
    PlayerController &controller = parts.controller;
    for (const Step &step : steps) {
        parts.registry.add({.id = QString::fromLatin1(step.id),
                            .text = step.text,
                            .shortcuts = {step.key},
                            .category = ActionCategory::Timing,
                            .group = 2,
                            .hint = TimingActions::tr("Of the selected cues; steps that follow each other are undone "
                                                      "together"),
                            .execute = [&times, edge = step.edge, frames = step.frames] { times.step(edge, frames); },
                            .isEnabled =
                                [&workspace, &controller] {
                                    return workspace.isEditable() && workspace.currentCue() && controller.hasFilm();
                                },
                            .repeats = true});
    }
}

struct Verb
{
    const char *id;
    QString text;
    QString hint;
    QList<QKeySequence> keys;
    int group;
    std::function<void()> execute;
    std::function<bool()> isEnabled;
};

void addAll(const WindowParts &parts, const QList<Verb> &verbs)
{
    for (const Verb &verb : verbs) {
        parts.registry.add({.id = QString::fromLatin1(verb.id),
                            .text = verb.text,
                            .shortcuts = verb.keys,
                            .category = ActionCategory::Timing,
                            .group = verb.group,
                            .hint = verb.hint,
                            .execute = verb.execute,
                            .isEnabled = verb.isEnabled});
    }
}

void addPlayheadActions(const WindowParts &parts, CueTimes &times)
{
    Workspace &workspace = parts.workspace;
    EditOperations &operations = parts.operations;
    PlayerController &controller = parts.controller;
    const auto onCue = [&workspace] { return workspace.isEditable() && workspace.currentCue(); };
    const auto onCueOfFilm = [onCue, &controller] { return onCue() && controller.hasFilm(); };
    addAll(parts, {{"timing.toPlayhead",
                    TimingActions::tr("Move cues to the playhead"),
                    TimingActions::tr("The first of the selected cues begins at the frame on screen"),
                    {QKeySequence(Qt::Key_P)},
                    1,
                    [&times] { times.moveToPlayhead(false); },
                    onCue},
                   {"timing.restToPlayhead",
                    TimingActions::tr("Move this cue and all following to the playhead"),
                    TimingActions::tr("For subtitles that are late or early from here on"),
                    {QKeySequence(Qt::SHIFT | Qt::Key_P)},
                    1,
                    [&times] { times.moveToPlayhead(true); },
                    onCue},
                   {"timing.outAndNext",
                    TimingActions::tr("Set OUT and go to the next cue"),
                    TimingActions::tr("The cue ends at the frame on screen; the film plays on"),
                    {QKeySequence(Qt::Key_F10)},
                    1,
                    [&workspace, &operations] {
                        const CueTrack &track = workspace.document()->content().track();
                        const CueId current = workspace.currentCue()->id;
                        if (!operations.markOut())
                            return;
                        const qsizetype next = track.indexOf(current) + 1;
                        if (next < track.size())
                            workspace.selection()->setCues({track.at(next).id}, track.at(next).id);
                    },
                    onCueOfFilm}});
}

void addNeighbourActions(const WindowParts &parts, CueTimes &times)
{
    Workspace &workspace = parts.workspace;
    FilmSession &film = parts.film;
    const auto onCue = [&workspace] { return workspace.isEditable() && workspace.currentCue(); };
    const auto onCueWithCuts = [onCue, &film] { return onCue() && !film.cuts().isEmpty(); };
    addAll(parts, {{"timing.leadIn",
                    TimingActions::tr("Add lead-in"),
                    TimingActions::tr("IN 200 ms earlier, as far as the cue before leaves room"),
                    {QKeySequence(Qt::Key_C)},
                    3,
                    [&times] { times.lead(Edge::In); },
                    onCue},
                   {"timing.leadOut",
                    TimingActions::tr("Add lead-out"),
                    TimingActions::tr("OUT 300 ms later, as far as the next cue leaves room"),
                    {QKeySequence(Qt::Key_V)},
                    3,
                    [&times] { times.lead(Edge::Out); },
                    onCue},
                   {"timing.extendToNext",
                    TimingActions::tr("Extend to the next cue"),
                    TimingActions::tr("OUT to just before the next IN"),
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
                    3,
                    [&times] { times.extendToNext(); },
                    onCue},
                   {"timing.extendToPrevious",
                    TimingActions::tr("Extend to the previous cue"),
                    TimingActions::tr("IN to just after the OUT before"),
                    {QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_E)},
                    3,
                    [&times] { times.extendToPrevious(); },
                    onCue},
                   {"timing.snapToCuts",
                    TimingActions::tr("Snap to scene cuts"),
                    TimingActions::tr("IN to a scene cut within half a second, OUT to just before one"),
                    {QKeySequence(Qt::Key_X)},
                    4,
                    [&times] { times.snapToCuts(); },
                    onCueWithCuts},
                   {"timing.fillShot",
                    TimingActions::tr("From scene cut to scene cut"),
                    TimingActions::tr("The current cue lasts as long as the shot on screen"),
                    {QKeySequence(Qt::SHIFT | Qt::Key_X)},
                    4,
                    [&times] { times.fillShot(); },
                    onCueWithCuts}});
}

/// A place that the playhead goes to.
struct Jump
{
    const char *id;
    QString text;
    QList<QKeySequence> keys;
    std::function<std::optional<MediaTime>()> target;
    std::function<bool()> isEnabled;
};

/// Where the playhead goes to look at an edge.
void addEdgeJumps(const WindowParts &parts, CueTimes &times)
{
    EditOperations &operations = parts.operations;
    PlayerController &controller = parts.controller;
    Workspace &workspace = parts.workspace;
    const auto hasRange = [&operations, &controller] {
        return controller.hasFilm() && operations.targetRange().has_value();
    };
    const auto hasCues = [&workspace, &controller] {
        return controller.hasFilm() && workspace.isOpen() && !workspace.document()->cues().isEmpty();
    };
    const auto beside = [&times, &controller](int direction) {
        return times.edgeBeside(controller.position(), direction);
    };
    const QList<Jump> jumps{
        {"play.toIn",
         TimingActions::tr("Go to IN"),
         {QKeySequence(Qt::SHIFT | Qt::Key_I)},
         [&operations]() -> std::optional<MediaTime> { return operations.targetRange()->in; },
         hasRange},
        {"play.toLastFrame",
         TimingActions::tr("Go to the last frame before OUT"),
         {QKeySequence(Qt::SHIFT | Qt::Key_O)},
         [&operations, &controller]() -> std::optional<MediaTime> {
             const FilmIndex &film = controller.player()->index();
             const MediaTime out = operations.targetRange()->out;
             return film.timeOf(film.frameAt(out - MediaTime::fromUs(1)));
         },
         hasRange},
        {"play.previousEdge",
         TimingActions::tr("Previous edge of a cue"),
         {QKeySequence(Qt::Key_Comma)},
         [beside] { return beside(-1); },
         hasCues},
        {"play.nextEdge",
         TimingActions::tr("Next edge of a cue"),
         {QKeySequence(Qt::Key_Period)},
         [beside] { return beside(1); },
         hasCues},
        {"play.halfBack",
         TimingActions::tr("Back half a second"),
         {},
         [&controller]() -> std::optional<MediaTime> {
             return std::max(MediaTime(), controller.position() - MediaTime::fromMs(500));
         },
         [&controller] { return controller.hasFilm(); }},
        {"play.halfForward",
         TimingActions::tr("Forward half a second"),
         {},
         [&controller]() -> std::optional<MediaTime> { return controller.position() + MediaTime::fromMs(500); },
         [&controller] { return controller.hasFilm(); }},
    };
    for (const Jump &jump : jumps) {
        parts.registry.add({.id = QString::fromLatin1(jump.id),
                            .text = jump.text,
                            .shortcuts = jump.keys,
                            .category = ActionCategory::Playback,
                            .group = 2,
                            .execute =
                                [&controller, target = jump.target] {
                                    if (const std::optional<MediaTime> time = target())
                                        controller.seek(*time);
                                },
                            .isEnabled = jump.isEnabled,
                            .repeats = true});
    }
}

} // namespace

void addTimingActions(const WindowParts &parts)
{
    CueTimes &times = makeCueTimes(parts);
    addPlayheadActions(parts, times);
    addStepActions(parts, times);
    addNeighbourActions(parts, times);
    addEdgeJumps(parts, times);
}

} // namespace cinefluent::studio
