// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/licenses/proxylicenses.h"

#include "common/base/jsonwriter.h"
#include "server/integrations/web/webcall.h"

#include <QHostAddress>

#include <algorithm>
#include <cctype>
#include <cstring>

namespace cinefluent::server {

namespace {

constexpr qsizetype maxLicenseBytes = qsizetype(64) * 1024;
constexpr long timeoutMs = 5'000;

QByteArray keysHeader(const QList<ContentKey> &keys)
{
    QByteArray out;
    JsonWriter json(out);
    json.beginArray();
    for (const ContentKey &key : keys) {
        json.beginObject().member("kid", toBase64Url(key.id.toRfc4122()).constData());
        json.member("k", toBase64Url(key.value).constData()).endObject();
    }
    json.endArray();
    return toBase64Url(out);
}

/// As HTTP has it: what a client sends must not become a header of its own.
QByteArray plainType(const QByteArray &contentType)
{
    const bool isPlain = !contentType.isEmpty() && contentType.size() <= 100 &&
                         std::all_of(contentType.begin(), contentType.end(),
                                     [](char c) { return std::isalnum(uchar(c)) || std::strchr("/+-.;= ", c); });
    return isPlain ? contentType : QByteArrayLiteral("application/octet-stream");
}

Error unavailable(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("license_service_unavailable"),
                     QStringLiteral("The licence service does not answer. Try again in a minute."), detail);
}

Result<License> askService(const WebCall &call)
{
    const Result<WebAnswer> answer = perform(call);
    if (!answer)
        return unavailable(answer.error().detail);
    constexpr int ok = 200;
    constexpr int clientErrors = 400;
    constexpr int serverErrors = 500;
    if (answer->status == ok && !answer->body.isEmpty())
        return License{answer->body, plainType(answer->header("content-type"))};
    if (answer->status >= clientErrors && answer->status < serverErrors && answer->status != 429) {
        return makeError(
            ErrorKind::PermissionDenied, QStringLiteral("license_refused"),
            QStringLiteral("The licence service refuses this request. Reload the lesson; where that does not "
                           "help, this device is not supported."),
            QStringLiteral("status %1").arg(answer->status));
    }
    return unavailable(QStringLiteral("status %1").arg(answer->status));
}

bool mayBeCalled(const QUrl &url)
{
    const bool isLocal = QHostAddress(url.host()).isLoopback();
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QLatin1String("https") || (isLocal && url.scheme() == QLatin1String("http")));
}

} // namespace

ProxyLicenses::ProxyLicenses(LicenseService service, Secret token)
    : m_service(std::move(service))
    , m_token(std::move(token))
    , m_workers(QStringLiteral("licences"), {2, 64})
{
}

Task<Result<License>> ProxyLicenses::license(LicenseRequest request)
{
    if (request.body.isEmpty()) {
        co_return makeError(ErrorKind::InvalidInput, QStringLiteral("license_request_invalid"),
                            QStringLiteral("The request of the content decryption module is missing."));
    }
    WebCall call;
    call.url = m_service.url;
    call.isPost = true;
    call.body = request.body;
    call.headers = {"Content-Type: " + plainType(request.contentType), "X-Content-Keys: " + keysHeader(request.keys),
                    "Expect:"};
    if (!m_token.isEmpty())
        call.headers.append("Authorization: Bearer " + m_token.view().toByteArray());
    call.maxAnswerBytes = maxLicenseBytes;
    call.timeoutMs = timeoutMs;
    auto work = [call = std::move(call)] { return askService(call); };
    co_return co_await m_workers.run(std::move(work));
}

std::optional<QList<LicenseService>> licenseServicesFrom(const QString &text)
{
    static const QByteArrayList systems{"widevine", "fairplay", "playready"};
    QList<LicenseService> services;
    for (const QString &entry : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = entry.indexOf(u'=');
        const LicenseService service{entry.left(std::max<qsizetype>(equals, 0)).toLatin1(),
                                     QUrl(entry.mid(equals + 1))};
        const bool isRepeated = std::any_of(services.begin(), services.end(), [&](const LicenseService &other) {
            return other.system == service.system;
        });
        if (!systems.contains(service.system) || isRepeated || !mayBeCalled(service.url))
            return std::nullopt;
        services.append(service);
    }
    return services;
}

} // namespace cinefluent::server
