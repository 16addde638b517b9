// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/timeline/mediatime.h"

#include <QImage>

#include <memory>

namespace cinefluent::bench {

/// mpv's library without a window: paused, exact seeks, its pictures painted by its software renderer into memory, as
/// a window without a GPU would get them. Every call ends when the picture with the wanted barcode is in hand, so both
/// sides deliver the same thing.
class MpvPeer
{
public:
    MpvPeer();
    ~MpvPeer();
    MpvPeer(const MpvPeer &) = delete;
    MpvPeer &operator=(const MpvPeer &) = delete;

    /// Error "mpv_missing" where the library does not start or the film is not shown.
    [[nodiscard]] Result<void> open(const QString &path, QSize pictureSize, int firstNumber);
    /// False where the picture `number` did not come.
    [[nodiscard]] bool seek(MediaTime time, int number);
    /// Another film, to its first picture.
    [[nodiscard]] bool load(const QString &path, int number);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cinefluent::bench
