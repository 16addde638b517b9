// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/chunkcipher.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <array>
#include <memory>

namespace cinefluent::server {

namespace {

struct ContextDeleter
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter>;

constexpr size_t nonceBytes = 12;

std::array<unsigned char, nonceBytes> nonceOf(quint64 number)
{
    std::array<unsigned char, nonceBytes> nonce{};
    qToBigEndian(number, nonce.data() + nonceBytes - sizeof number);
    return nonce;
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

} // namespace

ChunkCipher::ChunkCipher(Secret key, QByteArray head)
    : m_key(std::move(key))
    , m_head(std::move(head))
{
    if (m_key.size() != keySizeBytes)
        qFatal("ChunkCipher: the key has not 32 bytes");
}

QByteArray ChunkCipher::associated(quint64 number, bool isLast) const
{
    QByteArray data = m_head;
    const quint64 bigEndian = qToBigEndian(number);
    data.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
    data.append(isLast ? '\1' : '\0');
    return data;
}

QByteArray ChunkCipher::seal(QByteArrayView chunk, quint64 number, bool isLast) const
{
    const Context context(EVP_CIPHER_CTX_new());
    const auto nonce = nonceOf(number);
    const QByteArray bound = associated(number, isLast);
    QByteArray sealed(chunk.size() + tagSizeBytes, Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(sealed.data());
    int length = 0;
    const bool done =
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, m_key.data(), nonce.data()) == 1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &length, bytesOf(bound), int(bound.size())) == 1 &&
        EVP_EncryptUpdate(context.get(), out, &length, bytesOf(chunk), int(chunk.size())) == 1 &&
        EVP_EncryptFinal_ex(context.get(), out + length, &length) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, int(tagSizeBytes), out + chunk.size()) == 1;
    if (!done)
        qFatal("AES-256-GCM is missing");
    return sealed;
}

std::optional<QByteArray> ChunkCipher::open(QByteArrayView sealed, quint64 number, bool isLast) const
{
    if (sealed.size() < tagSizeBytes)
        return std::nullopt;
    const Context context(EVP_CIPHER_CTX_new());
    const auto nonce = nonceOf(number);
    const QByteArray bound = associated(number, isLast);
    const QByteArrayView content = sealed.chopped(tagSizeBytes);
    QByteArray tag = sealed.last(tagSizeBytes).toByteArray();
    QByteArray chunk(content.size(), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(chunk.data());
    int length = 0;
    const bool holds = EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, m_key.data(), nonce.data()) == 1 &&
                       EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, int(tagSizeBytes), tag.data()) == 1 &&
                       EVP_DecryptUpdate(context.get(), nullptr, &length, bytesOf(bound), int(bound.size())) == 1 &&
                       EVP_DecryptUpdate(context.get(), out, &length, bytesOf(content), int(content.size())) == 1 &&
                       EVP_DecryptFinal_ex(context.get(), out + length, &length) == 1;
    return holds ? std::optional(chunk) : std::nullopt;
}

} // namespace cinefluent::server
