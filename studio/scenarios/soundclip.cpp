// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/soundclip.h"

#include "common/encode/programrun.h"
#include "studio/document/durablefile.h"
#include "studio/media/audioreader.h"
#include "studio/scenarios/interaction.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr MediaTime windowLength = MediaTime::fromMs(20);
constexpr MediaTime reach = MediaTime::fromMs(150);
constexpr MediaTime fade = MediaTime::fromMs(5);

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

/// Sample frames of `time` at `rateHz`.
qint64 framesOf(MediaTime time, int rateHz)
{
    return (time.us() * rateHz + 500'000) / 1'000'000;
}

/// All that the film has between `in` and `out`, silence where it has gaps.
Result<std::vector<float>> readSound(AudioReader &reader, const TimeRange &range, const std::stop_token &stop)
{
    const int rateHz = reader.format().sampleRateHz;
    const auto channels = size_t(reader.format().channelCount);
    std::vector<float> samples(size_t(framesOf(range.duration(), rateHz)) * channels, 0.0F);
    reader.seek(range.in);
    AudioReader::Block block;
    bool hasSound = false;
    while (reader.read(block, stop)) {
        const MediaTime start = MediaTime::fromUs(block.startUs);
        if (start >= range.out)
            break;
        const qint64 offset = framesOf(start - range.in, rateHz);
        for (size_t i = 0; i < block.samples.size(); ++i) {
            const qint64 at = (offset * qint64(channels)) + qint64(i);
            if (at >= 0 && at < qint64(samples.size())) {
                samples[size_t(at)] = block.samples[i];
                hasSound = true;
            }
        }
    }
    if (stop.stop_requested())
        return cancelledByUser();
    if (!hasSound) {
        return makeError(ErrorKind::NotFound, QStringLiteral("sound_missing"),
                         ScenarioText::tr("The film has no sound at this place."));
    }
    return samples;
}

/// Root mean square of `count` samples.
double loudness(const float *samples, size_t count)
{
    double sum = 0;
    for (size_t i = 0; i < count; ++i)
        sum += double(samples[i]) * double(samples[i]);
    return count == 0 ? 0 : std::sqrt(sum / double(count));
}

/// The windows of `samples`, each of 20 ms.
std::vector<double> loudnessOfWindows(const std::vector<float> &samples, size_t windowSize)
{
    std::vector<double> windows;
    for (size_t at = 0; at + windowSize <= samples.size(); at += windowSize)
        windows.push_back(loudness(samples.data() + at, windowSize));
    return windows;
}

void fadeEnds(std::vector<float> &samples, size_t channels, int rateHz)
{
    const size_t frames = samples.size() / channels;
    const size_t length = std::min(size_t(framesOf(fade, rateHz)), frames / 2);
    for (size_t frame = 0; frame < length; ++frame) {
        const float gain = float(frame) / float(length);
        for (size_t channel = 0; channel < channels; ++channel) {
            samples[(frame * channels) + channel] *= gain;
            samples[((frames - 1 - frame) * channels) + channel] *= gain;
        }
    }
}

QByteArray waveFile(const SoundClip &clip, int sampleRateHz, int channelCount)
{
    constexpr int bytesPerSample = 2;
    const auto dataBytes = quint32(clip.samples.size() * bytesPerSample);
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + dataBytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(channelCount) << quint32(sampleRateHz)
        << quint32(sampleRateHz * channelCount * bytesPerSample) << quint16(channelCount * bytesPerSample)
        << quint16(8 * bytesPerSample);
    out.writeRawData("data", 4);
    out << dataBytes;
    for (const float sample : clip.samples)
        out << qint16(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767));
    return bytes;
}

} // namespace

Result<SoundClip> cutSound(AudioReader &reader, const TimeRange &spoken, MediaTime filmEnd, const SoundPadding &padding,
                           const std::stop_token &stop)
{
    const int rateHz = reader.format().sampleRateHz;
    const auto channels = size_t(reader.format().channelCount);
    const TimeRange wanted{spoken.in - padding.before, spoken.out + padding.after};
    SoundClip clip;
    clip.range = TimeRange{wanted.in, wanted.out + reach}.clippedTo({MediaTime(), filmEnd});
    if (!clip.range.isValid()) {
        return makeError(ErrorKind::NotFound, QStringLiteral("sound_missing"),
                         ScenarioText::tr("The film has no sound at this place."));
    }
    auto read = readSound(reader, clip.range, stop);
    if (!read)
        return read.error();
    clip.samples = std::move(*read);

    const size_t windowSize = size_t(framesOf(windowLength, rateHz)) * channels;
    const std::vector<double> windows = loudnessOfWindows(clip.samples, windowSize);
    if (windows.empty())
        return clip;
    const auto windowAt = [&](MediaTime time) {
        return std::clamp<qint64>((time - clip.range.in).us() / windowLength.us(), 0, qint64(windows.size()) - 1);
    };
    const qint64 first = windowAt(std::max(spoken.out, wanted.out - reach));
    const auto quietest = std::min_element(windows.begin() + first, windows.end());
    const auto kept = size_t(quietest - windows.begin()) + 1;
    clip.samples.resize(std::min(clip.samples.size(), kept * windowSize));
    clip.range.out = clip.range.in + MediaTime::fromUs(qint64(kept) * windowLength.us());
    const double loudest = *std::max_element(windows.begin(), windows.begin() + qint64(kept));
    clip.endLoudness = loudest > 0 ? *quietest / loudest : 0;
    fadeEnds(clip.samples, channels, rateHz);
    return clip;
}

Result<void> writeMp3(const QString &ffmpeg, const SoundClip &clip, int sampleRateHz, int channelCount,
                      const QString &path, const std::stop_token &stop)
{
    const QTemporaryDir folder;
    const QString source = folder.filePath(QStringLiteral("clip.wav"));
    const QString target = folder.filePath(QStringLiteral("clip.mp3"));
    if (Result<void> written = durablefile::write(source, waveFile(clip, sampleRateHz, channelCount)); !written)
        return written;
    const QStringList arguments{QStringLiteral("-v"),
                                QStringLiteral("error"),
                                QStringLiteral("-nostdin"),
                                QStringLiteral("-i"),
                                source,
                                QStringLiteral("-codec:a"),
                                QStringLiteral("libmp3lame"),
                                QStringLiteral("-q:a"),
                                QStringLiteral("4"),
                                target};
    const auto run = encode::runProgram({ffmpeg, arguments, {}, false}, stop);
    if (!run)
        return run.error();
    QFile encoded(target);
    if (run->exitCode != 0 || !encoded.open(QIODevice::ReadOnly)) {
        return makeError(ErrorKind::Internal, QStringLiteral("encode_failed"),
                         ScenarioText::tr("The sound could not be written as MP3. Nothing was changed; see whether "
                                          "ffmpeg is installed whole."),
                         run->messagesTail);
    }
    return durablefile::write(path, encoded.readAll());
}

} // namespace cinefluent::studio
