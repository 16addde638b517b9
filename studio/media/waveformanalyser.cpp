// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/waveformanalyser.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cinefluent::studio {

namespace {

constexpr size_t stretchBins = 256;
constexpr qint64 binsPerSecond = 1'000'000 / Waveform::binUs;

qint16 toPeak(float sample)
{
    return qint16(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
}

} // namespace

WaveformAnalyser::WaveformAnalyser(Waveform &waveform, std::function<void(double)> progress)
    : m_waveform(waveform)
    , m_progress(std::move(progress))
{
}

Result<void> WaveformAnalyser::run(const QString &path, int streamIndex, const std::stop_token &stop)
{
    auto input = MediaInput::open(path, stop);
    if (!input)
        return input.error();
    m_input = std::move(input).value();
    m_streamIndex = streamIndex;
    if (!m_input->hasStream(streamIndex) || m_input->stream(streamIndex)->codecpar->codec_type != AVMEDIA_TYPE_AUDIO) {
        return makeError(ErrorKind::NotFound, QStringLiteral("media_no_audio"),
                         QCoreApplication::translate("WaveformAnalyser", "The film has no such sound track."), path);
    }
    m_input->keepStreams({streamIndex});
    auto decoder = m_input->openDecoder(streamIndex, 1);
    if (!decoder)
        return decoder.error();
    m_decoder = std::move(decoder).value();

    while (feed(stop)) {
    }
    if (stop.stop_requested())
        return mediaCancelled();
    if (m_binHasSamples)
        closeBinsBefore(m_bin + 1);
    flush();
    m_clipping.finish();
    m_waveform.setClipped(m_clipping.spans());
    m_waveform.setComplete();
    return {};
}

/// Sends one packet and takes what comes out; false at the end.
bool WaveformAnalyser::feed(const std::stop_token &stop)
{
    constexpr int maximumFailures = 256;
    int code = 0;
    for (int failures = 0; failures < maximumFailures; ++failures) {
        if (stop.stop_requested())
            return false;
        code = av_read_frame(m_input->context(), m_packet.get());
        if (code >= 0 || code == AVERROR_EOF)
            break;
    }
    const bool isEnd = code < 0;
    if (isEnd || m_packet->stream_index == m_streamIndex)
        avcodec_send_packet(m_decoder.get(), isEnd ? nullptr : m_packet.get());
    av_packet_unref(m_packet.get());
    while (avcodec_receive_frame(m_decoder.get(), m_frame.get()) == 0) {
        if (!takeFrame())
            break;
    }
    if (m_finished.size() >= stretchBins)
        flush();
    return !isEnd;
}

bool WaveformAnalyser::takeFrame()
{
    const qint64 rateHz = m_frame->sample_rate;
    const AVFrame *planar = asPlanarFloat();
    if (planar == nullptr || rateHz <= 0)
        return false;
    const qint64 pts = m_frame->pts != AV_NOPTS_VALUE ? m_frame->pts : m_frame->best_effort_timestamp;
    if (pts != AV_NOPTS_VALUE) {
        const qint64 us =
            av_rescale_q(pts, m_input->stream(m_streamIndex)->time_base, av::microseconds) - m_input->startTimeUs();
        const qint64 position = av_rescale(us, rateHz, 1'000'000);
        // Timestamps that are rounded or of blocks of changing length (Vorbis: 21 ms) are no gaps.
        if (!m_isPlaced || std::abs(position - m_position) > rateHz / 25)
            m_position = position;
        m_isPlaced = true;
    }
    addSamples(*planar, m_position);
    m_position += planar->nb_samples;
    return true;
}

const AVFrame *WaveformAnalyser::asPlanarFloat()
{
    if (m_frame->format == AV_SAMPLE_FMT_FLTP)
        return m_frame.get();
    av_frame_unref(m_converted.get());
    m_converted->format = AV_SAMPLE_FMT_FLTP;
    m_converted->sample_rate = m_frame->sample_rate;
    m_converted->nb_samples = m_frame->nb_samples;
    if (m_frame->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&m_frame->ch_layout, m_frame->ch_layout.nb_channels);
    if (av_channel_layout_copy(&m_converted->ch_layout, &m_frame->ch_layout) < 0)
        return nullptr;
    const int kind = m_frame->format + 256 * m_frame->ch_layout.nb_channels;
    if (m_resampler == nullptr || kind != m_convertedFrom) {
        m_resampler.reset(swr_alloc());
        m_convertedFrom = kind;
    }
    if (swr_convert_frame(m_resampler.get(), m_converted.get(), m_frame.get()) < 0) {
        m_resampler.reset();
        return nullptr;
    }
    return m_converted.get();
}

void WaveformAnalyser::addSamples(const AVFrame &frame, qint64 position)
{
    const qint64 rateHz = m_frame->sample_rate;
    const int channels = frame.ch_layout.nb_channels;
    qint64 done = std::clamp<qint64>(-position, 0, frame.nb_samples); // before the film's clock starts
    while (done < frame.nb_samples) {
        const qint64 bin = (position + done) * binsPerSecond / rateHz;
        if (bin < m_bin) { // an overlap of what is already there
            ++done;
            continue;
        }
        if (bin > m_bin)
            closeBinsBefore(bin);
        const qint64 nextBinAt = ((bin + 1) * rateHz + binsPerSecond - 1) / binsPerSecond;
        const qint64 end = std::min<qint64>(nextBinAt - position, frame.nb_samples);
        for (int channel = 0; channel < channels; ++channel) {
            const auto *samples = reinterpret_cast<const float *>(frame.extended_data[channel]);
            float low = samples[done];
            float high = samples[done];
            for (qint64 i = done; i < end; ++i) {
                low = std::min(low, samples[i]);
                high = std::max(high, samples[i]);
            }
            const bool mayClip = std::max(-low, high) >= ClippingFinder::fullScale;
            m_clipping.add(channel, samples + done, end - done, position + done, int(rateHz), mayClip);
            const bool isFirst = !m_binHasSamples && channel == 0;
            m_minimum = isFirst ? low : std::min(m_minimum, low);
            m_maximum = isFirst ? high : std::max(m_maximum, high);
        }
        m_binHasSamples = true;
        done = end;
    }
}

void WaveformAnalyser::closeBinsBefore(qint64 bin)
{
    for (; m_bin < bin; ++m_bin) {
        m_finished.push_back(m_binHasSamples ? Peak{toPeak(m_minimum), toPeak(m_maximum)} : Peak{});
        m_binHasSamples = false;
    }
}

void WaveformAnalyser::flush()
{
    m_waveform.append(m_finished.data(), m_finished.size());
    m_finished.clear();
    const qint64 durationUs = m_input->context()->duration;
    if (durationUs > 0)
        m_progress(std::clamp(double(m_bin * Waveform::binUs) / double(durationUs), 0.0, 1.0));
}

} // namespace cinefluent::studio
