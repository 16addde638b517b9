// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/machinetranslation/jsonexchange.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QCoroTimer>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

#include <algorithm>

namespace cinefluent::studio {

namespace {

using std::chrono::milliseconds;

constexpr qint64 maxAnswerBytes = 32 * 1024 * 1024;
constexpr milliseconds longestPause = std::chrono::seconds(30);
constexpr qsizetype maxReasonLength = 300;

struct TranslationText
{
    Q_DECLARE_TR_FUNCTIONS(MachineTranslation)
};

struct Attempt
{
    Result<QJsonDocument> result{Error{}};
    bool mayRetry = false;
    milliseconds retryAfter{0};
};

// Google: {"error":{"message":…}} or {"error":…,"error_description":…}; LibreTranslate: {"error":…}.
QString reasonOf(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QJsonValue error = object.value(u"error");
    QString reason = error.isObject() ? error.toObject().value(u"message").toString() : error.toString();
    if (const QString more = object.value(u"error_description").toString(); !more.isEmpty())
        reason = more;
    reason = reason.simplified();
    return reason.size() > maxReasonLength ? reason.left(maxReasonLength) + u'…' : reason;
}

Error ofStatus(int status, const QByteArray &body, const QString &host)
{
    const QString reason = reasonOf(body);
    const QString detail = QStringLiteral("status %1").arg(status);
    const auto with = [&](const QString &message) {
        return reason.isEmpty() ? message : message + u'\n' + TranslationText::tr("It says: %1").arg(reason);
    };
    if (status == 401 || status == 403)
        return makeError(ErrorKind::PermissionDenied, QStringLiteral("translation_key_refused"),
                         with(TranslationText::tr("%1 refuses the key. Nothing was changed; check the key in the "
                                                  "preferences.")
                                  .arg(host)),
                         detail);
    if (status == 429)
        return makeError(ErrorKind::RateLimited, QStringLiteral("translation_limit_reached"),
                         with(TranslationText::tr("%1 translates no more for now: its limit is reached. Nothing was "
                                                  "changed; try again later.")
                                  .arg(host)),
                         detail);
    if (status == 400)
        return makeError(ErrorKind::Unsupported, QStringLiteral("translation_language_unsupported"),
                         with(TranslationText::tr("%1 cannot translate this. Nothing was changed; the service may not "
                                                  "know one of the languages.")
                                  .arg(host)),
                         detail);
    return makeError(
        ErrorKind::Unavailable, QStringLiteral("translation_failed"),
        with(TranslationText::tr("%1 could not translate. Nothing was changed; try again later.").arg(host)), detail);
}

bool isPassing(int status)
{
    return status == 408 || status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

Error cancelled()
{
    return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"), TranslationText::tr("Cancelled."));
}

QNetworkRequest prepared(const JsonRequest &request)
{
    QNetworkRequest result(request.url);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setTransferTimeout(int(request.silenceTimeout.count()));
    result.setRawHeader("Accept", "application/json");
    if (!request.body.isEmpty())
        result.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    return result;
}

Attempt readAnswer(QNetworkReply &reply, const QByteArray &body, bool isTooLong)
{
    Attempt outcome;
    const QString host = reply.url().host();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status >= 400) {
        outcome.result = ofStatus(status, body, host);
        outcome.mayRetry = isPassing(status);
        outcome.retryAfter = std::chrono::seconds(std::clamp(reply.rawHeader("Retry-After").toInt(), 0, 3'600));
        return outcome;
    }
    const auto invalid = [&](const QString &detail) {
        outcome.result = makeError(
            ErrorKind::Unsupported, QStringLiteral("translation_answer_invalid"),
            TranslationText::tr("%1 does not answer like this translation service. Nothing was changed; check "
                                "the address and the kind of service in the preferences.")
                .arg(host),
            detail);
        return outcome;
    };
    if (isTooLong)
        return invalid(QStringLiteral("answer too long"));
    if (reply.error() != QNetworkReply::NoError) {
        outcome.result = makeError(
            ErrorKind::Unavailable, QStringLiteral("translation_unreachable"),
            TranslationText::tr("%1 cannot be reached. Nothing was changed; check the address and the network.")
                .arg(host),
            QStringLiteral("network error %1: %2").arg(reply.error()).arg(reply.errorString()));
        outcome.mayRetry = reply.error() != QNetworkReply::SslHandshakeFailedError &&
                           reply.error() != QNetworkReply::HostNotFoundError;
        return outcome;
    }
    QJsonParseError parsing{};
    QJsonDocument document = QJsonDocument::fromJson(body, &parsing);
    if (status != 200 || parsing.error != QJsonParseError::NoError)
        return invalid(QStringLiteral("status %1, %2").arg(status).arg(parsing.errorString()));
    outcome.result = std::move(document);
    return outcome;
}

Task<Attempt> attempt(QNetworkAccessManager &network, JsonRequest request)
{
    const QNetworkRequest wanted = prepared(request);
    const std::unique_ptr<QNetworkReply, void (*)(QNetworkReply *)> reply(
        request.body.isEmpty() ? network.get(wanted) : network.post(wanted, request.body),
        [](QNetworkReply *done) { done->deleteLater(); });
    QByteArray body;
    bool isTooLong = false;
    QObject::connect(reply.get(), &QIODevice::readyRead, reply.get(), [&body, &isTooLong, answer = reply.get()] {
        body += answer->readAll();
        if (body.size() > maxAnswerBytes && !isTooLong) {
            isTooLong = true;
            answer->abort();
        }
    });
    {
        const std::stop_callback abort(request.stop, [guard = QPointer(reply.get())] {
            if (guard)
                QMetaObject::invokeMethod(guard, &QNetworkReply::abort, Qt::QueuedConnection);
        });
        if (!reply->isFinished())
            co_await qCoro(reply.get(), &QNetworkReply::finished);
    }
    if (reply->isOpen())
        body += reply->readAll();
    if (request.stop.stop_requested()) {
        Attempt stopped;
        stopped.result = cancelled();
        co_return stopped;
    }
    co_return readAnswer(*reply, body, isTooLong);
}

} // namespace

Task<Result<QJsonDocument>> exchangeJson(QNetworkAccessManager &network, JsonRequest request)
{
    for (int retry = 0;; ++retry) {
        if (request.stop.stop_requested())
            co_return cancelled();
        Attempt outcome = co_await attempt(network, request);
        if (!outcome.mayRetry || retry >= request.retries)
            co_return std::move(outcome.result);
        constexpr milliseconds slice{50};
        const milliseconds pause =
            outcome.retryAfter.count() > 0 ? outcome.retryAfter : request.firstPause * (1 << retry);
        for (milliseconds left = std::min(pause, longestPause); left.count() > 0; left -= slice) {
            if (request.stop.stop_requested())
                co_return cancelled();
            co_await QCoro::sleepFor(std::min(left, slice));
        }
    }
}

} // namespace cinefluent::studio
