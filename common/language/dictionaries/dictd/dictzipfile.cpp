// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/dictd/dictzipfile.h"

#include "common/language/dictionaries/files/dictionaryerrors.h"

#include <zlib.h>

#include <algorithm>

namespace cinefluent {

namespace {

constexpr int gzipHeaderCrc = 0x02;
constexpr int gzipExtra = 0x04;
constexpr int gzipName = 0x08;
constexpr int gzipComment = 0x10;
constexpr std::size_t keptChunks = 8;
constexpr qint64 longestName = 4096;

int byteAt(const QByteArray &bytes, qsizetype at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

int wordAt(const QByteArray &bytes, qsizetype at)
{
    return byteAt(bytes, at) | byteAt(bytes, at + 1) << 8;
}

/// Reads behind a text that ends with NUL.
bool skipText(QFile &file)
{
    char letter = 1;
    for (qint64 i = 0; i < longestName && letter != 0; ++i) {
        if (!file.getChar(&letter))
            return false;
    }
    return letter == 0;
}

} // namespace

Result<std::unique_ptr<DictzipFile>> DictzipFile::open(const QString &path)
{
    std::unique_ptr<DictzipFile> text(new DictzipFile(path));
    if (!text->m_file.open(QIODevice::ReadOnly))
        return dictionaryUnreadable(path);
    if (text->m_file.size() > maxDictionaryBytes)
        return dictionaryTooLarge(path);
    if (text->m_file.peek(2) == QByteArray("\x1f\x8b", 2)) {
        if (const auto header = text->readHeader(); !header)
            return header.error();
    }
    return text;
}

Result<bool> DictzipFile::readHeader()
{
    const QString path = m_file.fileName();
    const QByteArray head = m_file.read(12);
    const int flags = byteAt(head, 3);
    if (head.size() < 12 || byteAt(head, 2) != 8 || !(flags & gzipExtra))
        return dictionaryBroken(path, QStringLiteral("gzip without the chunks of dictzip"));
    const QByteArray extra = m_file.read(wordAt(head, 10));
    qsizetype at = 0;
    while (at + 4 <= extra.size() && extra.mid(at, 2) != "RA")
        at += 4 + wordAt(extra, at + 2);
    const int chunks = wordAt(extra, at + 8);
    m_chunkBytes = wordAt(extra, at + 6);
    if (extra.mid(at, 2) != "RA" || wordAt(extra, at + 4) != 1 || m_chunkBytes == 0 || chunks == 0 ||
        at + 10 + qsizetype(chunks) * 2 > extra.size())
        return dictionaryBroken(path, QStringLiteral("the chunks of dictzip are not listed"));
    if (((flags & gzipName) && !skipText(m_file)) || ((flags & gzipComment) && !skipText(m_file)))
        return dictionaryBroken(path, QStringLiteral("the header does not end"));
    if (flags & gzipHeaderCrc)
        m_file.read(2);
    qint64 offset = m_file.pos();
    m_chunkOffsets.append(offset);
    for (int i = 0; i < chunks; ++i)
        m_chunkOffsets.append(offset += wordAt(extra, at + 10 + 2 * i));
    if (offset > m_file.size())
        return dictionaryBroken(path, QStringLiteral("shorter than its list of chunks"));
    return true;
}

Result<QByteArray> DictzipFile::chunk(qsizetype number, qint64 bytes)
{
    const auto kept =
        std::find_if(m_recent.begin(), m_recent.end(), [&](const Chunk &c) { return c.number == number; });
    if (kept != m_recent.end()) {
        m_recent.splice(m_recent.begin(), m_recent, kept);
        if (kept->text.size() >= std::min(bytes, m_chunkBytes))
            return kept->text;
        bytes = m_chunkBytes; // asked for again: likely to be read through
        m_recent.pop_front();
    }
    if (number + 1 >= m_chunkOffsets.size() || !m_file.seek(m_chunkOffsets[number]))
        return dictionaryBroken(m_file.fileName(), QStringLiteral("a place behind the end"));
    QByteArray packed = m_file.read(m_chunkOffsets[number + 1] - m_chunkOffsets[number]);
    QByteArray text(std::min(bytes, m_chunkBytes), Qt::Uninitialized);
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = uInt(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(text.data());
    stream.avail_out = uInt(text.size());
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return dictionaryBroken(m_file.fileName(), QStringLiteral("no memory to decompress"));
    const int done = inflate(&stream, Z_SYNC_FLUSH);
    inflateEnd(&stream);
    if (done != Z_OK && done != Z_STREAM_END && done != Z_BUF_ERROR)
        return dictionaryBroken(m_file.fileName(), QStringLiteral("chunk %1 cannot be decompressed").arg(number));
    text.truncate(text.size() - qsizetype(stream.avail_out));
    m_recent.push_front({number, text});
    if (m_recent.size() > keptChunks)
        m_recent.pop_back();
    return text;
}

Result<QByteArray> DictzipFile::read(qint64 offset, qint64 size)
{
    const auto behind = [&] { return dictionaryBroken(m_file.fileName(), QStringLiteral("a place behind the end")); };
    if (offset < 0 || size < 0 || size > maxReadBytes || offset > maxDictionaryBytes * 4)
        return behind();
    if (m_chunkBytes == 0) {
        if (!m_file.seek(offset))
            return behind();
        QByteArray text = m_file.read(size);
        return text.size() == size ? Result<QByteArray>(std::move(text)) : Result<QByteArray>(behind());
    }
    QByteArray text;
    while (text.size() < size) {
        const qint64 at = offset + text.size();
        const auto part = chunk(at / m_chunkBytes, at % m_chunkBytes + size - text.size());
        if (!part)
            return part.error();
        const QByteArray piece = part.value().mid(at % m_chunkBytes, size - text.size());
        if (piece.isEmpty())
            return behind();
        text += piece;
    }
    return text;
}

} // namespace cinefluent
