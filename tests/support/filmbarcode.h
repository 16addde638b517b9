// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace cinefluent::tests {

/// A frame number written into a picture so that it survives lossy encoding and scaling: 28 black or white cells
/// across the top eighth, 20 bits of number (most significant first) and a CRC-8 of them. Cells are fractions of the
/// picture's width, so any size from about 120 pixels reads back.
constexpr int barcodeBits = 20;
constexpr int barcodeCells = barcodeBits + 8;

/// `number` is 0 … 2^20 − 1; `luma` is a plane of 8-bit samples in television range.
void writeBarcode(uchar *luma, qsizetype strideBytes, int width, int height, int number);

/// The number, or -1 where no cell pattern with a matching CRC is found. Reads one byte for each pixel, `pixelBytes`
/// apart: luma of a grey plane (1), the green of a BGRA picture (4, from its second byte).
[[nodiscard]] int readBarcode(const uchar *samples, qsizetype strideBytes, int width, int height, int pixelBytes = 1);

/// From an upright picture of any format.
[[nodiscard]] int readBarcode(const QImage &image);
/// From a picture that was turned clockwise by `rotationDegrees` for display.
[[nodiscard]] int readBarcode(const QImage &image, int rotationDegrees);

} // namespace cinefluent::tests
