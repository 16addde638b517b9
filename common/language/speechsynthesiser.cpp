// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/speechsynthesiser.h"

#include <QtEndian>

namespace cinefluent {

namespace {

template<typename T>
QByteArray littleEndian(T number)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

MediaTime SpokenAudio::duration() const
{
    return sampleRateHz > 0 ? MediaTime::fromUs(sampleCount() * 1'000'000 / sampleRateHz) : MediaTime();
}

QByteArray SpokenAudio::wavFile() const
{
    const auto rate = quint32(sampleRateHz);
    QByteArray data(samples.size(), Qt::Uninitialized);
    qToLittleEndian<qint16>(samples.constData(), sampleCount(), data.data());
    const QByteArray format = littleEndian<quint16>(1) + littleEndian<quint16>(1) + littleEndian(rate) +
                              littleEndian<quint32>(rate * 2) + littleEndian<quint16>(2) + littleEndian<quint16>(16);
    const QByteArray body =
        "WAVEfmt " + littleEndian(quint32(format.size())) + format + "data" + littleEndian(quint32(data.size())) + data;
    return "RIFF" + littleEndian(quint32(body.size())) + body;
}

} // namespace cinefluent
