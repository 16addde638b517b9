// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/security/piibox.h"

#include <QUrl>

#include <sodium.h>

namespace cinefluent::server {

namespace {

constexpr qsizetype nonceSizeBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSizeBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(PiiKeys::keySizeBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

unsigned char *mutableBytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

Error unreadable(const QString &detail)
{
    return makeError(ErrorKind::Corrupt, QStringLiteral("pii_unreadable"),
                     QStringLiteral("Stored personal data cannot be read. Nothing was changed; an operator has to "
                                    "check the server's keys."),
                     detail);
}

Error badKeys(const QString &message)
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("pii_keys_invalid"), message);
}

} // namespace

QByteArray PiiPlace::associatedData() const
{
    return table.toByteArray() + '|' + column.toByteArray() + '|' + row.toByteArray();
}

Result<PiiKeys> PiiKeys::parse(QByteArrayView text)
{
    PiiKeys keys;
    for (const QByteArray &part : text.toByteArray().split(',')) {
        const QByteArray entry = part.trimmed();
        const qsizetype colon = entry.indexOf(':');
        bool isNumber = false;
        const int version = entry.left(colon).toInt(&isNumber);
        if (colon < 1 || !isNumber || version < 1 || version > 65535)
            return badKeys(QStringLiteral("each key is written as VERSION:KEY with a version from 1 to 65535"));
        Secret key(fromBase64Url(entry.mid(colon + 1)));
        if (key.size() != keySizeBytes)
            return badKeys(QStringLiteral("the key of version %1 is not 32 bytes in base64url").arg(version));
        if (!keys.m_keys.emplace(version, std::move(key)).second)
            return badKeys(QStringLiteral("version %1 occurs twice").arg(version));
    }
    return keys;
}

const Secret *PiiKeys::find(int version) const
{
    const auto found = m_keys.find(version);
    return found == m_keys.end() ? nullptr : &found->second;
}

PiiBox::PiiBox(PiiKeys keys, Secret indexKey, RandomSource &random)
    : m_keys(std::move(keys))
    , m_indexKey(std::move(indexKey))
    , m_random(random)
{
    if (m_keys.currentVersion() == 0 || m_indexKey.isEmpty())
        qFatal("PiiBox needs a key to seal with and a key to index with");
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
}

PiiBox::Sealed PiiBox::seal(QStringView plain, const PiiPlace &place) const
{
    QByteArray text = plain.toUtf8();
    const QByteArray associated = place.associatedData();
    QByteArray sealed(nonceSizeBytes + text.size() + tagSizeBytes, Qt::Uninitialized);
    m_random.fill(sealed.data(), size_t(nonceSizeBytes));
    const int version = m_keys.currentVersion();
    crypto_aead_xchacha20poly1305_ietf_encrypt(mutableBytes(sealed) + nonceSizeBytes, nullptr, bytesOf(text),
                                               quint64(text.size()), bytesOf(associated), quint64(associated.size()),
                                               nullptr, bytesOf(sealed), m_keys.find(version)->data());
    sodium_memzero(text.data(), size_t(text.size()));
    return {sealed, version};
}

Result<QString> PiiBox::open(QByteArrayView sealed, int keyVersion, const PiiPlace &place) const
{
    const Secret *key = m_keys.find(keyVersion);
    if (!key)
        return unreadable(QStringLiteral("no key of version %1").arg(keyVersion));
    if (sealed.size() < nonceSizeBytes + tagSizeBytes)
        return unreadable(QStringLiteral("%1 bytes are too few").arg(sealed.size()));
    const QByteArray associated = place.associatedData();
    QByteArray plain(sealed.size() - nonceSizeBytes - tagSizeBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(mutableBytes(plain), nullptr, nullptr,
                                                   bytesOf(sealed) + nonceSizeBytes,
                                                   quint64(sealed.size() - nonceSizeBytes), bytesOf(associated),
                                                   quint64(associated.size()), bytesOf(sealed), key->data()) != 0)
        return unreadable(QStringLiteral("authentication failed for %1").arg(QString::fromUtf8(associated)));
    QString text = QString::fromUtf8(plain);
    sodium_memzero(plain.data(), size_t(plain.size()));
    return text;
}

QByteArray PiiBox::emailIndex(QStringView email) const
{
    return hmacSha256(m_indexKey, normaliseEmail(email).toUtf8());
}

QString normaliseEmail(QStringView email)
{
    const QString composed = email.trimmed().toString().normalized(QString::NormalizationForm_C);
    const qsizetype at = composed.lastIndexOf(QLatin1Char('@'));
    if (at < 0)
        return composed.toLower();
    const QString domain = composed.mid(at + 1);
    const QByteArray ace = QUrl::toAce(domain);
    const QString ascii = ace.isEmpty() ? domain : QString::fromLatin1(ace);
    return composed.left(at).toLower() + QLatin1Char('@') + ascii.toLower();
}

} // namespace cinefluent::server
