// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/net/machinetranslation/serviceaccount.h"

#include "studio/net/machinetranslation/jsonexchange.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QJsonObject>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <algorithm>
#include <memory>

namespace cinefluent::studio {

namespace {

constexpr int assertionSeconds = 3'600;
/// A token is renewed this long before its end: a request takes its time.
constexpr int spareSeconds = 60;

struct TranslationText
{
    Q_DECLARE_TR_FUNCTIONS(MachineTranslation)
};

Error invalidKey(const QString &detail)
{
    return makeError(
        ErrorKind::InvalidInput, QStringLiteral("translation_key_invalid"),
        TranslationText::tr("This is not a Google service account’s key. It is the JSON file that Google’s "
                            "console gives for the account."),
        detail);
}

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Key readKey(const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bytes(BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free);
    // No password is asked for on a terminal.
    const auto noPassword = [](char *, int, int, void *) { return 0; };
    return {bytes ? PEM_read_bio_PrivateKey(bytes.get(), nullptr, noPassword, nullptr) : nullptr, EVP_PKEY_free};
}

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject &object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// The project's name is part of an address.
bool isProjectName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.cbegin(), name.cend(), [](QChar character) {
        return character.unicode() < 0x80 &&
               (character.isLetterOrNumber() || QStringLiteral("-.:").contains(character));
    });
}

} // namespace

Result<ServiceAccount> ServiceAccount::read(const QByteArray &keyFile)
{
    const QJsonObject file = QJsonDocument::fromJson(keyFile).object();
    ServiceAccount account;
    account.m_email = file.value(u"client_email").toString();
    account.m_project = file.value(u"project_id").toString();
    account.m_keyId = file.value(u"private_key_id").toString();
    account.m_privateKeyPem = file.value(u"private_key").toString().toUtf8();
    account.m_tokenAddress = QUrl(file.value(u"token_uri").toString());
    if (file.value(u"type").toString() != u"service_account" || account.m_email.isEmpty() ||
        !isProjectName(account.m_project))
        return invalidKey(QStringLiteral("members"));
    const bool isSecure =
        account.m_tokenAddress.scheme() == u"https" ||
        (account.m_tokenAddress.scheme() == u"http" && QHostAddress(account.m_tokenAddress.host()).isLoopback());
    if (!isSecure)
        return invalidKey(QStringLiteral("token_uri"));
    const Key key = readKey(account.m_privateKeyPem);
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA)
        return invalidKey(QStringLiteral("private_key"));
    return account;
}

Result<QByteArray> ServiceAccount::assertion(const QDateTime &now) const
{
    const qint64 issued = now.toSecsSinceEpoch();
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("RS256")},
                             {QStringLiteral("kid"), m_keyId},
                             {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const QJsonObject claims{
        {QStringLiteral("iss"), m_email},
        {QStringLiteral("aud"), m_tokenAddress.toString(QUrl::FullyEncoded)},
        {QStringLiteral("scope"), QStringLiteral("https://www.googleapis.com/auth/cloud-translation")},
        {QStringLiteral("iat"), issued},
        {QStringLiteral("exp"), issued + assertionSeconds}};
    const QByteArray message = encoded(header) + '.' + encoded(claims);
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    const Key key = readKey(m_privateKeyPem);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    size_t size = 0;
    if (!key || !context || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, bytes, size_t(message.size())) != 1)
        return invalidKey(QStringLiteral("signature"));
    QByteArray signature(qsizetype(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
                       size_t(message.size())) != 1)
        return invalidKey(QStringLiteral("signature"));
    signature.truncate(qsizetype(size));
    return message + '.' + encoded(signature);
}

Task<Result<AccessGrant>> ServiceAccount::grant(QNetworkAccessManager &network, std::stop_token stop) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Result<QByteArray> signedClaims = assertion(now);
    if (!signedClaims)
        co_return signedClaims.error();
    JsonRequest question;
    question.url = m_tokenAddress;
    question.contentType = "application/x-www-form-urlencoded";
    question.body = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + *signedClaims;
    question.stop = stop;
    Result<QJsonDocument> answer = co_await exchangeJson(network, question);
    if (!answer) {
        Error error = answer.error();
        // RFC 6749, 5.2: a key that is not known any more is answered with 400.
        if (error.code == u"translation_language_unsupported") {
            error.kind = ErrorKind::PermissionDenied;
            error.code = QStringLiteral("translation_key_refused");
            error.message = TranslationText::tr("Google refuses the service account’s key. Nothing was changed; check "
                                                "the key in the preferences.");
        }
        co_return error;
    }
    const QByteArray token = answer->object().value(u"access_token").toString().toUtf8();
    const int seconds = answer->object().value(u"expires_in").toInt(assertionSeconds);
    if (token.isEmpty() || token.contains('\n') || token.contains('\r'))
        co_return makeError(ErrorKind::Unsupported, QStringLiteral("translation_answer_invalid"),
                            TranslationText::tr("%1 did not answer with an access token. Nothing was changed.")
                                .arg(m_tokenAddress.host()));
    co_return AccessGrant{token, now.addSecs(std::max(seconds - spareSeconds, 0))};
}

} // namespace cinefluent::studio
