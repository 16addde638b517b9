// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QUuid>

#include <algorithm>
#include <random>
#include <vector>

namespace cinefluent::tests {

/// UUIDv7 of an instant, with random bits.
inline QUuid eventId(Instant at, std::mt19937_64 &random)
{
    const auto ms = quint64(std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count());
    const quint64 a = random();
    const quint64 b = random();
    return QUuid(uint(ms >> 16), ushort(ms), ushort(0x7000 | (a & 0xFFF)), uchar(0x80 | (b & 0x3F)), uchar(b >> 8),
                 uchar(b >> 16), uchar(b >> 24), uchar(b >> 32), uchar(b >> 40), uchar(b >> 48), uchar(b >> 56));
}

/// What each of several devices has made, in its own order.
template<typename Event>
using DeviceQueues = std::vector<std::vector<Event>>;

/// One way for the queues to arrive: devices come online in turns and send a batch each, some batches twice, some
/// events again much later, some batches out of order. Every event arrives at least once.
template<typename Event>
std::vector<Event> arrival(const DeviceQueues<Event> &queues, std::mt19937_64 &random)
{
    std::vector<Event> arrived;
    std::vector<size_t> sent(queues.size(), 0);
    size_t left = 0;
    for (const auto &queue : queues)
        left += queue.size();
    while (left > 0) {
        const size_t device = random() % queues.size();
        const auto &queue = queues[device];
        const size_t count = std::min<size_t>(1 + random() % 12, queue.size() - sent[device]);
        std::vector<Event> batch(queue.begin() + std::ptrdiff_t(sent[device]),
                                 queue.begin() + std::ptrdiff_t(sent[device] + count));
        sent[device] += count;
        left -= count;
        if (random() % 3 == 0)
            std::shuffle(batch.begin(), batch.end(), random);
        for (size_t times = random() % 5 == 0 ? 2 : 1; times > 0; --times)
            arrived.insert(arrived.end(), batch.begin(), batch.end());
        if (!arrived.empty() && random() % 4 == 0)
            arrived.push_back(arrived[random() % arrived.size()]);
    }
    if (random() % 4 == 0)
        std::shuffle(arrived.begin(), arrived.end(), random);
    return arrived;
}

} // namespace cinefluent::tests
