// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "server/services/limits/ratecounter.h"

#include <QHash>

#include <array>
#include <mutex>

namespace cinefluent::server {

/// Counts in memory, for one server. A window is kept as twelve slots and the one that is filling: what was counted in
/// thirteen slots is never less than what came in any window, so that the limit holds exactly; a request counts for at
/// most a twelfth of the window longer than it should.
///
/// At most `maxKeys` keys are kept, 150 bytes each; keys that have been still for a window go when room is needed.
/// Beyond that all newcomers share one key.
class MemoryRateCounter final : public RateCounter
{
public:
    MemoryRateCounter(qsizetype maxKeys, const Clock &clock);

    [[nodiscard]] Task<RateCount> count(QByteArray key, RateLimit limit) override;
    [[nodiscard]] RateCount countNow(const QByteArray &key, const RateLimit &limit);
    [[nodiscard]] qsizetype keyCount() const;

private:
    static constexpr qint64 slotsPerWindow = 12;
    static constexpr size_t slotCount = slotsPerWindow + 1;
    static constexpr size_t shardCount = 16;

    struct Entry
    {
        qint64 newestSlot = 0; ///< number of the slot that is filling, since the epoch
        qint64 endsUs = 0;     ///< when nothing of it counts any longer
        std::array<quint32, slotCount> counts{};

        void moveTo(qint64 slot);
    };

    struct Shard
    {
        mutable std::mutex mutex;
        QHash<QByteArray, Entry> entries;
        qint64 nextPruneUs = 0;
    };

    [[nodiscard]] Entry &entryFor(Shard &shard, const QByteArray &key, qint64 nowUs);

    const qsizetype m_maxKeysPerShard;
    const Clock &m_clock;
    std::array<Shard, shardCount> m_shards;
};

} // namespace cinefluent::server
