// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <list>
#include <memory>

namespace cinefluent {

/// A dictionary's text, plain (`.dict`) or compressed with dictzip (`.dict.dz`: gzip whose extra field "RA" names the
/// sizes of chunks that can be decompressed one by one; see dictzip(1)). Only the chunks asked for are read; memory
/// does not depend on what the file claims.
class DictzipFile
{
public:
    /// The longest stretch `read` gives.
    static constexpr qint64 maxReadBytes = 1024 * 1024;

    /// Unavailable (`dictionary_unreadable`), TooLarge (`dictionary_too_large`), Corrupt (`dictionary_broken`): gzip
    /// without chunks is refused too, since it could only be read whole.
    [[nodiscard]] static Result<std::unique_ptr<DictzipFile>> open(const QString &path);

    /// `size` bytes from `offset` of the text. Corrupt where they are not there or longer than `maxReadBytes`.
    [[nodiscard]] Result<QByteArray> read(qint64 offset, qint64 size);

private:
    struct Chunk
    {
        qsizetype number = -1;
        QByteArray text;
    };

    explicit DictzipFile(const QString &path)
        : m_file(path)
    {
    }
    [[nodiscard]] Result<bool> readHeader();
    /// At least the first `bytes` of a chunk's text, where it has as many.
    [[nodiscard]] Result<QByteArray> chunk(qsizetype number, qint64 bytes);

    QFile m_file;
    qint64 m_chunkBytes = 0;      ///< of text; 0 for a plain file
    QList<qint64> m_chunkOffsets; ///< in the file, one more than there are chunks
    std::list<Chunk> m_recent;    ///< the last used first
};

} // namespace cinefluent
