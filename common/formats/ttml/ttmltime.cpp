// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/ttml/ttmltime.h"

#include "common/formats/textlines.h"

#include <cmath>

namespace cinefluent::formats {

namespace {

std::optional<MediaTime> fromSeconds(double seconds)
{
    constexpr double maxSeconds = 3'600'000;
    if (!(seconds >= 0 && seconds < maxSeconds))
        return std::nullopt;
    return MediaTime::fromUs(std::llround(seconds * 1'000'000));
}

/// Digits with at most one point.
std::optional<double> parseNumber(QStringView text)
{
    for (const QChar c : text) {
        if ((c < u'0' || c > u'9') && c != u'.')
            return std::nullopt;
    }
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<MediaTime> TtmlClock::parse(QStringView text) const
{
    text = text.trimmed();
    if (text.contains(u':')) {
        const auto parts = text.split(u':');
        if (parts.size() != 4)
            return parts.size() == 3 && text[0].isDigit() ? parseClock(text) : std::nullopt;
        const auto whole = parseClock(text.first(text.lastIndexOf(u':')));
        const auto frames = parseNumber(parts[3].contains(u'.') ? parts[3].first(parts[3].indexOf(u'.')) : parts[3]);
        if (!whole || !frames || *whole < MediaTime())
            return std::nullopt;
        return fromSeconds(double(whole->us()) / 1'000'000 + *frames / framesPerSecond);
    }
    qsizetype unitAt = text.size();
    while (unitAt > 0 && text[unitAt - 1].isLetter())
        --unitAt;
    const QStringView unit = text.sliced(unitAt);
    const auto number = parseNumber(text.first(unitAt));
    if (!number)
        return std::nullopt;
    if (unit == u"h")
        return fromSeconds(*number * 3600);
    if (unit == u"m")
        return fromSeconds(*number * 60);
    if (unit == u"s")
        return fromSeconds(*number);
    if (unit == u"ms")
        return fromSeconds(*number / 1000);
    if (unit == u"f")
        return fromSeconds(*number / framesPerSecond);
    return unit == u"t" ? fromSeconds(*number / ticksPerSecond) : std::nullopt;
}

TtmlClock TtmlClock::fromParameters(const QString &frameRate, const QString &multiplier, const QString &tickRate)
{
    TtmlClock clock;
    const double rate = frameRate.toDouble();
    if (rate >= 1 && rate <= 1000)
        clock.framesPerSecond = rate;
    const QStringList parts = QString(multiplier).replace(u':', u' ').split(u' ', Qt::SkipEmptyParts);
    const double numerator = parts.value(0).toDouble();
    const double denominator = parts.size() > 1 ? parts[1].toDouble() : 1;
    const double factor = denominator > 0 ? numerator / denominator : 0;
    if (factor >= 0.1 && factor <= 10)
        clock.framesPerSecond *= factor;
    const double ticks = tickRate.toDouble();
    if (ticks >= 1 && ticks <= 1e12)
        clock.ticksPerSecond = ticks;
    else if (rate >= 1 && rate <= 1000)
        clock.ticksPerSecond = clock.framesPerSecond;
    return clock;
}

} // namespace cinefluent::formats
