// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/packagebuilder.h"
#include "common/encode/playlists.h"

#include <QJsonObject>

#include <optional>

namespace cinefluent::encode {

/// What is known of a lesson's encoded streams, so that playlists can be written without looking into the files.
struct StreamOutput
{
    MediaStream stream;
    StreamKey key; ///< null id: not encrypted
    BuiltFile file;
};

/// A lesson's picture in one quality, or its sound, and what is under Common Encryption of it.
struct EncodedStream : StreamOutput
{
    std::optional<StreamOutput> common;
};

struct EncodedStreams
{
    QList<EncodedStream> streams; ///< the rungs, the smallest first, then the sound where there is any
    BuiltFile sprite;
    QSize spritePicture;
    int spriteColumns = 1;
    int spriteIntervalSeconds = 1;
};

[[nodiscard]] QJsonObject toJson(const EncodedStreams &streams);

/// Files without their paths. What is damaged comes out empty.
[[nodiscard]] EncodedStreams encodedStreamsFromJson(const QJsonObject &json);

} // namespace cinefluent::encode
