// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/lesson/ids.h"

#include <QJsonObject>

#include <optional>
#include <variant>

namespace cinefluent::server {

/// What a client had when it was cut off.
struct ResumePoint
{
    qint64 offset = 0;
    QByteArray epoch;
};

struct SubscribeMessage
{
    QString channel;
    std::optional<ResumePoint> from;
};

struct UnsubscribeMessage
{
    QString channel;
};

/// The seed's `ProgressEvent`, and what POST /progress/update takes besides.
struct ProgressMessage
{
    LessonId lessonId;
    Instant occurredAt;
    /// The body of POST /progress/update without "currentPosition" and "eventId" where the client left them out.
    QJsonObject update;
};

struct PingMessage
{
};

using ClientMessage = std::variant<SubscribeMessage, UnsubscribeMessage, ProgressMessage, PingMessage>;

/// Strict, as bodies over HTTP are. Errors: "json_invalid", "message_unknown", "message_invalid" with a field for each
/// offence.
[[nodiscard]] Result<ClientMessage> clientMessageFrom(const QByteArray &json);

} // namespace cinefluent::server
