// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/timeline/framerate.h"

#include <QStringList>

#include <array>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace cinefluent {

namespace {

constexpr qint64 usPerSecond = 1'000'000;
constexpr qint64 maxRate = 1000;

// Products of a time in µs and a rate leave 64 bits after some weeks of film: keep them exact.
__extension__ using Wide = __int128;

constexpr Wide floorDiv(Wide a, Wide b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

constexpr Wide ceilDiv(Wide a, Wide b)
{
    return -floorDiv(-a, b);
}

Error invalidRate(QStringView text)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("frame_rate_invalid"),
                     QStringLiteral("“%1” is not a frame rate. Use a number or a fraction such as 25, 23.976 or "
                                    "24000/1001.")
                         .arg(text));
}

} // namespace

Result<FrameRate> FrameRate::make(qint64 numerator, qint64 denominator)
{
    if (numerator < 1 || denominator < 1 || numerator / denominator > maxRate)
        return invalidRate(QStringLiteral("%1/%2").arg(numerator).arg(denominator));
    const qint64 divisor = std::gcd(numerator, denominator);
    return FrameRate(numerator / divisor, denominator / divisor);
}

Result<FrameRate> FrameRate::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (const qsizetype slash = trimmed.indexOf(u'/'); slash >= 0) {
        bool numeratorOk = false;
        bool denominatorOk = false;
        const qint64 numerator = trimmed.left(slash).toLongLong(&numeratorOk);
        const qint64 denominator = trimmed.mid(slash + 1).toLongLong(&denominatorOk);
        return numeratorOk && denominatorOk ? make(numerator, denominator) : Result<FrameRate>(invalidRate(text));
    }
    bool ok = false;
    const double decimal = trimmed.toDouble(&ok);
    if (!ok || !(decimal > 0 && decimal <= double(maxRate)))
        return invalidRate(text);
    for (const int nominal : {24, 30, 48, 60, 120}) {
        if (std::abs(decimal - nominal * 1000.0 / 1001.0) <= 0.001)
            return make(nominal * 1000LL, 1001);
    }
    return make(std::llround(decimal * 1000), 1000);
}

MediaTime FrameRate::timeOf(qint64 frame) const
{
    return MediaTime::fromUs(qint64(ceilDiv(Wide(frame) * usPerSecond * m_denominator, m_numerator)));
}

qint64 FrameRate::frameAt(MediaTime time) const
{
    return qint64(floorDiv(Wide(time.us()) * m_numerator, Wide(usPerSecond) * m_denominator));
}

QString FrameRate::toString() const
{
    QString text = QString::number(double(m_numerator) / double(m_denominator), 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString toTimecode(qint64 frame, const FrameRate &rate)
{
    const qint64 magnitude = std::abs(frame);
    const int nominal = rate.nominal();
    const qint64 seconds = magnitude / nominal;
    return QString::asprintf("%s%02lld:%02lld:%02lld:%02lld", frame < 0 ? "-" : "", seconds / 3600, seconds / 60 % 60,
                             seconds % 60, magnitude % nominal);
}

QString toClockText(MediaTime time)
{
    const qint64 ms = time.floorMs();
    const qint64 magnitude = std::abs(ms);
    return QString::asprintf("%s%02lld:%02lld:%02lld.%03lld", ms < 0 ? "-" : "", magnitude / 3'600'000,
                             magnitude / 60'000 % 60, magnitude / 1000 % 60, magnitude % 1000);
}

} // namespace cinefluent
