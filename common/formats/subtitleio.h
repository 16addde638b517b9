// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/encoding.h"
#include "common/formats/formatregistry.h"

class QIODevice;

namespace cinefluent::formats {

struct ImportOptions
{
    QString fileName;    ///< for its extension; need not exist
    QByteArray encoding; ///< empty: detected
    QString format;      ///< name of a format; empty: recognised
    QString languageHint;
    qint64 maxBytes = 64 * 1024 * 1024; ///< over ten times the largest subtitle file seen in practice
    ReadControl control;
};

/// Bytes to cues: decodes, recognises, reads. `SubtitleFile::encoding` says what was taken; undecodable bytes become
/// warnings "undecodable_bytes". Errors: "subtitle_empty" (0 bytes or no cue), "subtitle_too_large" (refused before it
/// is read), "subtitle_not_recognised", "subtitle_read_failed", "encoding_unknown", "cancelled".
[[nodiscard]] Result<SubtitleFile> readSubtitles(const FormatRegistry &registry, QIODevice &device,
                                                 const ImportOptions &options = {});
[[nodiscard]] Result<SubtitleFile> readSubtitles(const FormatRegistry &registry, QByteArrayView bytes,
                                                 const ImportOptions &options = {});

/// Cues to bytes in `file.encoding`, with `file.lineEnd` and byte order mark as the file says. Formats that
/// say so are UTF-8 always.
/// Errors: "text_not_encodable", "encoding_unknown".
[[nodiscard]] Result<QByteArray> writeSubtitles(const SubtitleFormat &format, const SubtitleFile &file,
                                                const WriteOptions &options = {});

} // namespace cinefluent::formats
