// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/filmindex.h"

#include "studio/media/filmindexbuilder.h"

#include <algorithm>

namespace cinefluent::studio {

Result<std::shared_ptr<const FilmIndex>> FilmIndex::build(const QString &path, std::stop_token stop,
                                                          const Progress &progress)
{
    return FilmIndexBuilder(path, std::move(stop), progress).build();
}

MediaTime FilmIndex::timeOf(qint64 frame) const
{
    return MediaTime::fromUs(m_timesUs[size_t(std::clamp<qint64>(frame, 0, frameCount() - 1))]);
}

qint64 FilmIndex::frameAt(MediaTime time) const
{
    const auto next = std::upper_bound(m_timesUs.begin(), m_timesUs.end(), time.us());
    return std::max<qint64>(next - m_timesUs.begin() - 1, 0);
}

TimeRange FilmIndex::rangeOf(qint64 frame) const
{
    const qint64 number = std::clamp<qint64>(frame, 0, frameCount() - 1);
    return {timeOf(number), number + 1 < frameCount() ? timeOf(number + 1) : m_endTime};
}

MediaTime FilmIndex::snap(MediaTime time) const
{
    const TimeRange around = rangeOf(frameAt(time));
    return time - around.in <= around.out - time ? around.in : around.out;
}

const SeekPoint &FilmIndex::seekPointFor(qint64 frame) const
{
    const qint64 pts = ptsOf(std::clamp<qint64>(frame, 0, frameCount() - 1));
    const auto next = std::upper_bound(m_seekPoints.begin(), m_seekPoints.end(), pts,
                                       [](qint64 value, const SeekPoint &point) { return value < point.pts; });
    return next == m_seekPoints.begin() ? *next : *(next - 1);
}

QSize FilmIndex::displaySize() const
{
    // The longer way: a sample aspect ratio below 1 makes the picture higher, above 1 wider, so no detail is lost.
    QSize size = m_codedSize;
    if (m_sarNumerator > m_sarDenominator)
        size.setWidth(int((size.width() * m_sarNumerator + m_sarDenominator / 2) / m_sarDenominator));
    else if (m_sarNumerator < m_sarDenominator)
        size.setHeight(int((size.height() * m_sarDenominator + m_sarNumerator / 2) / m_sarNumerator));
    return m_rotationDegrees % 180 == 0 ? size : size.transposed();
}

std::vector<MediaStream> FilmIndex::streamsOf(StreamKind kind) const
{
    std::vector<MediaStream> found;
    std::copy_if(m_streams.begin(), m_streams.end(), std::back_inserter(found),
                 [kind](const MediaStream &stream) { return stream.kind == kind; });
    return found;
}

qint64 FilmIndex::frameOfPts(qint64 pts) const
{
    return std::upper_bound(m_pts.begin(), m_pts.end(), pts) - m_pts.begin() - 1;
}

} // namespace cinefluent::studio
