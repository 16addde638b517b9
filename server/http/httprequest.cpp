// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httprequest.h"

#include <QFile>

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
    for (const QString &encoded : query().allQueryItemValues(name, QUrl::FullyEncoded)) {
        for (const QString &part : encoded.split(QLatin1Char(','), Qt::SkipEmptyParts))
            result.append(QUrl::fromPercentEncoding(part.toUtf8()));
    }
    return result;
}

QByteArray HttpRequest::bearerToken() const
{
    const QByteArray value = header("Authorization");
    if (value.size() < 8 || !equalsIgnoringCase(QByteArrayView(value).first(7), "Bearer "))
        return {};
    return value.mid(7).trimmed();
}

} // namespace cinefluent::server
