// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace cinefluent::encode {

/// A stretch of a sample: bytes as they are, then encrypted ones (ISO/IEC 23001-7, 7.2).
struct Subsample
{
    quint16 clearBytes = 0;
    quint32 cipherBytes = 0; ///< of pictures a multiple of 16

    friend bool operator==(const Subsample &, const Subsample &) = default;
};

/// Where a picture of H.264 is encrypted: `lengthBytes` (1 to 4) is the size of the length before each NAL unit.
/// Nothing where the units do not fill the sample.
[[nodiscard]] std::optional<QList<Subsample>> subsamplesOf(QByteArrayView sample, int lengthBytes);

/// AES-128 in counter mode over a sample, in place. Without subsamples all of it. `number` is the initialisation
/// vector's 8 bytes; the counter of blocks begins at 0 and runs on from one subsample to the next. False where OpenSSL
/// refuses.
[[nodiscard]] bool cipherSample(char *sample, qsizetype sizeBytes, const QList<Subsample> &subsamples,
                                const QByteArray &key, quint64 number);

} // namespace cinefluent::encode
