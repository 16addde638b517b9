// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/playbackrun.h"

#include "studio/media/medialog.h"
#include "studio/media/tempofilter.h"

#include <algorithm>
#include <chrono>

namespace cinefluent::studio {

namespace {

constexpr size_t picturesAhead = 6;
constexpr int unclearedDeliveries = 4;
constexpr int maximumBadFrames = 200;       // in a row, then the film is given up
constexpr qint64 lateToleranceUs = 15'000;  // play time; below that a picture is on time
constexpr qint64 longestFreezeUs = 250'000; // a picture is shown this often, however late
constexpr qint64 stallMs = 3000; // a device that takes nothing for so long is left; some need a second to start

qint64 wallMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

bool DeliveryGate::enter(bool mayDrop, const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    const auto hasRoom = [this] { return m_underWay < unclearedDeliveries; };
    if (mayDrop ? !hasRoom() : !m_changed.wait(lock, stop, hasRoom))
        return false;
    ++m_underWay;
    return true;
}

void DeliveryGate::leave()
{
    const std::lock_guard lock(m_mutex);
    --m_underWay;
    m_changed.notify_all();
}

PlaybackRun::PlaybackRun(const PlaybackPlan &plan, std::shared_ptr<const FilmIndex> index, PlaybackReaders &readers,
                         const AudioOutputFactory &audioOutput, const PlaybackEvents &events, DeliveryGate &gate,
                         const std::atomic<QSize> &pictureSize)
    : m_plan(plan)
    , m_index(std::move(index))
    , m_readers(readers)
    , m_audioOutput(audioOutput)
    , m_events(events)
    , m_gate(gate)
    , m_pictureSize(pictureSize)
    , m_pictures(picturesAhead)
{
    prepareSound();
    m_pictureThread = std::jthread([this](const std::stop_token &stop) { runPictures(stop); });
    if (m_sound != nullptr)
        m_soundThread = std::jthread([this](const std::stop_token &stop) { runSound(stop); });
    m_presenter = std::jthread([this](const std::stop_token &stop) { runPresenter(stop); });
}

PlaybackRun::~PlaybackRun()
{
    for (std::jthread *thread : {&m_presenter, &m_pictureThread, &m_soundThread})
        thread->request_stop();
    for (std::jthread *thread : {&m_presenter, &m_pictureThread, &m_soundThread}) {
        if (thread->joinable())
            thread->join();
    }
    m_output.reset(); // before the queue it pulls from
}

void PlaybackRun::setGain(double gain)
{
    const std::lock_guard lock(m_mutex);
    if (m_output != nullptr)
        m_output->setGain(gain);
}

void PlaybackRun::prepareSound()
{
    if (m_plan.audioStream < 0 || !m_audioOutput)
        return;
    m_output = m_audioOutput();
    if (m_output == nullptr)
        return;
    const AudioFormat format = m_output->format();
    auto &reader = m_readers.sound;
    if (reader == nullptr || reader->streamIndex() != m_plan.audioStream || reader->format() != format) {
        auto opened = AudioReader::open(m_index, m_plan.audioStream, format);
        if (!opened) {
            qCWarning(mediaLog).noquote() << "playing without sound:" << describe(opened.error());
            m_output.reset();
            return;
        }
        reader = std::move(opened).value();
    }
    m_sound = std::make_unique<SoundQueue>(format, m_plan.speedPercent);
    m_sound->setOutput(m_output.get());
    m_output->setGain(m_plan.gain);
}

void PlaybackRun::runPictures(const std::stop_token &stop)
{
    if (m_readers.frames == nullptr) {
        FrameReader::Options options;
        options.cacheLimitBytes = 32LL << 20;
        options.imageCacheLimitBytes = 0;
        options.threadCount = 2;
        options.readsOnAfterJump = true;
        auto opened = FrameReader::open(m_index, options);
        if (!opened) {
            m_events.failed(m_plan.serial, opened.error());
            return;
        }
        m_readers.frames = std::move(opened).value();
    }
    qint64 segmentUs = 0;
    MediaTime in = m_plan.startTime;
    int badFrames = 0;
    for (qint64 frame = m_plan.firstFrame;;) {
        for (; frame < m_plan.endFrame; ++frame) {
            const qint64 late = lateFrames(frame, segmentUs, in);
            if (late > 0)
                m_events.framesDropped(late);
            frame += late;
            auto image = m_readers.frames->read(frame, m_pictureSize.load(), stop);
            if (stop.stop_requested())
                return;
            if (!image) {
                m_events.framesDropped(1);
                if (++badFrames > maximumBadFrames) {
                    m_events.failed(m_plan.serial, image.error());
                    return;
                }
                continue;
            }
            badFrames = 0;
            const TimeRange range = m_index->rangeOf(frame);
            const qint64 playUs = segmentUs + std::max<qint64>((range.in - in).us(), 0);
            const qint64 endUs = segmentUs + (std::min(range.out, m_plan.endTime) - in).us();
            if (!m_pictures.push({frame, playUs, endUs, std::move(image).value()}, stop))
                return;
        }
        if (m_plan.loopFrame < 0)
            break;
        segmentUs += (m_plan.endTime - in).us();
        in = m_plan.loopTime;
        frame = m_plan.loopFrame;
    }
    m_pictures.close();
}

/// How many frames from `frame` on the clock has passed already; the last one of the plan is always shown.
qint64 PlaybackRun::lateFrames(qint64 frame, qint64 segmentUs, MediaTime in) const
{
    if (!mayDrop())
        return 0;
    const MediaTime now = in + MediaTime::fromUs(nowUs() - segmentUs);
    if (now < m_index->rangeOf(frame).out + MediaTime::fromUs(lateToleranceUs))
        return 0;
    return std::max<qint64>(std::min(m_index->frameAt(now), m_plan.endFrame - 1) - frame, 0);
}

void PlaybackRun::runSound(const std::stop_token &stop)
{
    auto tempo = TempoFilter::make(m_readers.sound->format(), m_plan.speedPercent);
    if (!tempo) {
        qCWarning(mediaLog).noquote() << describe(tempo.error());
        m_sound->close();
        return;
    }
    MediaTime in = m_plan.startTime;
    while (playSegment(in, stop, **tempo)) {
        if (m_plan.loopFrame < 0) {
            m_sound->push((*tempo)->finish(), stop);
            m_sound->close();
            return;
        }
        in = m_plan.loopTime;
    }
}

/// Sends exactly the samples of [in, end): gaps in the sound become silence, overlaps are cut, so that sample numbers
/// alone tell the time. False where stopped.
bool PlaybackRun::playSegment(MediaTime in, const std::stop_token &stop, TempoFilter &tempo)
{
    AudioReader &reader = *m_readers.sound;
    const auto channels = size_t(reader.format().channelCount);
    const qint64 rateHz = reader.format().sampleRateHz;
    const qint64 jitter = rateHz / 25; // no gaps: rounded timestamps, blocks of changing length (Vorbis: 21 ms)
    const qint64 total = av_rescale((m_plan.endTime - in).us(), rateHz, 1'000'000);
    qint64 done = 0;
    const auto send = [&](std::vector<float> samples) {
        done += qint64(samples.size() / channels);
        return m_sound->push(tempo.process(std::move(samples)), stop);
    };
    const auto sendSilence = [&](qint64 until) {
        while (done < until) {
            if (!send(std::vector<float>(size_t(std::min(until - done, rateHz / 10)) * channels)))
                return false;
        }
        return true;
    };

    reader.seek(in);
    AudioReader::Block block;
    while (done < total && reader.read(block, stop)) {
        const qint64 offset = av_rescale(block.startUs - in.us(), rateHz, 1'000'000); // to the nearest sample
        const auto frames = qint64(block.samples.size() / channels);
        const qint64 slack = done == 0 ? 0 : jitter;
        if (offset > done + slack && !sendSilence(std::min(offset, total)))
            return false;
        const qint64 skipped = offset < done - slack ? std::min(done - offset, frames) : 0;
        const qint64 taken = std::min(frames - skipped, total - done);
        if (taken <= 0)
            continue;
        const auto first = block.samples.begin() + skipped * qint64(channels);
        if (!send(std::vector<float>(first, first + taken * qint64(channels))))
            return false;
    }
    return !stop.stop_requested() && sendSilence(total);
}

void PlaybackRun::runPresenter(const std::stop_token &stop)
{
    std::optional<Picture> picture = m_pictures.pop(stop);
    if (!picture)
        return;
    present(*picture, stop);
    if (!startClock(stop))
        return;
    qint64 endUs = picture->endPlayUs;
    qint64 shownUs = picture->playUs;
    while ((picture = m_pictures.pop(stop))) {
        if (!waitUntil(picture->playUs, stop))
            return;
        endUs = picture->endPlayUs;
        const qint64 lateUs = nowUs() - picture->playUs;
        const bool isPast = nowUs() > picture->endPlayUs + lateToleranceUs;
        if (mayDrop() && isPast && picture->playUs - shownUs < longestFreezeUs) {
            m_events.framesDropped(1);
            continue;
        }
        if (!mayDrop() && lateUs > lateToleranceUs) {
            const std::lock_guard lock(m_mutex);
            m_steady->holdAt(picture->playUs);
        }
        shownUs = picture->playUs;
        present(*picture, stop);
    }
    if (!stop.stop_requested() && waitUntil(endUs, stop))
        m_events.finished(m_plan.serial);
}

bool PlaybackRun::startClock(const std::stop_token &stop)
{
    if (m_sound != nullptr && !m_sound->waitFilled(stop))
        return false;
    const std::lock_guard lock(m_mutex);
    if (m_sound != nullptr) {
        if (auto started = m_output->start(*m_sound); started) {
            m_isSoundMaster = true;
            m_stalledSinceMs = wallMs();
            return true;
        } else {
            qCWarning(mediaLog).noquote() << "playing without sound:" << describe(started.error());
        }
    }
    m_steady = std::make_unique<SteadyPlayClock>(0, m_plan.speedPercent);
    return !stop.stop_requested();
}

bool PlaybackRun::waitUntil(qint64 playUs, const std::stop_token &stop)
{
    constexpr qint64 longestWaitUs = 50'000; // a device's clock is asked again
    for (;;) {
        const qint64 remainingUs = playUs - nowUs();
        if (stop.stop_requested())
            return false;
        if (remainingUs <= 0)
            return true;
        checkStall();
        const qint64 wallUs = std::clamp<qint64>(remainingUs * 100 / m_plan.speedPercent, 200, longestWaitUs);
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, stop, std::chrono::microseconds(wallUs), [] { return false; });
    }
}

void PlaybackRun::present(const Picture &picture, const std::stop_token &stop)
{
    if (m_gate.enter(mayDrop(), stop))
        m_events.frameShown(m_plan.serial, picture.frame, picture.image);
    else if (!stop.stop_requested())
        m_events.framesDropped(1);
}

/// A device that was unplugged or hangs takes no samples: the pictures go on without it.
void PlaybackRun::checkStall()
{
    const std::lock_guard lock(m_mutex);
    if (!m_isSoundMaster)
        return;
    const qint64 us = m_sound->nowUs();
    if (us != m_stalledAtUs) {
        m_stalledAtUs = us;
        m_stalledSinceMs = wallMs();
    } else if (wallMs() - m_stalledSinceMs > stallMs) {
        qCWarning(mediaLog) << "the sound device has stopped taking sound: playing on without it";
        m_isSoundMaster = false;
        m_steady = std::make_unique<SteadyPlayClock>(us, m_plan.speedPercent);
    }
}

qint64 PlaybackRun::nowUs() const
{
    const std::lock_guard lock(m_mutex);
    if (m_isSoundMaster)
        return m_sound->nowUs();
    return m_steady != nullptr ? m_steady->nowUs() : 0;
}

bool PlaybackRun::mayDrop() const
{
    constexpr int everyPictureUpToPercent = 200;
    const std::lock_guard lock(m_mutex);
    return m_isSoundMaster || m_plan.speedPercent > everyPictureUpToPercent;
}

} // namespace cinefluent::studio
