// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/delivery/offlinebundle.h"

#include "common/api/errorcodes.h"
#include "server/services/security/chunkcipher.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtEndian>

namespace cinefluent::server {

namespace {

constexpr qint64 blockBytes = 512;
constexpr qint64 maxArchivedBytes = qint64(8) * 1024 * 1024 * 1024 - 1; // eleven octal digits
constexpr qsizetype maxName = 100;

qint64 padded(qint64 bytes)
{
    return (bytes + blockBytes - 1) / blockBytes * blockBytes;
}

QByteArray octal(qint64 number, int digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0') + '\0';
}

/// The header block of one file (POSIX.1-1988, ustar); no owner and no time, so that equal packages are equal.
QByteArray headerOf(const QByteArray &name, qint64 sizeBytes)
{
    QByteArray block = name.leftJustified(maxName, '\0') + octal(0644, 7) + octal(0, 7) + octal(0, 7) +
                       octal(sizeBytes, 11) + octal(0, 11) + QByteArray(8, ' ') + '0' + QByteArray(100, '\0') +
                       QByteArray("ustar\0"
                                  "00",
                                  8);
    block = block.leftJustified(blockBytes, '\0');
    int sum = 0;
    for (const char byte : std::as_const(block))
        sum += uchar(byte);
    block.replace(148, 8, octal(sum, 6) + ' ');
    return block;
}

QByteArray headOf(const PackageId &package)
{
    const quint32 chunk = qToBigEndian(quint32(OfflineBundle::chunkSizeBytes));
    QByteArray head = "CFOFF01\n" + package.uuid().toRfc4122();
    head.append(reinterpret_cast<const char *>(&chunk), sizeof chunk);
    return head.leftJustified(OfflineBundle::headSizeBytes, '\0');
}

Error unwritable(const QString &detail)
{
    return makeError(ErrorKind::Unavailable, QStringLiteral("storage_unavailable"),
                     QStringLiteral("The lesson cannot be packed for now. Try again later."), detail);
}

/// Cuts what is put into it into chunks, seals and writes them. The last chunk is known at the end alone.
class BundleWriter
{
public:
    BundleWriter(const QString &path, const PackageId &package, const Secret &key)
        : m_file(path)
        , m_head(headOf(package))
        , m_cipher(key.copy(), m_head)
    {
    }

    bool open() { return m_file.open(QFile::WriteOnly | QFile::Truncate) && write(m_head); }

    bool put(QByteArrayView bytes)
    {
        while (!bytes.isEmpty()) {
            if (m_chunk.size() == OfflineBundle::chunkSizeBytes && !flush(false))
                return false;
            const qsizetype part = std::min(bytes.size(), OfflineBundle::chunkSizeBytes - m_chunk.size());
            m_chunk.append(bytes.first(part));
            bytes = bytes.sliced(part);
        }
        return true;
    }

    bool finish() { return flush(true) && m_file.flush(); }

    [[nodiscard]] OfflineBundle bundle() const { return {QString::fromLatin1(m_hash.result().toHex()), m_file.size()}; }
    [[nodiscard]] QString errorString() const { return m_file.errorString(); }
    void close() { m_file.close(); }

private:
    bool flush(bool isLast)
    {
        const QByteArray sealed = m_cipher.seal(m_chunk, m_number++, isLast);
        m_chunk.clear();
        return write(sealed);
    }
    bool write(const QByteArray &bytes)
    {
        m_hash.addData(bytes);
        return m_file.write(bytes) == bytes.size();
    }

    QFile m_file;
    QByteArray m_head;
    ChunkCipher m_cipher;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    QByteArray m_chunk;
    quint64 m_number = 0;
};

bool putSmall(BundleWriter &writer, const QByteArray &name, const QByteArray &content)
{
    return writer.put(headerOf(name, content.size())) &&
           writer.put(content.leftJustified(qsizetype(padded(content.size())), '\0'));
}

/// Nothing where all went well.
std::optional<Error> putFile(BundleWriter &writer, const QByteArray &name, const PackageFile &file,
                             const ObjectStore &store)
{
    if (!writer.put(headerOf(name, file.sizeBytes)))
        return unwritable(writer.errorString());
    const auto copied = store.read(file.sha256, file.sizeBytes, [&writer](QByteArrayView part) -> Result<void> {
        return writer.put(part) ? Result<void>() : unwritable(writer.errorString());
    });
    if (!copied)
        return copied.error();
    if (!writer.put(QByteArray(qsizetype(padded(file.sizeBytes) - file.sizeBytes), '\0')))
        return unwritable(writer.errorString());
    return std::nullopt;
}

} // namespace

bool fitsArchive(const StoredPackage &package)
{
    for (auto file = package.files.cbegin(); file != package.files.cend(); ++file) {
        if (file.key().size() > maxName || file->sizeBytes > maxArchivedBytes)
            return false;
    }
    return true;
}

qint64 bundleSizeBytes(const StoredPackage &package)
{
    qint64 archive = 2 * blockBytes + package.keyIds.size() * 2 * blockBytes;
    for (const PackageFile &file : package.files)
        archive += blockBytes + padded(file.sizeBytes);
    const qint64 chunks = (archive + OfflineBundle::chunkSizeBytes - 1) / OfflineBundle::chunkSizeBytes;
    return OfflineBundle::headSizeBytes + archive + chunks * ChunkCipher::tagSizeBytes;
}

Result<OfflineBundle> writeBundle(const StoredPackage &package, const QList<ContentKey> &keys, const Secret &bundleKey,
                                  const ObjectStore &store, const QString &path)
{
    BundleWriter writer(path, package.id, bundleKey);
    if (!writer.open())
        return unwritable(writer.errorString());
    for (const ContentKey &key : keys) {
        if (!putSmall(writer, "keys/" + key.id.toByteArray(QUuid::WithoutBraces), key.value))
            return unwritable(writer.errorString());
    }
    QByteArrayList names = package.files.keys();
    std::sort(names.begin(), names.end());
    for (const QByteArray &name : std::as_const(names)) {
        if (auto fault = putFile(writer, name, package.files.value(name), store))
            return *fault;
    }
    if (!writer.put(QByteArray(2 * blockBytes, '\0')) || !writer.finish())
        return unwritable(writer.errorString());
    const OfflineBundle bundle = writer.bundle();
    writer.close();
    return bundle;
}

} // namespace cinefluent::server
