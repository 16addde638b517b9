// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/controllers/tusfields.h"

#include "common/api/errorcodes.h"
#include "server/http/errorresponse.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace cinefluent::server::tus {

namespace {

constexpr auto strictBase64 = QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors;

std::optional<QByteArray> decoded(const QByteArray &base64)
{
    const auto result = QByteArray::fromBase64Encoding(base64, strictBase64);
    return result ? std::optional(result.decoded) : std::nullopt;
}

} // namespace

std::optional<HttpResponse> refuseVersion(const HttpRequest &request)
{
    if (request.header("Tus-Resumable") == version)
        return std::nullopt;
    return marked(makeProblem(412, QStringLiteral("tus_version_unsupported"),
                              QStringLiteral("This resource speaks tus 1.0.0: send \"Tus-Resumable: 1.0.0\"."),
                              request.requestId)
                      .with("Tus-Version", version));
}

std::optional<qint64> numberField(const HttpRequest &request, QByteArrayView name)
{
    const QByteArray text = request.header(name);
    const bool isPlain = !text.isEmpty() && text.size() <= 18 &&
                         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isPlain && request.headers.count(name) == 1 ? std::optional(text.toLongLong()) : std::nullopt;
}

std::optional<QHash<QByteArray, QByteArray>> metadataOf(QByteArrayView field)
{
    QHash<QByteArray, QByteArray> values;
    for (const QByteArray &pair : field.toByteArray().split(',')) {
        const QByteArrayList parts = pair.trimmed().split(' ');
        const auto value = parts.size() == 2 ? decoded(parts[1]) : std::optional(QByteArray());
        if (parts.size() > 2 || parts[0].isEmpty() || !value || values.contains(parts[0]))
            return std::nullopt;
        values.insert(parts[0], *value);
    }
    return values;
}

Result<std::optional<PieceChecksum>> checksumOf(const HttpRequest &request)
{
    if (!request.headers.contains("Upload-Checksum"))
        return std::optional<PieceChecksum>();
    const QByteArrayList parts = request.header("Upload-Checksum").split(' ');
    const auto digest = parts.size() == 2 ? decoded(parts[1]) : std::nullopt;
    if (digest && parts[0] == "sha1" && digest->size() == 20)
        return std::optional(PieceChecksum{PieceChecksum::Algorithm::Sha1, *digest});
    if (digest && parts[0] == "sha256" && digest->size() == 32)
        return std::optional(PieceChecksum{PieceChecksum::Algorithm::Sha256, *digest});
    return makeError(ErrorKind::InvalidInput, QStringLiteral("upload_checksum_unsupported"),
                     QStringLiteral("Upload-Checksum must be \"sha1\" or \"sha256\", a space, and the digest in "
                                    "base64. Nothing of the piece was kept."));
}

HttpResponse marked(HttpResponse response)
{
    response.headers.set("Tus-Resumable", version);
    response.headers.set("Cache-Control", "no-store");
    return response;
}

HttpResponse problem(const Error &error, const QByteArray &requestId)
{
    int status = 0;
    if (error.code == QLatin1String(api::codes::storageFull))
        status = 507; // RFC 4918, section 11.5: trying again at once would be no use
    else if (error.code == QLatin1String(api::codes::uploadChecksumDiffers))
        status = 460;
    if (!status)
        return marked(toProblem(error, requestId));
    HttpResponse response = makeProblem(status, error.code, error.message, requestId);
    response.problemDetail = error.detail;
    return marked(std::move(response));
}

QByteArray httpDate(Instant instant)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

} // namespace cinefluent::server::tus
