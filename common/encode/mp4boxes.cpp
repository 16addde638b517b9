// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/mp4boxes.h"

#include <QtEndian>

namespace cinefluent::encode {

namespace {

constexpr qsizetype headBytes = 8;

} // namespace

quint64 BoxReader::take(qsizetype count)
{
    if (m_at + count > m_view.size()) {
        m_isGood = false;
        return 0;
    }
    quint64 value = 0;
    for (qsizetype i = 0; i < count; ++i)
        value = value << 8U | quint8(m_view[m_at + i]);
    m_at += count;
    return value;
}

QByteArrayView childOf(QByteArrayView boxes, const char *type)
{
    while (boxes.size() >= headBytes) {
        const auto size = qint64(qFromBigEndian<quint32>(boxes.data()));
        if (size < headBytes || size > boxes.size())
            return {};
        if (boxes.sliced(4, 4) == type)
            return boxes.sliced(headBytes, size - headBytes);
        boxes = boxes.sliced(size);
    }
    return {};
}

QByteArrayView descendantOf(QByteArrayView boxes, std::initializer_list<const char *> path)
{
    for (const char *type : path)
        boxes = childOf(boxes, type);
    return boxes;
}

QByteArray bigEndian(quint64 value, qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (qsizetype i = count; i-- > 0; value >>= 8U)
        bytes[i] = char(value & 0xFFU);
    return bytes;
}

QByteArray makeBox(const char *type, const QByteArray &content)
{
    return bigEndian(quint64(content.size() + headBytes), 4) + type + content;
}

} // namespace cinefluent::encode
