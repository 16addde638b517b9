// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/audiooutput.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace cinefluent::tests {

/// What a fake device has done; outlives the outputs that share it.
struct AudioRecord
{
    std::mutex mutex;
    std::vector<float> samples; ///< everything pulled, interleaved stereo, all runs one after the other
    std::vector<size_t> starts; ///< where each run begins in `samples`
    double gain = -1;
    int liveOutputs = 0;
};

/// A sound device of 48 kHz stereo that takes 10 ms every 10 ms by the wall clock and keeps 40 ms in its buffer.
class FakeAudioOutput final : public studio::AudioOutput
{
public:
    enum class Behaviour
    {
        Works,
        FailsToStart,
        Stalls ///< takes 100 ms, then nothing more
    };

    explicit FakeAudioOutput(AudioRecord &record, Behaviour behaviour = Behaviour::Works)
        : m_record(record)
        , m_behaviour(behaviour)
    {
        const std::lock_guard lock(m_record.mutex);
        ++m_record.liveOutputs;
    }

    ~FakeAudioOutput() override
    {
        m_thread = std::jthread();
        const std::lock_guard lock(m_record.mutex);
        --m_record.liveOutputs;
    }

    [[nodiscard]] studio::AudioFormat format() const override { return {48000, 2}; }

    Result<void> start(studio::AudioSource &source) override
    {
        if (m_behaviour == Behaviour::FailsToStart)
            return makeError(ErrorKind::Unavailable, QStringLiteral("audio_device_failed"), QStringLiteral("No."));
        {
            const std::lock_guard lock(m_record.mutex);
            m_record.starts.push_back(m_record.samples.size());
        }
        m_thread = std::jthread([this, &source](const std::stop_token &stop) { run(source, stop); });
        return {};
    }

    void setGain(double gain) override
    {
        const std::lock_guard lock(m_record.mutex);
        m_record.gain = gain;
    }

    [[nodiscard]] qint64 latencyUs() const override { return 40'000; }

private:
    void run(studio::AudioSource &source, const std::stop_token &stop)
    {
        constexpr qint64 frames = 480;
        std::mutex mutex;
        std::condition_variable_any wake;
        auto next = std::chrono::steady_clock::now();
        for (int count = 0; !stop.stop_requested(); ++count) {
            if (m_behaviour != Behaviour::Stalls || count < 10) {
                std::vector<float> samples(size_t(frames) * 2);
                const qint64 taken = source.pull(samples.data(), frames);
                const std::lock_guard lock(m_record.mutex);
                m_record.samples.insert(m_record.samples.end(), samples.begin(), samples.begin() + taken * 2);
            }
            next += std::chrono::milliseconds(10);
            std::unique_lock lock(mutex);
            wake.wait_until(lock, stop, next, [] { return false; });
        }
    }

    AudioRecord &m_record;
    Behaviour m_behaviour;
    std::jthread m_thread;
};

} // namespace cinefluent::tests
