// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/realtime/directsend.h"

#include <sys/socket.h>

#include <algorithm>

namespace cinefluent::server {

qsizetype sendAtOnce(qintptr descriptor, QByteArrayView bytes)
{
#ifdef MSG_NOSIGNAL
    const auto sent = ::send(int(descriptor), bytes.data(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    return std::max<qsizetype>(0, qsizetype(sent));
#else
    Q_UNUSED(descriptor)
    Q_UNUSED(bytes)
    return 0;
#endif
}

} // namespace cinefluent::server
