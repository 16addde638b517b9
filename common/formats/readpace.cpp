// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/readpace.h"

#include <algorithm>

namespace cinefluent::formats {

ReadPace::ReadPace(const ReadControl &control, qsizetype total)
    : m_control(control)
    , m_total(std::max<qsizetype>(total, 1))
{
}

bool ReadPace::goOn(qsizetype done)
{
    if (done < m_nextReport)
        return true;
    if (m_control.stop.stop_requested())
        return false;
    if (m_control.progress)
        m_control.progress(int(done * 1000 / m_total));
    m_nextReport = done + std::max<qsizetype>(m_total / 200, 16 * 1024);
    return true;
}

Error readCancelled()
{
    return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                     QStringLiteral("The import was stopped; nothing was changed."));
}

Error tooManyCues()
{
    return makeError(
        ErrorKind::TooLarge, QStringLiteral("subtitle_too_large"),
        QStringLiteral("The file holds more than %1 subtitles; nothing was imported.").arg(SubtitleFormat::maxCues));
}

FrameRate frameRateOr(const std::optional<FrameRate> &given, SubtitleFile &file)
{
    if (given)
        return *given;
    const FrameRate assumed = FrameRate::make(24000, 1001).value();
    file.warn(QStringLiteral("frame_rate_assumed"), 0, {assumed.toString()});
    return assumed;
}

} // namespace cinefluent::formats
