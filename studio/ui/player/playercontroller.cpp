// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/player/playercontroller.h"

namespace cinefluent::studio {

namespace {

constexpr int fastestShuttle = 4;
constexpr int reverseTickMs = 40;

} // namespace

PlayerController::PlayerController(QObject *parent)
    : QObject(parent)
{
    m_reverse.setInterval(reverseTickMs);
    m_reverse.setTimerType(Qt::PreciseTimer);
    connect(&m_reverse, &QTimer::timeout, this, &PlayerController::handleReverseTick);
}

void PlayerController::setPlayer(Player *player)
{
    if (m_player)
        m_player->disconnect(this);
    m_reverse.stop();
    m_reverseRate = 0;
    m_playsAfterScrub = false;
    m_player = player;
    if (player) {
        connect(player, &Player::frameReady, this, &PlayerController::frameReady);
        connect(player, &Player::positionChanged, this, &PlayerController::positionChanged);
        connect(player, &Player::stateChanged, this, &PlayerController::motionChanged);
        connect(player, &Player::failed, this, &PlayerController::failed);
        player->setVolumePercent(m_volumePercent);
        player->setMuted(m_muted);
        player->setSpeedPercent(m_speedPercent);
    }
    emit filmChanged();
    emit motionChanged();
}

MediaTime PlayerController::position() const
{
    return m_player ? m_player->position() : MediaTime();
}

qint64 PlayerController::frame() const
{
    return m_player ? m_player->frame() : 0;
}

bool PlayerController::isMoving() const
{
    return m_reverseRate > 0 || (m_player && m_player->isPlaying());
}

int PlayerController::shuttlePercent() const
{
    if (m_reverseRate > 0)
        return -100 * m_reverseRate;
    return m_player && m_player->isPlaying() ? m_player->speedPercent() : 0;
}

void PlayerController::togglePlay()
{
    if (!m_player)
        return;
    if (m_reverseRate > 0) {
        stopReverse();
        return;
    }
    if (!m_player->isPlaying())
        m_player->setSpeedPercent(m_speedPercent);
    m_player->togglePlay();
}

void PlayerController::pause()
{
    stopReverse();
    if (m_player && m_player->isPlaying())
        m_player->pause();
}

void PlayerController::seek(MediaTime time)
{
    stopReverse();
    if (m_player)
        m_player->seek(time);
}

void PlayerController::seekToFrame(qint64 frame)
{
    stopReverse();
    if (m_player)
        m_player->seekToFrame(std::clamp<qint64>(frame, 0, m_player->index().frameCount() - 1));
}

void PlayerController::beginScrub()
{
    m_playsAfterScrub = m_player && m_player->isPlaying();
    pause();
}

void PlayerController::endScrub()
{
    if (std::exchange(m_playsAfterScrub, false) && m_player && !isMoving())
        m_player->play();
}

void PlayerController::stepFrames(int frames)
{
    stopReverse();
    if (m_player)
        m_player->step(frames);
}

void PlayerController::stepSeconds(int seconds)
{
    if (!m_player)
        return;
    seek(std::clamp(position() + MediaTime::fromSeconds(seconds), MediaTime(),
                    m_player->index().timeOf(m_player->index().frameCount() - 1)));
}

void PlayerController::playRange(const TimeRange &range)
{
    stopReverse();
    if (!m_player || !range.isValid())
        return;
    m_player->setSpeedPercent(m_speedPercent);
    m_player->playRange(range);
}

void PlayerController::setLoop(const std::optional<TimeRange> &range)
{
    if (m_player)
        m_player->setLoop(range);
    emit motionChanged();
}

void PlayerController::shuttleBack()
{
    if (!m_player)
        return;
    if (m_player->isPlaying()) {
        if (m_player->speedPercent() > 100) {
            m_player->setSpeedPercent(m_player->speedPercent() / 2);
            emit motionChanged();
            return;
        }
        m_player->pause();
    }
    m_reverseRate = m_reverseRate == 0 ? 1 : std::min(2 * m_reverseRate, fastestShuttle);
    m_reverse.start();
    emit motionChanged();
}

void PlayerController::shuttleStop()
{
    pause();
    if (m_player)
        m_player->setSpeedPercent(m_speedPercent);
}

void PlayerController::shuttleForward()
{
    if (!m_player)
        return;
    if (m_reverseRate > 1) {
        m_reverseRate /= 2;
        emit motionChanged();
        return;
    }
    stopReverse();
    if (!m_player->isPlaying()) {
        m_player->setSpeedPercent(100);
        m_player->play();
    } else {
        m_player->setSpeedPercent(std::min(std::max(100, 2 * m_player->speedPercent()), 100 * fastestShuttle));
    }
    emit motionChanged();
}

void PlayerController::setSpeedPercent(int percent)
{
    m_speedPercent = std::clamp(percent, Player::minimumSpeedPercent, Player::maximumSpeedPercent);
    if (m_player)
        m_player->setSpeedPercent(m_speedPercent);
    emit motionChanged();
}

void PlayerController::setVolumePercent(int percent)
{
    m_volumePercent = std::clamp(percent, 0, 100);
    if (m_player)
        m_player->setVolumePercent(m_volumePercent);
    emit soundChanged();
}

void PlayerController::setMuted(bool muted)
{
    m_muted = muted;
    if (m_player)
        m_player->setMuted(muted);
    emit soundChanged();
}

void PlayerController::setAudioStream(int streamIndex)
{
    if (!m_player || m_player->audioStream() == streamIndex)
        return;
    m_player->setAudioStream(streamIndex);
    emit soundChanged();
}

int PlayerController::audioStream() const
{
    return m_player ? m_player->audioStream() : -1;
}

std::vector<MediaStream> PlayerController::audioTracks() const
{
    return m_player ? m_player->index().streamsOf(StreamKind::Audio) : std::vector<MediaStream>();
}

void PlayerController::stopReverse()
{
    if (m_reverseRate == 0)
        return;
    m_reverseRate = 0;
    m_reverse.stop();
    emit motionChanged();
}

void PlayerController::handleReverseTick()
{
    const MediaTime target = m_player->position() - MediaTime::fromMs(qint64(reverseTickMs) * m_reverseRate);
    // At least one frame back, or slow films would stand still.
    const qint64 frame = std::min(m_player->index().frameAt(target), m_player->frame() - 1);
    if (frame < 0) {
        m_player->seekToFrame(0);
        stopReverse();
        return;
    }
    m_player->seekToFrame(frame);
}

} // namespace cinefluent::studio
