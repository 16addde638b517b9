// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/base/task.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QUrl>

#include <chrono>
#include <stop_token>

class QNetworkAccessManager;

namespace cinefluent::studio {

struct JsonRequest
{
    QUrl url;
    QByteArray body; ///< empty: GET, else POST
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< with the keys; not logged
    std::stop_token stop = {};
    /// Without a byte in either direction for this long, a request is given up.
    std::chrono::milliseconds silenceTimeout = std::chrono::seconds(60);
    int retries = 3; ///< after 408, 429, 500, 502, 503 and 504, and where the connection broke
    std::chrono::milliseconds firstPause = std::chrono::milliseconds(500); ///< doubles; Retry-After comes first
};

/// One exchange with somebody else's service. Redirections are not followed: a key is for one address. At most 32 MiB
/// are read. Errors: those of MachineTranslator; what the service says of a refusal is part of the message.
[[nodiscard]] Task<Result<QJsonDocument>> exchangeJson(QNetworkAccessManager &network, JsonRequest request);

} // namespace cinefluent::studio
