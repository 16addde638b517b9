// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/audiooutput.h"
#include "studio/media/player.h"

#include <memory>

namespace cinefluent::studio {

/// The player on FFmpeg's libraries: threads for demuxing, picture, sound and presentation with bounded queues between
/// them. The audio device's clock is the master: pictures wait for it and late ones are left out. Where there is no
/// sound or no device, a steady clock takes its place and waits for late pictures, so none is left out. Paused seeks
/// and steps go through a Scrubber.
class FilmPlayer final : public Player
{
    Q_OBJECT

public:
    /// `audioOutput` makes the device each time sound starts; pass systemAudioOutput() for the default
    /// device, or nothing to play without sound. It is called on a thread of the player.
    FilmPlayer(std::shared_ptr<const FilmIndex> index, AudioOutputFactory audioOutput, QObject *parent = nullptr);
    /// Stops and joins every thread; waits for one decoding step at most.
    ~FilmPlayer() override;

    /// The film's proxy (proxyloader.h) from now on, or null for none: see Scrubber::setProxy(). Playing always shows
    /// the film itself.
    void setProxy(std::shared_ptr<const FilmIndex> proxy);
    [[nodiscard]] bool hasProxy() const;

    /// Whether a moment of sound is heard at each step, and at each seek of a quick series, as of a drag, while the
    /// film stands still. Off until set.
    void setScrubSoundEnabled(bool enabled);
    [[nodiscard]] bool isScrubSoundEnabled() const;

    [[nodiscard]] const FilmIndex &index() const override;
    void play() override;
    void pause() override;
    void seek(MediaTime time) override;
    void seekToFrame(qint64 frame) override;
    void step(int frames) override;
    void playRange(TimeRange range) override;
    void setLoop(std::optional<TimeRange> range) override;
    [[nodiscard]] std::optional<TimeRange> loop() const override;
    void setSpeedPercent(int percent) override;
    [[nodiscard]] int speedPercent() const override;
    void setVolumePercent(int percent) override;
    [[nodiscard]] int volumePercent() const override;
    void setMuted(bool muted) override;
    [[nodiscard]] bool isMuted() const override;
    void setAudioStream(int streamIndex) override;
    [[nodiscard]] int audioStream() const override;
    void setPictureSize(QSize sizePx) override;
    [[nodiscard]] State state() const override;
    [[nodiscard]] qint64 frame() const override;
    [[nodiscard]] qint64 droppedFrameCount() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cinefluent::studio
