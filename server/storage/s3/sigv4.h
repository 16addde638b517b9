// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "server/services/security/secret.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace cinefluent::server {

using S3Fields = QList<std::pair<QByteArray, QByteArray>>;

/// What a signature covers. Names of headers in lower case, values without spaces around them; `query` not encoded.
struct SignedRequest
{
    QByteArray method;
    QByteArray path; ///< percent-encoded once, as it is sent (encodedForS3)
    S3Fields query;
    S3Fields headers;         ///< "host" among them
    QByteArray payloadSha256; ///< lowercase hex, or "UNSIGNED-PAYLOAD"
};

/// Who signs, and for what.
struct SigningScope
{
    QByteArray accessKeyId;
    const Secret &secretKey;
    QByteArray region;
    QByteArray service = QByteArrayLiteral("s3");
};

/// Percent-encodes all but A–Z a–z 0–9 - . _ ~, as Signature Version 4 wants it; slashes stay where they are wanted.
[[nodiscard]] QByteArray encodedForS3(QByteArrayView text, bool keepsSlashes);

/// The query in the order and spelling that are signed and sent.
[[nodiscard]] QByteArray canonicalQuery(S3Fields query);

/// "20130524T000000Z".
[[nodiscard]] QByteArray signingTime(Instant at);

/// The value of an Authorization header (AWS Signature Version 4, docs.aws.amazon.com/AmazonS3/latest/API/
/// sig-v4-header-based-auth.html). `request` has "x-amz-date" among its headers.
[[nodiscard]] QByteArray authorizationOf(const SignedRequest &request, const SigningScope &scope, Instant at);

/// The query of an address that is good for `lifetimeS` seconds (at most a week), with its signature at the end
/// (sigv4-query-string-auth.html). What `request` names as headers has to be sent with it, exactly so.
[[nodiscard]] QByteArray presignedQuery(SignedRequest request, const SigningScope &scope, Instant at, int lifetimeS);

} // namespace cinefluent::server
