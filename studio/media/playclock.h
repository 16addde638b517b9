// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/audiooutput.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace cinefluent::studio {

/// What the pictures wait for. Play time is the film's time since playback began, in microseconds, loops unrolled: at
/// double speed it runs twice as fast as the wall clock.
class PlayClock
{
public:
    PlayClock() = default;
    PlayClock(const PlayClock &) = delete;
    PlayClock &operator=(const PlayClock &) = delete;
    virtual ~PlayClock() = default;

    [[nodiscard]] virtual qint64 nowUs() const = 0;
};

/// Runs with the wall clock; a late picture may hold it, so that no picture is left out.
class SteadyPlayClock final : public PlayClock
{
public:
    /// Stands at `startUs` now.
    SteadyPlayClock(qint64 startUs, int speedPercent);

    [[nodiscard]] qint64 nowUs() const override;
    /// Goes on from `playUs` where it has passed that.
    void holdAt(qint64 playUs);

private:
    qint64 m_startUs;
    qint64 m_startedAtUs;
    int m_speedPercent;
};

/// Samples on their way to the device, and the clock of what is being heard: the device takes samples at its own pace,
/// and what it took, less what still waits inside it, is the time. Between two takes the wall clock fills in.
class SoundQueue final : public AudioSource, public PlayClock
{
public:
    /// Holds about 0.4 s.
    SoundQueue(const AudioFormat &format, int speedPercent);

    /// Asked for what waits inside the device; must outlive every pull().
    void setOutput(const AudioOutput *output) { m_output = output; }

    /// Waits for room. False where stopped.
    bool push(const std::vector<float> &samples, const std::stop_token &stop);
    /// No sample follows: silence from here, in which the clock goes on.
    void close();
    /// Waits until playback can start without running dry at once. False where stopped.
    [[nodiscard]] bool waitFilled(const std::stop_token &stop);

    qint64 pull(float *samples, qint64 frameCount) override;
    /// 0 until the first pull.
    [[nodiscard]] qint64 nowUs() const override;

private:
    [[nodiscard]] size_t limitSamples() const;

    const AudioFormat m_format;
    const int m_speedPercent;
    const AudioOutput *m_output = nullptr;

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<float> m_samples;
    bool m_isClosed = false;
    qint64 m_pulledFrames = 0;
    std::optional<qint64> m_anchorAtUs; ///< wall clock of the last pull
    qint64 m_anchorUs = 0;              ///< play time heard then
    bool m_isDry = false;
    mutable qint64 m_lastUs = 0; ///< what was told last: the clock never goes back
};

} // namespace cinefluent::studio
