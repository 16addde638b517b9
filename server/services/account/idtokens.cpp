// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/account/idtokens.h"

#include "common/api/strictjson.h"
#include "server/services/security/secret.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cinefluent::server {

using namespace std::chrono;

namespace {

constexpr qsizetype maxTokenBytes = 16 * 1024;
constexpr auto fetchInterval = minutes(1);
constexpr auto shortestKeep = minutes(1);
constexpr auto longestKeep = hours(24);

Error invalid(const char *detail)
{
    return makeError(ErrorKind::Unauthenticated, QStringLiteral("id_token_invalid"),
                     QStringLiteral("The sign-in by Google cannot be accepted. Please try again."),
                     QString::fromLatin1(detail));
}

std::optional<QJsonObject> objectIn(const QByteArray &base64Url)
{
    const auto parsed = api::parseStrictObject(fromBase64Url(base64Url), api::JsonLimits{16 * 1024, 8, 500, 40});
    return parsed ? std::optional<QJsonObject>(*parsed) : std::nullopt;
}

std::optional<Instant> instantIn(const QJsonObject &object, const char *name)
{
    constexpr double latest = 253'402'300'799.0; // the end of 9999
    const QJsonValue value = object.value(QLatin1String(name));
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < 0 || number > latest)
        return std::nullopt;
    return Instant(seconds(qint64(number)));
}

QString textIn(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString() == QLatin1String("true"); // Google has sent both
}

} // namespace

IdTokenVerifier::IdTokenVerifier(IdTokenRules rules, KeySetSource &source, const Clock &clock)
    : m_rules(std::move(rules))
    , m_source(source)
    , m_clock(clock)
{
}

Task<Result<JsonWebKeys>> IdTokenVerifier::keysFor(QByteArray keyId)
{
    const Instant now = m_clock.now();
    {
        const std::lock_guard lock(m_mutex);
        const bool isKnown = m_keys && m_keys->contains(keyId);
        std::optional<JsonWebKeys> kept = m_keys; // QCoro moves out of what co_return names
        if (isKnown && now < m_freshUntil)
            co_return std::move(*kept);
        const bool mayFetch = !m_lastFetch || now - *m_lastFetch >= fetchInterval || now < *m_lastFetch;
        if (!mayFetch) {
            if (kept && now < m_usableUntil)
                co_return std::move(*kept);
            co_return makeError(ErrorKind::Unavailable, QStringLiteral("issuer_unreachable"),
                                QStringLiteral("Sign-in by Google is not possible for now. Try again in a minute."));
        }
        m_lastFetch = now; // before the answer: those who come meanwhile do not ask as well
    }
    const auto fetched = co_await m_source.fetch();
    Result<JsonWebKeys> keys = fetched ? JsonWebKeys::parse(fetched->json) : fetched.error();
    const std::lock_guard lock(m_mutex);
    if (keys) {
        m_keys = *keys;
        m_freshUntil = now + std::clamp<seconds>(fetched->maxAge, shortestKeep, longestKeep);
        m_usableUntil = now + longestKeep;
    } else if (m_keys && now < m_usableUntil) {
        keys = *m_keys;
    }
    co_return keys;
}

Task<Result<IdTokenClaims>> IdTokenVerifier::verify(QByteArray token, QString nonce)
{
    const QByteArrayList parts = token.split('.');
    if (token.size() > maxTokenBytes || parts.size() != 3)
        co_return invalid("not a signed token");
    const auto header = objectIn(parts[0]);
    if (!header || header->contains(QLatin1String("crit")))
        co_return invalid("the header cannot be read");
    const QByteArray algorithm = textIn(*header, "alg").toLatin1();
    const QByteArray keyId = textIn(*header, "kid").toLatin1();
    if ((algorithm != "RS256" && algorithm != "ES256") || keyId.isEmpty())
        co_return invalid("the algorithm is none of ours");
    const auto keys = co_await keysFor(keyId);
    if (!keys)
        co_return keys.error();
    if (!keys->verify(keyId, algorithm, parts[0] + '.' + parts[1], fromBase64Url(parts[2])))
        co_return invalid("the signature does not hold");
    co_return check(parts[1], nonce);
}

Result<IdTokenClaims> IdTokenVerifier::check(const QByteArray &payload, const QString &nonce) const
{
    const auto claims = objectIn(payload);
    if (!claims)
        return invalid("the claims cannot be read");
    if (!m_rules.issuers.contains(textIn(*claims, "iss")))
        return invalid("another issuer");
    const QString audience = textIn(*claims, "aud"); // a list is refused: ours are issued to one app
    if (audience.isEmpty() || !m_rules.audiences.contains(audience))
        return invalid("another audience");
    const QString party = textIn(*claims, "azp");
    if (!party.isEmpty() && !m_rules.audiences.contains(party))
        return invalid("another authorised party");
    const auto issuedAt = instantIn(*claims, "iat");
    const auto expiresAt = instantIn(*claims, "exp");
    const Instant now = m_clock.now();
    if (!issuedAt || !expiresAt || *issuedAt > now + m_rules.clockSkew || *expiresAt <= now - m_rules.clockSkew ||
        *expiresAt - *issuedAt > m_rules.longestLife)
        return invalid("expired, or not yet valid");
    if (!nonce.isEmpty() && !equalInConstantTime(textIn(*claims, "nonce").toUtf8(), nonce.toUtf8()))
        return invalid("another nonce");
    IdTokenClaims found;
    found.subject = textIn(*claims, "sub");
    found.email = textIn(*claims, "email");
    found.emailVerified = isTrue(claims->value(QLatin1String("email_verified")));
    found.name = textIn(*claims, "name");
    found.issuedAt = *issuedAt;
    constexpr qsizetype maxSubjectLength = 255; // OpenID Connect Core 1.0, section 2
    if (found.subject.isEmpty() || found.subject.size() > maxSubjectLength)
        return invalid("no subject");
    return found;
}

} // namespace cinefluent::server
