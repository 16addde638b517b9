// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "studio/media/clipping.h"
#include "studio/media/waveform.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace cinefluent::studio {

/// Finished waveforms in a folder, one file for each film and audio stream. A file is "CFPEAKS2", the width of a bin in
/// microseconds (32 bits), the number of bins (64 bits), the SHA-256 of what follows, then minimum and maximum (16 bits
/// each) of every bin, then start, end (64 bits each, microseconds) and peaks (32 bits) of every clipped span; all
/// little endian.
class PeakCache
{
public:
    struct Kept
    {
        std::vector<Peak> bins;
        std::vector<ClippedSpan> clipped;
    };

    explicit PeakCache(QString folder);

    /// Nothing where there is no file or where it is damaged; a damaged one is removed.
    [[nodiscard]] std::optional<Kept> load(const QByteArray &contentHash, int streamIndex) const;
    /// Complete and readable on disk, or not there at all: written beside, its size checked, synchronised, read back,
    /// then renamed. Error "cache_write_failed".
    [[nodiscard]] Result<void> save(const QByteArray &contentHash, int streamIndex, const Kept &kept) const;
    /// The lowest of the film's streams that there is a file of.
    [[nodiscard]] std::optional<int> firstStream(const QByteArray &contentHash) const;
    [[nodiscard]] QString pathOf(const QByteArray &contentHash, int streamIndex) const;

private:
    QString m_folder;
};

} // namespace cinefluent::studio
