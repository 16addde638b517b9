// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/media/libav.h"

#include <QImage>

#include <list>
#include <unordered_map>

namespace cinefluent::studio {

/// The most recently used decoded frames up to a number of bytes, by frame number. Frames are referenced, not copied.
class FrameCache
{
public:
    explicit FrameCache(qint64 limitBytes)
        : m_limitBytes(limitBytes)
    {
    }

    void insert(qint64 number, const AVFrame &frame);
    /// Null where absent; moves the frame to the front.
    [[nodiscard]] const AVFrame *find(qint64 number);
    [[nodiscard]] bool contains(qint64 number) const { return m_entries.count(number) != 0; }
    [[nodiscard]] qint64 sizeBytes() const { return m_sizeBytes; }

private:
    struct Entry
    {
        av::Frame frame;
        qint64 sizeBytes;
        std::list<qint64>::iterator place;
    };

    void evict();

    qint64 m_limitBytes;
    qint64 m_sizeBytes = 0;
    std::list<qint64> m_order; ///< most recent first
    std::unordered_map<qint64, Entry> m_entries;
};

/// The last few converted pictures, so that stepping back repaints without converting again.
class ImageCache
{
public:
    explicit ImageCache(qint64 limitBytes)
        : m_limitBytes(limitBytes)
    {
    }

    void insert(qint64 number, QSize boundsPx, const QImage &image);
    [[nodiscard]] QImage find(qint64 number, QSize boundsPx);
    [[nodiscard]] bool contains(qint64 number, QSize boundsPx) const;

private:
    struct Entry
    {
        qint64 number;
        QImage image;
    };

    qint64 m_limitBytes;
    qint64 m_sizeBytes = 0;
    QSize m_boundsPx;
    std::list<Entry> m_entries; ///< most recent first
};

} // namespace cinefluent::studio
