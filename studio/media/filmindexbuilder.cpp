// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/filmindexbuilder.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

extern "C" {
#include <libavutil/display.h>
}

namespace cinefluent::studio {

namespace {

struct MediaText
{
    Q_DECLARE_TR_FUNCTIONS(FilmIndex)
};

QString metadata(const AVStream &stream, const char *key)
{
    const AVDictionaryEntry *entry = av_dict_get(stream.metadata, key, nullptr, 0);
    return entry == nullptr ? QString() : QString::fromUtf8(entry->value);
}

MediaStream describe(const AVStream &stream, StreamKind kind)
{
    MediaStream description;
    description.index = stream.index;
    description.kind = kind;
    description.codec = QString::fromLatin1(avcodec_get_name(stream.codecpar->codec_id));
    description.language = metadata(stream, "language");
    if (description.language == QLatin1String("und"))
        description.language.clear();
    description.title = metadata(stream, "title");
    description.isDefault = (stream.disposition & AV_DISPOSITION_DEFAULT) != 0;
    description.isForced = (stream.disposition & AV_DISPOSITION_FORCED) != 0;
    const AVCodecDescriptor *codec = avcodec_descriptor_get(stream.codecpar->codec_id);
    description.isTextSubtitle = codec != nullptr && (codec->props & AV_CODEC_PROP_TEXT_SUB) != 0;
    if (kind == StreamKind::Audio) {
        description.channelCount = stream.codecpar->ch_layout.nb_channels;
        description.sampleRateHz = stream.codecpar->sample_rate;
    }
    return description;
}

const int32_t *displayMatrix(const AVStream &stream)
{
#if LIBAVCODEC_VERSION_INT >= AV_VERSION_INT(60, 31, 100)
    const AVPacketSideData *data = av_packet_side_data_get(
        stream.codecpar->coded_side_data, stream.codecpar->nb_coded_side_data, AV_PKT_DATA_DISPLAYMATRIX);
    return data == nullptr || data->size < 36 ? nullptr : reinterpret_cast<const int32_t *>(data->data);
#else
    size_t sizeBytes = 0;
    const uint8_t *data = av_stream_get_side_data(&stream, AV_PKT_DATA_DISPLAYMATRIX, &sizeBytes);
    return data == nullptr || sizeBytes < 36 ? nullptr : reinterpret_cast<const int32_t *>(data);
#endif
}

/// VP8 keeps its alternate reference frames in packets of their own that are never shown (RFC 6386, section 9.1).
bool isHidden(const AVCodecParameters &codec, const AVPacket &packet)
{
    return codec.codec_id == AV_CODEC_ID_VP8 && packet.size > 0 && (packet.data[0] & 0x10) == 0;
}

qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

FilmIndexBuilder::FilmIndexBuilder(QString path, std::stop_token stop, const FilmIndex::Progress &progress)
    : m_index(new FilmIndex)
    , m_stop(std::move(stop))
    , m_progress(progress)
{
    m_index->m_path = std::move(path);
}

Result<std::shared_ptr<const FilmIndex>> FilmIndexBuilder::build()
{
    auto input = MediaInput::open(m_index->m_path, m_stop);
    if (!input)
        return input.error();
    m_input = std::move(input).value();
    m_index->m_containerName = QString::fromLatin1(m_input->containerName());
    if (auto chosen = chooseStreams(); !chosen)
        return chosen.error();
    describeVideo();
    if (auto read = readPackets(); !read)
        return read.error();
    if (m_lacksPts) {
        if (auto read = readByDecoding(); !read)
            return read.error();
    }
    if (m_shown.empty() || m_seekPoints.empty()) {
        return makeError(
            ErrorKind::Corrupt, QStringLiteral("media_no_frames"),
            MediaText::tr("The film holds no pictures that can be read: its data are cut off or damaged. Copy or "
                          "download it again."),
            m_index->m_path);
    }
    convertTimes();
    chooseRate();
    linkSeekPoints();
    assessDamage();
    if (m_progress)
        m_progress(1.0);
    return std::shared_ptr<const FilmIndex>(m_index);
}

Result<void> FilmIndexBuilder::chooseStreams()
{
    const AVFormatContext *context = m_input->context();
    for (unsigned i = 0; i < context->nb_streams; ++i) {
        const AVStream &stream = *context->streams[i];
        const bool isCover =
            (stream.disposition & (AV_DISPOSITION_ATTACHED_PIC | AV_DISPOSITION_TIMED_THUMBNAILS)) != 0;
        if (stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO && !isCover)
            m_index->m_streams.push_back(describe(stream, StreamKind::Video));
        else if (stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO)
            m_index->m_streams.push_back(describe(stream, StreamKind::Audio));
        else if (stream.codecpar->codec_type == AVMEDIA_TYPE_SUBTITLE)
            m_index->m_streams.push_back(describe(stream, StreamKind::Subtitle));
    }
    const auto videos = m_index->streamsOf(StreamKind::Video);
    const auto sounds = m_index->streamsOf(StreamKind::Audio);
    if (videos.empty() && !sounds.empty()) {
        return makeError(
            ErrorKind::InvalidInput, QStringLiteral("media_audio_only"),
            MediaText::tr("This file has sound but no picture. Lessons are cut from films: choose a video file."),
            m_index->m_path);
    }
    if (videos.empty()) {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("media_no_video"),
                         MediaText::tr("This file has no picture. Choose a video file."), m_index->m_path);
    }
    const int bestVideo = av_find_best_stream(m_input->context(), AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    const bool bestIsCover = std::none_of(videos.begin(), videos.end(),
                                          [bestVideo](const MediaStream &stream) { return stream.index == bestVideo; });
    m_index->m_videoStream = bestIsCover ? videos.front().index : bestVideo;
    m_index->m_audioStream = std::max(
        -1, av_find_best_stream(m_input->context(), AVMEDIA_TYPE_AUDIO, -1, m_index->m_videoStream, nullptr, 0));
    m_video = m_input->stream(m_index->m_videoStream);
    auto decoder = m_input->openDecoder(m_index->m_videoStream, 1);
    return decoder ? Result<void>() : Result<void>(decoder.error());
}

void FilmIndexBuilder::describeVideo()
{
    m_index->m_startTimeUs = m_input->startTimeUs();
    m_index->m_codedSize = QSize(m_video->codecpar->width, m_video->codecpar->height);
    const AVRational sar = av_guess_sample_aspect_ratio(m_input->context(), m_video, nullptr);
    if (sar.num > 0 && sar.den > 0) {
        m_index->m_sarNumerator = sar.num;
        m_index->m_sarDenominator = sar.den;
    }
    if (const int32_t *matrix = displayMatrix(*m_video)) {
        const double counterclockwise = av_display_rotation_get(matrix);
        if (counterclockwise == counterclockwise) // a degenerate matrix gives NaN
            m_index->m_rotationDegrees = ((-qRound(counterclockwise / 90) * 90) % 360 + 360) % 360;
    }
    const QByteArray container = m_input->containerName();
    m_index->m_seeksByPosition = container == "mpegts" || container == "mpeg";
}

Result<void> FilmIndexBuilder::readPackets()
{
    // Mp4 skips what is not wanted without reading it; other containers pass it anyway, and its end tells of damage.
    m_readsAllStreams = !m_index->m_containerName.startsWith(QLatin1String("mov"));
    if (!m_readsAllStreams)
        m_input->keepStreams({m_index->m_videoStream});
    const av::Packet packet = av::makePacket();
    int failures = 0;
    while (failures < 64 && !m_lacksPts) {
        if (m_stop.stop_requested())
            return mediaCancelled();
        const int code = av_read_frame(m_input->context(), packet.get());
        if (code == AVERROR_EOF || code == AVERROR_EXIT)
            break;
        if (code < 0) { // damaged places are passed over
            ++failures;
            continue;
        }
        failures = 0;
        takePacket(*packet);
        av_packet_unref(packet.get());
    }
    if (m_stop.stop_requested())
        return mediaCancelled();
    return {};
}

void FilmIndexBuilder::takePacket(const AVPacket &packet)
{
    const AVStream &stream = *m_input->stream(packet.stream_index);
    if (packet.pts == AV_NOPTS_VALUE) {
        m_lacksPts = m_lacksPts || packet.stream_index == m_index->m_videoStream;
        return;
    }
    const qint64 ticks = packet.pts;
    m_lastEndUs =
        std::max<qint64>(m_lastEndUs, av_rescale_q(ticks + packet.duration, stream.time_base, av::microseconds));
    if (packet.stream_index != m_index->m_videoStream)
        return;
    if ((packet.flags & AV_PKT_FLAG_CORRUPT) != 0 && m_input->context()->pb != nullptr &&
        avio_feof(m_input->context()->pb) != 0) {
        m_cutPacketSeen = true;
        return;
    }
    if ((packet.flags & AV_PKT_FLAG_KEY) != 0)
        m_seekPoints.push_back({ticks, packet.pos, 0, ticks});
    if ((packet.flags & AV_PKT_FLAG_DISCARD) == 0 && !isHidden(*stream.codecpar, packet))
        m_shown.push_back({ticks, packet.duration, ticks});
    reportProgress(ticks);
}

void FilmIndexBuilder::reportProgress(qint64 ticks)
{
    constexpr qint64 intervalMs = 20;
    const qint64 durationUs = m_input->context()->duration;
    if (!m_progress || durationUs <= 0 || steadyMs() - m_lastProgressMs < intervalMs)
        return;
    m_lastProgressMs = steadyMs();
    const qint64 us = av_rescale_q(ticks, m_video->time_base, av::microseconds) - m_index->m_startTimeUs;
    m_progress(std::clamp(double(us) / double(durationUs), 0.0, 1.0));
}

qint64 FilmIndexBuilder::toFilmUs(qint64 ticks) const
{
    // Where the film's clock starts with this stream the difference is taken in ticks, free of the rounding of the
    // container's start to microseconds.
    const qint64 first = m_video->start_time;
    if (first != AV_NOPTS_VALUE && av_rescale_q(first, m_video->time_base, av::microseconds) == m_index->m_startTimeUs)
        return av_rescale_q_rnd(ticks - first, m_video->time_base, av::microseconds, AV_ROUND_UP);
    return av_rescale_q_rnd(ticks, m_video->time_base, av::microseconds, AV_ROUND_UP) - m_index->m_startTimeUs;
}

void FilmIndexBuilder::convertTimes()
{
    const auto earlier = [](const Shown &a, const Shown &b) { return a.pts < b.pts; };
    std::stable_sort(m_shown.begin(), m_shown.end(), earlier);
    const auto samePts = [](const Shown &a, const Shown &b) { return a.pts == b.pts; };
    m_shown.erase(std::unique(m_shown.begin(), m_shown.end(), samePts), m_shown.end());
    m_index->m_pts.reserve(m_shown.size());
    m_index->m_timesUs.reserve(m_shown.size());
    for (const Shown &shown : m_shown) {
        m_index->m_pts.push_back(shown.pts);
        m_index->m_timesUs.push_back(toFilmUs(shown.timeTicks));
    }
}

bool FilmIndexBuilder::fitsGrid(const FrameRate &rate) const
{
    constexpr qint64 toleranceUs = 2000;
    const auto &times = m_index->m_timesUs;
    for (size_t i = 0; i < times.size(); ++i) {
        if (std::abs(times[i] - times.front() - rate.timeOf(qint64(i)).us()) > toleranceUs)
            return false;
    }
    return true;
}

void FilmIndexBuilder::chooseRate()
{
    const auto &times = m_index->m_timesUs;
    std::vector<Result<FrameRate>> candidates;
    for (const AVRational declared : {m_video->avg_frame_rate, m_video->r_frame_rate})
        candidates.push_back(FrameRate::make(declared.num, declared.den));
    for (const qint64 nominal : {24, 30, 60, 48, 120})
        candidates.push_back(FrameRate::make(nominal * 1000, 1001));
    for (const qint64 nominal : {24, 25, 30, 50, 60, 48, 100, 120, 12, 15})
        candidates.push_back(FrameRate::make(nominal, 1));

    for (const auto &candidate : candidates) {
        if (candidate && times.size() > 1 && fitsGrid(*candidate)) {
            m_index->m_averageRate = *candidate;
            m_index->m_isConstantRate = true;
            break;
        }
    }
    if (!m_index->m_isConstantRate && times.size() > 1) {
        int numerator = 0;
        int denominator = 0;
        av_reduce(&numerator, &denominator, qint64(times.size() - 1) * 1'000'000, times.back() - times.front(),
                  1'000'000);
        m_index->m_averageRate = FrameRate::make(numerator, denominator).valueOr(FrameRate());
    } else if (times.size() == 1) {
        m_index->m_averageRate = candidates.front().valueOr(FrameRate());
        m_index->m_isConstantRate = true;
    }
    qint64 lastUs = av_rescale_q(m_shown.back().durationTicks, m_video->time_base, av::microseconds);
    if (lastUs <= 0)
        lastUs = m_index->m_averageRate.timeOf(1).us();
    m_index->m_endTime = MediaTime::fromUs(times.back() + std::max<qint64>(lastUs, 1));
}

void FilmIndexBuilder::linkSeekPoints()
{
    std::sort(m_seekPoints.begin(), m_seekPoints.end(),
              [](const SeekPoint &a, const SeekPoint &b) { return a.pts < b.pts; });
    const auto &pts = m_index->m_pts;
    qint64 longest = 1;
    for (size_t i = 0; i < m_seekPoints.size(); ++i) {
        SeekPoint &point = m_seekPoints[i];
        const auto shown = std::lower_bound(pts.begin(), pts.end(), point.pts);
        point.frame = std::min<qint64>(shown - pts.begin(), qint64(pts.size()) - 1);
        if (i > 0)
            longest = std::max(longest, point.frame - m_seekPoints[i - 1].frame);
    }
    longest = std::max(longest, qint64(pts.size()) - m_seekPoints.back().frame);
    m_index->m_longestGopFrames = int(longest);
    m_index->m_seekPoints = std::move(m_seekPoints);
}

qint64 FilmIndexBuilder::declaredDurationUs() const
{
    const AVFormatContext *context = m_input->context();
    const bool isDeclared = context->duration_estimation_method != AVFMT_DURATION_FROM_BITRATE;
    return isDeclared && context->duration != AV_NOPTS_VALUE ? context->duration : 0;
}

void FilmIndexBuilder::assessDamage()
{
    constexpr qint64 slackUs = 2'000'000;
    const qint64 sizeBytes = QFileInfo(m_index->m_path).size();
    bool isCut = m_cutPacketSeen;
    if (!m_readsAllStreams) {
        const int entries = avformat_index_get_entries_count(m_video);
        for (int i = 0; i < entries && !isCut; ++i) {
            const AVIndexEntry *entry = avformat_index_get_entry(m_video, i);
            isCut = entry->pos + entry->size > sizeBytes;
        }
    } else if (declaredDurationUs() > 0) {
        isCut = isCut || m_lastEndUs + slackUs < declaredDurationUs(); // some count from 0, some from their start
    }
    qint64 durationUs = isCut ? 0 : declaredDurationUs();
    if (m_readsAllStreams)
        durationUs = isCut ? 0 : m_lastEndUs - m_index->m_startTimeUs;
    m_index->m_duration = std::max(m_index->m_endTime, MediaTime::fromUs(durationUs));
    if (isCut) {
        m_index->m_damage = makeError(
            ErrorKind::Corrupt, QStringLiteral("media_truncated"),
            MediaText::tr(
                "The end of the film is missing: it can be used up to %1. Copy or download it again to have the rest.")
                .arg(toClockText(m_index->m_endTime)),
            m_index->m_path);
    }
}

} // namespace cinefluent::studio
