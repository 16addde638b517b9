// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/timeline/timerange.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace cinefluent::studio {

class AudioReader;

/// How much of the film goes with what is said: a subtitle begins close to its first sound and often ends before the
/// last one has died away.
struct SoundPadding
{
    MediaTime before = MediaTime::fromMs(50);
    MediaTime after = MediaTime::fromMs(350);
};

struct SoundClip
{
    TimeRange range;            ///< what was taken, on the film's clock
    std::vector<float> samples; ///< interleaved, in the reader's format; the first and last 5 ms faded
    /// How loud the last 20 ms are to the loudest 20 ms, 0–1: over a half, somebody is cut off in mid-word.
    double endLoudness = 0;
};

/// The sound of `spoken` with its padding, inside [0, `filmEnd`]. The end goes to the quietest place up to 150 ms away,
/// never before `spoken` ends, so that words are not cut. Error "sound_missing" where the film has none there,
/// "cancelled". Blocks; the reader's thread.
[[nodiscard]] Result<SoundClip> cutSound(AudioReader &reader, const TimeRange &spoken, MediaTime filmEnd,
                                         const SoundPadding &padding, const std::stop_token &stop);

/// Writes a clip as MP3, whole or not at all, with the ffmpeg program `ffmpeg`. Errors: "encode_failed", "disk_full",
/// "file_not_writable", "cancelled". Blocks.
[[nodiscard]] Result<void> writeMp3(const QString &ffmpeg, const SoundClip &clip, int sampleRateHz, int channelCount,
                                    const QString &path, const std::stop_token &stop);

} // namespace cinefluent::studio
