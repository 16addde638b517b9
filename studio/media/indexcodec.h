// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/filmindex.h"

#include <QByteArray>

#include <memory>

namespace cinefluent::studio {

/// A film's index as bytes and back. Times are kept as differences of differences, zigzag and in groups of seven bits
/// (LEB128): two hours of a constant rate take some 400 kB. The path and the damage are not part of it.
class IndexCodec
{
public:
    [[nodiscard]] static QByteArray encode(const FilmIndex &index);
    /// Null where the bytes are no whole index: every count and number is checked before it is used.
    [[nodiscard]] static std::shared_ptr<const FilmIndex> decode(const QByteArray &bytes, const QString &path);

private:
    [[nodiscard]] static bool isSound(const FilmIndex &index);
};

/// Numbers and texts one after the other.
class PackedWriter
{
public:
    void number(qint64 value);
    void text(const QString &value);
    void series(const std::vector<qint64> &values);

    QByteArray bytes;
};

/// What PackedWriter wrote. Beyond the end, and after anything that cannot be, all is 0 and `isWhole` false.
class PackedReader
{
public:
    explicit PackedReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] qint64 number();
    [[nodiscard]] int integer(); ///< a number that fits
    [[nodiscard]] QString text();
    [[nodiscard]] std::vector<qint64> series();
    /// How many things of at least a byte each follow; 0 where so many cannot.
    [[nodiscard]] qint64 count();
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    const QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_isWhole = true;
};

} // namespace cinefluent::studio
