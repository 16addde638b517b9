// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/error.h"
#include "server/realtime/realtimelimits.h"
#include "server/services/auth/identity.h"
#include "server/services/realtime/eventlog.h"

/// Messages of the server, as JSON. docs/realtime.md describes them.
namespace cinefluent::server::messages {

[[nodiscard]] QByteArray welcome(const Identity &identity, const RealtimeLimits &limits);
/// `offset`: from which the channel is complete; events that were missed follow as messages of their own.
[[nodiscard]] QByteArray subscribed(const QByteArray &channel, const QByteArray &epoch, qint64 offset, bool recovered,
                                    size_t missed);
[[nodiscard]] QByteArray unsubscribed(const QString &channel);
[[nodiscard]] QByteArray pong();
[[nodiscard]] QByteArray progressRecorded(const QString &lessonId, const QString &eventId, int percentHundredths);
/// `channel`: of the request; empty where it had none.
[[nodiscard]] QByteArray error(const Error &error, const QString &request, const QString &channel);
/// The payload with "channel" and "offset".
[[nodiscard]] QByteArray event(const RealtimeEvent &event);

} // namespace cinefluent::server::messages
