// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/learning/intervalfuzz.h"

#include "common/learning/seededrandom.h"
#include "common/learning/stablehash.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace cinefluent::learning {

namespace {

struct FuzzBand
{
    double fromDays;
    double toDays;
    double share;
};

constexpr std::array bands{FuzzBand{2.5, 7, 0.15}, FuzzBand{7, 20, 0.1},
                           FuzzBand{20, std::numeric_limits<double>::infinity(), 0.05}};

} // namespace

FuzzRange fuzzRange(int intervalDays, int elapsedDays, int maximumDays)
{
    if (intervalDays < 3)
        return {intervalDays, intervalDays};
    double reach = 1;
    for (const FuzzBand &band : bands)
        reach += band.share * std::max(std::min(double(intervalDays), band.toDays) - band.fromDays, 0.0);
    const int interval = std::min(intervalDays, maximumDays);
    int from = std::max(2, int(std::lround(interval - reach)));
    const int to = std::min(int(std::lround(interval + reach)), maximumDays);
    if (interval > elapsedDays)
        from = std::max(from, elapsedDays + 1);
    return {std::min(from, to), to};
}

int fuzzedDays(int intervalDays, int elapsedDays, int maximumDays, quint64 seed)
{
    const FuzzRange range = fuzzRange(intervalDays, elapsedDays, maximumDays);
    const auto width = quint64(range.toDays - range.fromDays + 1);
    return range.fromDays + int(((SeededRandom(seed).next() >> 32) * width) >> 32);
}

quint64 fuzzSeed(const QUuid &cardId, int reviewsBefore)
{
    const quint32 count = qToBigEndian(quint32(reviewsBefore));
    const QByteArray bytes = cardId.toRfc4122() + QByteArray(reinterpret_cast<const char *>(&count), sizeof count);
    return stableHash(bytes);
}

} // namespace cinefluent::learning
