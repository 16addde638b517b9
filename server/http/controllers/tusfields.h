// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httprequest.h"
#include "server/http/httpresponse.h"
#include "server/services/media/uploadstage.h"

#include <QHash>

namespace cinefluent::server::tus {

inline constexpr char version[] = "1.0.0";
inline constexpr char extensions[] = "creation,expiration,checksum,termination";
inline constexpr char checksumAlgorithms[] = "sha1,sha256";

/// 412 where the client speaks another version; nothing where all is well.
[[nodiscard]] std::optional<HttpResponse> refuseVersion(const HttpRequest &request);

/// A field that holds a number from 0 in digits alone; nothing for anything else.
[[nodiscard]] std::optional<qint64> numberField(const HttpRequest &request, QByteArrayView name);

/// Keys and decoded values of Upload-Metadata; nothing where it is malformed or names a key twice.
[[nodiscard]] std::optional<QHash<QByteArray, QByteArray>> metadataOf(QByteArrayView field);

/// The pieces of "Upload-Checksum: algorithm base64". Error "upload_checksum_unsupported".
[[nodiscard]] Result<std::optional<PieceChecksum>> checksumOf(const HttpRequest &request);

/// Adds what every answer of tus carries.
[[nodiscard]] HttpResponse marked(HttpResponse response);
/// An error as tus gives it: 460 for a damaged piece, 507 for a full disk.
[[nodiscard]] HttpResponse problem(const Error &error, const QByteArray &requestId);
/// A moment as Upload-Expires has it (RFC 9110, section 5.6.7).
[[nodiscard]] QByteArray httpDate(Instant instant);

} // namespace cinefluent::server::tus
