// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/soundplayer.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <vector>

namespace cinefluent::studio {

namespace {

struct SoundText
{
    Q_DECLARE_TR_FUNCTIONS(SoundPlayer)
};

constexpr float fullScale = 32768.0F;

} // namespace

/// The sound at the device's rate, by linear interpolation: speech at 22 kHz and above loses nothing that is heard.
class SoundPlayer::Source final : public AudioSource
{
public:
    Source(const QByteArray &samples, int sampleRateHz, const AudioFormat &format)
        : m_samples(size_t(samples.size() / 2))
        , m_step(double(sampleRateHz) / format.sampleRateHz)
        , m_channels(format.channelCount)
    {
        std::memcpy(m_samples.data(), samples.constData(), m_samples.size() * sizeof(qint16));
    }

    qint64 pull(float *samples, qint64 frameCount) override
    {
        qint64 done = 0;
        for (; done < frameCount; ++done, ++m_next) {
            const double at = double(m_next) * m_step;
            const auto index = size_t(at);
            if (index >= m_samples.size())
                break;
            const auto share = float(at - double(index));
            const float here = m_samples[index];
            const float next = index + 1 < m_samples.size() ? m_samples[index + 1] : 0.0F;
            std::fill_n(samples + done * m_channels, m_channels, (here + (next - here) * share) / fullScale);
        }
        return done;
    }

private:
    std::vector<qint16> m_samples;
    double m_step;
    int m_channels;
    qint64 m_next = 0;
};

SoundPlayer::SoundPlayer(AudioOutputFactory audioOutput)
    : m_audioOutput(std::move(audioOutput))
{
}

SoundPlayer::~SoundPlayer()
{
    stop();
}

void SoundPlayer::stop()
{
    m_output.reset();
    m_source.reset();
}

Result<void> SoundPlayer::play(const QByteArray &samples, int sampleRateHz)
{
    stop();
    m_output = m_audioOutput ? m_audioOutput() : nullptr;
    if (!m_output)
        return makeError(ErrorKind::Unavailable, QStringLiteral("no_sound_device"),
                         SoundText::tr("There is no sound device to play this on. Connect one and try again."));
    m_source = std::make_unique<Source>(samples, sampleRateHz, m_output->format());
    return m_output->start(*m_source);
}

} // namespace cinefluent::studio
