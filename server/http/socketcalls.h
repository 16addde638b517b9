// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHostAddress>

namespace cinefluent::server {

// The few socket calls that Qt has no name for.

/// Sends FIN while input can still be read. No effect on a descriptor of −1.
void shutdownOutput(qintptr descriptor);
/// A second descriptor of the same connection, or −1.
[[nodiscard]] qintptr duplicateDescriptor(qintptr descriptor);
void closeDescriptor(qintptr descriptor);
[[nodiscard]] QHostAddress peerAddressOf(qintptr descriptor);
/// Bounds what the kernel holds for a peer beyond what is on its way, which costs no throughput. No effect where the
/// platform has no such bound.
void limitUnsent(qintptr descriptor, int bytes);
/// Sends what fits without waiting, then closes: for a refusal at the door.
void sendAndClose(qintptr descriptor, QByteArrayView bytes);
/// A TCP socket that listens nowhere, for a QTcpServer whose connections come from elsewhere; −1 where the platform
/// has none.
[[nodiscard]] qintptr makeUnboundSocket();
/// Descriptors this process may open, after raising the soft limit to the hard one; 0 where there is no limit.
[[nodiscard]] qint64 raiseDescriptorLimit();

} // namespace cinefluent::server
