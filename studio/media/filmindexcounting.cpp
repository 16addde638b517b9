// SPDX-License-Identifier: GPL-3.0-or-later
// The way of FilmIndexBuilder for containers that leave out presentation times: only a decoder knows their order.
#include "studio/media/filmindexbuilder.h"
#include "studio/media/packethash.h"

#include <algorithm>

namespace cinefluent::studio {

Result<void> FilmIndexBuilder::readByDecoding()
{
    m_shown.clear();
    m_seekPoints.clear();
    auto input = MediaInput::open(m_index->m_path, m_stop);
    if (!input)
        return input.error();
    m_input = std::move(input).value();
    m_video = m_input->stream(m_index->m_videoStream);
    auto opened = m_input->openDecoder(m_index->m_videoStream, 2);
    if (!opened)
        return opened.error();
    const av::CodecContext decoder = std::move(opened).value();
    decoder->skip_idct = AVDISCARD_ALL; // order alone is asked for, not pictures
    decoder->skip_loop_filter = AVDISCARD_ALL;
    const av::Packet packet = av::makePacket();
    const av::Frame frame = av::makeFrame();
    std::vector<qint64> decodedPackets;
    const auto receive = [&] {
        while (avcodec_receive_frame(decoder.get(), frame.get()) == 0) {
            if (frame->pts != AV_NOPTS_VALUE)
                decodedPackets.push_back(frame->pts);
        }
    };
    qint64 anchorBytes = 0; // the last place in the file that a packet was told to begin at
    for (int failures = 0; failures < 64;) {
        const int code = av_read_frame(m_input->context(), packet.get());
        if (m_stop.stop_requested())
            return mediaCancelled();
        if (code == AVERROR_EOF)
            break;
        if (code < 0) {
            ++failures;
            continue;
        }
        failures = 0;
        if (packet->stream_index == m_index->m_videoStream) {
            if (packet->pos >= 0)
                anchorBytes = packet->pos;
            const auto number = qint64(m_packets.size());
            m_packets.push_back({packet->pts, packet->dts, packet->duration});
            if ((packet->flags & AV_PKT_FLAG_KEY) != 0)
                m_seekPoints.push_back({-1, anchorBytes, 0, packet->dts, number, hashOf(*packet)});
            if (packet->dts != AV_NOPTS_VALUE) {
                m_lastEndUs = std::max<qint64>(
                    m_lastEndUs, av_rescale_q(packet->dts + packet->duration, m_video->time_base, av::microseconds));
                reportProgress(packet->dts);
            }
            packet->pts = number;
            avcodec_send_packet(decoder.get(), packet.get());
            receive();
        }
        av_packet_unref(packet.get());
    }
    avcodec_send_packet(decoder.get(), nullptr);
    receive();
    numberDecoded(decodedPackets);
    return {};
}

/// `decodedPackets`: packet numbers in the order in which their pictures are shown.
void FilmIndexBuilder::numberDecoded(const std::vector<qint64> &decodedPackets)
{
    // AVI has one slot of time for each packet, whatever is in it; program streams tell times of some pictures, and
    // those between follow at the frame's duration.
    const bool hasSlots = m_index->m_containerName == QLatin1String("avi");
    std::vector<qint64> ticksInOrder;
    for (const Counted &packet : m_packets) {
        if (packet.dts != AV_NOPTS_VALUE)
            ticksInOrder.push_back(packet.dts);
    }
    std::sort(ticksInOrder.begin(), ticksInOrder.end());
    m_index->m_ptsOfPacket.assign(m_packets.size(), -1);
    qint64 previous = ticksInOrder.empty() ? 0 : ticksInOrder.front() - 1;
    qint64 step = 1;
    for (size_t i = 0; i < decodedPackets.size(); ++i) {
        const Counted &packet = m_packets[size_t(decodedPackets[i])];
        step = std::max<qint64>(packet.durationTicks, 1);
        qint64 ticks = i == 0 ? previous + 1 : previous + step;
        if (hasSlots && i < ticksInOrder.size())
            ticks = ticksInOrder[i];
        else if (!hasSlots && packet.pts != AV_NOPTS_VALUE)
            ticks = packet.pts;
        ticks = std::max(ticks, previous + 1);
        m_index->m_ptsOfPacket[size_t(decodedPackets[i])] = qint64(i);
        m_shown.push_back({qint64(i), step, ticks});
        previous = ticks;
    }
    for (SeekPoint &point : m_seekPoints)
        point.pts = m_index->m_ptsOfPacket[size_t(point.packet)];
    std::erase_if(m_seekPoints, [](const SeekPoint &point) { return point.pts < 0; });
}

} // namespace cinefluent::studio
