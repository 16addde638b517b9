// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filmbarcode.h"

#include <QTransform>

namespace cinefluent::tests {

namespace {

constexpr int blackLuma = 16;
constexpr int whiteLuma = 235;
constexpr int threshold = 126;

quint32 crc8(quint32 number)
{
    quint32 crc = 0x5A;
    for (int bit = barcodeBits - 1; bit >= 0; --bit) {
        const quint32 top = ((crc >> 7) ^ (number >> bit)) & 1U;
        crc = ((crc << 1) & 0xFFU) ^ (top != 0 ? 0x07U : 0U);
    }
    return crc;
}

quint32 encode(int number)
{
    const auto value = quint32(number) & ((1U << barcodeBits) - 1U);
    return value << 8 | crc8(value);
}

int cellEdge(int cell, int width)
{
    return cell * width / barcodeCells;
}

} // namespace

void writeBarcode(uchar *luma, qsizetype strideBytes, int width, int height, int number)
{
    const quint32 cells = encode(number);
    for (int row = 0; row < height / 8; ++row) {
        uchar *line = luma + row * strideBytes;
        for (int cell = 0; cell < barcodeCells; ++cell) {
            const bool white = (cells >> (barcodeCells - 1 - cell) & 1U) != 0;
            std::fill(line + cellEdge(cell, width), line + cellEdge(cell + 1, width),
                      uchar(white ? whiteLuma : blackLuma));
        }
    }
}

int readBarcode(const uchar *samples, qsizetype strideBytes, int width, int height, int pixelBytes)
{
    const int stripHeight = height / 8;
    if (stripHeight < 2 || width < 2 * barcodeCells)
        return -1;
    quint32 cells = 0;
    for (int cell = 0; cell < barcodeCells; ++cell) {
        const int left = cellEdge(cell, width);
        const int cellWidth = cellEdge(cell + 1, width) - left;
        int sum = 0;
        int count = 0;
        for (int row = stripHeight / 4; row < stripHeight - stripHeight / 4; ++row) {
            for (int x = left + cellWidth / 4; x < left + cellWidth - cellWidth / 4; ++x, ++count)
                sum += samples[row * strideBytes + qsizetype(x) * pixelBytes];
        }
        cells = cells << 1 | quint32(count > 0 && sum / count >= threshold);
    }
    const auto number = int(cells >> 8);
    return encode(number) == cells ? number : -1;
}

int readBarcode(const QImage &image)
{
    if (image.isNull())
        return -1;
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    return readBarcode(pixels.constBits() + 1, pixels.bytesPerLine(), pixels.width(), pixels.height(), 4);
}

int readBarcode(const QImage &image, int rotationDegrees)
{
    return rotationDegrees == 0 ? readBarcode(image)
                                : readBarcode(image.transformed(QTransform().rotate(-rotationDegrees)));
}

} // namespace cinefluent::tests
