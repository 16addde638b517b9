// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <random>
#include <vector>

namespace cinefluent::tests {

/// The payments of one customer as they really happened, and the Stripe events that tell of them. What the customer is
/// entitled to in the end is kept beside, step by step, and never read back from the events.
class BillingHistory
{
public:
    static constexpr char premiumPrice[] = "price_premium";
    static constexpr char proPrice[] = "price_pro";

    /// `graceS` as the server has it. `name` is part of every id.
    BillingHistory(const QByteArray &name, const QByteArray &userId, qint64 startS, qint64 graceS,
                   std::mt19937 &random);

    /// Lets something happen, some of it in the same second as the step before.
    void step();

    [[nodiscard]] const std::vector<QJsonObject> &events() const { return m_events; }
    [[nodiscard]] QString tier() const;                  ///< now
    [[nodiscard]] std::optional<qint64> endsAtS() const; ///< nothing for the free tier

private:
    struct Subscription
    {
        QString id, status, price, invoice, charge;
        qint64 startS = 0, endS = 0;
        bool cancels = false;
    };

    [[nodiscard]] int pick(int count) { return int(m_random() % quint32(count)); }
    [[nodiscard]] QString newId(const char *prefix);
    void tell(const char *type, const QJsonObject &object, const QJsonObject &previous = {});
    void begin();
    void bill();
    void tellUpdate(const Subscription &before);
    void changeSubscription();
    void refund();
    void dispute();
    [[nodiscard]] QJsonObject subscriptionJson(const Subscription &subscription) const;
    [[nodiscard]] QJsonObject chargeJson(bool refunded) const;

    const QString m_name, m_userId;
    const qint64 m_graceS;
    std::mt19937 &m_random;
    qint64 m_nowS;
    int m_counter = 0;
    std::optional<Subscription> m_current;
    bool m_isTaken = false; ///< the money of the latest invoice
    std::vector<QJsonObject> m_events;
};

} // namespace cinefluent::tests
