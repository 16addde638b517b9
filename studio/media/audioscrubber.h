// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/audiooutput.h"
#include "studio/media/filmindex.h"

#include <memory>

namespace cinefluent::studio {

/// The sound of a place in the film while it stands still: a short grain at each step or at each move of a drag. Work
/// is done on a thread of its own; the newest place wins. The device is opened with the first grain and given back
/// after a pause. Where there is no sound or no device, nothing is heard. To be used from one thread.
class AudioScrubber
{
public:
    /// Long enough to tell a vowel from silence, short enough to follow a drag.
    static constexpr int grainMs = 80;

    AudioScrubber(std::shared_ptr<const FilmIndex> index, AudioOutputFactory audioOutput);
    /// Waits for one decoding step at most.
    ~AudioScrubber();
    AudioScrubber(const AudioScrubber &) = delete;
    AudioScrubber &operator=(const AudioScrubber &) = delete;

    /// A grain that begins at `time`; replaces the one being heard. `audioStream` -1: nothing.
    void play(MediaTime time, int audioStream, double gain);
    /// Falls silent and gives the device back: something else is about to play.
    void stop();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace cinefluent::studio
