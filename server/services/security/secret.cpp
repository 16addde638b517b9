// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/secret.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>

namespace cinefluent::server {

namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

Secret::Secret(QByteArrayView bytes)
    : m_bytes(bytesOf(bytes), bytesOf(bytes) + bytes.size())
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::generate(RandomSource &random, qsizetype sizeBytes)
{
    Secret secret;
    secret.m_bytes.resize(size_t(sizeBytes));
    random.fill(secret.m_bytes.data(), secret.m_bytes.size());
    return secret;
}

void Secret::wipe()
{
    if (!m_bytes.empty())
        OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), size_t(a.size())) == 0;
}

QByteArray hmacSha256(const Secret &key, QByteArrayView message)
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned size = 0;
    if (!HMAC(EVP_sha256(), key.data(), int(key.size()), bytesOf(message), size_t(message.size()),
              reinterpret_cast<unsigned char *>(digest.data()), &size) ||
        size != 32)
        qFatal("HMAC-SHA256 failed");
    return digest;
}

QByteArray sha256(QByteArrayView message)
{
    QByteArray digest(32, Qt::Uninitialized);
    unsigned size = 0;
    if (EVP_Digest(message.data(), size_t(message.size()), reinterpret_cast<unsigned char *>(digest.data()), &size,
                   EVP_sha256(), nullptr) != 1 ||
        size != 32)
        qFatal("SHA-256 failed");
    return digest;
}

Secret deriveKey(const Secret &inputKey, QByteArrayView salt, QByteArrayView info, qsizetype sizeBytes)
{
    Q_ASSERT(sizeBytes > 0 && sizeBytes <= qsizetype(255) * 32);
    const Secret pseudoRandomKey(hmacSha256(Secret(salt), inputKey.view()));
    QByteArray okm;
    QByteArray block;
    for (int i = 1; okm.size() < sizeBytes; ++i) {
        block += info.toByteArray();
        block += char(i);
        block = hmacSha256(pseudoRandomKey, block);
        okm += block;
    }
    Secret result(QByteArrayView(okm).first(sizeBytes));
    OPENSSL_cleanse(okm.data(), size_t(okm.size()));
    OPENSSL_cleanse(block.data(), size_t(block.size()));
    return result;
}

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray fromBase64Url(QByteArrayView text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toByteArray(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    // Encoding again refuses padding and non-zero bits after the last byte: one text for one value.
    if (!decoded || toBase64Url(*decoded) != text)
        return {};
    return *decoded;
}

} // namespace cinefluent::server
