// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/audiooutput.h"

#include <QByteArray>

namespace cinefluent::studio {

/// Plays a short sound that is in memory, such as a spoken word. A new one replaces what is being heard. One thread.
class SoundPlayer
{
public:
    explicit SoundPlayer(AudioOutputFactory audioOutput);
    ~SoundPlayer();
    SoundPlayer(const SoundPlayer &) = delete;
    SoundPlayer &operator=(const SoundPlayer &) = delete;

    /// `samples`: 16-bit signed, one channel, of this machine's byte order; `sampleRateHz` above 0. Unavailable
    /// (`no_sound_device`) where nothing can be heard, and errors of AudioOutput::start().
    [[nodiscard]] Result<void> play(const QByteArray &samples, int sampleRateHz);
    void stop();

private:
    class Source;

    AudioOutputFactory m_audioOutput;
    std::unique_ptr<Source> m_source;
    std::unique_ptr<AudioOutput> m_output; ///< last: it stops before its source goes
};

} // namespace cinefluent::studio
