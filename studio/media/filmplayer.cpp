// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/filmplayer.h"

#include "studio/media/audioscrubber.h"
#include "studio/media/playbackcontroller.h"
#include "studio/media/scrubber.h"

#include <QAudio>
#include <QElapsedTimer>

#include <algorithm>

namespace cinefluent::studio {

namespace {

constexpr qint64 dragIntervalMs = 250; // seeks that follow each other faster are a drag

}

class FilmPlayer::Private
{
public:
    Private(FilmPlayer &player, std::shared_ptr<const FilmIndex> filmIndex, AudioOutputFactory audioOutput)
        : q(player)
        , index(std::move(filmIndex))
        , audioStream(index->defaultAudioStream())
        , scrubber(index)
        , audioScrubber(index, audioOutput)
        , controller(index, std::move(audioOutput), makeEvents())
    {
    }

    [[nodiscard]] PlaybackEvents makeEvents();
    [[nodiscard]] PlaybackPlan planFrom(qint64 first);
    void startAt(qint64 first);
    void stopAt(State reached);
    void goTo(qint64 target);
    void soundHere();
    void restartIfPlaying();
    void setState(State next);
    [[nodiscard]] double gain() const;
    [[nodiscard]] qint64 endFrameOf(TimeRange part) const;

    void handlePicture(quint64 run, qint64 number, const QImage &image);
    void handleFinished(quint64 run);
    void handleFailure(quint64 run, const Error &error);
    void handleStill(qint64 number, const QImage &image, bool exact);

    FilmPlayer &q;
    std::shared_ptr<const FilmIndex> index;
    State state = State::Paused;
    quint64 serial = 0;
    qint64 frame = 0;
    qint64 shownFrame = -1; // the exact frame on screen
    QSize shownSize;
    std::optional<TimeRange> loop;
    std::optional<TimeRange> range; // what playRange() plays
    int speedPercent = 100;
    int volumePercent = 100;
    bool isMuted = false;
    int audioStream;
    std::atomic<qint64> droppedFrames{0};
    bool isScrubSoundEnabled = false;
    QElapsedTimer sinceSeek;
    Scrubber scrubber;
    AudioScrubber audioScrubber;
    PlaybackController controller; // last: its threads end first
};

PlaybackEvents FilmPlayer::Private::makeEvents()
{
    const auto post = [this](auto call) { QMetaObject::invokeMethod(&q, std::move(call), Qt::QueuedConnection); };
    PlaybackEvents events;
    events.frameShown = [this, post](quint64 run, qint64 number, const QImage &image) {
        post([this, run, number, image] { handlePicture(run, number, image); });
    };
    events.finished = [this, post](quint64 run) { post([this, run] { handleFinished(run); }); };
    events.failed = [this, post](quint64 run, const Error &error) {
        post([this, run, error] { handleFailure(run, error); });
    };
    events.framesDropped = [this](qint64 count) { droppedFrames += count; };
    return events;
}

qint64 FilmPlayer::Private::endFrameOf(TimeRange part) const
{
    return part.isValid() ? index->frameAt(part.out - MediaTime::fromUs(1)) + 1 : index->frameAt(part.in) + 1;
}

PlaybackPlan FilmPlayer::Private::planFrom(qint64 first)
{
    PlaybackPlan plan;
    plan.serial = ++serial;
    plan.firstFrame = first;
    plan.endFrame = index->frameCount();
    plan.startTime = index->timeOf(first);
    plan.endTime = index->endTime();
    plan.speedPercent = speedPercent;
    plan.audioStream = audioStream;
    plan.gain = gain();
    const std::optional<TimeRange> &part = range ? range : loop;
    if (!part || !part->isValid())
        return plan;
    plan.endFrame = endFrameOf(*part);
    plan.endTime = std::min(part->out, plan.endTime);
    const qint64 partFrame = index->frameAt(part->in);
    const MediaTime partTime = std::max(part->in, index->timeOf(partFrame));
    if (first < partFrame || first >= plan.endFrame)
        plan.firstFrame = partFrame;
    if (plan.firstFrame == partFrame)
        plan.startTime = partTime;
    if (!range) {
        plan.loopFrame = partFrame;
        plan.loopTime = partTime;
    }
    return plan;
}

void FilmPlayer::Private::startAt(qint64 first)
{
    const PlaybackPlan plan = planFrom(first);
    frame = plan.firstFrame;
    shownFrame = -1;
    setState(State::Playing);
    audioScrubber.stop();
    controller.start(plan);
}

void FilmPlayer::Private::stopAt(State reached)
{
    ++serial; // pictures still on their way are out of date
    range.reset();
    if (state == State::Playing) {
        controller.stop();
        scrubber.request(frame);
    }
    setState(reached);
}

void FilmPlayer::Private::goTo(qint64 target)
{
    frame = std::clamp<qint64>(target, 0, index->frameCount() - 1);
    range.reset();
    if (state == State::Playing) {
        startAt(frame);
    } else {
        setState(State::Paused);
        scrubber.request(frame);
    }
    emit q.positionChanged(index->timeOf(frame), frame);
}

void FilmPlayer::Private::soundHere()
{
    if (isScrubSoundEnabled && state != State::Playing && !isMuted)
        audioScrubber.play(index->timeOf(frame), audioStream, gain());
}

void FilmPlayer::Private::restartIfPlaying()
{
    if (state == State::Playing)
        startAt(frame);
}

void FilmPlayer::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    emit q.stateChanged(next);
}

double FilmPlayer::Private::gain() const
{
    if (isMuted)
        return 0;
    return QAudio::convertVolume(volumePercent / 100.0, QAudio::LogarithmicVolumeScale, QAudio::LinearVolumeScale);
}

void FilmPlayer::Private::handlePicture(quint64 run, qint64 number, const QImage &image)
{
    controller.pictureTaken();
    if (run != serial)
        return;
    frame = number;
    shownFrame = number;
    shownSize = image.size();
    emit q.frameReady(image, number, true);
    emit q.positionChanged(index->timeOf(number), number);
}

void FilmPlayer::Private::handleFinished(quint64 run)
{
    if (run != serial)
        return;
    const bool wasRange = range.has_value();
    stopAt(wasRange ? State::Paused : State::Ended);
    if (wasRange)
        emit q.rangeFinished();
}

void FilmPlayer::Private::handleFailure(quint64 run, const Error &error)
{
    if (run != serial)
        return;
    stopAt(State::Paused);
    emit q.failed(error);
}

void FilmPlayer::Private::handleStill(qint64 number, const QImage &image, bool exact)
{
    // After a pause the picture on screen comes once more, decoded to prepare stepping: nothing new to paint, and no
    // keyframe or proxy instead of what is there already.
    const bool isShown = frame == shownFrame && image.size() == shownSize;
    if (state == State::Playing || (isShown && (!exact || number == shownFrame)))
        return;
    shownFrame = exact ? number : -1;
    shownSize = image.size();
    emit q.frameReady(image, number, exact);
    if (exact && number == frame)
        emit q.positionChanged(index->timeOf(number), number);
}

FilmPlayer::FilmPlayer(std::shared_ptr<const FilmIndex> index, AudioOutputFactory audioOutput, QObject *parent)
    : Player(parent)
    , d(std::make_unique<Private>(*this, std::move(index), std::move(audioOutput)))
{
    connect(&d->scrubber, &Scrubber::frameReady, this,
            [this](qint64 number, const QImage &image, bool exact) { d->handleStill(number, image, exact); });
    connect(&d->scrubber, &Scrubber::failed, this, [this](qint64 /*number*/, const Error &error) {
        if (d->state != State::Playing)
            emit failed(error);
    });
    d->scrubber.request(0);
}

FilmPlayer::~FilmPlayer() = default;

void FilmPlayer::setProxy(std::shared_ptr<const FilmIndex> proxy)
{
    d->scrubber.setProxy(std::move(proxy));
}

bool FilmPlayer::hasProxy() const
{
    return d->scrubber.hasProxy();
}

void FilmPlayer::setScrubSoundEnabled(bool enabled)
{
    d->isScrubSoundEnabled = enabled;
    if (!enabled)
        d->audioScrubber.stop();
}

bool FilmPlayer::isScrubSoundEnabled() const
{
    return d->isScrubSoundEnabled;
}

const FilmIndex &FilmPlayer::index() const
{
    return *d->index;
}

void FilmPlayer::play()
{
    if (d->state == State::Playing)
        return;
    d->range.reset();
    d->startAt(d->state == State::Ended ? 0 : d->frame);
}

void FilmPlayer::pause()
{
    if (d->state == State::Playing)
        d->stopAt(State::Paused);
}

void FilmPlayer::seek(MediaTime time)
{
    seekToFrame(d->index->frameAt(time));
}

void FilmPlayer::seekToFrame(qint64 frame)
{
    d->goTo(frame);
    const bool isDrag = d->sinceSeek.isValid() && d->sinceSeek.elapsed() < dragIntervalMs;
    d->sinceSeek.start();
    if (isDrag)
        d->soundHere();
}

void FilmPlayer::step(int frames)
{
    pause();
    d->goTo(d->frame + frames);
    d->soundHere();
}

void FilmPlayer::playRange(TimeRange range)
{
    if (!range.isValid()) {
        pause();
        seek(range.in);
        return;
    }
    d->range = range;
    d->startAt(d->index->frameAt(range.in));
}

void FilmPlayer::setLoop(std::optional<TimeRange> range)
{
    if (d->loop == range)
        return;
    d->loop = range;
    if (!d->range)
        d->restartIfPlaying();
}

std::optional<TimeRange> FilmPlayer::loop() const
{
    return d->loop;
}

void FilmPlayer::setSpeedPercent(int percent)
{
    const int speed = std::clamp(percent, minimumSpeedPercent, maximumSpeedPercent);
    if (speed == d->speedPercent)
        return;
    d->speedPercent = speed;
    d->restartIfPlaying();
}

int FilmPlayer::speedPercent() const
{
    return d->speedPercent;
}

void FilmPlayer::setVolumePercent(int percent)
{
    d->volumePercent = std::clamp(percent, 0, 100);
    d->controller.setGain(d->gain());
}

int FilmPlayer::volumePercent() const
{
    return d->volumePercent;
}

void FilmPlayer::setMuted(bool muted)
{
    d->isMuted = muted;
    d->controller.setGain(d->gain());
}

bool FilmPlayer::isMuted() const
{
    return d->isMuted;
}

void FilmPlayer::setAudioStream(int streamIndex)
{
    if (streamIndex == d->audioStream)
        return;
    d->audioStream = streamIndex;
    d->restartIfPlaying();
}

int FilmPlayer::audioStream() const
{
    return d->audioStream;
}

void FilmPlayer::setPictureSize(QSize sizePx)
{
    d->controller.setPictureSize(sizePx);
    d->scrubber.setPictureSize(sizePx);
}

Player::State FilmPlayer::state() const
{
    return d->state;
}

qint64 FilmPlayer::frame() const
{
    return d->frame;
}

qint64 FilmPlayer::droppedFrameCount() const
{
    return d->droppedFrames;
}

} // namespace cinefluent::studio
