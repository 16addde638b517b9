// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/study/recommendation.h"

#include <algorithm>
#include <cstdlib>

namespace cinefluent::server {

namespace {

constexpr int begunWeight = 30;
constexpr int nextWeight = 20;
constexpr int knownWeight = 35;
constexpr int levelWeight = 20;
constexpr int popularWeight = 15;
constexpr int idealCoverage = 85; ///< per cent
constexpr int noteworthyPopularity = 500'00;
constexpr int mostPopularity = 1000'00;

struct Weighed
{
    int points = 0;
    Reason reason;
};

Weighed history(const LessonCandidate &lesson)
{
    if (lesson.percentHundredths > 0)
        return {begunWeight,
                {"continue", QStringLiteral("You have done %1 % of this lesson.").arg(lesson.percentHundredths / 100)}};
    if (!lesson.completedBefore.isEmpty())
        return {
            nextWeight,
            {"next_lesson",
             QStringLiteral("It follows \"%1\", which you completed.").arg(QString::fromUtf8(lesson.completedBefore))}};
    return {};
}

Weighed knownWords(const LessonCandidate &lesson)
{
    if (lesson.words == 0)
        return {};
    const int coverage = lesson.knownWords * 100 / lesson.words;
    const int distance = std::abs(coverage - idealCoverage);
    return {knownWeight * (idealCoverage - distance) / idealCoverage,
            {"known_words", QStringLiteral("You know %1 of its %2 words.").arg(lesson.knownWords).arg(lesson.words)}};
}

Weighed level(const LessonCandidate &lesson)
{
    const Level own = lesson.learnerLevel.value_or(Level::A1);
    const int distance = std::min(3, std::abs(int(lesson.level) - int(own)));
    const QString name = toString(lesson.level);
    return {levelWeight * (3 - distance) / 3,
            {"level", lesson.learnerLevel ? QStringLiteral("Its level, %1, is near yours.").arg(name)
                                          : QStringLiteral("Its level, %1, suits a beginning.").arg(name)}};
}

Weighed popularity(const LessonCandidate &lesson)
{
    const int share = std::clamp(lesson.popularityHundredths, 0, mostPopularity);
    return {int(qint64(popularWeight) * share / mostPopularity),
            {"popular", QStringLiteral("Many learners watch \"%1\".").arg(QString::fromUtf8(lesson.movieTitle))}};
}

Recommendation weigh(LessonCandidate &&lesson)
{
    Recommendation result;
    std::vector<Weighed> parts{history(lesson), knownWords(lesson), level(lesson), popularity(lesson)};
    for (const Weighed &part : parts)
        result.score += part.points;
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Weighed &a, const Weighed &b) { return a.points > b.points; });
    for (Weighed &part : parts) {
        const bool isNoted = std::string_view(part.reason.code ? part.reason.code : "") != "popular" ||
                             lesson.popularityHundredths >= noteworthyPopularity;
        if (part.points > 0 && isNoted)
            result.reasons.push_back(std::move(part.reason));
    }
    if (result.reasons.empty())
        result.reasons.push_back(level(lesson).reason);
    result.candidate = std::move(lesson);
    return result;
}

} // namespace

std::vector<Recommendation> recommend(std::vector<LessonCandidate> candidates, int limit)
{
    std::vector<Recommendation> list;
    list.reserve(candidates.size());
    for (LessonCandidate &candidate : candidates)
        list.push_back(weigh(std::move(candidate)));
    std::sort(list.begin(), list.end(), [](const Recommendation &a, const Recommendation &b) {
        return a.score != b.score ? a.score > b.score : a.candidate.id.toByteArray() < b.candidate.id.toByteArray();
    });
    if (list.size() > size_t(limit))
        list.resize(size_t(limit));
    return list;
}

} // namespace cinefluent::server
