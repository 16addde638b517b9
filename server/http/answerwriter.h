// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/exchange.h"
#include "server/http/httpserveroptions.h"

#include <string>

namespace cinefluent::server {

/// Turns a handler's response into what goes over the wire: framing, Date, request id, security and CORS headers.
/// One per reactor.
class AnswerWriter
{
public:
    explicit AnswerWriter(const HttpServerOptions &options)
        : m_options(options)
    {
    }

    /// `nowSeconds` is Unix time. A file that cannot be opened turns into 404 or 503; fields with characters that a
    /// header must not have are left out. Fills the exchange's record.
    [[nodiscard]] Answer write(Exchange &exchange, HttpResponse response, qint64 nowSeconds, bool keepAlive);

    /// Whether this response should be compressed for this request; the caller does it.
    [[nodiscard]] static bool wantsGzip(const HttpRequest &request, const HttpResponse &response);
    /// Replaces the body by its compressed form and says so: Content-Encoding, Vary, a weak ETag.
    static void setGzipBody(HttpResponse &response, QByteArray compressed);

private:
    void addCors(const HttpRequest &request, std::string &head) const;
    void openFile(const HttpRequest &request, HttpResponse &response, Answer &answer) const;
    [[nodiscard]] const QByteArray &dateLine(qint64 nowSeconds);

    const HttpServerOptions &m_options;
    std::string m_head; ///< of the answer being written
    QByteArray m_dateLine;
    qint64 m_dateSeconds = -1;
};

} // namespace cinefluent::server
