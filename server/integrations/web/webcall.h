// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace cinefluent::server {

/// One request to a service that the operator has named. Redirects and other protocols than HTTPS are refused, proxies
/// and credentials of the environment are not asked. Plain HTTP is taken from loopback alone, for tests.
struct WebCall
{
    QUrl url;
    QByteArrayList headers; ///< "Name: value"
    QByteArray body;        ///< POSTed where `isPost`
    bool isPost = false;
    qsizetype maxAnswerBytes = qsizetype(256) * 1024;
    long connectTimeoutMs = 5'000;
    long timeoutMs = 10'000;
};

struct WebAnswer
{
    int status = 0;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case

    [[nodiscard]] QByteArray header(QByteArrayView name) const; ///< empty where it is not there
};

/// Blocks for as long as the call may take: for a worker. Unavailable "web_call_failed" where no whole answer came; its
/// detail says why, without anything of the request.
[[nodiscard]] Result<WebAnswer> perform(const WebCall &call);

} // namespace cinefluent::server
