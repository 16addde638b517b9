// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/realtime/clientmessage.h"
#include "server/services/learning/progressservice.h"
#include "server/services/realtime/channelaccess.h"
#include "server/services/realtime/requestbudget.h"

namespace cinefluent::server {

struct RecordedProgress
{
    QString eventId;
    int percentHundredths = 0;
};

/// Takes progress over a connection as POST /progress/update takes it: by the same service, on the account's own
/// allowance of requests, once for each event. Belongs to the thread of its services.
class ProgressIntake
{
public:
    ProgressIntake(ProgressService &service, ChannelAccess &access, RequestBudget &budget);

    /// The id the event will have: the client's, or one that follows from all it says, so that a message sent again
    /// is the same event.
    [[nodiscard]] static QString eventIdOf(UserId user, const ProgressMessage &message);

    /// Errors: "rate_limited", those of ProgressService::update.
    Task<Result<RecordedProgress>> record(Identity identity, ProgressMessage message);

private:
    ProgressService &m_service;
    ChannelAccess &m_access;
    RequestBudget &m_budget;
};

} // namespace cinefluent::server
