// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/account/avatarservice.h"
#include "server/services/work/workerpool.h"

namespace cinefluent::server {

/// The longest side of a picture that is kept, in pixels. Smaller ones keep their size.
inline constexpr int avatarSide = 512;

/// Decodes and encodes on the calling thread. At most 24 megapixels and 10,000 pixels a side, which the head of the
/// file tells before anything is decoded, and at most 24 scans of a JPEG; turned upright, made sRGB, scaled down, and
/// written as JPEG or, where something is transparent, as PNG: without metadata. Errors as of AvatarImages::prepare.
[[nodiscard]] Result<AvatarImage> makeAvatar(const QByteArray &uploaded);

/// By Qt's readers of PNG and JPEG (libpng, libjpeg-turbo) on a thread of its own: one picture at a time, so that what
/// they may allocate, 256 MiB, is all there ever is of it.
class QtAvatarImages final : public AvatarImages
{
public:
    QtAvatarImages();

    [[nodiscard]] Task<Result<AvatarImage>> prepare(QByteArray uploaded) override;

private:
    WorkerPool m_workers;
};

} // namespace cinefluent::server
