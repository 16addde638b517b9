// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/sync/contentdigest.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QtEndian>

namespace cinefluent::sync {

namespace {

void appendText(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const quint32 size = qToBigEndian(quint32(utf8.size()));
    bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
    bytes.append(utf8);
}

QByteArray beginning(const char *domain, const merge::EntityKey &key)
{
    QByteArray bytes(domain);
    bytes.append('\0');
    bytes.append(char(key.kind));
    bytes.append(key.id.toRfc4122());
    return bytes;
}

QByteArray hashed(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

void ContentDigest::add(size_t place, const QByteArray &hash)
{
    ++m_counts.at(place);
    for (size_t i = 0; i < m_sum.size(); ++i)
        m_sum[i] += qFromBigEndian<quint64>(hash.constData() + 8 * i);
}

void ContentDigest::subtract(size_t place, const QByteArray &hash)
{
    --m_counts.at(place);
    for (size_t i = 0; i < m_sum.size(); ++i)
        m_sum[i] -= qFromBigEndian<quint64>(hash.constData() + 8 * i);
}

QString ContentDigest::toString() const
{
    QString text;
    for (const qint64 count : m_counts)
        text += QString::number(count) + u'.';
    for (const quint64 part : m_sum)
        text += QString::number(part, 16).rightJustified(16, u'0');
    return text;
}

QByteArray entityHash(const merge::EntityKey &key, const merge::Fields &fields)
{
    QByteArray bytes = beginning("entity", key);
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        appendText(bytes, it.key());
        appendText(bytes, *it);
    }
    return hashed(bytes);
}

QByteArray textsHash(const char *domain, const merge::EntityKey &key, const QStringList &texts)
{
    QByteArray bytes = beginning(domain, key);
    for (const QString &text : texts)
        appendText(bytes, text);
    return hashed(bytes);
}

} // namespace cinefluent::sync
