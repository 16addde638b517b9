// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/learning/settlement.h"

#include <QJsonObject>

namespace cinefluent::server {

namespace {

/// Of achievements by key and of goals by date; each is unique with its type and its learner.
constexpr QUuid awardSpace(0x8d0f2c1e, 0x52b7, 0x4c64, 0xa1, 0x3e, 0x90, 0x77, 0x5b, 0x14, 0xc6, 0x2d);

QString textOf(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

/// When each length of a streak was first reached: the length is the key.
std::map<int, Instant> streakMilestones(const LearnerRecord &record)
{
    std::map<int, Instant> milestones;
    int run = 0;
    for (size_t i = 0; i < record.studied.size(); ++i) {
        const Instant at = record.studied[i];
        const bool goesOn = i > 0 && learning::streaksOf(record.zones, {record.studied[i - 1], at}, at).longest == 2;
        run = goesOn ? run + 1 : 1;
        milestones.emplace(run, at);
    }
    return milestones;
}

} // namespace

QUuid Achievement::sourceId() const
{
    return deriveUuid(awardSpace, key);
}

learning::ZoneHistory zonesOf(std::map<Instant, QByteArray> left, const QByteArray &current)
{
    const QByteArray utc = QByteArrayLiteral("UTC");
    // UTC is in every tz database.
    const auto known = [&utc](const QByteArray &name) { return learning::ZoneHistory::make(name).ok() ? name : utc; };
    auto history = learning::ZoneHistory::make(known(left.empty() ? current : left.begin()->second));
    for (auto stay = left.begin(); stay != left.end(); ++stay) {
        const auto next = std::next(stay);
        [[maybe_unused]] const auto moved =
            history->change(stay->first, known(next == left.end() ? current : next->second));
    }
    return *std::move(history);
}

LedgerEntry ledgerEntryOf(const learning::PointEntry &entry, const QString &language)
{
    return {
        learning::toString(entry.kind), entry.sourceId, entry.points(), entry.earnedAt,
        QJsonObject{{QStringLiteral("lessonId"), entry.lessonId.toString()}, {QStringLiteral("language"), language}}};
}

LedgerEntry ledgerEntryOf(const learning::PointEntry &entry, const QUuid &word, const QString &language)
{
    return {learning::toString(entry.kind), entry.sourceId, entry.points(), entry.earnedAt,
            QJsonObject{{QStringLiteral("vocabularyId"), textOf(word)}, {QStringLiteral("language"), language}}};
}

LedgerEntry goalEntryOf(const QDate &day, Instant reachedAt)
{
    const QString date = day.toString(Qt::ISODate);
    return {QStringLiteral("daily_goal_reached"), deriveUuid(awardSpace, date.toLatin1()), dailyGoalPoints, reachedAt,
            QJsonObject{{QStringLiteral("date"), date}}};
}

Settlement settlementOf(const LearnerRecord &record, Instant now)
{
    Settlement settlement;
    settlement.streaks = learning::streaksOf(record.zones, record.studied, now);
    const std::map<int, Instant> streaks = streakMilestones(record);
    for (const Achievement &achievement : achievements) {
        std::optional<Instant> at;
        if (achievement.measure == Measure::StreakDays) {
            if (const auto found = streaks.find(achievement.threshold); found != streaks.end())
                at = found->second;
        } else if (const auto found = record.reached.find({achievement.measure, achievement.threshold});
                   found != record.reached.end()) {
            at = found->second;
        }
        if (at)
            settlement.awards.push_back({QStringLiteral("achievement"), achievement.sourceId(), achievement.points, *at,
                                         QJsonObject{{QStringLiteral("key"), QLatin1String(achievement.key)}}});
    }
    return settlement;
}

} // namespace cinefluent::server
