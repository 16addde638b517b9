// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/stripe/stripesignature.h"

namespace cinefluent::server {

namespace {

constexpr std::chrono::seconds tolerance{300};
constexpr qsizetype maxHeaderLength = 4'096;

Error signatureInvalid(const QString &detail)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("webhook_signature_invalid"),
                     QStringLiteral("The signature of this notice cannot be accepted. Nothing was recorded."), detail);
}

} // namespace

Result<void> verifyStripeSignature(const QByteArray &header, const QByteArray &body, const std::vector<Secret> &secrets,
                                   Instant now)
{
    QByteArray stamp;
    QByteArrayList signatures;
    if (header.size() > maxHeaderLength)
        return signatureInvalid(QStringLiteral("header too long"));
    for (const QByteArray &part : header.split(',')) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = part.left(equals).trimmed();
        if (name == "t" && stamp.isEmpty())
            stamp = part.mid(equals + 1).trimmed();
        else if (name == "t")
            return signatureInvalid(QStringLiteral("two times"));
        else if (name == "v1")
            signatures.append(part.mid(equals + 1).trimmed());
    }
    bool isNumber = false;
    const qint64 signedS = stamp.toLongLong(&isNumber);
    constexpr qint64 farAway = 1'000'000'000'000;
    if (!isNumber || signedS < 0 || signedS > farAway || signatures.isEmpty())
        return signatureInvalid(QStringLiteral("no time or no v1 signature"));
    const auto age = now - Instant(std::chrono::seconds(signedS));
    if (age > tolerance || age < -tolerance)
        return signatureInvalid(QStringLiteral("outside of the tolerance"));
    // Every pair is compared, so that the time tells nothing of which one fits.
    bool fits = false;
    for (const Secret &secret : secrets) {
        const QByteArray expected = hmacSha256(secret, stamp + '.' + body).toHex();
        for (const QByteArray &signature : signatures)
            fits |= equalInConstantTime(expected, signature);
    }
    if (!fits)
        return signatureInvalid(QStringLiteral("no signature fits"));
    return {};
}

} // namespace cinefluent::server
