// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QString>

#include <chrono>

namespace cinefluent::server {

class CountryDatabase;

class StorageSpace;

/// What a message may cost. Sizes in bytes.
struct HttpLimits
{
    int maxTargetBytes = 8 * 1024;          ///< 414 above.
    int maxHeadBytes = 32 * 1024;           ///< Request line and header fields; 431 above.
    int maxHeaderFields = 100;              ///< 431 above.
    int maxConnections = 8192;              ///< In all; 503 above. Lowered at start to fit the process's descriptors.
    int maxConnectionsPerAddress = 512;     ///< 429 above; addresses of trusted proxies are exempt.
    int maxRequestsPerConnection = 100'000; ///< Then "Connection: close".
    int maxOutputBytes = 128 * 1024;        ///< Unsent bytes per connection above which streaming pauses.
    int maxKernelOutputBytes = 128 * 1024;  ///< The same of what the kernel holds for it.
};

/// How long a peer may take, in milliseconds.
struct HttpTimeouts
{
    int headMs = 10'000;                ///< From the first byte of a request to the end of its head; 408.
    int bodyMs = 20'000;                ///< Longest pause in a body; 408.
    int idleMs = 60'000;                ///< Without a request on a kept connection; closed silently.
    int writeMs = 30'000;               ///< Longest time without the peer taking a byte of an answer; closed.
    int minBodyBytesPerSecond = 256;    ///< Average below which a body counts as stalled, after the first `bodyMs`.
    int minOutputBytesPerSecond = 1024; ///< Least average over each `writeMs` in which an answer waits; closed.
    int lingerMs = 2'000;               ///< After the last answer: longest pause of input that is thrown away.
    int lingerTotalMs = 30'000;         ///< The same in all.
    int sweepMs = 500;                  ///< How often the connections are checked; the precision of the others.
};

/// Cross-origin rules. Origins compare exactly ("https://app.example"); "*" allows any, without credentials.
struct CorsOptions
{
    QByteArrayList allowedOrigins;
    int maxAgeSeconds = 600;
};

struct HttpServerOptions
{
    HttpLimits limits;
    HttpTimeouts timeouts;
    CorsOptions cors;
    int reactors = 0; ///< Threads that serve; 0 takes the machine's cores less one, at least one.
    /// Networks whose Forwarded / X-Forwarded-For / X-Forwarded-Proto headers are believed (QHostAddress::parseSubnet).
    QList<QPair<QHostAddress, int>> trustedProxies;
    QByteArray countryHeader; ///< What trusted proxies say of the client's country; empty: they say nothing.
    const CountryDatabase *countries = nullptr; ///< Tells countries by address; outlives the server. Null: nobody does.
    QString spoolFolder; ///< Where bodies of spooling routes go; empty takes the system's temporary folder.
    StorageSpace *spoolSpace = nullptr; ///< What bodies there may take; outlives the server. Null: all there is.
    bool useEpoll = true;               ///< Linux: the epoll dispatcher on reactors; Qt's where false and elsewhere.
    int listenBacklog = 1024;
};

} // namespace cinefluent::server
