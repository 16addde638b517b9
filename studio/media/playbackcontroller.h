// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/playbackrun.h"

#include <optional>

namespace cinefluent::studio {

/// Starts and stops runs on a thread of its own, so that the window's thread never waits for decoders or devices. The
/// newest order counts; an older one not begun yet is forgotten.
class PlaybackController
{
public:
    PlaybackController(std::shared_ptr<const FilmIndex> index, AudioOutputFactory audioOutput, PlaybackEvents events);
    ~PlaybackController();
    PlaybackController(const PlaybackController &) = delete;
    PlaybackController &operator=(const PlaybackController &) = delete;

    void start(const PlaybackPlan &plan);
    void stop();
    void setGain(double gain);
    void setPictureSize(QSize sizePx) { m_pictureSize = sizePx; }
    /// To be called once for each picture of PlaybackEvents::frameShown.
    void pictureTaken() { m_gate.leave(); }

private:
    void run(const std::stop_token &stop);

    const std::shared_ptr<const FilmIndex> m_index;
    const AudioOutputFactory m_audioOutput;
    const PlaybackEvents m_events;
    DeliveryGate m_gate;
    std::atomic<QSize> m_pictureSize{QSize()};

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<PlaybackPlan> m_plan;
    std::optional<double> m_gain;
    bool m_isStopWanted = false;

    std::jthread m_thread; // last: joined first
};

} // namespace cinefluent::studio
