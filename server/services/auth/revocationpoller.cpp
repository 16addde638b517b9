// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/revocationpoller.h"

namespace cinefluent::server {

using namespace std::chrono_literals;

namespace {

// A revocation bears the time at which its transaction began, by another server's clock: look back that far.
constexpr auto overlap = 60s;

} // namespace

struct RevocationPoller::State
{
    Parts parts;
    std::chrono::seconds lifetime;
    std::optional<Instant> lastSuccess;
    bool isPolling = false;
    bool isFailing = false;
    bool isStopped = false; ///< what `parts` names may be gone
};

RevocationPoller::RevocationPoller(Parts parts, std::chrono::seconds accessTokenLifetime)
    : m_state(std::make_shared<State>(State{parts, accessTokenLifetime, std::nullopt}))
{
}

RevocationPoller::~RevocationPoller()
{
    m_state->isStopped = true;
}

Task<Result<void>> RevocationPoller::poll()
{
    return pollOnce(m_state);
}

Task<Result<void>> RevocationPoller::pollOnce(std::shared_ptr<State> state)
{
    if (state->isPolling)
        co_return Result<void>();
    state->isPolling = true;
    const Instant now = state->parts.clock.now();
    const Instant since = state->lastSuccess ? *state->lastSuccess - overlap : now - state->lifetime - overlap;
    const auto revoked = co_await state->parts.sessions.revokedSince(since);
    state->isPolling = false;
    if (state->isStopped)
        co_return makeError(ErrorKind::Cancelled, QStringLiteral("stopping"),
                            QStringLiteral("The server is stopping."));
    if (!revoked) {
        if (!std::exchange(state->isFailing, true))
            state->parts.log.warning("revocations_unknown", {{"code", revoked.error().code}});
        co_return revoked.error();
    }
    if (std::exchange(state->isFailing, false))
        state->parts.log.info("revocations_known_again");
    for (const RevokedSession &session : *revoked)
        state->parts.revoked.add(session.id, session.revokedAt + state->lifetime + overlap);
    state->parts.revoked.prune(now);
    state->lastSuccess = now;
    co_return Result<void>();
}

void RevocationPoller::start(std::chrono::milliseconds interval)
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                     [state = m_state] { [[maybe_unused]] const auto detached = pollOnce(state); });
    m_timer.start(interval);
}

} // namespace cinefluent::server
