// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/stripe/stripeclient.h"

#include "server/services/payments/paymenterrors.h"

#include <QCoroSignal>
#include <QCoroTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace cinefluent::server {

using namespace std::chrono;

struct StripeClient::Outcome
{
    Result<StripeAnswer> result = StripeAnswer();
    bool mayRepeat = false;
    seconds retryAfter{0};
};

namespace {

constexpr qint64 maxAnswerBytes = 4 * 1024 * 1024;

Error refused(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("payments_unavailable"),
                     QStringLiteral("The payment provider cannot be used at the moment. Nothing was charged."), detail);
}

Error aboutMethod(const char *code, const QString &message, const QString &why, const QString &detail)
{
    Error error = makeError(ErrorKind::InvalidInput, QString::fromLatin1(code), message, detail);
    error.fields.append({QStringLiteral("/paymentMethodId"), why, message});
    return error;
}

/// Stripe's codes are snake_case already; ours never are anything else.
QString plainCode(const QString &code, const char *fallback)
{
    const auto isFine = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; };
    const bool isCode =
        !code.isEmpty() && code.size() <= 60 && code.front().isLower() && std::all_of(code.begin(), code.end(), isFine);
    return isCode ? code : QString::fromLatin1(fallback);
}

/// docs.stripe.com/api/errors. The provider's text may name a card: it goes nowhere, codes do.
Error errorOf(int status, const QJsonObject &error)
{
    const QString type = error[QLatin1String("type")].toString();
    const QString code = error[QLatin1String("code")].toString();
    const QString decline = error[QLatin1String("decline_code")].toString();
    const QString detail = QStringLiteral("stripe %1 %2 %3 %4").arg(status).arg(type, code, decline);
    if (type == QLatin1String("card_error"))
        return aboutMethod("payment_declined",
                           QStringLiteral("The payment was declined. Nothing was charged; use another payment method."),
                           plainCode(decline.isEmpty() ? code : decline, "card_declined"), detail);
    const QString parameter = error[QLatin1String("param")].toString();
    const bool namesMethod = parameter.contains(QLatin1String("payment_method")) ||
                             error[QLatin1String("message")].toString().contains(QLatin1String("PaymentMethod"));
    if (type == QLatin1String("invalid_request_error") && status < 500 && namesMethod)
        return aboutMethod("payment_method_invalid",
                           QStringLiteral("The payment provider does not accept this payment method. Nothing was "
                                          "charged."),
                           plainCode(code, "resource_missing"), detail);
    return refused(detail);
}

bool isRepeatable(int status, const QByteArray &shouldRetry)
{
    if (shouldRetry == "true" || shouldRetry == "false")
        return shouldRetry == "true";
    return status == 409 || status == 429 || status >= 500;
}

} // namespace

QByteArray formEncoded(const StripeForm &form)
{
    QByteArray encoded;
    for (const auto &[name, value] : form) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += name.toPercentEncoding("[]") + '=' + value.toPercentEncoding();
    }
    return encoded;
}

StripeClient::StripeClient(const StripeSettings &settings, const Clock &clock, RandomSource &random)
    : m_settings(settings)
    , m_clock(clock)
    , m_random(random)
{
}

StripeClient::~StripeClient()
{
    close();
}

void StripeClient::close()
{
    m_isClosed = true;
    if (!m_network)
        return;
    for (QNetworkReply *reply : m_network->findChildren<QNetworkReply *>())
        reply->abort();
}

Task<Result<StripeAnswer>> StripeClient::get(QByteArray path, StripeForm query)
{
    if (!query.empty())
        path += '?' + formEncoded(query);
    return perform({"GET", std::move(path), {}, {}});
}

Task<Result<StripeAnswer>> StripeClient::post(QByteArray path, StripeForm form, QByteArray key)
{
    return perform({"POST", std::move(path), std::move(form), std::move(key)});
}

Task<Result<StripeAnswer>> StripeClient::remove(QByteArray path, StripeForm query, QByteArray key)
{
    if (!query.empty())
        path += '?' + formEncoded(query);
    return perform({"DELETE", std::move(path), {}, std::move(key)});
}

Task<Result<StripeAnswer>> StripeClient::perform(Call call)
{
    for (int number = 1;; ++number) {
        Outcome outcome = co_await attempt(call);
        if (outcome.result.ok() || !outcome.mayRepeat || number >= m_settings.attempts || m_isClosed)
            co_return outcome.result;
        QTimer timer;
        timer.setSingleShot(true);
        timer.start(pauseAfter(number, outcome.retryAfter));
        co_await timer;
    }
}

milliseconds StripeClient::pauseAfter(int attempt, seconds wanted)
{
    const milliseconds full = std::min(m_settings.backoffMax, m_settings.backoffMin * (1 << std::min(attempt - 1, 10)));
    quint32 dice = 0;
    m_random.fill(&dice, sizeof dice);
    const milliseconds jittered = full / 2 + milliseconds(full.count() > 1 ? dice % (full.count() / 2 + 1) : 0);
    return std::max(jittered, std::min(milliseconds(wanted), m_settings.backoffMax));
}

QNetworkReply *StripeClient::send(const Call &call)
{
    if (!m_network)
        m_network = std::make_unique<QNetworkAccessManager>();
    QNetworkRequest request(
        QUrl(m_settings.apiUrl.toString(QUrl::StripTrailingSlash) + QString::fromUtf8(call.path), QUrl::StrictMode));
    request.setRawHeader("Authorization", "Bearer " + m_settings.secretKey.view().toByteArray());
    request.setRawHeader("Stripe-Version", apiVersion);
    request.setRawHeader("User-Agent", "CineFluent");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(int(m_settings.timeout.count()));
    if (!call.key.isEmpty())
        request.setRawHeader("Idempotency-Key", call.key);
    if (call.method == "GET")
        return m_network->get(request);
    if (call.method == "DELETE")
        return m_network->deleteResource(request);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
    return m_network->post(request, formEncoded(call.form));
}

Task<StripeClient::Outcome> StripeClient::attempt(Call call)
{
    if (m_isClosed)
        co_return Outcome{paymentOutcomeUnknown(QStringLiteral("closed"))};
    const std::unique_ptr<QNetworkReply, void (*)(QNetworkReply *)> reply(
        send(call), [](QNetworkReply *done) { done->deleteLater(); });
    if (!reply->isFinished())
        co_await qCoro(reply.get(), &QNetworkReply::finished);
    co_return outcomeOf(*reply);
}

StripeClient::Outcome StripeClient::outcomeOf(QNetworkReply &reply) const
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray bytes = reply.isOpen() ? reply.read(maxAnswerBytes) : QByteArray();
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    const QByteArray requestId = reply.rawHeader("Request-Id");
    Outcome outcome;
    outcome.retryAfter = seconds(std::clamp(reply.rawHeader("Retry-After").toInt(), 0, 60));
    const bool isBroken = reply.error() != QNetworkReply::NoError && status < 400;
    if (status == 0 || isBroken || !document.isObject() || requestId.size() > 200) {
        // What was cut off may have been done: the same key finds out.
        outcome.result =
            paymentOutcomeUnknown(QStringLiteral("stripe %1, network error %2").arg(status).arg(reply.error()));
        outcome.mayRepeat = status == 0 || isBroken || status >= 500 || status == 429 || status == 409;
        return outcome;
    }
    const QJsonObject body = document.object();
    if (status >= 200 && status < 300) {
        const QDateTime date = QDateTime::fromString(QString::fromLatin1(reply.rawHeader("Date")), Qt::RFC2822Date);
        const qint64 ours = floor<seconds>(m_clock.now()).time_since_epoch().count();
        outcome.result = StripeAnswer{body, date.isValid() ? date.toSecsSinceEpoch() : ours, requestId};
        return outcome;
    }
    outcome.mayRepeat = isRepeatable(status, reply.rawHeader("Stripe-Should-Retry"));
    const QString detail = QStringLiteral("stripe %1 %2").arg(status).arg(QString::fromLatin1(requestId));
    outcome.result = outcome.mayRepeat ? paymentOutcomeUnknown(detail)
                                       : errorOf(status, body[QLatin1String("error")].toObject()).within(detail);
    return outcome;
}

} // namespace cinefluent::server
