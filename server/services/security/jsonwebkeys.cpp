// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/jsonwebkeys.h"

#include "server/services/security/opensslhandles.h"
#include "server/services/security/secret.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <openssl/core_names.h>

namespace cinefluent::server {

namespace {

constexpr qsizetype coordinateBytes = 32;
constexpr qsizetype minModulusBytes = 256;
constexpr qsizetype maxModulusBytes = 1024;
constexpr qsizetype maxKeys = 50;

const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

OpenSslHandle<EVP_PKEY> keyFrom(const char *type, OSSL_PARAM_BLD *builder)
{
    const OpenSslHandle<OSSL_PARAM> params(OSSL_PARAM_BLD_to_param(builder));
    const OpenSslHandle<EVP_PKEY_CTX> context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) != 1)
        return nullptr;
    return OpenSslHandle<EVP_PKEY>(key);
}

OpenSslHandle<EVP_PKEY> rsaKey(const QByteArray &modulus, const QByteArray &exponent)
{
    if (modulus.size() < minModulusBytes || modulus.size() > maxModulusBytes || exponent.isEmpty() ||
        exponent.size() > qsizetype(sizeof(quint64)))
        return nullptr;
    const OpenSslHandle<BIGNUM> n(BN_bin2bn(bytesOf(modulus), int(modulus.size()), nullptr));
    const OpenSslHandle<BIGNUM> e(BN_bin2bn(bytesOf(exponent), int(exponent.size()), nullptr));
    const OpenSslHandle<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new());
    if (!n || !e || !builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1)
        return nullptr;
    return keyFrom("RSA", builder.get());
}

OpenSslHandle<EVP_PKEY> ecKey(const QByteArray &x, const QByteArray &y)
{
    if (x.size() != coordinateBytes || y.size() != coordinateBytes)
        return nullptr;
    const QByteArray point = QByteArray(1, '\x04') + x + y; // uncompressed
    const OpenSslHandle<OSSL_PARAM_BLD> builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "prime256v1", 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                         size_t(point.size())) != 1)
        return nullptr;
    return keyFrom("EC", builder.get());
}

/// R ‖ S of JOSE as the DER sequence that OpenSSL reads.
QByteArray toDer(const QByteArray &signature)
{
    if (signature.size() != 2 * coordinateBytes)
        return {};
    const OpenSslHandle<ECDSA_SIG> parts(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(bytesOf(signature), int(coordinateBytes), nullptr);
    BIGNUM *s = BN_bin2bn(bytesOf(signature) + coordinateBytes, int(coordinateBytes), nullptr);
    if (!parts || r == nullptr || s == nullptr || ECDSA_SIG_set0(parts.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return {};
    }
    unsigned char *der = nullptr;
    const int length = i2d_ECDSA_SIG(parts.get(), &der);
    const QByteArray out(reinterpret_cast<const char *>(der), length > 0 ? length : 0);
    OPENSSL_free(der);
    return out;
}

QByteArray member(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString().toLatin1();
}

} // namespace

struct JsonWebKeys::Key
{
    QByteArray algorithm;
    OpenSslHandle<EVP_PKEY> key;
};

Result<JsonWebKeys> JsonWebKeys::parse(const QByteArray &json)
{
    const QJsonArray entries = QJsonDocument::fromJson(json).object().value(QLatin1String("keys")).toArray();
    JsonWebKeys keys;
    for (qsizetype i = 0; i < std::min(entries.size(), maxKeys); ++i) {
        const QJsonObject entry = entries.at(i).toObject();
        const QByteArray id = member(entry, "kid");
        const QByteArray use = member(entry, "use");
        if (id.isEmpty() || (!use.isEmpty() && use != "sig"))
            continue;
        auto key = std::make_shared<Key>();
        if (member(entry, "kty") == "RSA") {
            key->algorithm = "RS256";
            key->key = rsaKey(fromBase64Url(member(entry, "n")), fromBase64Url(member(entry, "e")));
        } else if (member(entry, "kty") == "EC" && member(entry, "crv") == "P-256") {
            key->algorithm = "ES256";
            key->key = ecKey(fromBase64Url(member(entry, "x")), fromBase64Url(member(entry, "y")));
        }
        const QByteArray declared = member(entry, "alg");
        if (key->key && (declared.isEmpty() || declared == key->algorithm))
            keys.m_keys.insert(id, std::move(key));
    }
    if (keys.m_keys.isEmpty())
        return makeError(ErrorKind::Corrupt, QStringLiteral("jwks_invalid"),
                         QStringLiteral("The issuer's keys cannot be read."));
    return keys;
}

bool JsonWebKeys::verify(const QByteArray &keyId, const QByteArray &algorithm, const QByteArray &message,
                         const QByteArray &signature) const
{
    const auto found = m_keys.constFind(keyId);
    if (found == m_keys.cend() || (*found)->algorithm != algorithm)
        return false;
    const QByteArray der = algorithm == "ES256" ? toDer(signature) : signature;
    const OpenSslHandle<EVP_MD_CTX> context(EVP_MD_CTX_new());
    return context && !der.isEmpty() &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, (*found)->key.get()) == 1 &&
           EVP_DigestVerify(context.get(), bytesOf(der), size_t(der.size()), bytesOf(message),
                            size_t(message.size())) == 1;
}

} // namespace cinefluent::server
