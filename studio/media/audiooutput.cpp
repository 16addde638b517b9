// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/audiooutput.h"

#include "studio/media/medialog.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QCoreApplication>
#include <QIODevice>
#include <QMediaDevices>
#include <QThread>

#include <algorithm>
#include <optional>
#include <vector>

namespace cinefluent::studio {

namespace {

/// A device's wish in a format we can make: float or 16 bits, preferably 48 kHz stereo.
std::optional<QAudioFormat> formatFor(const QAudioDevice &device)
{
    QAudioFormat format = device.preferredFormat();
    const bool isUsable = format.sampleRate() > 0 && format.channelCount() > 0;
    const int preferredRateHz = isUsable ? format.sampleRate() : 48000;
    for (const int rateHz : {48000, preferredRateHz}) {
        for (const int channels : {2, isUsable ? format.channelCount() : 1, 1}) {
            for (const auto sampleFormat : {QAudioFormat::Float, QAudioFormat::Int16}) {
                format.setSampleRate(rateHz);
                format.setChannelCount(channels);
                format.setSampleFormat(sampleFormat);
                if (device.isFormatSupported(format))
                    return format;
            }
        }
    }
    return std::nullopt;
}

/// What a QAudioSink reads from; lives on the output's thread.
class Pump final : public QIODevice
{
public:
    Pump(AudioSource &source, const QAudioFormat &format)
        : m_source(source)
        , m_format(format)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_format.bytesForDuration(1'000'000); }

protected:
    qint64 readData(char *data, qint64 sizeBytes) override
    {
        if (m_format.bytesPerFrame() <= 0) // a device that has gone
            return -1;
        const qint64 frames = sizeBytes / m_format.bytesPerFrame();
        const qint64 samples = frames * m_format.channelCount();
        m_buffer.assign(size_t(samples), 0.0F);
        m_source.pull(m_buffer.data(), frames);
        if (m_format.sampleFormat() == QAudioFormat::Float) {
            std::copy_n(reinterpret_cast<const char *>(m_buffer.data()), samples * qint64(sizeof(float)), data);
        } else {
            auto *target = reinterpret_cast<qint16 *>(data);
            for (qint64 i = 0; i < samples; ++i)
                target[i] = qint16(std::clamp(m_buffer[size_t(i)], -1.0F, 1.0F) * 32767.0F);
        }
        return frames * m_format.bytesPerFrame();
    }

    qint64 writeData(const char * /*data*/, qint64 /*sizeBytes*/) override { return -1; }

private:
    AudioSource &m_source;
    QAudioFormat m_format;
    std::vector<float> m_buffer;
};

class SystemAudioOutput final : public AudioOutput
{
public:
    SystemAudioOutput(QAudioDevice device, const QAudioFormat &format)
        : m_device(std::move(device))
        , m_format(format)
    {
        m_thread.setObjectName(QStringLiteral("sound"));
        m_anchor.moveToThread(&m_thread);
    }

    ~SystemAudioOutput() override
    {
        if (m_thread.isRunning()) {
            onThread([this] {
                m_sink.reset();
                m_pump.reset();
            });
            m_thread.quit();
            m_thread.wait();
        }
    }

    [[nodiscard]] AudioFormat format() const override { return {m_format.sampleRate(), m_format.channelCount()}; }

    Result<void> start(AudioSource &source) override
    {
        m_thread.start(QThread::TimeCriticalPriority);
        bool failed = false;
        onThread([this, &source, &failed] {
            m_pump = std::make_unique<Pump>(source, m_format);
            m_sink = std::make_unique<QAudioSink>(m_device, m_format);
            m_sink->setBufferSize(m_format.bytesForDuration(bufferUs));
            m_sink->setVolume(m_gain);
            m_sink->start(m_pump.get());
            failed = m_sink->error() != QAudio::NoError;
        });
        if (!failed)
            return {};
        return makeError(ErrorKind::Unavailable, QStringLiteral("audio_device_failed"),
                         QCoreApplication::translate("AudioOutput", "The sound device could not be opened."),
                         m_device.description());
    }

    void setGain(double gain) override
    {
        if (!m_thread.isRunning()) {
            m_gain = gain;
            return;
        }
        QMetaObject::invokeMethod(&m_anchor, [this, gain] {
            m_gain = gain;
            if (m_sink != nullptr)
                m_sink->setVolume(gain);
        });
    }

    [[nodiscard]] qint64 latencyUs() const override
    {
        if (m_sink == nullptr)
            return 0;
        return std::max<qint64>(m_format.durationForBytes(qint32(m_sink->bufferSize() - m_sink->bytesFree())), 0);
    }

private:
    static constexpr qint64 bufferUs = 80'000;

    template<typename Call>
    void onThread(Call call)
    {
        QMetaObject::invokeMethod(&m_anchor, call, Qt::BlockingQueuedConnection);
    }

    QAudioDevice m_device;
    QAudioFormat m_format;
    QThread m_thread;
    QObject m_anchor; ///< receives the calls on the thread
    std::unique_ptr<Pump> m_pump;
    std::unique_ptr<QAudioSink> m_sink;
    double m_gain = 1.0;
};

std::unique_ptr<AudioOutput> makeSystemAudioOutput()
{
    QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return nullptr;
    const std::optional<QAudioFormat> format = formatFor(device);
    if (!format) {
        qCWarning(mediaLog) << "no usable format on sound device" << device.description();
        return nullptr;
    }
    return std::make_unique<SystemAudioOutput>(std::move(device), *format);
}

} // namespace

AudioOutputFactory systemAudioOutput()
{
    QMediaDevices::defaultAudioOutput(); // loads Qt's backend on the calling thread
    return &makeSystemAudioOutput;
}

} // namespace cinefluent::studio
