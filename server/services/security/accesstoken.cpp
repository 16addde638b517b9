// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/accesstoken.h"

#include "common/base/jsonwriter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace cinefluent::server {

using namespace std::chrono;

namespace {

constexpr qsizetype maxTokenBytes = 2048;
constexpr double maxTimestamp = 1e11; // the year 5138: beyond it an Instant's microseconds are still far from overflow

Error invalid(const char *detail)
{
    return makeError(ErrorKind::Unauthenticated, QStringLiteral("token_invalid"),
                     QStringLiteral("The access token is not valid. Please sign in again."),
                     QString::fromLatin1(detail));
}

qint64 toSeconds(Instant instant)
{
    return floor<seconds>(instant).time_since_epoch().count();
}

std::optional<Instant> instantMember(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1String(name));
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > maxTimestamp || number != std::floor(number))
        return std::nullopt;
    return Instant(seconds(qint64(number)));
}

QUuid uuidMember(const QJsonObject &object, const char *name)
{
    const QString text = object.value(QLatin1String(name)).toString();
    return text.size() == 36 ? QUuid::fromString(text) : QUuid();
}

} // namespace

AccessTokenCodec::AccessTokenCodec(std::vector<TokenKey> keys, Options options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
{
    if (keys.empty() || !keys.front().canSign())
        qFatal("access tokens need a key that signs");
    QByteArrayList published;
    for (TokenKey &key : keys) {
        QByteArray header;
        JsonWriter(header)
            .beginObject()
            .member("alg", key.algorithm())
            .member("typ", "cinefluent-access+jwt")
            .member("kid", key.id().constData())
            .endObject();
        if (!key.publicJwk().isEmpty())
            published.append(key.publicJwk());
        m_keys.push_back({toBase64Url(header), std::move(key)});
    }
    m_publicKeySet = "{\"keys\":[" + published.join(',') + "]}";
}

QByteArray AccessTokenCodec::issue(const AccessClaims &claims) const
{
    QByteArray payload;
    JsonWriter(payload)
        .beginObject()
        .member("iss", m_options.issuer)
        .member("aud", m_options.audience)
        .member("sub", claims.subject.toString(QUuid::WithoutBraces))
        .member("sid", claims.sessionId.toString(QUuid::WithoutBraces))
        .member("role", claims.role)
        .member("iat", toSeconds(claims.issuedAt))
        .member("nbf", toSeconds(claims.issuedAt))
        .member("exp", toSeconds(claims.expiresAt))
        .endObject();
    const Key &key = m_keys.front();
    const QByteArray signedPart = key.encodedHeader + '.' + toBase64Url(payload);
    return signedPart + '.' + toBase64Url(key.key.sign(signedPart));
}

Result<AccessClaims> AccessTokenCodec::verify(QByteArrayView token) const
{
    const qsizetype firstDot = token.indexOf('.');
    const qsizetype lastDot = token.lastIndexOf('.');
    if (token.size() > maxTokenBytes || firstDot < 0 || lastDot == firstDot)
        return invalid("not three parts");
    const QByteArrayView header = token.first(firstDot);
    const auto key =
        std::find_if(m_keys.begin(), m_keys.end(), [header](const Key &k) { return k.encodedHeader == header; });
    if (key == m_keys.end())
        return invalid("unknown header: another algorithm, type or key");
    if (!key->key.verify(token.first(lastDot), fromBase64Url(token.sliced(lastDot + 1))))
        return invalid("wrong signature");

    const QByteArray payload = fromBase64Url(token.sliced(firstDot + 1, lastDot - firstDot - 1));
    const QJsonObject object = QJsonDocument::fromJson(payload).object();
    if (object.value(QLatin1String("iss")) != m_options.issuer ||
        object.value(QLatin1String("aud")) != m_options.audience)
        return invalid("another issuer or audience");
    const auto issuedAt = instantMember(object, "iat");
    const auto notBefore = instantMember(object, "nbf");
    const auto expiresAt = instantMember(object, "exp");
    AccessClaims claims{uuidMember(object, "sub"), uuidMember(object, "sid"),
                        object.value(QLatin1String("role")).toString(), issuedAt.value_or(Instant()),
                        expiresAt.value_or(Instant())};
    if (!issuedAt || !notBefore || !expiresAt || claims.subject.isNull() || claims.sessionId.isNull() ||
        claims.role.isEmpty())
        return invalid("a claim is missing");
    const Instant now = m_clock.now();
    if (*notBefore > now + seconds(m_options.clockSkewS) || *issuedAt > now + seconds(m_options.clockSkewS))
        return invalid("not valid yet");
    if (*expiresAt <= now)
        return makeError(ErrorKind::Unauthenticated, QStringLiteral("token_expired"),
                         QStringLiteral("The access token has expired. Refresh the session or sign in again."));
    return claims;
}

} // namespace cinefluent::server
