// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/audioscrubber.h"

#include "studio/media/audioreader.h"
#include "studio/media/medialog.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace cinefluent::studio {

namespace {

constexpr qint64 fadeUs = 5000; // free of clicks
constexpr auto idleAfter = std::chrono::seconds(3);

qint64 framesOf(qint64 us, const AudioFormat &format)
{
    return us * format.sampleRateHz / 1'000'000;
}

/// What the device fetches: the grain, then silence.
class GrainSource final : public AudioSource
{
public:
    explicit GrainSource(const AudioFormat &format)
        : m_format(format)
    {
    }

    /// What is left of the former grain fades out under the beginning of this one.
    void set(std::vector<float> samples)
    {
        const std::lock_guard lock(m_mutex);
        const qint64 frames = std::min({framesOf(fadeUs, m_format), remaining(), qint64(samples.size()) / channels()});
        for (qint64 i = 0; i < frames * channels(); ++i) {
            const double share = 1.0 - double(i / channels()) / double(frames);
            samples[size_t(i)] += float(share) * m_samples[size_t(m_next + i)];
        }
        m_samples = std::move(samples);
        m_next = 0;
    }

    qint64 pull(float *samples, qint64 frameCount) override
    {
        const std::lock_guard lock(m_mutex);
        const qint64 frames = std::min(frameCount, remaining());
        std::copy_n(m_samples.data() + m_next, frames * channels(), samples);
        m_next += frames * channels();
        return frames;
    }

private:
    [[nodiscard]] qint64 channels() const { return m_format.channelCount; }
    [[nodiscard]] qint64 remaining() const { return (qint64(m_samples.size()) - m_next) / channels(); }

    const AudioFormat m_format;
    std::mutex m_mutex;
    std::vector<float> m_samples;
    qint64 m_next = 0;
};

/// The sound of [time, time + length), faded at both ends.
std::vector<float> readGrain(AudioReader &reader, MediaTime time, const std::stop_token &stop)
{
    const AudioFormat &format = reader.format();
    const qint64 channels = format.channelCount;
    const qint64 wanted = framesOf(AudioScrubber::grainMs * 1000, format);
    std::vector<float> grain(size_t(wanted * channels), 0.0F);
    reader.seek(time);
    AudioReader::Block block;
    bool isComplete = false;
    while (!isComplete && reader.read(block, stop)) {
        const qint64 first = framesOf(block.startUs - time.us(), format); // of the block, in the grain
        const qint64 count = qint64(block.samples.size()) / channels;
        const qint64 from = std::max<qint64>(first, 0);
        const qint64 to = std::min(first + count, wanted);
        if (from < to)
            std::copy_n(block.samples.data() + (from - first) * channels, (to - from) * channels,
                        grain.data() + from * channels);
        isComplete = first + count >= wanted;
    }
    const qint64 fade = std::min(framesOf(fadeUs, format), wanted / 2);
    for (qint64 i = 0; i < fade; ++i) {
        const auto share = float(double(i) / double(fade));
        for (qint64 channel = 0; channel < channels; ++channel) {
            grain[size_t(i * channels + channel)] *= share;
            grain[size_t((wanted - 1 - i) * channels + channel)] *= share;
        }
    }
    return grain;
}

} // namespace

class AudioScrubber::Worker
{
public:
    Worker(std::shared_ptr<const FilmIndex> index, AudioOutputFactory audioOutput)
        : m_index(std::move(index))
        , m_audioOutput(std::move(audioOutput))
        , m_thread([this](const std::stop_token &stop) { run(stop); })
    {
    }

    void order(MediaTime time, int audioStream, double gain)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_wanted = Grain{time, audioStream, gain};
        }
        m_wake.notify_one();
    }

    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_wanted = Grain{};
        }
        m_wake.notify_one();
    }

private:
    struct Grain
    {
        MediaTime time;
        int audioStream = -1; ///< -1: the device is given back
        double gain = 0;
    };

    void run(const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            const std::optional<Grain> grain = next(stop);
            if (grain && grain->audioStream >= 0)
                sound(*grain, stop);
            else
                close();
        }
        close();
    }

    /// Nothing after a pause.
    [[nodiscard]] std::optional<Grain> next(const std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        const auto isWanted = [this] { return m_wanted.has_value(); };
        if (m_output == nullptr)
            m_wake.wait(lock, stop, isWanted);
        else
            m_wake.wait_for(lock, stop, idleAfter, isWanted);
        return std::exchange(m_wanted, std::nullopt);
    }

    void sound(const Grain &grain, const std::stop_token &stop)
    {
        if (m_output == nullptr && !open(grain))
            return;
        if (m_reader == nullptr || m_reader->streamIndex() != grain.audioStream ||
            m_reader->format() != m_output->format()) {
            auto reader = AudioReader::open(m_index, grain.audioStream, m_output->format());
            if (!reader) {
                qCWarning(mediaLog).noquote() << "scrubbing without sound:" << describe(reader.error());
                return;
            }
            m_reader = std::move(reader).value();
        }
        m_output->setGain(grain.gain);
        m_source->set(readGrain(*m_reader, grain.time, stop));
    }

    [[nodiscard]] bool open(const Grain &grain)
    {
        m_output = m_audioOutput ? m_audioOutput() : nullptr;
        if (m_output == nullptr)
            return false;
        m_source = std::make_unique<GrainSource>(m_output->format());
        m_output->setGain(grain.gain);
        if (auto started = m_output->start(*m_source); !started) {
            qCWarning(mediaLog).noquote() << "scrubbing without sound:" << describe(started.error());
            close();
            return false;
        }
        return true;
    }

    void close()
    {
        m_output.reset(); // before the source it pulls from
        m_source.reset();
    }

    const std::shared_ptr<const FilmIndex> m_index;
    const AudioOutputFactory m_audioOutput;
    std::unique_ptr<GrainSource> m_source; // the thread's own, as the two that follow
    std::unique_ptr<AudioOutput> m_output;
    std::unique_ptr<AudioReader> m_reader;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::optional<Grain> m_wanted;

    std::jthread m_thread; // last: joined first
};

AudioScrubber::AudioScrubber(std::shared_ptr<const FilmIndex> index, AudioOutputFactory audioOutput)
    : m_worker(std::make_unique<Worker>(std::move(index), std::move(audioOutput)))
{
}

AudioScrubber::~AudioScrubber() = default;

void AudioScrubber::play(MediaTime time, int audioStream, double gain)
{
    if (audioStream >= 0)
        m_worker->order(time, audioStream, gain);
}

void AudioScrubber::stop()
{
    m_worker->stop();
}

} // namespace cinefluent::studio
