// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/logger.h"
#include "server/http/httpobserver.h"

namespace cinefluent::server {

/// Writes every request to the log: the route's pattern ("-" where none matched) and no path, query, body, token or
/// whole address of the sender, of which the network alone is kept (24 bits of IPv4, 48 of IPv6). What a 5xx came from
/// stands in "detail", cut to 1,000 characters. Safe from any thread.
class AccessLog final : public HttpObserver
{
public:
    /// Puts no record together that `log` would not write: `least` is its level.
    AccessLog(Logger &log, LogLevel least);

    void requestFinished(const AccessRecord &record) override;
    void connectionDropped(const QByteArray &reason) override;
    void handlerFailed(const QByteArray &requestId, const QByteArray &route, const QString &detail) override;
    void handlersAbandoned(int count) override;

private:
    Logger &m_log;
    const LogLevel m_least;
};

} // namespace cinefluent::server
