// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QList>
#include <QString>

namespace cinefluent::encode {

/// One `moof` with its `mdat`.
struct Mp4Fragment
{
    qint64 offset = 0; ///< in the file, bytes
    qint64 sizeBytes = 0;
    qint64 durationTicks = 0;
    qint64 sampleCount = 0;

    friend bool operator==(const Mp4Fragment &, const Mp4Fragment &) = default;
};

/// What a fragmented MP4 of one track says of itself (ISO/IEC 14496-12).
struct FragmentedMp4
{
    qint64 headerBytes = 0; ///< everything before the first fragment
    qint64 timescale = 0;   ///< ticks a second
    QString codec;          ///< as RFC 6381 writes it: "avc1.640028", "mp4a.40.2"
    int width = 0;          ///< 0 for sound
    int height = 0;
    QList<Mp4Fragment> fragments;

    friend bool operator==(const FragmentedMp4 &, const FragmentedMp4 &) = default;
};

/// Reads the boxes, not the samples. Error "encode_failed" where the file is not such a one.
[[nodiscard]] Result<FragmentedMp4> readFragmentedMp4(const QString &path);

} // namespace cinefluent::encode
