// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/spectrogram.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace cinefluent::studio {

/// Finished spectrograms in a folder, one file for each film and audio stream: the bins of 10 ms as they are,
/// compressed by zlib, sealed with "CFSPECT1" (see cachefile::sealed).
class SpectrogramCache
{
public:
    explicit SpectrogramCache(QString folder);

    /// Nothing where there is no file or where it is damaged; a damaged one is removed.
    [[nodiscard]] std::optional<std::vector<Spectrogram::Column>> load(const QByteArray &contentHash,
                                                                       int streamIndex) const;
    /// Complete and readable on disk, or not there at all. Error "cache_write_failed".
    [[nodiscard]] Result<void> save(const QByteArray &contentHash, int streamIndex,
                                    const std::vector<Spectrogram::Column> &bins) const;
    [[nodiscard]] QString pathOf(const QByteArray &contentHash, int streamIndex) const;

private:
    QString m_folder;
};

} // namespace cinefluent::studio
