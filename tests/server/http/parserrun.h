// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/requestparser.h"

#include <QList>

#include <functional>

namespace cinefluent::tests {

/// One request as the parser gave it.
struct ParsedRequest
{
    server::RequestHead head;
    QByteArray body;
    bool complete = false;

    /// Everything that matters in one text, for comparisons.
    [[nodiscard]] QByteArray text() const;
};

/// What the parser made of a stream.
struct ParserRun
{
    QList<ParsedRequest> requests; ///< The last one may be incomplete.
    server::Reject rejection = server::Reject::None;
    bool ended = false; ///< A request asked for the connection's end; what follows it was not read.

    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] int completeCount() const;
};

/// Feeds `stream` in pieces whose sizes `nextSize` gives (≥ 1), as a client channel does. The body of each request
/// may be `bodyLimit` bytes long.
[[nodiscard]] ParserRun runParser(const QByteArray &stream, const std::function<qsizetype()> &nextSize,
                                  qint64 bodyLimit = 1 << 20, const server::HttpLimits &limits = {});
/// The same in one piece.
[[nodiscard]] ParserRun runParser(const QByteArray &stream);

/// Writes a request anew in the simplest form with the same meaning.
[[nodiscard]] QByteArray serialise(const ParsedRequest &request);

} // namespace cinefluent::tests
