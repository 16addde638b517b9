// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/playbackcontroller.h"

namespace cinefluent::studio {

PlaybackController::PlaybackController(std::shared_ptr<const FilmIndex> index, AudioOutputFactory audioOutput,
                                       PlaybackEvents events)
    : m_index(std::move(index))
    , m_audioOutput(std::move(audioOutput))
    , m_events(std::move(events))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

PlaybackController::~PlaybackController() = default;

void PlaybackController::start(const PlaybackPlan &plan)
{
    const std::lock_guard lock(m_mutex);
    m_plan = plan;
    m_gain.reset();
    m_isStopWanted = true;
    m_wake.notify_one();
}

void PlaybackController::stop()
{
    const std::lock_guard lock(m_mutex);
    m_plan.reset();
    m_isStopWanted = true;
    m_wake.notify_one();
}

void PlaybackController::setGain(double gain)
{
    const std::lock_guard lock(m_mutex);
    m_gain = gain;
    if (m_plan)
        m_plan->gain = gain;
    m_wake.notify_one();
}

void PlaybackController::run(const std::stop_token &stop)
{
    PlaybackReaders readers;
    std::unique_ptr<PlaybackRun> current;
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_isStopWanted || m_gain; }) && !stop.stop_requested()) {
        const bool stops = std::exchange(m_isStopWanted, false);
        const auto plan = std::exchange(m_plan, std::nullopt);
        const auto gain = std::exchange(m_gain, std::nullopt);
        lock.unlock();
        if (stops)
            current.reset();
        if (plan)
            current =
                std::make_unique<PlaybackRun>(*plan, m_index, readers, m_audioOutput, m_events, m_gate, m_pictureSize);
        else if (gain && current != nullptr)
            current->setGain(*gain);
        lock.lock();
    }
    lock.unlock();
    current.reset();
}

} // namespace cinefluent::studio
