// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/headerfields.h"

#include <QString>

#include <optional>

namespace cinefluent::server {

/// A part of a file that the client channel streams from disk. Opened when the answer starts: a file that has gone
/// by then answers 404, one that shrank while streaming ends the connection. Without a path it lies elsewhere and is
/// announced alone: for HEAD.
struct FileSlice
{
    QString path;
    qint64 offsetBytes = 0;
    qint64 lengthBytes = 0;
};

/// An answer. The server adds Content-Length, Date, X-Request-Id, security and CORS headers, compresses bodies of
/// 1 KiB and more that say they are text, and drops the body for HEAD: handlers set what is theirs alone.
struct HttpResponse
{
    int status = 200;
    HeaderFields headers;
    QByteArray body;
    std::optional<FileSlice> file; ///< Sent instead of `body`.
    QString problemCode;           ///< Of a problem answer; for the log.
    QString problemDetail;         ///< `Error::detail` of a failure on our side; for the log alone, never sent.

    [[nodiscard]] static HttpResponse json(int status, QByteArray bytes);
    [[nodiscard]] static HttpResponse text(int status, QByteArray utf8);
    /// 204.
    [[nodiscard]] static HttpResponse noContent();
    /// Bytes of any media type.
    [[nodiscard]] static HttpResponse bytes(int status, QByteArray mediaType, QByteArray content);

    /// Sets a header and returns the response, for chaining.
    HttpResponse &with(const QByteArray &name, const QByteArray &value) &;
    [[nodiscard]] HttpResponse with(const QByteArray &name, const QByteArray &value) &&;

    /// Length of what a GET would send.
    [[nodiscard]] qint64 contentLength() const { return file ? file->lengthBytes : body.size(); }
};

/// The reason phrase of RFC 9110 and its registry; "Status" for an unknown number.
[[nodiscard]] const char *reasonPhrase(int status);

} // namespace cinefluent::server
