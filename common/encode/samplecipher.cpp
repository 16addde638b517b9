// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/samplecipher.h"

#include "common/encode/mp4boxes.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <array>
#include <limits>
#include <memory>

namespace cinefluent::encode {

namespace {

constexpr qsizetype blockBytes = 16;
// Decryption modules read slice headers. Those of our encoder are some twenty bytes; this leaves room.
constexpr qsizetype leastClearBytes = 96;

struct CipherEnd
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

bool isSlice(quint8 nalHead)
{
    const unsigned type = nalHead & 0x1FU;
    return type >= 1 && type <= 5;
}

void appendSubsample(QList<Subsample> &subsamples, qsizetype clearBytes, qsizetype cipherBytes)
{
    constexpr qsizetype most = std::numeric_limits<quint16>::max();
    for (; clearBytes > most; clearBytes -= most)
        subsamples.append({quint16(most), 0});
    subsamples.append({quint16(clearBytes), quint32(cipherBytes)});
}

} // namespace

std::optional<QList<Subsample>> subsamplesOf(QByteArrayView sample, int lengthBytes)
{
    QList<Subsample> subsamples;
    qsizetype clearBytes = 0;
    for (qsizetype at = 0; at < sample.size();) {
        BoxReader length(sample.sliced(at));
        const auto size = qint64(length.take(lengthBytes));
        if (!length.isGood() || size == 0 || size > sample.size() - at - lengthBytes)
            return std::nullopt;
        const qsizetype whole = lengthBytes + size;
        qsizetype cipherBytes = 0;
        if (isSlice(quint8(sample[at + lengthBytes])) && size > leastClearBytes)
            cipherBytes = (size - leastClearBytes) / blockBytes * blockBytes;
        clearBytes += whole - cipherBytes;
        if (cipherBytes > 0) {
            appendSubsample(subsamples, clearBytes, cipherBytes);
            clearBytes = 0;
        }
        at += whole;
    }
    if (clearBytes > 0)
        appendSubsample(subsamples, clearBytes, 0);
    return subsamples;
}

bool cipherSample(char *sample, qsizetype sizeBytes, const QList<Subsample> &subsamples, const QByteArray &key,
                  quint64 number)
{
    std::array<uchar, blockBytes> vector{};
    qToBigEndian(number, vector.data());
    const std::unique_ptr<EVP_CIPHER_CTX, CipherEnd> context(EVP_CIPHER_CTX_new());
    if (key.size() != blockBytes || context == nullptr ||
        EVP_EncryptInit_ex(context.get(), EVP_aes_128_ctr(), nullptr, reinterpret_cast<const uchar *>(key.constData()),
                           vector.data()) != 1)
        return false;
    const auto cipher = [&](qsizetype at, qsizetype count) {
        auto *bytes = reinterpret_cast<uchar *>(sample + at);
        int written = 0;
        return EVP_EncryptUpdate(context.get(), bytes, &written, bytes, int(count)) == 1 && written == count;
    };
    if (subsamples.isEmpty())
        return cipher(0, sizeBytes);
    qsizetype at = 0;
    for (const Subsample &part : subsamples) {
        at += part.clearBytes;
        if (at + qsizetype(part.cipherBytes) > sizeBytes ||
            (part.cipherBytes > 0 && !cipher(at, qsizetype(part.cipherBytes))))
            return false;
        at += part.cipherBytes;
    }
    return true;
}

} // namespace cinefluent::encode
