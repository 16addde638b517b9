// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/aviindex.h"

#include <QFile>
#include <QtEndian>

namespace cinefluent::studio {

namespace {

constexpr qsizetype chunkHeaderBytes = 8; // four characters and a size
constexpr int placesLookedAt = 32; // of each stream; a damaged index rarely has as many entries that look like some

QByteArray bytesAt(QFile &file, qint64 position, qsizetype count)
{
    return file.seek(position) ? file.read(count) : QByteArray();
}

/// The one part of the film has "RIFF", its size and "AVI " in front of the chunks.
std::optional<qint64> indexChunkOf(QFile &file)
{
    constexpr qint64 firstChunk = 12;
    constexpr int mostChunks = 64;
    qint64 position = firstChunk;
    for (int chunk = 0; chunk < mostChunks; ++chunk) {
        const QByteArray header = bytesAt(file, position, chunkHeaderBytes);
        if (header.size() < chunkHeaderBytes || header.startsWith("RIFF")) // films of several parts have other indexes
            return std::nullopt;
        const qint64 size = qFromLittleEndian<quint32>(header.constData() + 4);
        const qint64 next = position + chunkHeaderBytes + size + size % 2;
        if (header.startsWith("idx1"))
            return next >= file.size() ? std::optional(position) : std::nullopt;
        position = next;
    }
    return std::nullopt;
}

int entryCountOf(const AVStream &stream)
{
    return avformat_index_get_entries_count(&stream);
}

/// By the number of frames that the film's header tells, which need not be exact.
bool lacksMostFrames(const AVStream &stream)
{
    return stream.codecpar->codec_type == AVMEDIA_TYPE_VIDEO && entryCountOf(stream) < stream.nb_frames / 2;
}

bool pointsAtChunksOf(const AVStream &stream, QFile &file)
{
    // The type of a chunk begins with its stream's number, two digits.
    const QByteArray number = QByteArray::number(stream.index).rightJustified(2, '0');
    auto *source = const_cast<AVStream *>(&stream); // which FFmpeg's accessor does not change
    const int count = entryCountOf(stream);
    const int step = std::max(1, count / placesLookedAt);
    for (int i = 0; i < count; i += step) {
        const AVIndexEntry *entry = avformat_index_get_entry(source, i);
        if (bytesAt(file, entry->pos, number.size()) != number)
            return false;
    }
    return true;
}

} // namespace

std::optional<qint64> damagedAviIndex(const AVFormatContext &film, const QString &path)
{
    QFile file(path);
    if (qstrcmp(film.iformat->name, "avi") != 0 || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    for (unsigned i = 0; i < film.nb_streams; ++i) {
        const AVStream &stream = *film.streams[i];
        if (lacksMostFrames(stream) || !pointsAtChunksOf(stream, file))
            return indexChunkOf(file);
    }
    return std::nullopt;
}

} // namespace cinefluent::studio
