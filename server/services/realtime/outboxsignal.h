// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cinefluent::server {

/// Told by whoever has committed a change with events in the outbox, so that they leave at once. Without it they leave
/// a moment later. Safe from any thread, never blocks.
class OutboxSignal
{
public:
    OutboxSignal() = default;
    OutboxSignal(const OutboxSignal &) = delete;
    OutboxSignal &operator=(const OutboxSignal &) = delete;
    virtual ~OutboxSignal() = default;

    virtual void written() = 0;
};

/// For tools and tests without a relay.
class NoOutboxSignal final : public OutboxSignal
{
public:
    void written() override {}
};

} // namespace cinefluent::server
