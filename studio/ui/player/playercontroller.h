// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/player.h"

#include <QObject>
#include <QTimer>

namespace cinefluent::studio {

/// The transport as the window's keys and buttons speak of it: there may be no film, J-K-L shuttles through speeds both
/// ways, and positions are frames of the film's index.
class PlayerController : public QObject
{
    Q_OBJECT

public:
    explicit PlayerController(QObject *parent = nullptr);

    /// Null closes the film. The player outlives its stay here.
    void setPlayer(Player *player);
    [[nodiscard]] Player *player() const { return m_player; }
    [[nodiscard]] bool hasFilm() const { return m_player != nullptr; }
    [[nodiscard]] MediaTime position() const;
    [[nodiscard]] qint64 frame() const;
    [[nodiscard]] bool isMoving() const; ///< playing or shuttling back
    /// 0 standing, else the rate in percent, negative backwards.
    [[nodiscard]] int shuttlePercent() const;

    void togglePlay();
    void pause();
    void seek(MediaTime time);
    void seekToFrame(qint64 frame);
    /// Around a drag: what plays stands still until it ends, and then goes on from there.
    void beginScrub();
    void endScrub();
    void stepFrames(int frames);
    void stepSeconds(int seconds);
    void playRange(const TimeRange &range);
    void setLoop(const std::optional<TimeRange> &range);

    void shuttleBack();    ///< J: backwards at 1×, again 2×, 4×; slows forward motion down first
    void shuttleStop();    ///< K
    void shuttleForward(); ///< L: forwards at 1×, again 2×, 4×; slows backward motion down first

    void setSpeedPercent(int percent);
    [[nodiscard]] int speedPercent() const { return m_speedPercent; }
    void setVolumePercent(int percent);
    void setMuted(bool muted);
    /// An audio stream of the film's index, −1 for none.
    void setAudioStream(int streamIndex);
    [[nodiscard]] int audioStream() const;
    [[nodiscard]] std::vector<MediaStream> audioTracks() const;
    [[nodiscard]] int volumePercent() const { return m_volumePercent; }
    [[nodiscard]] bool isMuted() const { return m_muted; }

signals:
    void filmChanged();
    void frameReady(const QImage &image, qint64 frame, bool exact);
    void positionChanged(cinefluent::MediaTime time, qint64 frame);
    void motionChanged(); ///< playing, paused, shuttle speed, loop
    void soundChanged();  ///< volume, mute, audio track
    void failed(const cinefluent::Error &error);

private:
    void stopReverse();
    void handleReverseTick();

    Player *m_player = nullptr;
    QTimer m_reverse;
    int m_reverseRate = 0; ///< 0, 1, 2 or 4
    int m_speedPercent = 100;
    int m_volumePercent = 80;
    bool m_muted = false;
    bool m_playsAfterScrub = false;
};

} // namespace cinefluent::studio
