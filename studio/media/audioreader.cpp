// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/audioreader.h"

#include <QCoreApplication>

#include <limits>

extern "C" {
#include <libavutil/channel_layout.h>
#include <libavutil/opt.h>
}

namespace cinefluent::studio {

namespace {

constexpr qint64 prerollUs = 100'000;        // what codecs need to converge (Opus 80 ms, AAC one frame)
constexpr qint64 interleavingUs = 1'000'000; // sound may lie this far from its picture in a transport stream
constexpr int maximumFailures = 256;

} // namespace

Result<std::unique_ptr<AudioReader>> AudioReader::open(std::shared_ptr<const FilmIndex> index, int streamIndex,
                                                       const AudioFormat &format)
{
    std::unique_ptr<AudioReader> reader(new AudioReader);
    reader->m_index = std::move(index);
    reader->m_streamIndex = streamIndex;
    reader->m_format = format;
    auto input = MediaInput::open(reader->m_index->path());
    if (!input)
        return input.error();
    reader->m_input = std::move(input).value();
    if (!reader->m_input->hasStream(streamIndex) ||
        reader->m_input->stream(streamIndex)->codecpar->codec_type != AVMEDIA_TYPE_AUDIO) {
        return makeError(ErrorKind::NotFound, QStringLiteral("media_no_audio"),
                         QCoreApplication::translate("AudioReader", "The film has no such sound track."),
                         QString::number(streamIndex));
    }
    reader->m_input->keepStreams({streamIndex});
    auto decoder = reader->m_input->openDecoder(streamIndex, 1);
    if (!decoder)
        return decoder.error();
    reader->m_decoder = std::move(decoder).value();
    return reader;
}

void AudioReader::seek(MediaTime time)
{
    if (m_index->seeksByPosition()) {
        const qint64 frame = m_index->frameAt(time - MediaTime::fromUs(interleavingUs));
        av_seek_frame(m_input->context(), -1, std::max<qint64>(m_index->seekPointFor(frame).positionBytes, 0),
                      AVSEEK_FLAG_BYTE);
    } else {
        // Also before 0: the packets that prime a decoder have negative times.
        const qint64 us = time.us() - prerollUs + m_index->startTimeUs();
        const qint64 ticks = av_rescale_q(us, av::microseconds, m_input->stream(m_streamIndex)->time_base);
        if (av_seek_frame(m_input->context(), m_streamIndex, ticks, AVSEEK_FLAG_BACKWARD) < 0)
            avformat_seek_file(m_input->context(), m_streamIndex, std::numeric_limits<qint64>::min(), ticks,
                               std::numeric_limits<qint64>::max(), 0);
    }
    avcodec_flush_buffers(m_decoder.get());
    m_resampler.reset(); // what it holds belongs to the old place
    m_nextUs = time.us();
}

bool AudioReader::read(Block &block, const std::stop_token &stop)
{
    for (int failures = 0; failures < maximumFailures && !stop.stop_requested();) {
        const int code = avcodec_receive_frame(m_decoder.get(), m_frame.get());
        if (code == AVERROR_EOF)
            return false;
        if (code == 0) {
            const bool converted = convert(block);
            av_frame_unref(m_frame.get());
            if (converted)
                return true;
            ++failures;
        } else if (code != AVERROR(EAGAIN)) {
            ++failures;
        } else if (!sendPacket()) {
            avcodec_send_packet(m_decoder.get(), nullptr); // drain
        }
    }
    return false;
}

bool AudioReader::sendPacket()
{
    for (int failures = 0; failures < maximumFailures;) {
        const int code = av_read_frame(m_input->context(), m_packet.get());
        if (code == AVERROR_EOF)
            return false;
        if (code < 0) {
            ++failures;
            continue;
        }
        const bool isOurs = m_packet->stream_index == m_streamIndex;
        if (isOurs)
            avcodec_send_packet(m_decoder.get(), m_packet.get());
        av_packet_unref(m_packet.get());
        if (isOurs)
            return true;
    }
    return false;
}

bool AudioReader::prepareResampler()
{
    if (m_resampler != nullptr && m_frame->format == m_sourceFormat && m_frame->sample_rate == m_sourceRateHz &&
        m_frame->ch_layout.nb_channels == m_sourceChannels)
        return true;
    AVChannelLayout source{};
    if (m_frame->ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&source, m_frame->ch_layout.nb_channels);
    else
        av_channel_layout_copy(&source, &m_frame->ch_layout);
    AVChannelLayout target{};
    av_channel_layout_default(&target, m_format.channelCount);
    SwrContext *resampler = nullptr;
    int code = swr_alloc_set_opts2(&resampler, &target, AV_SAMPLE_FMT_FLT, m_format.sampleRateHz, &source,
                                   AVSampleFormat(m_frame->format), m_frame->sample_rate, 0, nullptr);
    if (code >= 0)
        code = swr_init(resampler);
    m_resampler.reset(resampler);
    av_channel_layout_uninit(&source);
    av_channel_layout_uninit(&target);
    if (code < 0) {
        m_resampler.reset();
        return false;
    }
    m_sourceFormat = m_frame->format;
    m_sourceRateHz = m_frame->sample_rate;
    m_sourceChannels = m_frame->ch_layout.nb_channels;
    return true;
}

bool AudioReader::convert(Block &block)
{
    if (!prepareResampler())
        return false;
    const int capacity = swr_get_out_samples(m_resampler.get(), m_frame->nb_samples);
    if (capacity < 0)
        return false;
    block.samples.resize(size_t(capacity) * size_t(m_format.channelCount));
    auto *target = reinterpret_cast<uint8_t *>(block.samples.data());
    const int made = swr_convert(m_resampler.get(), &target, capacity,
                                 const_cast<const uint8_t **>(m_frame->extended_data), m_frame->nb_samples);
    if (made < 0)
        return false;
    block.samples.resize(size_t(made) * size_t(m_format.channelCount));
    const qint64 pts = m_frame->pts != AV_NOPTS_VALUE ? m_frame->pts : m_frame->best_effort_timestamp;
    block.startUs =
        pts == AV_NOPTS_VALUE
            ? m_nextUs
            : av_rescale_q(pts, m_input->stream(m_streamIndex)->time_base, av::microseconds) - m_index->startTimeUs();
    m_nextUs = block.startUs + qint64(made) * 1'000'000 / m_format.sampleRateHz;
    return true;
}

} // namespace cinefluent::studio
