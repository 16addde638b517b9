// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace cinefluent::server {

/// Answers below this are sent as they are: the header would cost more than is won.
inline constexpr qsizetype minCompressedBytes = 1024;

/// One gzip member (RFC 1952). `level` 1–12 as libdeflate counts; 6 is the best trade for answers made per request.
/// An empty array when memory runs out. Any thread.
[[nodiscard]] QByteArray gzipCompress(QByteArrayView content, int level = 6);

/// Whether Accept-Encoding allows gzip (RFC 9110, section 12.5.3; "q=0" forbids it). A handler that keeps a
/// compressed copy asks this and sets Content-Encoding and "Vary: Accept-Encoding" itself.
[[nodiscard]] bool acceptsGzip(QByteArrayView acceptEncoding);

/// Whether a media type is worth compressing: text, JSON, XML, JavaScript, SVG, WebVTT, HLS playlists.
[[nodiscard]] bool isCompressible(QByteArrayView mediaType);

} // namespace cinefluent::server
