// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"

#include <QImage>
#include <QObject>

#include <optional>

namespace cinefluent::studio {

/// A film's transport: playing, pausing, seeking and stepping, picture by signal, sound to the default device. All
/// calls return at once; all signals come on the thread that made the player. Implemented by FilmPlayer; tests of
/// widgets may implement it themselves.
class Player : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Paused,  ///< A frame is shown and stands still.
        Playing, ///< Also while the first frame after play() or seek() is being decoded.
        Ended    ///< The last frame of the film is shown; play() starts again from the beginning.
    };
    Q_ENUM(State)

    static constexpr int minimumSpeedPercent = 25;
    static constexpr int maximumSpeedPercent = 400;

    using QObject::QObject;

    [[nodiscard]] virtual const FilmIndex &index() const = 0;

    virtual void play() = 0;
    /// Stops at the frame on screen, which positionChanged() names last.
    virtual void pause() = 0;
    /// Shows the frame at `time`; playback goes on from there where it is running.
    virtual void seek(MediaTime time) = 0;
    virtual void seekToFrame(qint64 frame) = 0;
    /// Pauses and moves by `frames` (negative: back).
    virtual void step(int frames) = 0;
    /// Plays the frames of [in, out) and no other, sound cut at the same instants, then pauses on the last of them.
    /// Any other transport call ends it. An empty range shows its IN frame.
    virtual void playRange(TimeRange range) = 0;
    /// While set, play() stays inside the range and starts again at IN after the last frame before OUT; a position
    /// outside moves to IN when playback starts.
    virtual void setLoop(std::optional<TimeRange> range) = 0;
    [[nodiscard]] virtual std::optional<TimeRange> loop() const = 0;

    /// 25–400, 100 is normal; the pitch is kept. Clamped. Takes effect at once, also while playing.
    virtual void setSpeedPercent(int percent) = 0;
    [[nodiscard]] virtual int speedPercent() const = 0;
    virtual void setVolumePercent(int percent) = 0; ///< 0–100, perceived loudness
    [[nodiscard]] virtual int volumePercent() const = 0;
    virtual void setMuted(bool muted) = 0;
    [[nodiscard]] virtual bool isMuted() const = 0;
    /// An audio stream number of the index, or -1 for none.
    virtual void setAudioStream(int streamIndex) = 0;
    [[nodiscard]] virtual int audioStream() const = 0;

    /// Physical pixels of the picture area; frames come upright in square pixels as large as fits, never enlarged.
    virtual void setPictureSize(QSize sizePx) = 0;

    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] bool isPlaying() const { return state() == State::Playing; }
    /// The frame asked for or shown last, and its start.
    [[nodiscard]] virtual qint64 frame() const = 0;
    [[nodiscard]] MediaTime position() const { return index().timeOf(frame()); }
    /// Frames left out since the film was opened because decoding or painting could not keep up with the sound.
    [[nodiscard]] virtual qint64 droppedFrameCount() const = 0;

    void togglePlay() { isPlaying() ? pause() : play(); }

signals:
    /// A picture to paint. `exact` is false for a keyframe shown while the frame asked for is on its way.
    void frameReady(const QImage &image, qint64 frame, bool exact);
    /// Follows every exact frame, and seek() and step() at once.
    void positionChanged(cinefluent::MediaTime time, qint64 frame);
    void stateChanged(cinefluent::studio::Player::State state);
    /// playRange() has shown its last frame.
    void rangeFinished();
    /// Playback has stopped; the position is kept.
    void failed(const cinefluent::Error &error);
};

} // namespace cinefluent::studio
