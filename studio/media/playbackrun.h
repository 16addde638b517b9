// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/audioreader.h"
#include "studio/media/boundedqueue.h"
#include "studio/media/framereader.h"
#include "studio/media/playclock.h"

#include <atomic>
#include <functional>
#include <thread>

namespace cinefluent::studio {

/// What one uninterrupted stretch of playing shows. Frame numbers are half-open ranges.
struct PlaybackPlan
{
    quint64 serial = 0; ///< tells events of this run from those of earlier ones
    qint64 firstFrame = 0;
    qint64 endFrame = 0;
    qint64 loopFrame = -1; ///< where the loop starts again after endFrame; -1: plays once
    MediaTime startTime;   ///< sound starts here, …
    MediaTime endTime;     ///< … ends here …
    MediaTime loopTime;    ///< … and starts here again
    int speedPercent = 100;
    int audioStream = -1;
    double gain = 1.0;
};

/// Pictures handed to a window thread that has not taken them yet are counted, so that they cannot pile up.
class DeliveryGate
{
public:
    /// Waits until fewer than four are under way; with `mayDrop` it does not wait. False: leave this one out, or
    /// stopped.
    [[nodiscard]] bool enter(bool mayDrop, const std::stop_token &stop);
    void leave();

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    int m_underWay = 0;
};

/// Readers that survive from run to run, so that only the first play() opens the film.
struct PlaybackReaders
{
    std::unique_ptr<FrameReader> frames;
    std::unique_ptr<AudioReader> sound;
};

/// Where a run tells of itself; called on the run's threads.
struct PlaybackEvents
{
    std::function<void(quint64 serial, qint64 frame, const QImage &image)> frameShown;
    std::function<void(quint64 serial)> finished;
    std::function<void(quint64 serial, const Error &error)> failed;
    std::function<void(qint64 count)> framesDropped;
};

/// The threads of one stretch of playing: pictures are decoded into a short queue, sound into another, and a presenter
/// shows each picture when the clock has reached it. Destruction stops and joins them.
class PlaybackRun
{
public:
    PlaybackRun(const PlaybackPlan &plan, std::shared_ptr<const FilmIndex> index, PlaybackReaders &readers,
                const AudioOutputFactory &audioOutput, const PlaybackEvents &events, DeliveryGate &gate,
                const std::atomic<QSize> &pictureSize);
    ~PlaybackRun();
    PlaybackRun(const PlaybackRun &) = delete;
    PlaybackRun &operator=(const PlaybackRun &) = delete;

    void setGain(double gain);

private:
    struct Picture
    {
        qint64 frame;
        qint64 playUs;
        qint64 endPlayUs;
        QImage image;
    };

    void prepareSound();
    void runPictures(const std::stop_token &stop);
    void runSound(const std::stop_token &stop);
    void runPresenter(const std::stop_token &stop);
    [[nodiscard]] bool playSegment(MediaTime in, const std::stop_token &stop, class TempoFilter &tempo);
    [[nodiscard]] qint64 lateFrames(qint64 frame, qint64 segmentUs, MediaTime in) const;
    [[nodiscard]] bool startClock(const std::stop_token &stop);
    [[nodiscard]] bool waitUntil(qint64 playUs, const std::stop_token &stop);
    void present(const Picture &picture, const std::stop_token &stop);
    void checkStall();
    [[nodiscard]] qint64 nowUs() const;
    [[nodiscard]] bool mayDrop() const;

    const PlaybackPlan m_plan;
    const std::shared_ptr<const FilmIndex> m_index;
    PlaybackReaders &m_readers;
    const AudioOutputFactory &m_audioOutput;
    const PlaybackEvents &m_events;
    DeliveryGate &m_gate;
    const std::atomic<QSize> &m_pictureSize;

    BoundedQueue<Picture> m_pictures;
    std::unique_ptr<SoundQueue> m_sound;

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable_any m_wake;
    std::unique_ptr<SteadyPlayClock> m_steady;
    std::unique_ptr<AudioOutput> m_output;
    bool m_isSoundMaster = false;

    qint64 m_stalledAtUs = 0; // the presenter's own
    qint64 m_stalledSinceMs = 0;

    std::jthread m_pictureThread;
    std::jthread m_soundThread;
    std::jthread m_presenter;
};

} // namespace cinefluent::studio
