// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/ids.h"
#include "common/base/result.h"
#include "common/base/task.h"
#include "server/integrations/stripe/stripesettings.h"

#include <QJsonObject>

#include <memory>
#include <vector>

class QNetworkAccessManager;
class QNetworkReply;

namespace cinefluent::server {

/// Members of a form in their order: {"items[0][price]", "price_…"}.
using StripeForm = std::vector<std::pair<QByteArray, QByteArray>>;

struct StripeAnswer
{
    QJsonObject body;
    qint64 dateS = 0; ///< when Stripe answered, by its own clock
    QByteArray requestId;
};

/// Stripe's HTTP: forms, bearer key, a pinned version, keys of idempotency, errors as values, and repetition after 409,
/// 429, 5xx and lost connections, with jittered back-off or as long as Retry-After says. The socket's work is done on
/// Qt's own HTTP thread; the awaiting thread only gets the answer (docs/adr). Belongs to the thread that made it.
class StripeClient
{
public:
    static constexpr char apiVersion[] = "2024-06-20";

    StripeClient(const StripeSettings &settings, const Clock &clock, RandomSource &random);
    /// What is under way is answered before it returns.
    ~StripeClient();

    [[nodiscard]] Task<Result<StripeAnswer>> get(QByteArray path, StripeForm query = {});
    /// `key`: see docs.stripe.com/api/idempotent_requests.
    [[nodiscard]] Task<Result<StripeAnswer>> post(QByteArray path, StripeForm form, QByteArray key);
    [[nodiscard]] Task<Result<StripeAnswer>> remove(QByteArray path, StripeForm query, QByteArray key);

    /// Ends what is under way with "payment_outcome_unknown"; nothing is repeated any more.
    void close();

private:
    struct Call
    {
        QByteArray method;
        QByteArray path;
        StripeForm form;
        QByteArray key;
    };
    struct Outcome;

    Task<Result<StripeAnswer>> perform(Call call);
    Task<Outcome> attempt(Call call);
    [[nodiscard]] QNetworkReply *send(const Call &call);
    [[nodiscard]] Outcome outcomeOf(QNetworkReply &reply) const;
    [[nodiscard]] std::chrono::milliseconds pauseAfter(int attempt, std::chrono::seconds wanted);

    const StripeSettings &m_settings;
    const Clock &m_clock;
    RandomSource &m_random;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made at the first call
    bool m_isClosed = false;
};

/// application/x-www-form-urlencoded; brackets of names stay as they are, as Stripe's own libraries send them.
[[nodiscard]] QByteArray formEncoded(const StripeForm &form);

} // namespace cinefluent::server
