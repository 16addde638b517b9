// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/encode/segmentcipher.h"

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>
#include <QUuid>

namespace cinefluent::encode {

struct StreamSegment
{
    ByteRange range; ///< in the stream's file
    qint64 durationUs = 0;

    friend bool operator==(const StreamSegment &, const StreamSegment &) = default;
};

/// One rung of the picture, or the sound: a file whose segments players fetch by byte range.
struct MediaStream
{
    QString name; ///< folder in the package: "video-720", "audio"
    QString codec;
    QSize size; ///< of the picture; empty for sound
    qint64 sampleCount = 0;
    qint64 headerBytes = 0; ///< the initialisation section, at the file's beginning
    QList<StreamSegment> segments;
    QUuid keyId; ///< null: not encrypted

    [[nodiscard]] qint64 durationUs() const;
    [[nodiscard]] qint64 peakBitsPerSecond() const; ///< of any segment
    [[nodiscard]] qint64 averageBitsPerSecond() const;
    friend bool operator==(const MediaStream &, const MediaStream &) = default;
};

/// A text that a viewer may switch on.
struct TextStream
{
    QString name;     ///< folder in the package: "texts-es"
    QString language; ///< BCP 47
    QString title;    ///< as players list it
};

/// The name of a stream's file beside its playlist.
[[nodiscard]] QString streamFileName();
/// The name of the same stream under Common Encryption.
[[nodiscard]] QString commonFileName();

/// RFC 8216; protocol version 7 for byte ranges of fragmented MP4 and the IV from the segment's number.
[[nodiscard]] QByteArray mediaPlaylist(const MediaStream &stream);
/// One WebVTT file "texts.vtt" for the whole of the lesson.
[[nodiscard]] QByteArray textPlaylist(qint64 durationUs);
/// `sound` null where there is none.
[[nodiscard]] QByteArray masterPlaylist(const QList<MediaStream> &pictures, const MediaStream *sound,
                                        const QString &soundLanguage, const QList<TextStream> &texts);

/// A WebVTT file whose clock is said to be the streams' own, which begins at 0 (RFC 8216, section 3.5).
[[nodiscard]] QByteArray timestampMapped(QByteArray vtt);

/// Where in "sprite.jpg" the small picture for each stretch is, as players' previews read it.
[[nodiscard]] QByteArray spriteMap(qint64 durationUs, int intervalSeconds, QSize picture, int columns);

} // namespace cinefluent::encode
