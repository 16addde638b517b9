// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/images/qtavatarimages.h"

#include "server/integrations/images/imagestructure.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>

#include <cstring>

namespace cinefluent::server {

namespace {

constexpr int allocationLimitMb = 256; // 24 megapixels at 16 bits a channel, and the rows beside them
constexpr qint64 maxPixels = 24'000'000;
constexpr int maxSide = 10'000;
constexpr int maxScans = 24; // what encoders write is ten or so
constexpr int jpegQuality = 88;
constexpr int waitingPictures = 16;

Error formatError()
{
    return makeError(ErrorKind::Unsupported, QStringLiteral("avatar_format"),
                     QStringLiteral("A picture has to be a PNG or JPEG file. The former one stays."));
}

Error damaged(const QString &detail = {})
{
    return makeError(ErrorKind::InvalidInput, QStringLiteral("avatar_damaged"),
                     QStringLiteral("This picture cannot be read: the file is damaged or not complete. The former one "
                                    "stays."),
                     detail);
}

Error tooLarge()
{
    return makeError(ErrorKind::TooLarge, QStringLiteral("avatar_too_large"),
                     QStringLiteral("This picture is too large. Use one of at most 24 megapixels; 512 by 512 pixels "
                                    "are enough. The former one stays."));
}

bool isWithinLimits(QSize size)
{
    return size.width() <= maxSide && size.height() <= maxSide && qint64(size.width()) * size.height() <= maxPixels;
}

/// The pixels alone: no texts, profiles, resolution or offsets that the reader may have kept.
QImage pixelsOf(const QImage &read)
{
    QImage image = read;
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    image = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QImage pixels(image.size(), image.format());
    for (int y = 0; y < pixels.height() && !pixels.isNull(); ++y)
        std::memcpy(pixels.scanLine(y), image.constScanLine(y), size_t(pixels.width()) * 4);
    return pixels;
}

} // namespace

Result<AvatarImage> makeAvatar(const QByteArray &uploaded)
{
    const ImageStructure structure = structureOf(uploaded);
    if (structure.format == ImageFormat::Unknown)
        return formatError();
    if (!structure.isWhole)
        return damaged(QStringLiteral("the file's end is not where it should be"));
    if (structure.scans > maxScans)
        return tooLarge();
    QBuffer source;
    source.setData(uploaded);
    source.open(QIODevice::ReadOnly);
    // Named, so that no other reader is asked what this might be.
    QImageReader reader(&source, structure.format == ImageFormat::Png ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return damaged(reader.errorString());
    if (!isWithinLimits(size))
        return tooLarge();
    if (size.width() > avatarSide || size.height() > avatarSide)
        reader.setScaledSize(size.scaled(avatarSide, avatarSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage pixels = pixelsOf(reader.read());
    if (pixels.isNull())
        return damaged(reader.errorString());
    AvatarImage avatar;
    avatar.contentType = pixels.hasAlphaChannel() ? "image/png" : "image/jpeg";
    QBuffer target(&avatar.content);
    target.open(QIODevice::WriteOnly);
    QImageWriter writer(&target, avatar.contentType.mid(qsizetype(sizeof "image")));
    writer.setQuality(pixels.hasAlphaChannel() ? -1 : jpegQuality);
    if (!writer.write(pixels))
        return makeError(ErrorKind::Internal, QStringLiteral("avatar_not_written"),
                         QStringLiteral("The picture could not be kept. The former one stays."), writer.errorString());
    return avatar;
}

QtAvatarImages::QtAvatarImages()
    : m_workers(QStringLiteral("pictures"), {1, waitingPictures})
{
    QImageReader::setAllocationLimit(allocationLimitMb);
}

Task<Result<AvatarImage>> QtAvatarImages::prepare(QByteArray uploaded)
{
    auto work = [uploaded] { return makeAvatar(uploaded); };
    co_return co_await m_workers.run(std::move(work));
}

} // namespace cinefluent::server
