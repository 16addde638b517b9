// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/compat.h"
#include "server/http/httpobserver.h"
#include "server/http/requesthead.h"
#include "server/http/router.h"

#include <QFile>
#include <QPointer>

#include <memory>
#include <optional>

namespace cinefluent::server {

class ClientChannel;

/// One request on its way through the server, from the end of its head to the end of its answer. Shared by the
/// channel, which may go when the client does, and the handler, which may come back late.
struct Exchange
{
    quint32 id = 0; ///< Given while Qt's server has it; the numbers of finished exchanges are used again.
    HttpRequest request;
    const Route *route = nullptr;
    const UpgradeRoute *upgrade = nullptr;
    RoutePolicy policy;
    /// The answer when the head alone decides it: unknown path, wrong method, no identity.
    std::optional<HttpResponse> refusal;
    RequestHead::Framing framing = RequestHead::Framing::None;
    qint64 declaredBytes = 0;
    int minorVersion = 1;
    bool keepAlive = true;
    bool expectsContinue = false;
    qint64 startedUs = 0;
    qint64 deadlineMs = 0; ///< On the reactor's clock; 0 before the handler runs.
    bool answered = false;
    AccessRecord record;
    QPointer<ClientChannel> channel;
    std::optional<QHttpServerResponder> responder;
};

/// An answer as the channel writes it.
struct Answer
{
    QByteArray head; ///< Status line and header fields with the empty line.
    QByteArray body;
    std::unique_ptr<QFile> file; ///< Open, at its offset; sent after `body`.
    qint64 fileBytes = 0;
    bool keepAlive = true;
};

} // namespace cinefluent::server
