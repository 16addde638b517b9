// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/leaderboard/leaderboardrepository.h"

#include <QHash>

#include <memory>
#include <mutex>

namespace cinefluent::server {

/// The seed's cache `leaderboard:{period}:{language}` (600 s): the first of each ranking as it was at one version.
/// Whoever asks knows the version of now, so a score that moves is seen at once, in whichever process it moved, and the
/// ten minutes bound only how old a streak or a name beside an unchanged score may be. Bounded; safe from any thread.
class LeaderboardCache
{
public:
    static constexpr std::chrono::seconds lifetime{600};
    static constexpr qsizetype maxEntries = 512;

    using Rows = std::shared_ptr<const std::vector<LeaderboardRow>>;

    /// The seed's name of it, e.g. "leaderboard:weekly:en"; "all" stands for all languages.
    [[nodiscard]] static QString nameOf(const LeaderboardKey &key);

    /// Null where there is none of that start and version.
    [[nodiscard]] Rows find(const LeaderboardKey &key, qint64 version, Instant now) const;
    void insert(const LeaderboardKey &key, qint64 version, Instant now, Rows rows);

private:
    struct Entry
    {
        QDate start;
        qint64 version = 0;
        Instant until{};
        Rows rows;
    };

    mutable std::mutex m_mutex;
    QHash<QString, Entry> m_entries;
};

} // namespace cinefluent::server
