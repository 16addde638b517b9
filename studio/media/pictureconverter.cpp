// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/pictureconverter.h"

#include <QTransform>

namespace cinefluent::studio {

namespace {

constexpr int hdHeightPx = 720;

} // namespace

int PictureConverter::matrixOf(const AVFrame &frame)
{
    switch (frame.colorspace) {
    case AVCOL_SPC_BT709:
        return SWS_CS_ITU709;
    case AVCOL_SPC_BT470BG:
    case AVCOL_SPC_SMPTE170M:
        return SWS_CS_ITU601;
    case AVCOL_SPC_SMPTE240M:
        return SWS_CS_SMPTE240M;
    case AVCOL_SPC_FCC:
        return SWS_CS_FCC;
    case AVCOL_SPC_BT2020_NCL:
    case AVCOL_SPC_BT2020_CL:
        return SWS_CS_BT2020;
    default: // not tagged: what players assume
        return frame.height >= hdHeightPx ? SWS_CS_ITU709 : SWS_CS_ITU601;
    }
}

AVColorSpace PictureConverter::colorspaceOf(const AVFrame &frame)
{
    const bool isTagged = frame.colorspace != AVCOL_SPC_UNSPECIFIED && frame.colorspace != AVCOL_SPC_RESERVED;
    if (isTagged && frame.colorspace != AVCOL_SPC_RGB)
        return frame.colorspace;
    return matrixOf(frame) == SWS_CS_ITU709 ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
}

bool PictureConverter::isFullRange(const AVFrame &frame)
{
    return frame.color_range == AVCOL_RANGE_JPEG || frame.format == AV_PIX_FMT_YUVJ420P ||
           frame.format == AV_PIX_FMT_YUVJ422P || frame.format == AV_PIX_FMT_YUVJ444P;
}

PictureConverter::PictureConverter(const FilmIndex &index)
    : m_displaySize(index.displaySize())
    , m_rotationDegrees(index.rotationDegrees())
{
}

QSize PictureConverter::imageSize(QSize boundsPx) const
{
    if (boundsPx.isEmpty() ||
        (boundsPx.width() >= m_displaySize.width() && boundsPx.height() >= m_displaySize.height()))
        return m_displaySize;
    return m_displaySize.scaled(boundsPx, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

bool PictureConverter::prepare(const AVFrame &frame, QSize target)
{
    const QSize source(frame.width, frame.height);
    if (m_scaler != nullptr && source == m_sourceSize && target == m_targetSize && frame.format == m_format &&
        frame.colorspace == m_colorspace && frame.color_range == m_range)
        return true;
    m_scaler.reset(sws_getContext(frame.width, frame.height, AVPixelFormat(frame.format), target.width(),
                                  target.height(), AV_PIX_FMT_BGRA, SWS_FAST_BILINEAR, nullptr, nullptr, nullptr));
    if (m_scaler == nullptr)
        return false;
    const int *coefficients = sws_getCoefficients(matrixOf(frame));
    sws_setColorspaceDetails(m_scaler.get(), coefficients, isFullRange(frame) ? 1 : 0,
                             sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16, 1 << 16);
    m_sourceSize = source;
    m_targetSize = target;
    m_format = frame.format;
    m_colorspace = frame.colorspace;
    m_range = frame.color_range;
    return true;
}

QImage PictureConverter::convert(const AVFrame &frame, QSize boundsPx)
{
    const QSize upright = imageSize(boundsPx);
    const QSize target = m_rotationDegrees % 180 == 0 ? upright : upright.transposed();
    if (!prepare(frame, target))
        return {};
    QImage image(target, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    uint8_t *const planes[4] = {image.bits(), nullptr, nullptr, nullptr};
    const int strides[4] = {int(image.bytesPerLine()), 0, 0, 0};
    sws_scale(m_scaler.get(), frame.data, frame.linesize, 0, frame.height, planes, strides);
    return m_rotationDegrees == 0 ? image : image.transformed(QTransform().rotate(m_rotationDegrees));
}

} // namespace cinefluent::studio
