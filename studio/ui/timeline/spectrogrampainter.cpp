// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/timeline/timelinepainter.h"

#include <QPainter>

#include <cmath>

namespace cinefluent::studio {

namespace {

QColor between(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int from, int to) { return int(std::lround(from + (to - from) * part)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

// From the lane's own colour over the waveform's to the text's: ever further from the background in either theme, so
// that strength reads the same in both.
QList<QRgb> strengthColours(const ThemeColors &colors)
{
    constexpr double middle = 0.55;
    // What hisses under the voice stays in the background.
    constexpr double contrast = 1.4;
    QList<QRgb> ramp;
    for (int strength = 0; strength < 256; ++strength) {
        const double part = std::pow(strength / 255.0, contrast);
        const QColor colour = part < middle ? between(colors.lane, colors.waveform, part / middle)
                                            : between(colors.waveform, colors.text, (part - middle) / (1 - middle));
        ramp.append(colour.rgb());
    }
    return ramp;
}

} // namespace

QPixmap TimelinePainter::renderSpectrogram(const TimelineGeometry &geometry, const Spectrogram &spectrogram,
                                           double devicePixelRatio)
{
    if (m_strengthColours.isEmpty())
        m_strengthColours = strengthColours(m_theme.colors());
    const QRectF row = geometry.laneRect(TimelineLane::Waveform);
    const int width = std::max(1, int(row.width() * devicePixelRatio));
    const int height = std::max(1, int(row.height() * devicePixelRatio));
    const TimeRange visible = geometry.scale().visible();
    const double binsShown = double(visible.duration().us()) / double(Spectrogram::binUs);
    // Further in than a bin a pixel: the bins themselves, drawn larger with what lies between them.
    const bool isMagnified = binsShown < width;
    const auto firstBin = qint64(std::floor(double(visible.in.us()) / double(Spectrogram::binUs))) - 1;
    const std::vector<Spectrogram::Column> columns =
        isMagnified ? spectrogram.bins(firstBin, int(std::ceil(binsShown)) + 3) : spectrogram.columns(visible, width);
    QImage image(int(columns.size()), Spectrogram::bandCount, QImage::Format_RGB32);
    for (int band = 0; band < Spectrogram::bandCount; ++band) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(Spectrogram::bandCount - 1 - band));
        for (size_t x = 0; x < columns.size(); ++x)
            line[x] = m_strengthColours.at(columns[x][size_t(band)]);
    }
    QPixmap picture(width, height);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRectF source(QPointF(0, 0), QSizeF(image.size()));
    if (isMagnified) {
        source.setLeft(double(visible.in.us()) / double(Spectrogram::binUs) - double(firstBin));
        source.setWidth(binsShown);
    }
    painter.drawImage(QRectF(0, 0, width, height), image, source);
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

} // namespace cinefluent::studio
