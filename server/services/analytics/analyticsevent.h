// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/objectreader.h"
#include "server/services/auth/identity.h"

#include <vector>

namespace cinefluent::server {

/// Something a learner did, as an app tells it for the statistics; never a source of points or rights.
struct AnalyticsEvent
{
    QUuid eventId; ///< the app's; an event is kept once however often it is sent
    QByteArray type;
    Instant occurredAt{};
    QByteArray data; ///< JSON: the seed's members without userId
};

/// Bounds of what apps may send.
struct AnalyticsLimits
{
    static constexpr int maxEvents = 100;
    static constexpr std::chrono::minutes clockAhead{5};
    static constexpr std::chrono::days maxAge{90}; ///< a device may have been without a network so long
};

/// `{events: [{eventId, type, occurredAt, data}]}` with the seed's AnalyticsEvents: the members of each type, and no
/// others. `data.userId` need not be there; where it is, it has to be the sender's ("user_foreign").
[[nodiscard]] std::vector<AnalyticsEvent> readAnalyticsEvents(api::ObjectReader &reader, UserId sender, Instant now);

} // namespace cinefluent::server
