// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/limits/memoryratecounter.h"

#include <algorithm>
#include <numeric>

namespace cinefluent::server {

using namespace std::chrono;

namespace {

/// How often a full shard is searched for keys that may go.
constexpr qint64 pruneIntervalUs = 1'000'000;

} // namespace

MemoryRateCounter::MemoryRateCounter(qsizetype maxKeys, const Clock &clock)
    : m_maxKeysPerShard(std::max(qsizetype(1), maxKeys / qsizetype(shardCount)))
    , m_clock(clock)
{
}

void MemoryRateCounter::Entry::moveTo(qint64 slot)
{
    // A clock that was set back goes on filling the newest slot.
    const qint64 passed = std::clamp(slot - newestSlot, qint64(0), qint64(slotCount));
    for (qint64 i = 1; i <= passed; ++i)
        counts[size_t((newestSlot + i) % qint64(slotCount))] = 0;
    newestSlot = std::max(newestSlot, slot);
    if (passed == qint64(slotCount))
        counts.fill(0);
}

MemoryRateCounter::Entry &MemoryRateCounter::entryFor(Shard &shard, const QByteArray &key, qint64 nowUs)
{
    const auto found = shard.entries.find(key);
    if (found != shard.entries.end())
        return *found;
    if (shard.entries.size() >= m_maxKeysPerShard && nowUs >= shard.nextPruneUs) {
        shard.entries.removeIf([nowUs](const auto &entry) { return entry.value().endsUs <= nowUs; });
        shard.nextPruneUs = nowUs + pruneIntervalUs;
    }
    return shard.entries[shard.entries.size() >= m_maxKeysPerShard ? QByteArray() : key];
}

RateCount MemoryRateCounter::countNow(const QByteArray &key, const RateLimit &limit)
{
    if (limit.requests <= 0)
        return {};
    const qint64 nowUs = m_clock.now().time_since_epoch().count();
    const qint64 slotUs =
        std::max(qint64(1), qint64(duration_cast<microseconds>(limit.window).count()) / slotsPerWindow);
    Shard &shard = m_shards[qHash(key) % shardCount];
    const std::lock_guard lock(shard.mutex);
    Entry &entry = entryFor(shard, key, nowUs);
    entry.moveTo(nowUs / slotUs);

    const quint64 spent = std::accumulate(entry.counts.begin(), entry.counts.end(), quint64(0));
    RateCount answer;
    answer.allowed = spent < quint64(limit.requests);
    if (answer.allowed) {
        ++entry.counts[size_t(entry.newestSlot % qint64(slotCount))];
        entry.endsUs = (entry.newestSlot + qint64(slotCount)) * slotUs;
        answer.remaining = limit.requests - int(spent) - 1;
    }
    // The oldest slot with something in it is the next to be forgotten.
    qint64 oldest = std::max(qint64(0), entry.newestSlot - qint64(slotCount) + 1);
    while (oldest < entry.newestSlot && entry.counts[size_t(oldest % qint64(slotCount))] == 0)
        ++oldest;
    const qint64 waitUs = (oldest + qint64(slotCount)) * slotUs - nowUs;
    answer.resetIn = std::max(seconds(1), ceil<seconds>(microseconds(waitUs)));
    return answer;
}

Task<RateCount> MemoryRateCounter::count(QByteArray key, RateLimit limit)
{
    co_return countNow(key, limit);
}

qsizetype MemoryRateCounter::keyCount() const
{
    qsizetype count = 0;
    for (const Shard &shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        count += shard.entries.size();
    }
    return count;
}

} // namespace cinefluent::server
