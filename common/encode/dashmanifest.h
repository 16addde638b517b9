// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/playlists.h"

namespace cinefluent::encode {

/// A stream and where its file lies, relative to the manifest. A key id says that it is under Common Encryption.
struct DashStream
{
    MediaStream stream;
    QString path;
};

/// A static MPD (ISO/IEC 23009-1, profile isoff-main): one period, the segments of each file named by byte range on
/// the same borders as in HLS, texts as whole WebVTT files. A stream without a size is the sound. Encrypted ones name
/// their key's id and the common `pssh`; where licences are to be had the manifest does not say, for that depends on
/// who plays: the server's grant does.
[[nodiscard]] QByteArray dashManifest(const QList<DashStream> &streams, const QString &soundLanguage,
                                      const QList<TextStream> &texts);

} // namespace cinefluent::encode
