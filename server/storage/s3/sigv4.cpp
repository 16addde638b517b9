// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storage/s3/sigv4.h"

#include <QDateTime>

#include <algorithm>

namespace cinefluent::server {

namespace {

constexpr char algorithm[] = "AWS4-HMAC-SHA256";

QByteArray scopeText(const SigningScope &scope, const QByteArray &time)
{
    return time.first(8) + '/' + scope.region + '/' + scope.service + "/aws4_request";
}

QByteArray namesOf(const S3Fields &sorted)
{
    QByteArrayList names;
    for (const auto &[name, value] : sorted)
        names.append(name);
    return names.join(';');
}

QByteArray signatureOf(const SignedRequest &request, const S3Fields &sorted, const SigningScope &scope,
                       const QByteArray &time)
{
    QByteArray canonical = request.method + '\n' + request.path + '\n' + canonicalQuery(request.query) + '\n';
    for (const auto &[name, value] : sorted)
        canonical += name + ':' + value + '\n';
    canonical += '\n' + namesOf(sorted) + '\n' + request.payloadSha256;
    const QByteArray text =
        algorithm + ('\n' + time) + '\n' + scopeText(scope, time) + '\n' + sha256(canonical).toHex();
    Secret key(QByteArrayLiteral("AWS4") + scope.secretKey.view().toByteArray());
    for (const QByteArray &step : {time.first(8), scope.region, scope.service, QByteArrayLiteral("aws4_request")})
        key = Secret(hmacSha256(key, step));
    return hmacSha256(key, text).toHex();
}

S3Fields sortedByName(S3Fields headers)
{
    std::sort(headers.begin(), headers.end());
    return headers;
}

} // namespace

QByteArray encodedForS3(QByteArrayView text, bool keepsSlashes)
{
    return text.toByteArray().toPercentEncoding(keepsSlashes ? "/" : QByteArray(), QByteArray());
}

QByteArray canonicalQuery(S3Fields query)
{
    for (auto &[name, value] : query) {
        name = encodedForS3(name, false);
        value = encodedForS3(value, false);
    }
    std::sort(query.begin(), query.end());
    QByteArrayList parts;
    for (const auto &[name, value] : std::as_const(query))
        parts.append(name + '=' + value);
    return parts.join('&');
}

QByteArray signingTime(Instant at)
{
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count();
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray authorizationOf(const SignedRequest &request, const SigningScope &scope, Instant at)
{
    const QByteArray time = signingTime(at);
    const S3Fields headers = sortedByName(request.headers);
    return algorithm + QByteArrayLiteral(" Credential=") + scope.accessKeyId + '/' + scopeText(scope, time) +
           ",SignedHeaders=" + namesOf(headers) + ",Signature=" + signatureOf(request, headers, scope, time);
}

QByteArray presignedQuery(SignedRequest request, const SigningScope &scope, Instant at, int lifetimeS)
{
    const QByteArray time = signingTime(at);
    const S3Fields headers = sortedByName(request.headers);
    request.query.emplaceBack("X-Amz-Algorithm", algorithm);
    request.query.emplaceBack("X-Amz-Credential", scope.accessKeyId + '/' + scopeText(scope, time));
    request.query.emplaceBack("X-Amz-Date", time);
    request.query.emplaceBack("X-Amz-Expires", QByteArray::number(lifetimeS));
    request.query.emplaceBack("X-Amz-SignedHeaders", namesOf(headers));
    request.payloadSha256 = QByteArrayLiteral("UNSIGNED-PAYLOAD");
    return canonicalQuery(request.query) + "&X-Amz-Signature=" + signatureOf(request, headers, scope, time);
}

} // namespace cinefluent::server
