// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httprequest.h"

#include <QFile>
#include <QJsonDocument>

namespace cinefluent::server {

TemporaryFile::~TemporaryFile()
{
    QFile::remove(m_path);
}

QByteArray methodName(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return QByteArrayLiteral("GET");
    case HttpMethod::Head:
        return QByteArrayLiteral("HEAD");
    case HttpMethod::Post:
        return QByteArrayLiteral("POST");
    case HttpMethod::Put:
        return QByteArrayLiteral("PUT");
    case HttpMethod::Patch:
        return QByteArrayLiteral("PATCH");
    case HttpMethod::Delete:
        return QByteArrayLiteral("DELETE");
    case HttpMethod::Options:
        return QByteArrayLiteral("OPTIONS");
    }
    return {};
}

std::optional<HttpMethod> methodFromName(QByteArrayView name)
{
    for (HttpMethod method : {HttpMethod::Get, HttpMethod::Post, HttpMethod::Head, HttpMethod::Put, HttpMethod::Patch,
                              HttpMethod::Delete, HttpMethod::Options}) {
        if (name == methodName(method))
            return method;
    }
    return {};
}

QString HttpRequest::parameter(QByteArrayView name) const
{
    for (const auto &[key, value] : parameters) {
        if (key == name)
            return value;
    }
    return {};
}

std::optional<QUuid> HttpRequest::uuidParameter(QByteArrayView name) const
{
    const QString text = parameter(name);
    if (text.size() != 36)
        return {};
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? std::nullopt : std::optional(uuid);
}

QUrlQuery HttpRequest::query() const
{
    QByteArray encoded = queryString;
    encoded.replace('+', "%20");
    return QUrlQuery(QString::fromLatin1(encoded));
}

std::optional<QString> HttpRequest::queryValue(const QString &name) const
{
    const QUrlQuery all = query();
    if (!all.hasQueryItem(name))
        return {};
    const QString value = all.queryItemValue(name, QUrl::FullyDecoded);
    return value.isNull() ? QLatin1String("") : value;
}

QStringList HttpRequest::queryList(const QString &name) const
{
    QStringList result;
    for (const QString &value : query().allQueryItemValues(name, QUrl::FullyDecoded))
        result += value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return result;
}

Result<QJsonObject> HttpRequest::jsonObject() const
{
    const QByteArray declared = header("Content-Type");
    const QByteArray mediaType = declared.split(';').first().trimmed().toLower();
    if (!mediaType.isEmpty() && mediaType != "application/json" && !mediaType.endsWith("+json")) {
        return makeError(ErrorKind::Unsupported, QStringLiteral("json_expected"),
                         QStringLiteral("The body must be JSON (Content-Type: application/json)."));
    }
    QJsonParseError failure;
    const QJsonDocument document = QJsonDocument::fromJson(body, &failure);
    if (failure.error != QJsonParseError::NoError) {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("malformed_json"),
                         QStringLiteral("The body is not valid JSON: %1 at byte %2.")
                             .arg(failure.errorString())
                             .arg(failure.offset));
    }
    if (!document.isObject()) {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("json_object_expected"),
                         QStringLiteral("The body must be a JSON object."));
    }
    return document.object();
}

QByteArray HttpRequest::bearerToken() const
{
    const QByteArray value = header("Authorization");
    if (value.size() < 8 || !equalsIgnoringCase(QByteArrayView(value).first(7), "Bearer "))
        return {};
    return value.mid(7).trimmed();
}

} // namespace cinefluent::server
