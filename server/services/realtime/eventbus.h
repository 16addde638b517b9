// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/realtime/eventlog.h"

#include <functional>

namespace cinefluent::server {

/// A faster way of events between processes than the log. It may lose what it is given and mix up its order: the log
/// tells, by the numbers. Safe from any thread.
class EventBus
{
public:
    using Receiver = std::function<void(EventBatch batch)>;

    EventBus() = default;
    EventBus(const EventBus &) = delete;
    EventBus &operator=(const EventBus &) = delete;
    virtual ~EventBus() = default;

    /// Whether what is published now has a chance to arrive.
    [[nodiscard]] virtual bool isReady() const = 0;
    virtual void publish(const EventBatch &batch) = 0;
    /// Gets the batches of all processes, its own included, on a thread of the bus. Empty: nobody; when that call is
    /// over, the one before is not called any more.
    virtual void setReceiver(Receiver receiver) = 0;
};

} // namespace cinefluent::server
