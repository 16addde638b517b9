// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QtGlobal>

#include <functional>
#include <memory>

namespace cinefluent::studio {

/// Interleaved 32-bit float samples, −1…1.
struct AudioFormat
{
    int sampleRateHz = 48000;
    int channelCount = 2;

    friend bool operator==(const AudioFormat &, const AudioFormat &) = default;
};

/// Where a device fetches its sound. Called on the output's own thread; must not block.
class AudioSource
{
public:
    AudioSource() = default;
    AudioSource(const AudioSource &) = delete;
    AudioSource &operator=(const AudioSource &) = delete;
    virtual ~AudioSource() = default;

    /// Writes up to `frameCount` sample frames and returns how many; the caller fills what is missing with silence.
    virtual qint64 pull(float *samples, qint64 frameCount) = 0;
};

/// A sound device that is being fed. Destruction stops it; afterwards the source is not called again.
class AudioOutput
{
public:
    AudioOutput() = default;
    AudioOutput(const AudioOutput &) = delete;
    AudioOutput &operator=(const AudioOutput &) = delete;
    virtual ~AudioOutput() = default;

    [[nodiscard]] virtual AudioFormat format() const = 0;
    /// `source` outlives the output.
    virtual Result<void> start(AudioSource &source) = 0;
    /// 0–1, linear.
    virtual void setGain(double gain) = 0;
    /// Pulled from the source but not heard yet, in microseconds: what the master clock subtracts. Asked for by the
    /// source while it is being pulled, on that thread.
    [[nodiscard]] virtual qint64 latencyUs() const = 0;
};

/// Null where there is no device: playback then runs on a steady clock.
using AudioOutputFactory = std::function<std::unique_ptr<AudioOutput>()>;

/// Outputs to what is the system's default device when sound starts, through Qt Multimedia, each on a thread of its
/// own. Call it on the GUI thread, where Qt looks up the devices first; the factory itself may run on any.
[[nodiscard]] AudioOutputFactory systemAudioOutput();

} // namespace cinefluent::studio
