// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/framecache.h"

#include <algorithm>

extern "C" {
#include <libavutil/imgutils.h>
}

namespace cinefluent::studio {

void FrameCache::insert(qint64 number, const AVFrame &frame)
{
    if (contains(number))
        return;
    av::Frame kept(av_frame_clone(&frame));
    if (kept == nullptr)
        return;
    const qint64 bytes =
        std::max(0, av_image_get_buffer_size(AVPixelFormat(frame.format), frame.width, frame.height, 32));
    m_order.push_front(number);
    m_entries.emplace(number, Entry{std::move(kept), bytes, m_order.begin()});
    m_sizeBytes += bytes;
    evict();
}

const AVFrame *FrameCache::find(qint64 number)
{
    const auto entry = m_entries.find(number);
    if (entry == m_entries.end())
        return nullptr;
    m_order.splice(m_order.begin(), m_order, entry->second.place);
    return entry->second.frame.get();
}

void FrameCache::evict()
{
    while (m_sizeBytes > m_limitBytes && m_order.size() > 1) {
        const auto oldest = m_entries.find(m_order.back());
        m_sizeBytes -= oldest->second.sizeBytes;
        m_entries.erase(oldest);
        m_order.pop_back();
    }
}

void ImageCache::insert(qint64 number, QSize boundsPx, const QImage &image)
{
    if (boundsPx != m_boundsPx) {
        m_entries.clear();
        m_sizeBytes = 0;
        m_boundsPx = boundsPx;
    }
    if (contains(number, boundsPx))
        return;
    m_entries.push_front({number, image});
    m_sizeBytes += image.sizeInBytes();
    while (m_sizeBytes > m_limitBytes && m_entries.size() > 1) {
        m_sizeBytes -= m_entries.back().image.sizeInBytes();
        m_entries.pop_back();
    }
}

QImage ImageCache::find(qint64 number, QSize boundsPx)
{
    if (boundsPx != m_boundsPx)
        return {};
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        if (entry->number == number) {
            m_entries.splice(m_entries.begin(), m_entries, entry);
            return entry->image;
        }
    }
    return {};
}

bool ImageCache::contains(qint64 number, QSize boundsPx) const
{
    return boundsPx == m_boundsPx && std::any_of(m_entries.begin(), m_entries.end(),
                                                 [number](const Entry &entry) { return entry.number == number; });
}

} // namespace cinefluent::studio
