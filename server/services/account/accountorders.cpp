// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/account/accountorders.h"

#include "common/base/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace cinefluent::server {

namespace {

PiiPlace placeOf(const QByteArray &seal)
{
    return {"jobs", "payload", seal};
}

Error payloadInvalid()
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("job_payload_invalid"),
                     QStringLiteral("The job does not say what is to be done."));
}

} // namespace

NewJob AccountMailOrder::toJob(const PiiBox &pii, RandomSource &random) const
{
    constexpr int mailPriority = 10;
    constexpr int mailAttempts = 8;
    constexpr qsizetype sealNameBytes = 16;
    NewJob job;
    job.kind = QString::fromLatin1(jobKind);
    job.priority = mailPriority;
    job.maxAttempts = mailAttempts;
    job.payload.clear();
    JsonWriter json(job.payload);
    json.beginObject().member("mail", toName(mail).constData());
    if (user)
        json.member("user", user->toString());
    if (!address.isEmpty()) {
        const QByteArray seal = toBase64Url(Secret::generate(random, sealNameBytes).view());
        const PiiBox::Sealed sealed = pii.seal(address, placeOf(seal));
        json.member("seal", seal.constData()).member("keyVersion", sealed.keyVersion);
        json.member("address", toBase64Url(sealed.bytes).constData());
    }
    json.endObject();
    return job;
}

Result<AccountMailOrder> AccountMailOrder::fromPayload(const QByteArray &payload, const PiiBox &pii)
{
    const QJsonObject json = QJsonDocument::fromJson(payload).object();
    const auto mail = accountMailFromName(json.value(QLatin1String("mail")).toString());
    if (!mail)
        return payloadInvalid();
    AccountMailOrder order;
    order.mail = *mail;
    const UserId user = UserId::fromString(json.value(QLatin1String("user")).toString());
    if (!user.isNull())
        order.user = user;
    if (json.contains(QLatin1String("address"))) {
        const QByteArray seal = json.value(QLatin1String("seal")).toString().toLatin1();
        const auto address = pii.open(fromBase64Url(json.value(QLatin1String("address")).toString().toLatin1()),
                                      json.value(QLatin1String("keyVersion")).toInt(), placeOf(seal));
        if (!address)
            return address.error();
        order.address = *address;
    }
    if (!order.user && order.address.isEmpty())
        return payloadInvalid();
    return order;
}

} // namespace cinefluent::server
