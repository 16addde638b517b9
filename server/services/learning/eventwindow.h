// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "common/base/jsonwriter.h"

#include <optional>

namespace cinefluent::server {

/// How long before its receipt an event may have happened. Devices are without a network for weeks, not for months;
/// without a bound, streaks and the boards of past months could be written at will.
inline constexpr std::chrono::hours oldestEvent{60 * 24};
/// How far ahead of the clock that dates it: a device that takes local time for UTC is at most 14 hours off.
inline constexpr std::chrono::hours latestEvent{24};

/// Why an event of that date is not taken: InvalidInput "event_too_old" or "event_in_future" with a field error at
/// `pointer`. `occurredAt` and `sentAt` are by the device's clock; ages are those of learning::correctedInstant().
[[nodiscard]] std::optional<Error> dateRefusal(Instant occurredAt, std::optional<Instant> sentAt, Instant receivedAt,
                                               const QString &pointer);

/// `{status, code, message, errors?}`: why one event of several was refused. `status` is the HTTP status it would be.
void writeRefusal(JsonWriter &json, const Error &error, int status);

} // namespace cinefluent::server
