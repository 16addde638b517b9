// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/indexcodec.h"

#include <algorithm>
#include <limits>

namespace cinefluent::studio {

namespace {

constexpr int groupBits = 7;
constexpr quint64 groupMask = 0x7f;
constexpr int moreFollow = 0x80;

void putStream(PackedWriter &out, const MediaStream &stream)
{
    out.number(stream.index);
    out.number(int(stream.kind));
    out.text(stream.codec);
    out.text(stream.language);
    out.text(stream.title);
    out.number((stream.isDefault ? 1 : 0) + (stream.isForced ? 2 : 0) + (stream.isTextSubtitle ? 4 : 0));
    out.number(stream.channelCount);
    out.number(stream.sampleRateHz);
}

MediaStream takeStream(PackedReader &in)
{
    MediaStream stream;
    stream.index = in.integer();
    stream.kind = StreamKind(std::clamp(in.integer(), 0, int(StreamKind::Subtitle)));
    stream.codec = in.text();
    stream.language = in.text();
    stream.title = in.text();
    const int flags = in.integer();
    stream.isDefault = (flags & 1) != 0;
    stream.isForced = (flags & 2) != 0;
    stream.isTextSubtitle = (flags & 4) != 0;
    stream.channelCount = in.integer();
    stream.sampleRateHz = in.integer();
    return stream;
}

void putSeekPoint(PackedWriter &out, const SeekPoint &point)
{
    for (const qint64 value :
         {point.pts, point.positionBytes, point.frame, point.seekTicks, point.packet, qint64(point.packetHash)})
        out.number(value);
}

SeekPoint takeSeekPoint(PackedReader &in)
{
    SeekPoint point;
    for (qint64 *value : {&point.pts, &point.positionBytes, &point.frame, &point.seekTicks, &point.packet})
        *value = in.number();
    point.packetHash = quint64(in.number());
    return point;
}

} // namespace

void PackedWriter::number(qint64 value)
{
    quint64 rest = (quint64(value) << 1) ^ (value < 0 ? ~quint64(0) : 0);
    for (; rest > groupMask; rest >>= groupBits)
        bytes.append(char(int(rest & groupMask) | moreFollow));
    bytes.append(char(rest));
}

void PackedWriter::text(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    number(utf8.size());
    bytes.append(utf8);
}

void PackedWriter::series(const std::vector<qint64> &values)
{
    number(qint64(values.size()));
    quint64 previous = 0; // of no sign: what is out of range comes back by the same way
    quint64 step = 0;
    for (const qint64 value : values) {
        const quint64 difference = quint64(value) - previous;
        number(qint64(difference - step));
        previous = quint64(value);
        step = difference;
    }
}

qint64 PackedReader::number()
{
    quint64 value = 0;
    for (int shift = 0; m_isWhole; shift += groupBits) {
        if (m_at >= m_bytes.size() || shift >= std::numeric_limits<quint64>::digits) {
            m_isWhole = false;
            break;
        }
        const int group = uchar(m_bytes[m_at++]);
        value |= (quint64(group) & groupMask) << shift;
        if ((group & moreFollow) == 0)
            return qint64((value >> 1) ^ (~(value & 1) + 1));
    }
    return 0;
}

int PackedReader::integer()
{
    const qint64 value = number();
    if (value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max())
        return int(value);
    m_isWhole = false;
    return 0;
}

qint64 PackedReader::count()
{
    const qint64 value = number();
    if (value >= 0 && value <= m_bytes.size() - m_at)
        return value;
    m_isWhole = false;
    return 0;
}

QString PackedReader::text()
{
    const auto length = qsizetype(count());
    const QString value = QString::fromUtf8(m_bytes.constData() + m_at, length);
    m_at += length;
    return value;
}

std::vector<qint64> PackedReader::series()
{
    std::vector<qint64> values(static_cast<size_t>(count()));
    quint64 previous = 0;
    quint64 step = 0;
    for (qint64 &value : values) {
        step += quint64(number());
        previous += step;
        value = qint64(previous);
    }
    return values;
}

QByteArray IndexCodec::encode(const FilmIndex &index)
{
    PackedWriter out;
    out.text(index.m_containerName);
    out.series(index.m_pts);
    out.series(index.m_timesUs);
    out.series(index.m_ptsOfPacket);
    out.number(qint64(index.m_seekPoints.size()));
    for (const SeekPoint &point : index.m_seekPoints)
        putSeekPoint(out, point);
    out.number(qint64(index.m_streams.size()));
    for (const MediaStream &stream : index.m_streams)
        putStream(out, stream);
    for (const qint64 value : {index.m_endTime.us(), index.m_duration.us(), qint64(index.m_averageRate.numerator()),
                               qint64(index.m_averageRate.denominator()), qint64(index.m_codedSize.width()),
                               qint64(index.m_codedSize.height()), index.m_sarNumerator, index.m_sarDenominator,
                               index.m_startTimeUs, qint64(index.m_rotationDegrees), qint64(index.m_videoStream),
                               qint64(index.m_audioStream), qint64(index.m_longestGopFrames),
                               qint64(index.m_isConstantRate ? 1 : 0), qint64(index.m_seeksByPosition ? 1 : 0)})
        out.number(value);
    return out.bytes;
}

std::shared_ptr<const FilmIndex> IndexCodec::decode(const QByteArray &bytes, const QString &path)
{
    PackedReader in(bytes);
    std::shared_ptr<FilmIndex> index(new FilmIndex);
    index->m_path = path;
    index->m_containerName = in.text();
    index->m_pts = in.series();
    index->m_timesUs = in.series();
    index->m_ptsOfPacket = in.series();
    const qint64 seekPoints = in.count();
    for (qint64 i = 0; i < seekPoints && in.isWhole(); ++i)
        index->m_seekPoints.push_back(takeSeekPoint(in));
    const qint64 streams = in.count();
    for (qint64 i = 0; i < streams && in.isWhole(); ++i)
        index->m_streams.push_back(takeStream(in));
    index->m_endTime = MediaTime::fromUs(in.number());
    index->m_duration = MediaTime::fromUs(in.number());
    const qint64 numerator = in.number();
    const Result<FrameRate> rate = FrameRate::make(numerator, in.number());
    const int width = in.integer();
    index->m_codedSize = QSize(width, in.integer());
    index->m_sarNumerator = in.number();
    index->m_sarDenominator = in.number();
    index->m_startTimeUs = in.number();
    index->m_rotationDegrees = in.integer();
    index->m_videoStream = in.integer();
    index->m_audioStream = in.integer();
    index->m_longestGopFrames = in.integer();
    index->m_isConstantRate = in.number() != 0;
    index->m_seeksByPosition = in.number() != 0;
    if (!in.isWhole() || !in.atEnd() || !rate)
        return nullptr;
    index->m_averageRate = *rate;
    return isSound(*index) ? index : nullptr;
}

/// What everybody who has an index relies on.
bool IndexCodec::isSound(const FilmIndex &index)
{
    const auto frames = qint64(index.m_pts.size());
    const auto isStream = [&](int number, StreamKind kind) {
        return std::any_of(index.m_streams.begin(), index.m_streams.end(),
                           [&](const MediaStream &stream) { return stream.index == number && stream.kind == kind; });
    };
    const auto isFrame = [&](const SeekPoint &point) { return point.frame >= 0 && point.frame < frames; };
    const auto isEarlier = [](const SeekPoint &a, const SeekPoint &b) { return a.pts < b.pts; };
    return frames > 0 && index.m_timesUs.size() == index.m_pts.size() && !index.m_seekPoints.empty() &&
           std::is_sorted(index.m_pts.begin(), index.m_pts.end()) &&
           std::is_sorted(index.m_timesUs.begin(), index.m_timesUs.end()) &&
           std::is_sorted(index.m_seekPoints.begin(), index.m_seekPoints.end(), isEarlier) &&
           std::all_of(index.m_seekPoints.begin(), index.m_seekPoints.end(), isFrame) &&
           isStream(index.m_videoStream, StreamKind::Video) &&
           (index.m_audioStream == -1 || isStream(index.m_audioStream, StreamKind::Audio)) &&
           index.m_sarNumerator > 0 && index.m_sarDenominator > 0 && index.m_longestGopFrames > 0;
}

} // namespace cinefluent::studio
