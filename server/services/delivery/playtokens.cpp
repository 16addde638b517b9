// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/delivery/playtokens.h"

#include "common/api/errorcodes.h"

#include <QtEndian>

namespace cinefluent::server {

namespace {

constexpr char version = 1;
constexpr char boundFlag = 1;
constexpr qsizetype keyIdBytes = 6;
constexpr qsizetype keyIdAt = 2;
constexpr qsizetype expiryAt = 8;
constexpr qsizetype userAt = 16;
constexpr qsizetype sessionAt = 32;
constexpr qsizetype lessonAt = 48;
constexpr qsizetype packageAt = 64;
constexpr qsizetype addressAt = 80;
constexpr qsizetype addressBytes = 8;
constexpr qsizetype headBytes = 88;
constexpr qsizetype uuidBytes = 16;
constexpr qsizetype derivedKeyBytes = 32;

Error refused(const char *code, const QString &why)
{
    return makeError(ErrorKind::PermissionDenied, QString::fromLatin1(code),
                     why + QStringLiteral(" Ask for the lesson's playback again to get a fresh one."));
}

QUuid uuidAt(QByteArrayView bytes, qsizetype at)
{
    return QUuid::fromRfc4122(bytes.sliced(at, uuidBytes));
}

} // namespace

PlayTokens::PlayTokens(const std::vector<MediaKey> &keys, const Clock &clock)
    : m_clock(clock)
{
    for (const MediaKey &key : keys) {
        QByteArray id = sha256("cinefluent play " + key.id).first(keyIdBytes);
        m_keys.push_back({std::move(id), deriveKey(key.key, {}, "cinefluent play tokens", derivedKeyBytes)});
    }
    if (m_keys.empty())
        qFatal("PlayTokens: no key");
}

qint64 PlayTokens::nowSeconds() const
{
    return std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch().count();
}

QByteArray PlayTokens::addressTag(const Key &key, QByteArrayView sender)
{
    return hmacSha256(key.secret, "address\n" + sender.toByteArray()).first(addressBytes);
}

QByteArray PlayTokens::signature(const Key &key, QByteArrayView head)
{
    return hmacSha256(key.secret, "token\n" + head.toByteArray());
}

QByteArray PlayTokens::sign(const PlayClaims &claims, QByteArrayView sender) const
{
    const Key &key = m_keys.front();
    QByteArray bytes;
    bytes.reserve(sizeBytes);
    bytes.append(version);
    bytes.append(claims.isBound ? boundFlag : '\0');
    bytes.append(key.id);
    const qint64 expiry = qToBigEndian(claims.expiresAtSeconds);
    bytes.append(reinterpret_cast<const char *>(&expiry), sizeof expiry);
    for (const QUuid &id : {claims.user.uuid(), claims.session.uuid(), claims.lesson.uuid(), claims.package.uuid()})
        bytes.append(id.toRfc4122());
    bytes.append(claims.isBound ? addressTag(key, sender) : QByteArray(addressBytes, '\0'));
    bytes.append(signature(key, bytes));
    return toBase64Url(bytes);
}

Result<PlayClaims> PlayTokens::verify(QByteArrayView token, QByteArrayView sender) const
{
    const QByteArray bytes = token.size() == length ? fromBase64Url(token) : QByteArray();
    bool holds = false;
    if (bytes.size() == sizeBytes && bytes.at(0) == version) {
        const QByteArrayView head = QByteArrayView(bytes).first(headBytes);
        for (const Key &key : m_keys) {
            if (head.sliced(keyIdAt, keyIdBytes) != key.id)
                continue;
            holds = equalInConstantTime(QByteArrayView(bytes).sliced(headBytes), signature(key, head));
            if (holds && bytes.at(1) == boundFlag)
                holds = equalInConstantTime(head.sliced(addressAt), addressTag(key, sender));
        }
    }
    if (!holds)
        return refused(api::codes::signatureInvalid, QStringLiteral("This playback address is not valid."));
    PlayClaims claims;
    claims.user = UserId(uuidAt(bytes, userAt));
    claims.session = SessionId(uuidAt(bytes, sessionAt));
    claims.lesson = LessonId(uuidAt(bytes, lessonAt));
    claims.package = PackageId(uuidAt(bytes, packageAt));
    claims.expiresAtSeconds = qFromBigEndian<qint64>(bytes.constData() + expiryAt);
    claims.isBound = bytes.at(1) == boundFlag;
    if (claims.expiresAtSeconds <= nowSeconds())
        return refused(api::codes::signatureExpired, QStringLiteral("This playback address has expired."));
    return claims;
}

QByteArray PlayTokens::learnerCode(const UserId &user) const
{
    constexpr char letters[] = "ABCDEFGHJKMNPQRSTVWXYZ0123456789"; // none that is mistaken for another
    constexpr int codeLength = 8;
    constexpr int bitsEach = 5;
    const QByteArray tag = hmacSha256(m_keys.front().secret, "learner\n" + user.uuid().toRfc4122());
    quint64 bits = qFromBigEndian<quint64>(tag.constData());
    QByteArray code;
    for (int i = 0; i < codeLength; ++i, bits >>= bitsEach)
        code.append(letters[bits & 31]);
    return code;
}

} // namespace cinefluent::server
