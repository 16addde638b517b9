// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/auth/identity.h"

#include <QHash>

#include <shared_mutex>

namespace cinefluent::server {

/// The sessions that ended while access tokens of theirs may still be about. Safe from any thread; asked once a
/// request.
class RevocationSet
{
public:
    /// `forgetAfter`: when the last access token that names the session has expired.
    void add(const SessionId &session, Instant forgetAfter);
    [[nodiscard]] bool contains(const SessionId &session) const;
    /// Drops what needs no remembering at `now`.
    void prune(Instant now);
    [[nodiscard]] qsizetype size() const;

private:
    mutable std::shared_mutex m_mutex;
    QHash<SessionId, Instant> m_sessions;
};

} // namespace cinefluent::server
