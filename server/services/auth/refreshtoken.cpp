// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/auth/refreshtoken.h"

namespace cinefluent::server {

RefreshTokens::RefreshTokens(Secret key)
    : m_key(std::move(key))
{
}

Secret RefreshTokens::makeFirst(RandomSource &random) const
{
    return Secret::generate(random, tokenSizeBytes);
}

QByteArray RefreshTokens::makeNonce(RandomSource &random) const
{
    QByteArray nonce(tokenSizeBytes, Qt::Uninitialized);
    random.fill(nonce.data(), size_t(nonce.size()));
    return nonce;
}

Secret RefreshTokens::deriveChild(const Secret &parent, QByteArrayView nonce) const
{
    QByteArray message = parent.view().toByteArray();
    message.append(nonce.data(), nonce.size());
    const Secret whole(message);
    message.fill('\0');
    return Secret(hmacSha256(m_key, whole.view()));
}

QByteArray RefreshTokens::toText(const Secret &token)
{
    return toBase64Url(token.view());
}

Secret RefreshTokens::fromText(QStringView text)
{
    const QByteArray bytes = fromBase64Url(text.toLatin1());
    return bytes.size() == tokenSizeBytes ? Secret(bytes) : Secret();
}

QByteArray RefreshTokens::hashOf(const Secret &token)
{
    return sha256(token.view());
}

} // namespace cinefluent::server
