// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/integrations/images/imagestructure.h"

#include <QtEndian>

namespace cinefluent::server {

namespace {

constexpr QByteArrayView pngSignature("\x89PNG\r\n\x1a\n");
constexpr QByteArrayView jpegStart("\xFF\xD8\xFF");

bool endsAsPng(QByteArrayView bytes)
{
    constexpr qsizetype overhead = 12; // length, type and checksum
    qsizetype at = pngSignature.size();
    while (bytes.size() - at >= overhead) {
        const auto length = qsizetype(qFromBigEndian<quint32>(bytes.data() + at));
        if (length > bytes.size() - at - overhead)
            return false;
        const bool isEnd = bytes.sliced(at + 4, 4) == QByteArrayView("IEND");
        at += overhead + length;
        if (isEnd)
            return at == bytes.size();
    }
    return false;
}

quint8 byteAt(QByteArrayView bytes, qsizetype at)
{
    return quint8(bytes[at]);
}

/// The place of the next marker's 0xFF behind entropy-coded data: not a stuffed byte, a restart or filling.
qsizetype endOfScan(QByteArrayView bytes, qsizetype at)
{
    for (; at + 1 < bytes.size(); ++at) {
        const quint8 next = byteAt(bytes, at + 1);
        if (byteAt(bytes, at) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7))
            return at;
    }
    return bytes.size();
}

void readJpeg(QByteArrayView bytes, ImageStructure &structure)
{
    qsizetype at = 2;
    while (at + 1 < bytes.size()) {
        if (byteAt(bytes, at) != 0xFF)
            return;
        const quint8 marker = byteAt(bytes, at + 1);
        if (marker == 0xFF) { // filling
            ++at;
            continue;
        }
        at += 2;
        if (marker == 0xD9) {
            structure.isWhole = structure.scans > 0;
            return;
        }
        if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) // stand alone
            continue;
        if (at + 2 > bytes.size())
            return;
        const auto length = qsizetype(qFromBigEndian<quint16>(bytes.data() + at));
        if (length < 2 || length > bytes.size() - at)
            return;
        at += length;
        if (marker == 0xDA) {
            ++structure.scans;
            at = endOfScan(bytes, at);
        }
    }
}

} // namespace

ImageStructure structureOf(QByteArrayView bytes)
{
    ImageStructure structure;
    if (bytes.startsWith(pngSignature)) {
        structure.format = ImageFormat::Png;
        structure.isWhole = endsAsPng(bytes);
    } else if (bytes.startsWith(jpegStart)) {
        structure.format = ImageFormat::Jpeg;
        readJpeg(bytes, structure);
    }
    return structure;
}

} // namespace cinefluent::server
