// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/delivery/clearkeylicenses.h"

#include "common/base/jsonwriter.h"
#include "server/services/security/secret.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace cinefluent::server {

namespace {

Error invalid(const QString &why)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("license_request_invalid"),
                     QStringLiteral("This is no Clear Key licence request: ") + why);
}

Result<QSet<QUuid>> wantedKeys(const QByteArray &body)
{
    constexpr qsizetype keyIdBytes = 16;
    QJsonParseError fault{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &fault);
    if (!document.isObject())
        return invalid(QStringLiteral("a JSON object is expected."));
    const QJsonValue type = document.object().value(QLatin1String("type"));
    if (!type.isUndefined() && type.toString() != QLatin1String("temporary"))
        return invalid(QStringLiteral("licences are temporary here."));
    const QJsonArray ids = document.object().value(QLatin1String("kids")).toArray();
    if (ids.isEmpty() || ids.size() > ClearKeyLicenses::maxKeys)
        return invalid(QStringLiteral("\"kids\" names 1 to 64 keys."));
    QSet<QUuid> wanted;
    for (const QJsonValue &id : ids) {
        const QByteArray bytes = fromBase64Url(id.toString().toLatin1());
        if (bytes.size() != keyIdBytes)
            return invalid(QStringLiteral("each key is named by 16 bytes in base64url."));
        wanted.insert(QUuid::fromRfc4122(bytes));
    }
    return wanted;
}

} // namespace

Task<Result<License>> ClearKeyLicenses::license(LicenseRequest request)
{
    const auto wanted = wantedKeys(request.body);
    if (!wanted)
        co_return wanted.error();
    License license;
    license.contentType = QByteArrayLiteral("application/json");
    JsonWriter json(license.body);
    json.beginObject().key("keys").beginArray();
    int found = 0;
    for (const ContentKey &key : request.keys) {
        if (!wanted->contains(key.id))
            continue;
        ++found;
        json.beginObject().member("kty", "oct");
        json.member("kid", toBase64Url(key.id.toRfc4122()).constData());
        json.member("k", toBase64Url(key.value).constData()).endObject();
    }
    json.endArray().member("type", "temporary").endObject();
    if (found == 0)
        co_return makeError(ErrorKind::PermissionDenied, QStringLiteral("license_refused"),
                            QStringLiteral("None of these keys belongs to what this address plays."));
    co_return license;
}

} // namespace cinefluent::server
