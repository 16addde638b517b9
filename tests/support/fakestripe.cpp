// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakestripe.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QMessageAuthenticationCode>
#include <QTcpSocket>

namespace cinefluent::tests {

namespace {

constexpr qint64 month = 30 * 24 * 3'600;

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

QString formValue(const QUrlQuery &form, const char *name)
{
    return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
}

} // namespace

FakeStripe::FakeStripe()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for Stripe");
    nowS = QDateTime::currentSecsSinceEpoch();
}

QByteArray FakeStripe::url() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort());
}

int FakeStripe::count(const QByteArray &method, const QByteArray &path) const
{
    return int(std::count_if(m_requests.begin(), m_requests.end(),
                             [&](const Request &request) { return request.method == method && request.path == path; }));
}

QByteArray FakeStripe::sign(const QByteArray &body, const QByteArray &secret, qint64 atS)
{
    const QByteArray stamp = QByteArray::number(atS);
    const QByteArray code =
        QMessageAuthenticationCode::hash(stamp + '.' + body, secret, QCryptographicHash::Sha256).toHex();
    return "t=" + stamp + ",v1=" + code;
}

QByteArray FakeStripe::newId(const char *prefix)
{
    return QByteArray(prefix) + "_fake" + QByteArray::number(++m_counter);
}

void FakeStripe::serve(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(socket->bytesAvailable());
    const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    Request request;
    const QByteArrayList lines = bytes.left(headEnd).split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (bytes.size() < headEnd + 4 + length)
        return;
    const QByteArray body = bytes.mid(headEnd + 4, length);
    socket->read(headEnd + 4 + length);
    const QByteArrayList first = lines.first().trimmed().split(' ');
    request.method = first.at(0);
    const qsizetype mark = first.at(1).indexOf('?');
    request.path = first.at(1).left(mark < 0 ? first.at(1).size() : mark);
    const QByteArray rawForm = mark < 0 ? body : first.at(1).mid(mark + 1);
    request.form = QUrlQuery(QString::fromUtf8(rawForm).replace(u'+', u' '));
    m_requests.push_back(request);
    handle(socket, request, rawForm);
}

void FakeStripe::handle(QTcpSocket *socket, const Request &request, const QByteArray &rawForm)
{
    Fault fault = Fault::None;
    if (!m_faults.empty()) {
        fault = m_faults.front();
        m_faults.pop_front();
    }
    Answer answer;
    if (request.headers.value("authorization") != QByteArray("Bearer ") + secretKey)
        answer = error(401, "invalid_request_error", "", "Invalid API Key provided");
    else if (request.headers.value("stripe-version") != "2024-06-20")
        answer = error(400, "invalid_request_error", "", "Unknown API version");
    else if (fault == Fault::RateLimited)
        answer = error(429, "invalid_request_error", "rate_limit", "Too many requests");
    else if (fault == Fault::ServerError)
        answer = error(500, "api_error", "", "Something went wrong");
    else if (fault == Fault::KeyInUse)
        answer = error(409, "idempotency_error", "idempotency_key_in_use", "Another request is under way");
    else {
        const QByteArray key = request.headers.value("idempotency-key");
        const QByteArray whole = request.method + request.path + rawForm;
        const auto kept = key.isEmpty() ? m_keys.end() : m_keys.find(key);
        if (kept != m_keys.end() && kept->second.request != whole)
            answer = error(400, "idempotency_error", "", "Keys can only be used with the same parameters");
        else if (kept != m_keys.end())
            answer = kept->second.answer;
        else
            answer = answerTo(request);
        if (!key.isEmpty() && kept == m_keys.end())
            m_keys.emplace(key, Kept{whole, answer});
    }
    if (fault == Fault::LostAnswer) {
        socket->abort();
        return;
    }
    const QByteArray body = QJsonDocument(answer.body).toJson(QJsonDocument::Compact);
    const QString date = QLocale::c().toString(QDateTime::fromSecsSinceEpoch(nowS, Qt::UTC),
                                               QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    socket->write("HTTP/1.1 " + QByteArray::number(answer.status) +
                  " Answer\r\nContent-Type: application/json\r\nRequest-Id: " + newId("req") + "\r\nDate: " +
                  date.toLatin1() + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

FakeStripe::Answer FakeStripe::error(int status, const QString &type, const QString &code, const QString &message,
                                     const QString &parameter)
{
    QJsonObject about{{"type", type}, {"message", message}};
    if (!code.isEmpty())
        about.insert("code", code);
    if (!parameter.isEmpty())
        about.insert("param", parameter);
    if (code == QLatin1String("card_declined"))
        about.insert("decline_code", "insufficient_funds");
    return {status, {{"error", about}}};
}

QJsonObject FakeStripe::makeEvent(const QByteArray &type, const QJsonObject &object, const QJsonObject &previous)
{
    QJsonObject data{{"object", object}};
    if (!previous.isEmpty())
        data.insert("previous_attributes", previous);
    const QJsonObject event{{"id", text(newId("evt"))},
                            {"object", "event"},
                            {"api_version", "2024-06-20"},
                            {"created", nowS},
                            {"data", data},
                            {"livemode", false},
                            {"pending_webhooks", 1},
                            {"type", text(type)},
                            {"request", QJsonObject{{"id", QJsonValue()}, {"idempotency_key", QJsonValue()}}}};
    m_events.push_back(event);
    return event;
}

QJsonObject FakeStripe::expanded(QJsonObject subscription) const
{
    subscription["latest_invoice"] = m_invoices.at(subscription["latest_invoice"].toString().toLatin1());
    return subscription;
}

FakeStripe::Answer FakeStripe::answerTo(const Request &request)
{
    const QByteArrayList parts = request.path.split('/').mid(2);
    const bool isPost = request.method == "POST";
    if (isPost && request.path == "/v1/customers") {
        const QByteArray id = newId("cus");
        const QJsonObject customer{
            {"id", text(id)},
            {"object", "customer"},
            {"metadata", QJsonObject{{"user_id", formValue(request.form, "metadata[user_id]")}}}};
        m_customers.emplace(id, customer);
        makeEvent("customer.created", customer);
        return {200, customer};
    }
    if (isPost && parts.size() == 3 && parts.at(0) == "payment_methods" && parts.at(2) == "attach") {
        if (parts.at(1) == "pm_card_chargeDeclined")
            return error(402, "card_error", "card_declined", "Your card was declined: 4000000000000002");
        if (!parts.at(1).startsWith("pm_card_"))
            return error(404, "invalid_request_error", "resource_missing",
                         "No such PaymentMethod: '" + text(parts.at(1)) + "'", "payment_method");
        return {200, {{"id", text(parts.at(1))}, {"object", "payment_method"}}};
    }
    if (isPost && parts.size() == 2 && parts.at(0) == "customers" && m_customers.contains(parts.at(1)))
        return {200, m_customers.at(parts.at(1))};
    if (request.path == "/v1/subscriptions")
        return subscribe(request);
    if (parts.size() == 2 && parts.at(0) == "subscriptions" && m_subscriptions.contains(parts.at(1)))
        return onSubscription(request, parts.at(1));
    return error(404, "invalid_request_error", "resource_missing", "No such thing");
}

FakeStripe::Answer FakeStripe::subscribe(const Request &request)
{
    const QString customer = formValue(request.form, "customer");
    if (request.method == "GET") {
        QJsonArray found;
        for (const auto &[id, subscription] : m_subscriptions) {
            if (subscription["customer"].toString() == customer && subscription["status"] != QJsonValue("canceled"))
                found.prepend(expanded(subscription));
        }
        return {200, {{"object", "list"}, {"data", found}, {"has_more", false}}};
    }
    const bool needsAction = formValue(request.form, "default_payment_method") == "pm_card_threeDSecure2Required";
    const QByteArray id = newId("sub");
    const QByteArray invoice = newId("in");
    const QJsonObject payment{{"id", text(newId("pi"))},
                              {"object", "payment_intent"},
                              {"status", needsAction ? "requires_action" : "succeeded"},
                              {"client_secret", "pi_secret_" + text(id)}};
    m_invoices.emplace(invoice, QJsonObject{{"id", text(invoice)}, {"object", "invoice"}, {"payment_intent", payment}});
    const QJsonObject price{{"id", formValue(request.form, "items[0][price]")}, {"object", "price"}};
    const QJsonObject item{{"id", text(newId("si"))}, {"object", "subscription_item"}, {"price", price}};
    const QJsonObject subscription{
        {"id", text(id)},
        {"object", "subscription"},
        {"customer", customer},
        {"status", needsAction ? "incomplete" : "active"},
        {"items", QJsonObject{{"object", "list"}, {"data", QJsonArray{item}}}},
        {"current_period_start", nowS},
        {"current_period_end", nowS + month},
        {"cancel_at_period_end", false},
        {"latest_invoice", text(invoice)},
        {"pending_update", QJsonValue()},
        {"metadata", QJsonObject{{"user_id", formValue(request.form, "metadata[user_id]")}}}};
    m_subscriptions.emplace(id, subscription);
    makeEvent("customer.subscription.created", subscription);
    if (!needsAction)
        makeEvent("charge.succeeded", {{"id", text(newId("ch"))},
                                       {"object", "charge"},
                                       {"customer", customer},
                                       {"invoice", text(invoice)},
                                       {"refunded", false},
                                       {"billing_details", QJsonObject{{"email", "payer@secret.example"}}}});
    return {200, expanded(subscription)};
}

FakeStripe::Answer FakeStripe::onSubscription(const Request &request, const QByteArray &id)
{
    if (request.method == "DELETE") {
        endSubscription(id);
        return {200, expanded(m_subscriptions.at(id))};
    }
    if (request.method == "POST") {
        QJsonObject members;
        const QString cancel = formValue(request.form, "cancel_at_period_end");
        if (!cancel.isEmpty())
            members.insert("cancel_at_period_end", cancel == QLatin1String("true"));
        const QString price = formValue(request.form, "items[0][price]");
        if (!price.isEmpty()) {
            QJsonObject item = m_subscriptions.at(id)["items"][QStringLiteral("data")].toArray().first().toObject();
            if (item["id"].toString() != formValue(request.form, "items[0][id]"))
                return error(400, "invalid_request_error", "resource_missing", "No such item", "items[0][id]");
            item["price"] = QJsonObject{{"id", price}, {"object", "price"}};
            members.insert("items", QJsonObject{{"object", "list"}, {"data", QJsonArray{item}}});
        }
        change(id, members);
    }
    return {200, expanded(m_subscriptions.at(id))};
}

void FakeStripe::change(const QByteArray &subscriptionId, const QJsonObject &members)
{
    QJsonObject &subscription = m_subscriptions.at(subscriptionId);
    QJsonObject previous;
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (subscription[it.key()] == it.value())
            continue;
        previous.insert(it.key(), subscription[it.key()]);
        subscription[it.key()] = it.value();
    }
    if (!previous.isEmpty())
        makeEvent("customer.subscription.updated", subscription, previous);
}

void FakeStripe::confirmPayment(const QByteArray &subscriptionId)
{
    QJsonObject &invoice = m_invoices.at(m_subscriptions.at(subscriptionId)["latest_invoice"].toString().toLatin1());
    QJsonObject payment = invoice["payment_intent"].toObject();
    payment["status"] = "succeeded";
    invoice["payment_intent"] = payment;
    change(subscriptionId, {{"status", "active"}});
}

void FakeStripe::endSubscription(const QByteArray &subscriptionId)
{
    QJsonObject &subscription = m_subscriptions.at(subscriptionId);
    subscription["status"] = "canceled";
    makeEvent("customer.subscription.deleted", subscription);
}

FakeStripeThread::FakeStripeThread()
{
    start();
    m_ready.acquire();
}

FakeStripeThread::~FakeStripeThread()
{
    quit();
    wait();
}

void FakeStripeThread::run()
{
    const FakeStripe stripe;
    m_url = stripe.url();
    m_ready.release();
    exec();
}

} // namespace cinefluent::tests
