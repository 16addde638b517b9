// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/lesson/ids.h"
#include "common/sync/exchange.h"

#include <QHash>

#include <mutex>
#include <optional>

namespace cinefluent::server {

/// States of the movies that were worked on lately, so that an exchange does not read what it had a moment ago. One for
/// a process; safe from any thread. What it gives may be behind the database, never beside it: whoever asks reads on
/// from its cursor.
class DraftStates
{
public:
    /// Movies kept; the one that was not asked for the longest goes.
    static constexpr qsizetype limit = 32;

    /// Nothing for another epoch or a cursor beyond `most`.
    [[nodiscard]] std::optional<sync::Snapshot> find(const MovieId &movie, const QUuid &epoch, qint64 most)
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_states.find(movie);
        if (it == m_states.end() || it->epoch != epoch || it->snapshot.cursor > most)
            return std::nullopt;
        it->lastUse = ++m_uses;
        return it->snapshot;
    }

    /// `snapshot` is committed.
    void keep(const MovieId &movie, const QUuid &epoch, const sync::Snapshot &snapshot)
    {
        const std::lock_guard lock(m_mutex);
        m_states.insert(movie, {epoch, snapshot, ++m_uses});
        if (m_states.size() <= limit)
            return;
        auto oldest = m_states.begin();
        for (auto it = m_states.begin(); it != m_states.end(); ++it) {
            if (it->lastUse < oldest->lastUse)
                oldest = it;
        }
        m_states.erase(oldest);
    }

private:
    struct Kept
    {
        QUuid epoch;
        sync::Snapshot snapshot;
        quint64 lastUse = 0;
    };

    std::mutex m_mutex;
    QHash<MovieId, Kept> m_states;
    quint64 m_uses = 0;
};

} // namespace cinefluent::server
