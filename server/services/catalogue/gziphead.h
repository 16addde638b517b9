// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace cinefluent::server {

/// A text compressed once so that any end can be put to it later: the deflate stream stops at a byte boundary and is
/// not final, the end is a stored block (RFC 1951, section 3.2.4), and the checksum goes on from where it stood. The
/// whole is one ordinary gzip member (RFC 1952), because browsers read no second one.
class GzipHead
{
public:
    GzipHead() = default;
    /// Costs about 1 ms for 100 KB; empty where memory runs out (then do not compress).
    [[nodiscard]] static GzipHead compress(const QByteArray &text);

    [[nodiscard]] bool isEmpty() const { return m_deflated.isEmpty(); }
    [[nodiscard]] qsizetype sizeBytes() const { return m_deflated.size(); }
    /// gzip of text + `tail`.
    [[nodiscard]] QByteArray finish(const QByteArray &tail) const;

private:
    QByteArray m_deflated;
    quint32 m_crc = 0;
    quint32 m_length = 0;
};

} // namespace cinefluent::server
