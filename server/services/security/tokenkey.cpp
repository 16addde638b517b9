// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/tokenkey.h"

#include "common/base/jsonwriter.h"
#include "server/services/security/opensslhandles.h"

#include <openssl/pem.h>

#include <array>

namespace cinefluent::server {

namespace {

constexpr size_t publicKeyBytes = 32; // RFC 8032, 5.1.5
constexpr size_t signatureBytes = 64; // RFC 8032, 5.1.6

const unsigned char *bytesOf(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char *>(data.data());
}

/// Without a word for the passphrase OpenSSL would ask the terminal.
int refusePassphrase(char *, int, int, void *)
{
    return -1;
}

OpenSslHandle<EVP_PKEY> readPem(const Secret &pem, bool isPrivate)
{
    const OpenSslHandle<BIO> stream(BIO_new_mem_buf(pem.data(), int(pem.size())));
    if (!stream)
        return nullptr;
    return OpenSslHandle<EVP_PKEY>(isPrivate ? PEM_read_bio_PrivateKey(stream.get(), nullptr, refusePassphrase, nullptr)
                                             : PEM_read_bio_PUBKEY(stream.get(), nullptr, refusePassphrase, nullptr));
}

} // namespace

struct TokenKey::Material
{
    QByteArray id;
    QByteArray jwk;
    Secret secret;               ///< HS256
    OpenSslHandle<EVP_PKEY> key; ///< EdDSA; null for HS256
    bool canSign = true;
};

TokenKey::TokenKey(std::shared_ptr<const Material> material)
    : m_material(std::move(material))
{
}

TokenKey::~TokenKey() = default;

TokenKey TokenKey::hs256(Secret secret)
{
    auto material = std::make_shared<Material>();
    material->id = toBase64Url(QByteArrayView(hmacSha256(secret, "cinefluent key id")).first(8));
    material->secret = std::move(secret);
    return TokenKey(std::move(material));
}

Result<TokenKey> TokenKey::ed25519(const Secret &pem)
{
    auto material = std::make_shared<Material>();
    material->key = readPem(pem, true);
    material->canSign = material->key != nullptr;
    if (!material->key)
        material->key = readPem(pem, false);
    std::array<unsigned char, publicKeyBytes> raw{};
    size_t size = raw.size();
    if (!material->key || EVP_PKEY_get_id(material->key.get()) != EVP_PKEY_ED25519 ||
        EVP_PKEY_get_raw_public_key(material->key.get(), raw.data(), &size) != 1 || size != raw.size())
        return makeError(ErrorKind::InvalidInput, QStringLiteral("key_invalid"),
                         QStringLiteral("This is not an Ed25519 key as PEM without a passphrase. Make one with: "
                                        "openssl genpkey -algorithm ed25519"));
    const QByteArray x = toBase64Url(QByteArrayView(raw.data(), qsizetype(raw.size())));
    // RFC 7638: the required members alone, in alphabetical order, without white space.
    material->id = toBase64Url(sha256(QByteArray(R"({"crv":"Ed25519","kty":"OKP","x":")") + x + "\"}"));
    JsonWriter(material->jwk)
        .beginObject()
        .member("kty", "OKP")
        .member("crv", "Ed25519")
        .member("x", x.constData())
        .member("kid", material->id.constData())
        .member("use", "sig")
        .member("alg", "EdDSA")
        .endObject();
    return TokenKey(std::move(material));
}

const char *TokenKey::algorithm() const
{
    return m_material->key ? "EdDSA" : "HS256";
}

const QByteArray &TokenKey::id() const
{
    return m_material->id;
}

bool TokenKey::canSign() const
{
    return m_material->canSign;
}

QByteArray TokenKey::sign(QByteArrayView message) const
{
    if (!m_material->key)
        return hmacSha256(m_material->secret, message);
    const OpenSslHandle<EVP_MD_CTX> context(EVP_MD_CTX_new());
    QByteArray signature(qsizetype(signatureBytes), Qt::Uninitialized);
    size_t size = signatureBytes;
    // Fails for want of memory alone: a half-made token must not leave.
    if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_material->key.get()) != 1 ||
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytesOf(message),
                       size_t(message.size())) != 1)
        qFatal("the access token could not be signed");
    return signature;
}

bool TokenKey::verify(QByteArrayView message, QByteArrayView signature) const
{
    if (!m_material->key)
        return equalInConstantTime(signature, hmacSha256(m_material->secret, message));
    const OpenSslHandle<EVP_MD_CTX> context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, m_material->key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(signature), size_t(signature.size()), bytesOf(message),
                            size_t(message.size())) == 1;
}

const QByteArray &TokenKey::publicJwk() const
{
    return m_material->jwk;
}

} // namespace cinefluent::server
