// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace cinefluent::server {

/// SIGTERM and SIGINT as a call on the event loop of the thread that made this; the second one ends the process at once
/// with 128 + its number. One at a time in a process.
class StopSignals
{
public:
    explicit StopSignals(std::function<void()> stop);
    ~StopSignals();
    StopSignals(const StopSignals &) = delete;
    StopSignals &operator=(const StopSignals &) = delete;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cinefluent::server
