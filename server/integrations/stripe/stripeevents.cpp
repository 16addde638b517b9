// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/stripe/stripeevents.h"

#include "server/integrations/stripe/stripeobjects.h"
#include "server/integrations/stripe/stripesignature.h"

#include <QJsonDocument>

namespace cinefluent::server {

namespace {

constexpr qsizetype maxIdLength = 255;

/// Ids and types are printable ASCII; nothing else goes into the ledger.
bool isName(const QByteArray &text)
{
    const auto isFine = [](char c) { return c > 0x20 && c < 0x7F; };
    return !text.isEmpty() && text.size() <= maxIdLength && std::all_of(text.begin(), text.end(), isFine);
}

bool isNameOrNothing(const QByteArray &text)
{
    return text.isEmpty() || isName(text);
}

Error webhookInvalid(const QString &detail)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("webhook_invalid"),
                     QStringLiteral("This notice is no event that can be read. Nothing was recorded."), detail);
}

void readCharge(const QJsonObject &charge, BillingEvent &event)
{
    event.subject = BillingEvent::Subject::Charge;
    event.facts = {{QStringLiteral("invoice"), QString::fromUtf8(idOf(charge[QLatin1String("invoice")]))},
                   {QStringLiteral("refunded"), charge[QLatin1String("refunded")].toBool()}};
}

void readObject(const QJsonObject &object, const QJsonObject &previous, BillingEvent &event)
{
    const QString kind = object[QLatin1String("object")].toString();
    event.objectId = idOf(object[QLatin1String("id")]);
    event.customerId = idOf(object[QLatin1String("customer")]);
    event.userId = accountOf(object);
    if (kind == QLatin1String("subscription")) {
        event.subject = BillingEvent::Subject::Subscription;
        event.facts = subscriptionFacts(object).toJson();
        event.before = formerFacts(previous);
    } else if (kind == QLatin1String("charge")) {
        readCharge(object, event);
    } else if (kind == QLatin1String("dispute")) {
        event.subject = BillingEvent::Subject::Dispute;
        event.chargeId = idOf(object[QLatin1String("charge")]);
        event.facts = {{QStringLiteral("status"), object[QLatin1String("status")].toString()}};
    } else if (kind == QLatin1String("customer")) {
        event.customerId = event.objectId;
    }
}

} // namespace

Result<BillingEvent> stripeEventFromJson(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    BillingEvent event;
    event.id = idOf(json[QLatin1String("id")]);
    event.type = json[QLatin1String("type")].toString().toUtf8();
    event.createdS = json[QLatin1String("created")].toInteger(-1);
    const QJsonObject data = json[QLatin1String("data")].toObject();
    const QJsonObject object = data[QLatin1String("object")].toObject();
    if (!isName(event.id) || !isName(event.type) || event.createdS < 0 || object.isEmpty())
        return webhookInvalid(QStringLiteral("no id, type, time or object"));
    readObject(object, data[QLatin1String("previous_attributes")].toObject(), event);
    const bool isWhole =
        isNameOrNothing(event.objectId) && isNameOrNothing(event.customerId) && isNameOrNothing(event.chargeId);
    if (!isWhole || (event.subject != BillingEvent::Subject::Other && event.objectId.isEmpty()))
        return webhookInvalid(QStringLiteral("an id of the object"));
    return event;
}

StripeEvents::StripeEvents(const StripeSettings &settings, const Clock &clock)
    : m_settings(settings)
    , m_clock(clock)
{
}

bool StripeEvents::isConfigured() const
{
    return !m_settings.webhookSecrets.empty();
}

Result<BillingEvent> StripeEvents::read(const QByteArray &body, const QByteArray &signature) const
{
    const auto verified = verifyStripeSignature(signature, body, m_settings.webhookSecrets, m_clock.now());
    if (!verified)
        return verified.error();
    return stripeEventFromJson(body);
}

} // namespace cinefluent::server
