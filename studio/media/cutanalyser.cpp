// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/cutanalyser.h"

#include <QCoreApplication>

#include <algorithm>

namespace cinefluent::studio {

namespace {

constexpr int maximumFailures = 256;
constexpr qint64 surroundingFrames = 2 * CutDetector::reachFrames;
constexpr int decoderThreads = 1; // the other cores are for whoever is working meanwhile

bool isFullRange(const AVFrame &frame)
{
    return frame.color_range == AVCOL_RANGE_JPEG || frame.format == AV_PIX_FMT_YUVJ420P ||
           frame.format == AV_PIX_FMT_YUVJ422P || frame.format == AV_PIX_FMT_YUVJ444P;
}

} // namespace

CutAnalyser::CutAnalyser(std::shared_ptr<const FilmIndex> index, Found found, Progress progress)
    : m_index(std::move(index))
    , m_found(std::move(found))
    , m_progress(std::move(progress))
{
}

Result<void> CutAnalyser::run(const Stretch &stretch, const std::stop_token &stop)
{
    m_stretch = stretch;
    m_stretch.first = std::clamp<qint64>(stretch.first, 0, m_index->frameCount());
    m_stretch.end = std::clamp<qint64>(stretch.end, m_stretch.first, m_index->frameCount());
    m_from = std::max<qint64>(0, m_stretch.first - surroundingFrames);
    m_to = std::min(m_index->frameCount(), m_stretch.end + surroundingFrames);
    auto pass = decodeAll(Placing::AtKeyframe, stop);
    if (pass && *pass == Pass::LandedTooLate)
        pass = decodeAll(Placing::AtStart, stop);
    if (!pass)
        return pass.error();
    if (stop.stop_requested())
        return mediaCancelled();
    addUntil(m_to);
    m_detector.finish();
    tell();
    return {};
}

Result<void> CutAnalyser::open(const std::stop_token &stop)
{
    auto input = MediaInput::open(m_index->path(), stop);
    if (!input)
        return input.error();
    m_input = std::move(input).value();
    const int stream = m_index->videoStream();
    if (!m_input->hasStream(stream) || m_input->stream(stream)->codecpar->codec_type != AVMEDIA_TYPE_VIDEO) {
        return makeError(ErrorKind::Conflict, QStringLiteral("media_changed"),
                         QCoreApplication::translate(
                             "FrameReader", "The film was replaced by another one while it was open. Open it again."),
                         m_index->path());
    }
    m_input->keepStreams({stream});
    auto decoder = m_input->openDecoder(stream, decoderThreads);
    if (!decoder)
        return decoder.error();
    m_decoder = std::move(decoder).value();
    m_decoder->skip_loop_filter = AVDISCARD_NONREF; // invisible in pictures this small, and nothing drifts
    return {};
}

/// Where packets are counted there is no seeking: their numbers come from counting.
void CutAnalyser::seek()
{
    if (m_from == 0 || m_index->countsPackets())
        return;
    const SeekPoint &point = m_index->seekPointFor(m_from);
    if (m_index->seeksByPosition() && point.positionBytes >= 0)
        av_seek_frame(m_input->context(), -1, point.positionBytes, AVSEEK_FLAG_BYTE);
    else
        av_seek_frame(m_input->context(), m_index->videoStream(), point.seekTicks, AVSEEK_FLAG_BACKWARD);
}

Result<CutAnalyser::Pass> CutAnalyser::decodeAll(Placing placing, const std::stop_token &stop)
{
    if (auto opened = open(stop); !opened)
        return opened.error();
    m_detector = CutDetector(m_stretch.sensitivity);
    m_packetNumber = 0;
    m_next = m_from;
    if (placing == Placing::AtKeyframe)
        seek();
    bool hasFirst = false;
    int failures = 0;
    while (m_next < m_to && failures < maximumFailures && !stop.stop_requested()) {
        const int code = avcodec_receive_frame(m_decoder.get(), m_frame.get());
        if (code == AVERROR_EOF)
            break;
        if (code == AVERROR(EAGAIN)) {
            if (!sendPacket())
                avcodec_send_packet(m_decoder.get(), nullptr);
            continue;
        }
        const qint64 number = code == 0 ? numberOf(*m_frame) : -1;
        failures += code == 0 ? 0 : 1;
        if (!hasFirst && number > m_from && m_from > 0 && placing == Placing::AtKeyframe)
            return Pass::LandedTooLate;
        hasFirst = hasFirst || number >= 0;
        if (number < m_next || number >= m_index->frameCount()) // before the place, hidden, or shown twice
            continue;
        addUntil(std::min(number, m_to));
        if (m_next == number && m_next < m_to && makeSmall(*m_frame))
            addUntil(number + 1);
    }
    return Pass::Done;
}

/// False at the end of the film.
bool CutAnalyser::sendPacket()
{
    for (int failures = 0; failures < maximumFailures;) {
        const int code = av_read_frame(m_input->context(), m_packet.get());
        if (code == AVERROR_EOF || code == AVERROR_EXIT)
            return false;
        if (code < 0) {
            ++failures;
            continue;
        }
        const bool isOurs = m_packet->stream_index == m_index->videoStream();
        if (isOurs) {
            if (m_index->countsPackets()) {
                const qint64 pts = m_index->ptsOfPacket(m_packetNumber++);
                m_packet->pts = pts >= 0 ? pts : AV_NOPTS_VALUE;
            }
            avcodec_send_packet(m_decoder.get(), m_packet.get());
        }
        av_packet_unref(m_packet.get());
        if (isOurs)
            return true;
    }
    return false;
}

qint64 CutAnalyser::numberOf(const AVFrame &decoded) const
{
    if (m_index->countsPackets())
        return decoded.pts != AV_NOPTS_VALUE ? decoded.pts : -1;
    const qint64 pts = decoded.pts != AV_NOPTS_VALUE ? decoded.pts : decoded.best_effort_timestamp;
    return m_index->frameOfPts(pts);
}

bool CutAnalyser::makeSmall(const AVFrame &decoded)
{
    const QSize size(decoded.width, decoded.height);
    if (m_scaler == nullptr || size != m_scaledFrom || decoded.format != m_scaledFormat ||
        int(decoded.color_range) != m_scaledRange) {
        m_scaler.reset(sws_getContext(decoded.width, decoded.height, AVPixelFormat(decoded.format), CutSignature::width,
                                      CutSignature::height, AV_PIX_FMT_YUV420P, SWS_AREA, nullptr, nullptr, nullptr));
        if (m_scaler == nullptr)
            return false;
        const int *coefficients = sws_getCoefficients(SWS_CS_DEFAULT);
        sws_setColorspaceDetails(m_scaler.get(), coefficients, isFullRange(decoded) ? 1 : 0, coefficients, 0, 0,
                                 1 << 16, 1 << 16);
        m_scaledFrom = size;
        m_scaledFormat = decoded.format;
        m_scaledRange = int(decoded.color_range);
    }
    uint8_t *const luma = m_signature.values.data();
    uint8_t *const planes[4] = {luma, luma + CutSignature::lumaBytes,
                                luma + CutSignature::lumaBytes + CutSignature::chromaBytes, nullptr};
    const int strides[4] = {CutSignature::width, CutSignature::width / 2, CutSignature::width / 2, 0};
    sws_scale(m_scaler.get(), decoded.data, decoded.linesize, 0, decoded.height, planes, strides);
    return true;
}

/// Gives the detector the picture at hand for every frame before `number` that it has not had.
void CutAnalyser::addUntil(qint64 number)
{
    if (m_next >= number)
        return;
    for (; m_next < number; ++m_next)
        m_detector.add(m_signature);
    tell();
    m_progress(std::clamp(double(m_next - m_from) / double(std::max<qint64>(1, m_to - m_from)), 0.0, 1.0));
}

void CutAnalyser::tell()
{
    std::vector<ShotTransition> found = m_detector.take();
    for (ShotTransition &transition : found) {
        transition.frame += m_from;
        transition.firstFrame += m_from;
        transition.lastFrame += m_from;
    }
    std::erase_if(found, [this](const ShotTransition &transition) {
        return transition.frame < m_stretch.first || transition.frame >= m_stretch.end;
    });
    if (!found.empty())
        m_found(found);
}

} // namespace cinefluent::studio
