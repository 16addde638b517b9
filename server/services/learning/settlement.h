// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/learning/points.h"
#include "common/learning/studycalendar.h"
#include "server/services/learning/achievements.h"

#include <map>

namespace cinefluent::server {

/// One row of the ledger as it is written: `user_activities`.
struct LedgerEntry
{
    QString type;
    QUuid sourceId; ///< unique with `type` for a learner
    int points = 0;
    Instant earnedAt{};
    QJsonObject data; ///< "language" where it counts in that language's leaderboard
};

/// Where a learner lived: the zones left, each with the end of the stay, in any order, then the one of today. Names
/// that the tz database no longer knows read as UTC.
[[nodiscard]] learning::ZoneHistory zonesOf(std::map<Instant, QByteArray> left, const QByteArray &current);

/// `data` gets the lesson and the language.
[[nodiscard]] LedgerEntry ledgerEntryOf(const learning::PointEntry &entry, const QString &language);
/// A word reviewed: with the word's id and language.
[[nodiscard]] LedgerEntry ledgerEntryOf(const learning::PointEntry &entry, const QUuid &word, const QString &language);
/// The goal of a day, reached at an instant.
[[nodiscard]] LedgerEntry goalEntryOf(const QDate &day, Instant reachedAt);

/// The first event of each day of study, in the order of days, and the instants at which counts were reached: the
/// first, the tenth … of a measure, as the thresholds of `achievements` ask.
struct LearnerRecord
{
    learning::ZoneHistory zones;
    std::vector<Instant> studied;
    std::map<std::pair<Measure, int>, Instant> reached; ///< streaks apart, which follow from `studied`
};

struct Settlement
{
    learning::Streaks streaks;
    std::vector<LedgerEntry> awards; ///< every achievement reached, also those paid before
};

/// A function of the record alone: late events make instants earlier and awards more, never later or fewer.
[[nodiscard]] Settlement settlementOf(const LearnerRecord &record, Instant now);

} // namespace cinefluent::server
