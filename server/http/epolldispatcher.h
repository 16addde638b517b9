// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace cinefluent::server {

/// The dispatcher for a thread that serves many sockets: over epoll(7) on Linux, where a turn costs as much as there
/// are ready descriptors, not as many as there are; null elsewhere and where epoll cannot be had, which leaves the
/// thread Qt's own. Give it to QThread::setEventDispatcher before the thread starts.
[[nodiscard]] std::unique_ptr<QAbstractEventDispatcher> makeEpollDispatcher();

} // namespace cinefluent::server
