// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace cinefluent::server {

enum class ImageFormat
{
    Unknown,
    Png,
    Jpeg
};

/// What a file's segments say, before anything is decoded.
struct ImageStructure
{
    ImageFormat format = ImageFormat::Unknown; ///< by the first bytes alone
    bool isWhole = false;                      ///< reaches its end mark; a PNG has nothing behind it
    int scans = 0;                             ///< of a JPEG: how often the decoder goes over the whole picture
};

/// Walks the chunks of a PNG (W3C PNG, section 5) or the markers of a JPEG (ITU-T T.81, annex B). Linear, reads nothing
/// outside of `bytes`, whatever is in it.
[[nodiscard]] ImageStructure structureOf(QByteArrayView bytes);

} // namespace cinefluent::server
