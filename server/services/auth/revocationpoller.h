// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/services/auth/revocationset.h"
#include "server/services/auth/sessionrepository.h"

#include <QTimer>

#include <chrono>
#include <memory>

namespace cinefluent::server {

/// Brings what other servers revoked into this one's set, every few seconds. While the database is away the set stays
/// as it is: tokens go on working, and what was revoked meanwhile takes effect when it is back. Belongs to one thread
/// with an event loop; the references outlive it. A reading under way when it goes ends without touching them.
class RevocationPoller
{
public:
    struct Parts
    {
        SessionRepository &sessions;
        RevocationSet &revoked;
        const Clock &clock;
        Logger &log;
    };

    RevocationPoller(Parts parts, std::chrono::seconds accessTokenLifetime);
    ~RevocationPoller();
    RevocationPoller(const RevocationPoller &) = delete;
    RevocationPoller &operator=(const RevocationPoller &) = delete;

    /// Reads once: at first everything that still matters, then what is new.
    [[nodiscard]] Task<Result<void>> poll();
    /// Goes on reading; at most 5 s between two readings keeps the promise of data-model.md.
    void start(std::chrono::milliseconds interval);

private:
    struct State;
    [[nodiscard]] static Task<Result<void>> pollOnce(std::shared_ptr<State> state);

    std::shared_ptr<State> m_state;
    QTimer m_timer;
};

} // namespace cinefluent::server
