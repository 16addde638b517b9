// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/socketcalls.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace cinefluent::server {

#ifdef Q_OS_WIN

void shutdownOutput(qintptr descriptor)
{
    if (descriptor >= 0)
        ::shutdown(SOCKET(descriptor), SD_SEND);
}

qintptr duplicateDescriptor(qintptr descriptor)
{
    WSAPROTOCOL_INFOW info;
    if (descriptor < 0 || ::WSADuplicateSocketW(SOCKET(descriptor), ::GetCurrentProcessId(), &info) != 0)
        return -1;
    const SOCKET copy = ::WSASocketW(info.iAddressFamily, info.iSocketType, info.iProtocol, &info, 0, 0);
    return copy == INVALID_SOCKET ? -1 : qintptr(copy);
}

void closeDescriptor(qintptr descriptor)
{
    ::closesocket(SOCKET(descriptor));
}

void limitUnsent(qintptr, int) {}

void sendAndClose(qintptr descriptor, QByteArrayView bytes)
{
    ::send(SOCKET(descriptor), bytes.data(), int(bytes.size()), 0);
    ::shutdown(SOCKET(descriptor), SD_SEND);
    ::closesocket(SOCKET(descriptor));
}

qintptr makeUnboundSocket()
{
    return -1;
}

qint64 raiseDescriptorLimit()
{
    return 0;
}

#else

void shutdownOutput(qintptr descriptor)
{
    if (descriptor >= 0)
        ::shutdown(int(descriptor), SHUT_WR);
}

qintptr duplicateDescriptor(qintptr descriptor)
{
    return descriptor < 0 ? -1 : ::fcntl(int(descriptor), F_DUPFD_CLOEXEC, 0);
}

void closeDescriptor(qintptr descriptor)
{
    ::close(int(descriptor));
}

void limitUnsent(qintptr descriptor, int bytes)
{
#ifdef TCP_NOTSENT_LOWAT
    ::setsockopt(int(descriptor), IPPROTO_TCP, TCP_NOTSENT_LOWAT, &bytes, sizeof bytes);
#else
    Q_UNUSED(descriptor)
    Q_UNUSED(bytes)
#endif
}

void sendAndClose(qintptr descriptor, QByteArrayView bytes)
{
#ifdef MSG_NOSIGNAL
    constexpr int flags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
    constexpr int flags = MSG_DONTWAIT;
#endif
    (void)::send(int(descriptor), bytes.data(), size_t(bytes.size()), flags);
    ::shutdown(int(descriptor), SHUT_WR);
    // What the client has sent already would turn the close into a reset that destroys the answer.
    char scratch[4096];
    while (::recv(int(descriptor), scratch, sizeof scratch, MSG_DONTWAIT) > 0) {
    }
    ::close(int(descriptor));
}

qintptr makeUnboundSocket()
{
#ifdef Q_OS_LINUX
    return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
#else
    return -1;
#endif
}

qint64 raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    if (limit.rlim_cur < limit.rlim_max) {
        rlimit raised = limit;
        raised.rlim_cur = limit.rlim_max;
        if (::setrlimit(RLIMIT_NOFILE, &raised) == 0)
            limit = raised;
    }
    return limit.rlim_cur == RLIM_INFINITY ? 0 : qint64(limit.rlim_cur);
}

#endif

QHostAddress peerAddressOf(qintptr descriptor)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
#ifdef Q_OS_WIN
    const int failed = ::getpeername(SOCKET(descriptor), reinterpret_cast<sockaddr *>(&storage), &size);
#else
    const int failed = ::getpeername(int(descriptor), reinterpret_cast<sockaddr *>(&storage), &size);
#endif
    return failed ? QHostAddress() : QHostAddress(reinterpret_cast<const sockaddr *>(&storage));
}

} // namespace cinefluent::server
