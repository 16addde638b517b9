// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/catalogue/gziphead.h"

#include <QtEndian>

#include <zlib.h>

#include <array>

namespace cinefluent::server {

namespace {

constexpr int level = 6;
constexpr qsizetype maxStoredBytes = 65'535;

// No name, no time, made on an unknown system: the same text gives the same bytes.
constexpr std::array<char, 10> header{'\x1f', '\x8b', 8, 0, 0, 0, 0, 0, 0, '\xff'};

template<typename Number>
void appendLittleEndian(QByteArray &out, Number number)
{
    const Number swapped = qToLittleEndian(number);
    out.append(reinterpret_cast<const char *>(&swapped), sizeof swapped);
}

quint32 checksum(quint32 crc, const QByteArray &bytes)
{
    return quint32(crc32_z(crc, reinterpret_cast<const Bytef *>(bytes.constData()), size_t(bytes.size())));
}

} // namespace

GzipHead GzipHead::compress(const QByteArray &text)
{
    GzipHead head;
    z_stream stream{};
    if (text.isEmpty() || deflateInit2(&stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return head;
    // A sync flush adds at most some bytes to the bound of the finished stream.
    QByteArray deflated(qsizetype(deflateBound(&stream, uLong(text.size()))) + 64, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.constData()));
    stream.avail_in = uInt(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(deflated.data());
    stream.avail_out = uInt(deflated.size());
    const bool done = ::deflate(&stream, Z_SYNC_FLUSH) == Z_OK && stream.avail_in == 0 && stream.avail_out > 0;
    deflated.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    if (!done)
        return head;
    head.m_deflated = std::move(deflated);
    head.m_crc = checksum(0, text);
    head.m_length = quint32(text.size());
    return head;
}

QByteArray GzipHead::finish(const QByteArray &tail) const
{
    QByteArray out;
    out.reserve(qsizetype(header.size()) + m_deflated.size() + tail.size() + 32);
    out.append(header.data(), qsizetype(header.size()));
    out.append(m_deflated);
    qsizetype offset = 0;
    do {
        const auto length = quint16(std::min(maxStoredBytes, tail.size() - offset));
        const bool isLast = offset + length == tail.size();
        out.append(isLast ? '\x01' : '\x00');
        appendLittleEndian(out, length);
        appendLittleEndian(out, quint16(~length));
        out.append(tail.constData() + offset, length);
        offset += length;
    } while (offset < tail.size());
    appendLittleEndian(out, checksum(m_crc, tail));
    appendLittleEndian(out, quint32(m_length + quint32(tail.size())));
    return out;
}

} // namespace cinefluent::server
