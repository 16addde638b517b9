// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace cinefluent::learning {

/// Both ends belong to it.
struct FuzzRange
{
    int fromDays = 0;
    int toDays = 0;
};

/// How far an interval may be moved: by a day, plus 15 % of what lies between 2.5 and 7 days, 10 % up to 20 and 5 %
/// beyond; never under 2 days, never over the maximum, and past the time that has already gone by where the interval
/// is. Intervals under 2.5 days stay. Source: FSRS's reference implementations, after Anki's own fuzz.
[[nodiscard]] FuzzRange fuzzRange(int intervalDays, int elapsedDays, int maximumDays);

/// The day of fuzzRange at the share of it that the first number of SeededRandom gives, so that under one seed a longer
/// interval never becomes the shorter one.
[[nodiscard]] int fuzzedDays(int intervalDays, int elapsedDays, int maximumDays, quint64 seed);

/// The same for all ratings of one review, another for each review: FNV-1a over the id's 16 bytes (RFC 9562 order) and
/// the number of reviews before as four bytes, big-endian.
[[nodiscard]] quint64 fuzzSeed(const QUuid &cardId, int reviewsBefore);

} // namespace cinefluent::learning
