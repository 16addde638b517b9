// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"
#include "studio/media/libav.h"

#include <QImage>

namespace cinefluent::studio {

/// Decoded frames to images for painting: scaled, in the film's own colour matrix and range, turned upright. One for
/// each thread.
class PictureConverter
{
public:
    explicit PictureConverter(const FilmIndex &index);

    /// The size an image gets inside `boundsPx`: the film's proportions, never enlarged; its display size where empty.
    [[nodiscard]] QSize imageSize(QSize boundsPx) const;
    /// Null where FFmpeg cannot convert the pixel format.
    [[nodiscard]] QImage convert(const AVFrame &frame, QSize boundsPx);

    /// The colour matrix as swscale numbers it (SWS_CS_…); where the film does not say, what players assume.
    [[nodiscard]] static int matrixOf(const AVFrame &frame);
    /// The same as a tag to write into another film.
    [[nodiscard]] static AVColorSpace colorspaceOf(const AVFrame &frame);
    [[nodiscard]] static bool isFullRange(const AVFrame &frame);

private:
    [[nodiscard]] bool prepare(const AVFrame &frame, QSize target);

    QSize m_displaySize;
    int m_rotationDegrees;
    av::Scaler m_scaler;
    QSize m_sourceSize;
    QSize m_targetSize;
    int m_format = -1;
    int m_colorspace = -1;
    int m_range = -1;
};

} // namespace cinefluent::studio
