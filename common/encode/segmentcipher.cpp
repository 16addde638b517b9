// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/segmentcipher.h"

#include <QFile>
#include <QRandomGenerator>
#include <QtEndian>

#include <openssl/evp.h>

#include <array>
#include <memory>

namespace cinefluent::encode {

namespace {

constexpr qsizetype keyBytes = 16;

struct CipherEnd
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

/// Empty where OpenSSL refuses, which it has no reason to.
QByteArray encrypted(const QByteArray &plain, const QByteArray &key, quint64 number)
{
    std::array<uchar, keyBytes> vector{};
    qToBigEndian(number, vector.data() + 8);
    const std::unique_ptr<EVP_CIPHER_CTX, CipherEnd> context(EVP_CIPHER_CTX_new());
    QByteArray result(plain.size() + keyBytes, Qt::Uninitialized);
    auto *out = reinterpret_cast<uchar *>(result.data());
    int written = 0;
    int padding = 0;
    const bool done = context != nullptr &&
                      EVP_EncryptInit_ex(context.get(), EVP_aes_128_cbc(), nullptr,
                                         reinterpret_cast<const uchar *>(key.constData()), vector.data()) == 1 &&
                      EVP_EncryptUpdate(context.get(), out, &written,
                                        reinterpret_cast<const uchar *>(plain.constData()), int(plain.size())) == 1 &&
                      EVP_EncryptFinal_ex(context.get(), out + written, &padding) == 1;
    return done ? result.first(written + padding) : QByteArray();
}

Error unwritable(const QFile &file)
{
    const QString detail = file.fileName() + QStringLiteral(": ") + file.errorString();
    if (file.error() == QFileDevice::ResourceError)
        return makeError(ErrorKind::Unavailable, QStringLiteral("encode_disk_full"),
                         QStringLiteral("The disk is full. Finished lessons are kept; make room and publish again."),
                         detail);
    return makeError(ErrorKind::Unavailable, QStringLiteral("work_folder_unusable"),
                     QStringLiteral("The folder for encoded lessons cannot be written. Choose another one."), detail);
}

} // namespace

QByteArray newSegmentKey()
{
    std::array<quint32, keyBytes / sizeof(quint32)> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return {reinterpret_cast<const char *>(words.data()), keyBytes};
}

Result<QList<ByteRange>> encryptSegments(const QString &source, const QString &target, const QList<ByteRange> &segments,
                                         const QByteArray &key, const std::stop_token &stop)
{
    QFile from(source);
    QFile to(target);
    if (!from.open(QIODevice::ReadOnly))
        return unwritable(from);
    if (!to.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return unwritable(to);
    QList<ByteRange> placed;
    const QByteArray head = from.read(segments.isEmpty() ? from.size() : segments.constFirst().offset);
    bool isWritten = to.write(head) == head.size();
    for (const ByteRange &segment : segments) {
        if (stop.stop_requested())
            return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                             QStringLiteral("Encoding was stopped. Finished lessons are kept and used again."));
        from.seek(segment.offset);
        const QByteArray plain = from.read(segment.sizeBytes);
        const QByteArray content = encrypted(plain, key, quint64(placed.size()));
        if (plain.size() != segment.sizeBytes || content.isEmpty())
            return unwritable(from);
        placed.append({to.pos(), content.size()});
        isWritten = isWritten && to.write(content) == content.size();
    }
    if (!isWritten || !to.flush())
        return unwritable(to);
    return placed;
}

} // namespace cinefluent::encode
