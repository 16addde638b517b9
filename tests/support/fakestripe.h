// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QSemaphore>
#include <QTcpServer>
#include <QThread>
#include <QUrlQuery>

#include <deque>
#include <map>
#include <vector>

namespace cinefluent::tests {

/// Speaks as much of Stripe's HTTP (API version 2024-06-20) as the server uses: customers, payment methods,
/// subscriptions, keys of idempotency, error objects, and the events that follow. Written from Stripe's reference.
/// Lives on the thread of the test, whose event loop serves it.
class FakeStripe : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray method, path;               ///< without query
        QHash<QByteArray, QByteArray> headers; ///< names in lower case
        QUrlQuery form;                        ///< of the body or the query
    };
    /// What befalls the next request.
    enum class Fault
    {
        None,
        RateLimited, ///< 429
        ServerError, ///< 500, nothing done
        LostAnswer,  ///< done, and the connection closed without an answer
        KeyInUse     ///< 409
    };

    static constexpr char secretKey[] = "sk_test_fake";

    FakeStripe();

    [[nodiscard]] QByteArray url() const;
    [[nodiscard]] const std::vector<Request> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &path) const;
    void fail(std::initializer_list<Fault> faults) { m_faults.insert(m_faults.end(), faults); }
    void fail(Fault fault, int times) { m_faults.insert(m_faults.end(), size_t(times), fault); }
    void recover() { m_faults.clear(); }

    [[nodiscard]] int customers() const { return int(m_customers.size()); }
    [[nodiscard]] int subscriptions() const { return int(m_subscriptions.size()); }
    [[nodiscard]] QJsonObject subscription(const QByteArray &id) const { return m_subscriptions.at(id); }
    [[nodiscard]] QByteArray onlySubscription() const { return m_subscriptions.begin()->first; }
    /// Events that were made and not taken yet, the oldest first.
    [[nodiscard]] std::vector<QJsonObject> takeEvents() { return std::exchange(m_events, {}); }

    /// What happens at Stripe without our asking; each makes its events.
    void change(const QByteArray &subscriptionId, const QJsonObject &members);
    void confirmPayment(const QByteArray &subscriptionId);
    void endSubscription(const QByteArray &subscriptionId);
    QJsonObject makeEvent(const QByteArray &type, const QJsonObject &object, const QJsonObject &previous = {});

    qint64 nowS = 0; ///< Stripe's clock

    /// The Stripe-Signature of a body.
    [[nodiscard]] static QByteArray sign(const QByteArray &body, const QByteArray &secret, qint64 atS);

private:
    struct Answer
    {
        int status = 200;
        QJsonObject body;
    };

    void serve(QTcpSocket *socket);
    void handle(QTcpSocket *socket, const Request &request, const QByteArray &rawForm);
    [[nodiscard]] Answer answerTo(const Request &request);
    [[nodiscard]] Answer onSubscription(const Request &request, const QByteArray &id);
    [[nodiscard]] Answer subscribe(const Request &request);
    [[nodiscard]] QJsonObject expanded(QJsonObject subscription) const;
    [[nodiscard]] QByteArray newId(const char *prefix);
    static Answer error(int status, const QString &type, const QString &code, const QString &message,
                        const QString &parameter = {});

    QTcpServer m_server;
    std::vector<Request> m_requests;
    std::deque<Fault> m_faults;
    struct Kept
    {
        QByteArray request;
        Answer answer;
    };
    std::map<QByteArray, Kept> m_keys;
    std::map<QByteArray, QJsonObject> m_customers;
    std::map<QByteArray, QJsonObject> m_subscriptions;
    std::map<QByteArray, QJsonObject> m_invoices;
    std::vector<QJsonObject> m_events;
    int m_counter = 0;
};

/// One on a thread of its own, for tests whose thread is busy.
class FakeStripeThread final : public QThread
{
public:
    FakeStripeThread();
    ~FakeStripeThread() override;
    [[nodiscard]] QByteArray url() const { return m_url; }

private:
    void run() override;

    QByteArray m_url;
    QSemaphore m_ready;
};

} // namespace cinefluent::tests
