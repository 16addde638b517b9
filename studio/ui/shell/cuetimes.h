// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/bulk/cuetiming.h"
#include "studio/media/scenecuts.h"
#include "studio/ui/player/playercontroller.h"
#include "studio/ui/workspace/workspace.h"

#include <QObject>

namespace cinefluent::studio {

/// What moves the edges of the selected cues with one key: to the playhead, by a frame, to a neighbour, to a scene cut.
/// One command each; a false answer means that nothing was done. Steps by frames that follow each other on the same
/// cues are one undo step.
class CueTimes : public QObject
{
    Q_OBJECT

public:
    enum class Edge
    {
        In,
        Out,
        Both
    };

    struct Sources
    {
        std::function<QList<SceneCut>()> cuts;
        /// Between a cue's OUT and the next IN: just under as many frames, since frames begin at rounded times.
        std::function<MediaTime()> leastGap;
    };

    CueTimes(Workspace &workspace, PlayerController &controller, Sources sources, QObject *parent = nullptr);

    /// The first of the cues begins at the frame on screen, the others keep their distance from it. `following`: all
    /// cues after the current one come along.
    bool moveToPlayhead(bool following);
    /// Needs a film: by frames of it.
    bool step(Edge edge, int frames);
    /// IN `leadInMs` earlier, or OUT `leadOutMs` later, as far as the neighbour leaves room.
    bool lead(Edge edge);
    bool extendToNext();
    bool extendToPrevious();
    /// Edges near a cut, see cuetiming::snappedToCuts().
    bool snapToCuts();
    /// The current cue from the cut before the playhead to just before the next one.
    bool fillShot();
    /// The last two cue edges around the playhead: where it would go with −1 or 1; nothing at the ends.
    [[nodiscard]] std::optional<MediaTime> edgeBeside(MediaTime time, int direction) const;

    static constexpr MediaTime leadIn = MediaTime::fromMs(200);
    static constexpr MediaTime leadOut = MediaTime::fromMs(300);
    static constexpr MediaTime cutReach = MediaTime::fromMs(500);

private:
    [[nodiscard]] SnapTime snap() const;
    [[nodiscard]] QList<const Cue *> selected() const;
    [[nodiscard]] QSet<CueId> chosen() const;
    bool apply(const QList<CueRange> &ranges, const QByteArray &verb, const QUuid &gesture = {});

    Workspace &m_workspace;
    PlayerController &m_controller;
    Sources m_sources;
    QUuid m_gesture;
    QList<CueId> m_stepped;
    Edge m_steppedEdge = Edge::Both;
};

/// The gap that `frames` frames at `rate` leave, for Sources::leastGap.
[[nodiscard]] MediaTime gapOfFrames(const FrameRate &rate, int frames);

} // namespace cinefluent::studio
