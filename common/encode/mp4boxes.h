// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace cinefluent::encode {

/// Big-endian numbers one after the other; 0 beyond the end, which `isGood` then tells.
class BoxReader
{
public:
    explicit BoxReader(QByteArrayView view)
        : m_view(view)
    {
    }

    /// `count` bytes, 1 to 8.
    quint64 take(qsizetype count);
    void skip(qsizetype count) { m_at += count; }
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    QByteArrayView m_view;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

/// The content of the first box of this type among boxes that stand one after the other (ISO/IEC 14496-12, 4.2);
/// null where there is none before the first damaged one. Boxes of 4 GiB are none of ours.
[[nodiscard]] QByteArrayView childOf(QByteArrayView boxes, const char *type);
[[nodiscard]] QByteArrayView descendantOf(QByteArrayView boxes, std::initializer_list<const char *> path);

/// `count` bytes, the highest first.
[[nodiscard]] QByteArray bigEndian(quint64 value, qsizetype count);
[[nodiscard]] QByteArray makeBox(const char *type, const QByteArray &content);

} // namespace cinefluent::encode
