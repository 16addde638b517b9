// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/playclock.h"

#include <algorithm>
#include <chrono>

namespace cinefluent::studio {

namespace {

qint64 wallUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

SteadyPlayClock::SteadyPlayClock(qint64 startUs, int speedPercent)
    : m_startUs(startUs)
    , m_startedAtUs(wallUs())
    , m_speedPercent(speedPercent)
{
}

qint64 SteadyPlayClock::nowUs() const
{
    return m_startUs + (wallUs() - m_startedAtUs) * m_speedPercent / 100;
}

void SteadyPlayClock::holdAt(qint64 playUs)
{
    if (nowUs() > playUs) {
        m_startUs = playUs;
        m_startedAtUs = wallUs();
    }
}

SoundQueue::SoundQueue(const AudioFormat &format, int speedPercent)
    : m_format(format)
    , m_speedPercent(speedPercent)
{
}

size_t SoundQueue::limitSamples() const
{
    return size_t(m_format.sampleRateHz) * size_t(m_format.channelCount) * 2 / 5;
}

bool SoundQueue::push(const std::vector<float> &samples, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return m_samples.size() < limitSamples(); }))
        return false;
    m_samples.insert(m_samples.end(), samples.begin(), samples.end());
    m_changed.notify_all();
    return true;
}

void SoundQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    m_changed.notify_all();
}

bool SoundQueue::waitFilled(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait(lock, stop, [this] { return m_samples.size() >= limitSamples() / 2 || m_isClosed; });
}

qint64 SoundQueue::pull(float *samples, qint64 frameCount)
{
    const qint64 latencyUs = m_output == nullptr ? 0 : m_output->latencyUs();
    const std::lock_guard lock(m_mutex);
    const auto channels = qint64(m_format.channelCount);
    const qint64 taken = std::min(frameCount, qint64(m_samples.size()) / channels);
    std::copy_n(m_samples.begin(), taken * channels, samples);
    m_samples.erase(m_samples.begin(), m_samples.begin() + taken * channels);
    m_anchorAtUs = wallUs();
    const qint64 heardUs = m_pulledFrames * 1'000'000 / m_format.sampleRateHz - latencyUs;
    m_anchorUs = heardUs * m_speedPercent / 100;
    m_pulledFrames += m_isClosed ? frameCount : taken;
    m_isDry = taken == 0 && !m_isClosed;
    m_changed.notify_all();
    return taken;
}

qint64 SoundQueue::nowUs() const
{
    const std::lock_guard lock(m_mutex);
    if (m_anchorAtUs && !m_isDry) {
        const qint64 us = m_anchorUs + (wallUs() - *m_anchorAtUs) * m_speedPercent / 100;
        const qint64 pulledUs = m_pulledFrames * 1'000'000 / m_format.sampleRateHz * m_speedPercent / 100;
        m_lastUs = std::max(m_lastUs, std::min(us, pulledUs)); // nothing is heard that was not pulled
    }
    return m_lastUs;
}

} // namespace cinefluent::studio
