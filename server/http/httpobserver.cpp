// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpobserver.h"

#include "common/base/jsonwriter.h"

namespace cinefluent::server {

QByteArray toJsonLine(const AccessRecord &record, const QString &timestampIso8601)
{
    QByteArray line;
    line.reserve(384);
    JsonWriter writer(line);
    writer.beginObject();
    writer.member("ts", timestampIso8601);
    writer.member("level", record.status >= 500 ? "error" : "info");
    writer.member("event", "http_request");
    writer.member("requestId", QString::fromLatin1(record.requestId));
    writer.member("method", QString::fromLatin1(record.method));
    writer.member("path", QString::fromLatin1(record.path));
    if (!record.route.isEmpty())
        writer.member("route", QString::fromLatin1(record.route));
    writer.member("status", record.status);
    if (!record.rejection.isEmpty())
        writer.member("rejection", QString::fromLatin1(record.rejection));
    writer.key("durationMs").fixedValue(qint64(record.duration.count()), 3);
    writer.member("requestBytes", record.requestBytes);
    writer.member("responseBytes", record.responseBytes);
    writer.member("remote", record.remoteAddress.toString());
    if (!record.userId.isNull())
        writer.member("userId", record.userId.toString(QUuid::WithoutBraces));
    if (record.aborted)
        writer.member("aborted", true);
    writer.endObject();
    return line;
}

} // namespace cinefluent::server
