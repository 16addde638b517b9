// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/app/accesslog.h"

#include <vector>

namespace cinefluent::server {

namespace {

constexpr qsizetype maxDetailLength = 1000;

QString networkOf(const QHostAddress &address)
{
    constexpr int keptBytes = 6;
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4 & 0xFFFFFF00U).toString();
    Q_IPV6ADDR v6 = address.toIPv6Address();
    std::fill(std::begin(v6.c) + keptBytes, std::end(v6.c), quint8(0));
    return QHostAddress(v6).toString();
}

} // namespace

AccessLog::AccessLog(Logger &log, LogLevel least)
    : m_log(log)
    , m_least(least)
{
}

void AccessLog::requestFinished(const AccessRecord &record)
{
    const LogLevel level = record.status >= 500 ? LogLevel::Error : LogLevel::Info;
    if (level < m_least)
        return;
    const double durationMs = double(record.duration.count()) / 1000.0;
    std::vector<LogField> fields{{"request_id", record.requestId},
                                 {"method", record.method},
                                 {"route", record.route.isEmpty() ? QByteArray("-") : record.route},
                                 {"status", record.status},
                                 {"duration_ms", durationMs},
                                 {"bytes_in", record.requestBytes},
                                 {"bytes_out", record.responseBytes},
                                 {"network", networkOf(record.remoteAddress)}};
    if (!record.userId.isNull())
        fields.emplace_back("user_id", record.userId.toString(QUuid::WithoutBraces));
    if (!record.rejection.isEmpty())
        fields.emplace_back("rejection", record.rejection);
    if (!record.problemCode.isEmpty())
        fields.emplace_back("code", record.problemCode);
    if (!record.problemDetail.isEmpty())
        fields.emplace_back("detail", record.problemDetail.left(maxDetailLength));
    if (record.aborted)
        fields.emplace_back("aborted", true);
    m_log.write(level, "request", fields);
}

void AccessLog::connectionDropped(const QByteArray &reason)
{
    m_log.debug("connection_dropped", {{"reason", reason}});
}

void AccessLog::handlerFailed(const QByteArray &requestId, const QByteArray &route, const QString &detail)
{
    m_log.error("handler_failed", {{"request_id", requestId}, {"route", route}, {"detail", detail}});
}

void AccessLog::handlersAbandoned(int count)
{
    m_log.warning("handlers_abandoned", {{"count", count}});
}

} // namespace cinefluent::server
