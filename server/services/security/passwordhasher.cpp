// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/passwordhasher.h"

#include <sodium.h>

#include <array>

namespace cinefluent::server {

namespace {

constexpr size_t hashSizeBytes = 32;
constexpr size_t bytesPerKiB = 1024;

/// libsodium wants an address also of no bytes.
const char *textOf(const Secret &password)
{
    return password.isEmpty() ? "" : password.view().data();
}

QByteArray toBase64(const unsigned char *bytes, size_t sizeBytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes), qsizetype(sizeBytes))
        .toBase64(QByteArray::OmitTrailingEquals);
}

} // namespace

PasswordHasher::PasswordHasher(RandomSource &random, Argon2Cost cost)
    : m_random(random)
    , m_cost(cost)
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
}

QByteArray PasswordHasher::hash(const Secret &password) const
{
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    m_random.fill(salt.data(), salt.size());
    std::array<unsigned char, hashSizeBytes> derived{};
    if (crypto_pwhash(derived.data(), derived.size(), textOf(password), quint64(password.size()), salt.data(),
                      m_cost.passes, m_cost.memoryKiB * bytesPerKiB, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    QByteArray text = "$argon2id$v=19$m=" + QByteArray::number(m_cost.memoryKiB) +
                      ",t=" + QByteArray::number(m_cost.passes) + ",p=1$" + toBase64(salt.data(), salt.size()) + '$' +
                      toBase64(derived.data(), derived.size());
    sodium_memzero(derived.data(), derived.size());
    return text;
}

PasswordHasher::Verdict PasswordHasher::verify(const Secret &password, const QByteArray &hash) const
{
    // libsodium reads a fixed-size buffer in some releases: give it one.
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (hash.size() >= qsizetype(text.size()))
        return Verdict::Mismatch;
    std::copy(hash.begin(), hash.end(), text.begin());
    if (crypto_pwhash_str_verify(text.data(), textOf(password), quint64(password.size())) != 0)
        return Verdict::Mismatch;
    const bool outdated =
        crypto_pwhash_str_needs_rehash(text.data(), m_cost.passes, m_cost.memoryKiB * bytesPerKiB) != 0;
    return outdated ? Verdict::MatchButOutdated : Verdict::Match;
}

} // namespace cinefluent::server
