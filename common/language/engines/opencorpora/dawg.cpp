// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/engines/opencorpora/dawg.h"

#include <QFile>
#include <QtEndian>

namespace cinefluent {

namespace {

constexpr quint32 labelMask = (1U << 31) | 0xFFU;
constexpr quint32 leafBit = 1U << 8;
constexpr uchar separator = 1;
constexpr qsizetype recordBytes = 4;
constexpr qint64 largestFileBytes = 64 * 1024 * 1024;

std::optional<uchar> windows1251(QChar c)
{
    const char16_t code = c.unicode();
    if (code > 0 && code < 0x80)
        return uchar(code);
    if (code >= 0x410 && code <= 0x44F)
        return uchar(code - 0x410 + 0xC0);
    if (code == u'ё')
        return uchar(0xB8);
    return {};
}

/// Two bytes hold 14 bits: none of them is 0.
quint16 number(char high, char low)
{
    return quint16(((uchar(high) ^ 1) << 6) + (uchar(low) >> 1));
}

quint32 offsetOf(quint32 unit)
{
    return (unit >> 10) << ((unit & (1U << 9)) >> 6);
}

} // namespace

bool Dawg::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFileBytes)
        return false;
    const QByteArray content = file.readAll();
    if (content.size() < 8)
        return false;
    const auto count = qFromLittleEndian<quint32>(content.constData());
    if (count == 0 || qint64(count) * 4 + 4 > content.size())
        return false;
    m_units.resize(count);
    for (quint32 i = 0; i < count; ++i)
        m_units[i] = qFromLittleEndian<quint32>(content.constData() + 4 + qsizetype(i) * 4);
    return true;
}

bool Dawg::follow(quint32 &index, uchar label) const
{
    const quint32 next = index ^ offsetOf(m_units[index]) ^ label;
    if (next >= m_units.size() || (m_units[next] & labelMask) != label)
        return false;
    index = next;
    return true;
}

std::optional<quint32> Dawg::value(const QString &key) const
{
    quint32 index = 0;
    for (const QChar c : key) {
        const auto byte = windows1251(c);
        if (m_units.empty() || !byte || !follow(index, *byte))
            return {};
    }
    if (m_units.empty() || !(m_units[index] & leafBit))
        return {};
    const quint32 leaf = index ^ offsetOf(m_units[index]);
    if (leaf >= m_units.size())
        return {};
    return m_units[leaf] & ~(1U << 31);
}

QList<Dawg::Record> Dawg::records(const QString &word) const
{
    QList<Record> out;
    if (!m_units.empty())
        walkWord(word, 0, 0, {}, out);
    return out;
}

void Dawg::walkWord(const QString &word, qsizetype at, quint32 index, const QString &so, QList<Record> &out) const
{
    if (at == word.size()) {
        QByteArray record;
        if (follow(index, separator))
            walkRecord(index, record, so, out);
        return;
    }
    quint32 next = index;
    if (const auto byte = windows1251(word[at]); byte && follow(next, *byte))
        walkWord(word, at + 1, next, so + word[at], out);
    next = index;
    if (word[at] == u'е' && follow(next, *windows1251(u'ё')))
        walkWord(word, at + 1, next, so + u'ё', out);
}

void Dawg::walkRecord(quint32 index, QByteArray &so, const QString &word, QList<Record> &out) const
{
    if (so.size() == recordBytes) {
        if (m_units[index] & leafBit)
            out.append({word, number(so[0], so[1]), number(so[2], so[3])});
        return;
    }
    for (int label = 1; label < 256; ++label) {
        quint32 next = index;
        if (!follow(next, uchar(label)))
            continue;
        so.append(char(label));
        walkRecord(next, so, word, out);
        so.chop(1);
    }
}

} // namespace cinefluent
