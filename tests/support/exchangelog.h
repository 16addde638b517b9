// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace cinefluent::tests {

/// One request and its answer, as a client saw them.
struct Exchange
{
    QByteArray method;
    QByteArray target; ///< path and query
    QByteArray requestBody;
    int status = 0; ///< 0: no answer came
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// Adds the exchange to build/…/exchanges/<test program>.jsonl, which tests/server/contract compares with
/// openapi.yaml. The first one of a process begins the file anew. Bodies are kept where they are JSON.
void logExchange(const Exchange &exchange);

/// The routes that the server serves, as "GET /movies", beside them.
void logRoutes(const QByteArrayList &routes);

} // namespace cinefluent::tests
