// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/timeline/mediatime.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace cinefluent {

/// Sound of one channel.
struct SpokenAudio
{
    int sampleRateHz = 0;
    QByteArray samples; ///< 16-bit signed, of this machine's byte order

    [[nodiscard]] qsizetype sampleCount() const { return samples.size() / 2; }
    [[nodiscard]] MediaTime duration() const;
    /// As a WAV file (RIFF, PCM).
    [[nodiscard]] QByteArray wavFile() const;
};

/// Says text with a synthetic voice.
class SpeechSynthesiser
{
public:
    /// What is said at once, in UTF-16 units.
    static constexpr qsizetype longestText = 2000;

    SpeechSynthesiser() = default;
    virtual ~SpeechSynthesiser() = default;
    SpeechSynthesiser(const SpeechSynthesiser &) = delete;
    SpeechSynthesiser &operator=(const SpeechSynthesiser &) = delete;

    /// `wordsPerMinute` from 80 to 400. InvalidInput (`text_not_pronounceable`) for a text that is empty, too long or
    /// has no sound; Cancelled where a stop is requested while it is made.
    [[nodiscard]] virtual Result<SpokenAudio> say(const QString &text, int wordsPerMinute,
                                                  const std::stop_token &stop) = 0;
};

} // namespace cinefluent
