// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/apiclient.h"

#include "common/api/problem.h"
#include "common/base/ids.h"
#include "studio/net/accesstokens.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QFile>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>

namespace cinefluent::studio {

namespace {

using std::chrono::milliseconds;

struct NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(Network)
};

Error cancelled()
{
    return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"), NetworkText::tr("Cancelled."));
}

Error notSignedIn()
{
    return makeError(ErrorKind::Unauthenticated, QStringLiteral("not_signed_in"),
                     NetworkText::tr("You are not signed in to the server. Sign in and try again; nothing was lost."));
}

Error ofNetwork(const QNetworkReply &reply, bool timedOut)
{
    const QString host = reply.url().host();
    const QString detail = QStringLiteral("network error %1: %2").arg(reply.error()).arg(reply.errorString());
    if (timedOut) {
        return makeError(
            ErrorKind::Unavailable, QStringLiteral("server_timeout"),
            NetworkText::tr("The server %1 did not answer in time. Nothing was lost; try again later.").arg(host),
            detail);
    }
    if (reply.error() == QNetworkReply::SslHandshakeFailedError) {
        return makeError(
            ErrorKind::Unavailable, QStringLiteral("server_tls_failed"),
            NetworkText::tr("The connection to %1 is not secure: its certificate cannot be trusted. Nothing was sent.")
                .arg(host),
            detail);
    }
    return makeError(
        ErrorKind::Unavailable, QStringLiteral("server_unreachable"),
        NetworkText::tr(
            "The server %1 cannot be reached. Nothing was lost; check the address and the network, then try "
            "again.")
            .arg(host),
        detail);
}

Error notAServer(const QString &host, const QString &detail)
{
    return makeError(ErrorKind::Unsupported, QStringLiteral("server_answer_invalid"),
                     NetworkText::tr("%1 does not answer like a CineFluent server. Check the address.").arg(host),
                     detail);
}

bool isJson(const QNetworkReply &reply)
{
    const QByteArray type = reply.rawHeader("Content-Type").toLower();
    return type.startsWith("application/") && type.contains("json");
}

Error ofStatus(int status, const QByteArray &body, const QString &host)
{
    const Result<api::Problem> problem = api::problemFromJson(body);
    Error error = api::toError(problem ? *problem : api::Problem{status, {}, {}, {}, {}, {}});
    if (error.message.isEmpty())
        error.message = NetworkText::tr("The server %1 answered with status %2.").arg(host).arg(status);
    return error;
}

bool isRetryable(int status)
{
    return status == 408 || status == 429 || status == 502 || status == 503 || status == 504;
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

QByteArray ApiResponse::header(const QByteArray &name) const
{
    for (const auto &[known, value] : headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

struct ApiClient::Attempt
{
    Result<ApiResponse> result{Error{}};
    bool mayRetry = false;
    bool tokenRefused = false;
    milliseconds retryAfter{0};
};

ApiClient::ApiClient(QNetworkAccessManager &network, IdGenerator &ids, ApiOptions options, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_ids(ids)
    , m_options(std::move(options))
{
}

ApiClient::~ApiClient() = default;

Task<Result<ApiResponse>> ApiClient::send(ApiRequest request)
{
    if (request.needsSignIn)
        co_return co_await sendSignedIn(std::move(request));
    Attempt outcome = co_await attemptWithRetries(request, {});
    co_return std::move(outcome.result);
}

Task<Result<ApiResponse>> ApiClient::sendSignedIn(ApiRequest request)
{
    if (!m_tokens)
        co_return notSignedIn();
    Result<QString> token = co_await m_tokens->currentToken();
    if (!token)
        co_return token.error();
    Attempt outcome = co_await attemptWithRetries(request, *token);
    if (!outcome.tokenRefused || !m_tokens)
        co_return std::move(outcome.result);
    // A refused request was not carried out, so it may be sent again whatever it is.
    token = co_await m_tokens->renewedToken(*token);
    if (!token)
        co_return token.error();
    outcome = co_await attemptWithRetries(request, *token);
    co_return std::move(outcome.result);
}

Task<ApiClient::Attempt> ApiClient::attemptWithRetries(ApiRequest request, QString token)
{
    for (int retry = 0;; ++retry) {
        Attempt outcome = co_await attempt(request, token);
        if (!outcome.mayRetry || !request.isIdempotent || retry >= m_options.retries)
            co_return outcome;
        constexpr milliseconds slice{50};
        for (milliseconds left = backoff(retry, outcome.retryAfter); left.count() > 0; left -= slice) {
            if (request.stop.stop_requested()) {
                outcome.result = cancelled();
                co_return outcome;
            }
            co_await QCoro::sleepFor(std::min(left, slice));
        }
    }
}

milliseconds ApiClient::backoff(int retry, milliseconds retryAfter) const
{
    if (retryAfter.count() > 0)
        return std::min(retryAfter, m_options.longestBackoff);
    const milliseconds full = std::min(m_options.firstBackoff * (1 << std::min(retry, 16)), m_options.longestBackoff);
    // Half of it at random, so that many clients do not come back at once.
    return full / 2 + milliseconds(QRandomGenerator::global()->bounded(int(full.count() / 2) + 1));
}

QNetworkRequest ApiClient::networkRequest(const ApiRequest &request, const QString &token)
{
    QUrl url = m_options.server;
    url.setPath(url.path(QUrl::FullyEncoded) + request.path.section(u'?', 0, 0), QUrl::TolerantMode);
    if (request.path.contains(u'?'))
        url.setQuery(request.path.section(u'?', 1), QUrl::StrictMode);
    QNetworkRequest result(url);
    // A token is for this server alone, and no answer of ours is a redirection.
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setTransferTimeout(int(m_options.silenceTimeout.count()));
    result.setRawHeader("X-Request-Id", m_ids.next().toByteArray(QUuid::WithoutBraces));
    result.setRawHeader("Accept", "application/json, application/problem+json");
    if (!token.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    if (!request.body.isEmpty() || !request.bodyFile.isEmpty())
        result.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    return result;
}

Task<ApiClient::Attempt> ApiClient::attempt(ApiRequest request, QString token)
{
    Attempt outcome;
    if (request.stop.stop_requested()) {
        outcome.result = cancelled();
        co_return outcome;
    }
    auto file = std::make_unique<QFile>(request.bodyFile);
    if (!request.bodyFile.isEmpty() && !file->open(QIODevice::ReadOnly)) {
        outcome.result = makeError(ErrorKind::NotFound, QStringLiteral("upload_file_missing"),
                                   NetworkText::tr("A file to upload cannot be read any more."), request.bodyFile);
        co_return outcome;
    }
    const QNetworkRequest prepared = networkRequest(request, token);
    const std::unique_ptr<QNetworkReply, void (*)(QNetworkReply *)> reply(
        request.method == "HEAD"      ? m_network.head(prepared)
        : !request.bodyFile.isEmpty() ? m_network.sendCustomRequest(prepared, request.method, file.get())
                                      : m_network.sendCustomRequest(prepared, request.method, request.body),
        [](QNetworkReply *done) { done->deleteLater(); });
    file.release()->setParent(reply.get());
    if (request.uploadProgress) {
        connect(reply.get(), &QNetworkReply::uploadProgress, this, [&request](qint64 sent, qint64 total) {
            if (total > 0)
                request.uploadProgress(sent, total);
        });
    }
    {
        const std::stop_callback abort(request.stop, [guard = QPointer(reply.get())] {
            if (guard)
                QMetaObject::invokeMethod(guard, &QNetworkReply::abort, Qt::QueuedConnection);
        });
        if (!reply->isFinished())
            co_await qCoro(reply.get(), &QNetworkReply::finished);
    }
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->isOpen() ? reply->readAll() : QByteArray();
    if (request.stop.stop_requested()) {
        outcome.result = cancelled();
    } else if ((status == 404 || status == 405) && !body.isEmpty() && !isJson(*reply)) {
        outcome.result = notAServer(reply->url().host(), QStringLiteral("status %1, not JSON").arg(status));
    } else if (status >= 400) {
        outcome.result = ofStatus(status, body, reply->url().host());
        outcome.mayRetry = isRetryable(status);
        outcome.tokenRefused = status == 401;
        outcome.retryAfter = std::chrono::seconds(std::max(reply->rawHeader("Retry-After").toInt(), 0));
    } else if (reply->error() != QNetworkReply::NoError) {
        outcome.result = ofNetwork(*reply, reply->error() == QNetworkReply::OperationCanceledError);
        outcome.mayRetry = reply->error() != QNetworkReply::SslHandshakeFailedError;
    } else if (status < 200 || status >= 300) {
        outcome.result = notAServer(reply->url().host(), QStringLiteral("status %1").arg(status));
    } else if (!body.isEmpty() && !isJson(*reply)) {
        outcome.result = notAServer(reply->url().host(), QStringLiteral("not JSON"));
    } else {
        bool announced = false;
        const qint64 length = reply->rawHeader("Content-Length").toLongLong(&announced);
        ApiResponse response{status, body, reply->rawHeader("ETag"), announced ? length : -1, {}};
        for (const auto &[name, value] : reply->rawHeaderPairs())
            response.headers.emplaceBack(name, value);
        outcome.result = std::move(response);
    }
    co_return outcome;
}

Task<Result<void>> ApiClient::putElsewhere(QUrl address, QByteArray bytes,
                                           std::function<void(qint64 sentBytes)> progress, std::stop_token stop)
{
    const bool isAllowed = address.scheme() == QLatin1String("https") ||
                           (address.scheme() == QLatin1String("http") && address.scheme() == server().scheme());
    if (!address.isValid() || address.host().isEmpty() || !isAllowed)
        co_return notAServer(server().host(), QStringLiteral("no address to upload to"));
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(m_options.silenceTimeout.count()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/octet-stream"));
    const std::unique_ptr<QNetworkReply, void (*)(QNetworkReply *)> reply(
        m_network.put(request, bytes), [](QNetworkReply *done) { done->deleteLater(); });
    if (progress) {
        connect(reply.get(), &QNetworkReply::uploadProgress, this, [&progress](qint64 sent, qint64 total) {
            if (total > 0)
                progress(sent);
        });
    }
    {
        const std::stop_callback abort(stop, [guard = QPointer(reply.get())] {
            if (guard)
                QMetaObject::invokeMethod(guard, &QNetworkReply::abort, Qt::QueuedConnection);
        });
        if (!reply->isFinished())
            co_await qCoro(reply.get(), &QNetworkReply::finished);
    }
    if (stop.stop_requested())
        co_return cancelled();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 200 && status < 300 && reply->error() == QNetworkReply::NoError)
        co_return Result<void>();
    // The address opens something: only what failed goes into the detail.
    co_return makeError(ErrorKind::Unavailable, QStringLiteral("storage_unreachable"),
                        NetworkText::tr("The server's storage did not take a part of the upload. Nothing was lost; try "
                                        "again later."),
                        QStringLiteral("status %1, network error %2").arg(status).arg(reply->error()));
}

Result<QUrl> parseServerAddress(const QString &text)
{
    QString address = text.trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    const auto invalid =
        makeError(ErrorKind::InvalidInput, QStringLiteral("server_address_invalid"),
                  NetworkText::tr("This is not a server's address. It looks like https://learn.example.org."));
    if (!address.contains(QLatin1String("://"))) {
        const QUrl guess(QStringLiteral("http://") + address, QUrl::StrictMode);
        address.prepend(isLoopback(guess.host()) ? QStringLiteral("http://") : QStringLiteral("https://"));
    }
    const QUrl url(address, QUrl::StrictMode);
    const bool http = url.scheme() == QLatin1String("http");
    if (!url.isValid() || url.host().isEmpty() || (!http && url.scheme() != QLatin1String("https")) || url.hasQuery() ||
        url.hasFragment() || !url.userInfo().isEmpty())
        return invalid;
    if (http && !isLoopback(url.host())) {
        return makeError(
            ErrorKind::InvalidInput, QStringLiteral("server_insecure"),
            NetworkText::tr("Passwords are not sent over http:// to another machine. Use the server's https:// "
                            "address."));
    }
    return url;
}

} // namespace cinefluent::studio
