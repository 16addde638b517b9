// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QUuid>

#include <algorithm>
#include <compare>
#include <optional>

namespace cinefluent::learning {

/// The order of the 16 bytes, as PostgreSQL's `uuid` sorts; QUuid's own order differs between versions of Qt.
[[nodiscard]] inline std::strong_ordering compareBytes(const QUuid &a, const QUuid &b)
{
    if (const auto order = a.data1 <=> b.data1; order != 0)
        return order;
    if (const auto order = a.data2 <=> b.data2; order != 0)
        return order;
    if (const auto order = a.data3 <=> b.data3; order != 0)
        return order;
    return std::lexicographical_compare_three_way(std::begin(a.data4), std::end(a.data4), std::begin(b.data4),
                                                  std::end(b.data4));
}

/// Where an event stands among a learner's: by instant, and between two of one instant by id. The order is total and
/// the same on every device. Ids are UUIDv7 of one increasing generator a device, so what one device did within one
/// tick of its clock keeps its order.
struct EventStamp
{
    Instant at{};
    QUuid id;

    friend bool operator==(const EventStamp &, const EventStamp &) = default;
    friend std::strong_ordering operator<=>(const EventStamp &a, const EventStamp &b)
    {
        const auto order = a.at <=> b.at;
        return order != 0 ? order : compareBytes(a.id, b.id);
    }
};

/// When an event happened, by the server's clock. `occurredAt` and `sentAt` (of the request that brought it; may be
/// absent) are by the device's clock, which may be wrong: the difference between sending and receiving is taken for its
/// error where it is over two minutes, and nothing lies in the future. To be applied once, on the first receipt, and
/// stored: folds are of stored instants.
[[nodiscard]] inline Instant correctedInstant(Instant occurredAt, std::optional<Instant> sentAt, Instant receivedAt)
{
    constexpr std::chrono::minutes delay(2);
    const auto error = sentAt ? receivedAt - *sentAt : Instant::duration(0);
    const bool isWrong = error > delay || error < -delay;
    return std::min(isWrong ? occurredAt + error : occurredAt, receivedAt);
}

} // namespace cinefluent::learning
